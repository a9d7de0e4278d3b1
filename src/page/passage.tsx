// The text of one beat: paragraphs, dates, and the answer that was given to it.
import type { ComponentChildren, VNode } from "preact";
import { useContext } from "preact/hooks";
import * as names from "#words/names.ts";
import * as words from "#words/reading.ts";
import { type Choice, type Line, shortId } from "../core/beat.ts";
import type { Cue } from "../core/cues.ts";
import { isLeningrad } from "../core/place.ts";
import type { World } from "../core/world.ts";
import { GlossContext } from "./gloss.tsx";
import { memo } from "./memo.ts";
import { glossed, termsOf } from "./prose.tsx";
import { RepeatsContext } from "./repeats.ts";

function dateline(cues: readonly Cue[], world: World | undefined): string | null {
  const date = cues.find((cue) => cue.key === "date");
  const place = cues.find((cue) => cue.key === "place");
  const [day, told] = date?.key === "date" ? [date.day, date.text] : ["", null];
  const parts = [told, place?.key === "place" ? names.placeName(place.place, world !== undefined && isLeningrad(day, world)) : null];
  const shown = parts.filter((part) => part !== null);
  return shown.length === 0 ? null : shown.join(" · ");
}

interface LinesProps {
  readonly lines: readonly Line[];
  /** The world after them: it knows what a place is called by then. */
  readonly world?: World;
  /** The words of the glossary that the file uses here for the first time, with a bar between them. */
  readonly terms?: string | undefined;
  /** Where it was read before, a letter for each line: `s` where it reads as it did, `o` where it reads otherwise. */
  readonly marks?: string | undefined;
}

const markClasses: Readonly<Record<string, string>> = { s: "same", o: "differs" };

/** The paragraphs. A line without text only carries cues. */
export const Lines = memo(({ lines, world, terms = "", marks = "" }: LinesProps): VNode => {
  const glossing = useContext(GlossContext);
  const repeats = useContext(RepeatsContext);
  const fresh = termsOf(terms);
  let speaking: string | null = null;
  return (
    <>
      {/^s+$/.test(marks) && <p class="marked">{repeats?.same}</p>}
      {lines.map(({ text, cues }, at) => {
        const mark = marks[at] ?? "";
        const day = dateline(cues, world);
        const wedge = cues.find((cue) => cue.key === "wedge");
        const frame = cues.some((cue) => cue.key === "frame");
        const voice = cues.find((cue) => cue.key === "voice");
        // In a file with two witnesses: who goes on from here.
        const speaker = voice?.key === "voice" && text !== "" && voice.person !== speaking ? voice.person : null;
        if (voice?.key === "voice") speaking = voice.person;
        return (
          <>
            {day !== null && (
              <p class="dateline" key={`day${at}`}>
                {day}
              </p>
            )}
            {wedge?.key === "wedge" && (
              <p class="slogan" key={`wedge${at}`}>
                {wedge.words}
              </p>
            )}
            {glossing?.pictureWords(cues).map((sentence) => (
              <p class="heard" key={sentence}>
                {sentence}
              </p>
            ))}
            {speaker !== null && (
              <p class="speaker" key={`voice${at}`}>
                {names.witnesses[speaker]}
              </p>
            )}
            {text !== "" && (
              <p class={[frame ? "frame" : "", markClasses[mark] ?? ""].join(" ").trim() || undefined} key={at}>
                {mark === "o" && <span class="marked">{repeats?.differs} </span>}
                {glossed(text, fresh, glossing)}
              </p>
            )}
          </>
        );
      })}
    </>
  );
});

interface ChosenProps {
  readonly ask: string | null;
  readonly answer: Choice;
  /** As those of `Lines`. */
  readonly terms?: string | undefined;
  /** What it changed, where that is told apart. */
  readonly children?: ComponentChildren;
}

/** The answer that went into the record, below the question it was given to. */
export function Chosen({ ask, answer, terms = "", children }: ChosenProps): VNode {
  const glossing = useContext(GlossContext);
  const fresh = termsOf(terms);
  const told = (text: string): ComponentChildren => glossed(text, fresh, glossing);
  if (answer.id === shortId)
    return (
      <div class="answer">
        <p class="asked">{told(answer.text)}</p>
      </div>
    );
  return (
    <div class="answer">
      {ask !== null && <p class="asked">{told(ask)}</p>}
      <p>
        <span class="heard">{words.recorded} </span>
        {told(answer.text)}
      </p>
      {answer.hinge !== null && <p class="marked">{answer.recorded ? words.asItHappened : words.yourHistory}</p>}
      {children}
    </div>
  );
}
