// The changes of one way, as cards in their order: what was decided, what is decided instead, how plausible that was, and how far it brings the ending.
import type { VNode } from "preact";
import * as sources from "#words/sources.ts";
import * as words from "#words/what-if.ts";
import { ratings } from "../../core/atlas/odds.ts";
import type { Smallest } from "../../core/atlas/ask/minimal/questions.ts";
import type { Note } from "../../core/note.ts";
import { files, hinges } from "../../generated/story.ts";
import { placeName } from "#words/names.ts";
import { dateOf } from "../../words/dates.ts";
import { captionOf } from "./gate.tsx";
import { Squares } from "./kit.tsx";

export type Step = Smallest["ways"][number]["changes"][number];

const knownOf = (hinge: string): (typeof hinges)[keyof typeof hinges] | undefined =>
  Object.entries(hinges).find(([id]) => id === hinge)?.[1];

export const questionOf = (hinge: string): string => knownOf(hinge)?.question ?? hinge;
/** The file that asks a hinge. */
export const fileOf = (hinge: string): string => knownOf(hinge)?.file ?? "";
/** ISO 8601. */
export const dayOf = (hinge: string): string => knownOf(hinge)?.day ?? "1917-11-07";

/** The most that a rating weighs. */
const mostRated = Math.max(...Object.values(ratings));
const weightOf = (rating: string): number => (ratings as Readonly<Record<string, number>>)[rating] ?? 0;

/** Where and when a hinge is. */
function whereOf(hinge: string, note: Note | undefined): string {
  const day = dayOf(hinge);
  if (note !== undefined) return `${note.place}, ${dateOf(day)}`;
  const file = files.find(({ id }) => id === fileOf(hinge));
  return file === undefined ? dateOf(day) : `${placeName(file.place, day >= "1924-01-26")}, ${dateOf(day)}`;
}

function Evidence({ note, option }: { note: Note; option: string }): VNode | null {
  const found = note.options.find((one) => one.option === option);
  if (found === undefined) return null;
  const weight = weightOf(found.rating);
  return (
    <>
      {weight > 0 && (
        <p class="rated">
          <Squares filled={weight} of={mostRated} />
          <span>{words.rated(sources.ratingOf(found.rating))}</span>
        </p>
      )}
      <p>{found.evidence}</p>
      <details>
        <summary>{sources.works}</summary>
        <ul class="works">
          {note.works.map(({ author, title, year, where, url }) => (
            <li key={title}>
              {author},{" "}
              {url === undefined ? (
                <cite>{title}</cite>
              ) : (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  <cite>{title}</cite> {sources.elsewhere}
                </a>
              )}{" "}
              ({year}). {where}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface StepsProps {
  readonly steps: readonly Step[];
  readonly ending: string;
  /** Null until they have come. */
  readonly notes: readonly Note[] | null;
  /** Whether the history that is started from is what happened. */
  readonly happened: boolean;
}

/** The steps in words: the drawing says no more. */
export function Steps({ steps, ending, notes, happened }: StepsProps): VNode {
  return (
    <ol class="steps">
      {steps.map(({ hinge, option, instead, forced, before, after }, at) => {
        const note = notes?.find((one) => one.hinge === hinge);
        return (
          <li key={hinge}>
            <header>
              <b class="number" aria-hidden="true">
                {at + 1}
              </b>
              <div>
                <p class="day">{whereOf(hinge, note)}</p>
                <h2>{questionOf(hinge)}</h2>
              </div>
            </header>
            <p class="was">{words.wasDecided(captionOf(hinge, instead), happened)}</p>
            <p class="is">{captionOf(hinge, option)}</p>
            {forced && <p class="forced">{words.forced}</p>}
            <p class="brings">{words.brings(ending, before, after)}</p>
            {note !== undefined && <Evidence note={note} option={option} />}
          </li>
        );
      })}
    </ol>
  );
}
