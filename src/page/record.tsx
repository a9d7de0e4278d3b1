// The record: every decision so far, the whole text, and earlier readings; each can be taken up again.
import type { VNode } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import * as words from "#words/record.ts";
import { type Beat, type Card, shortId } from "../core/beat.ts";
import type { Reading } from "../core/record.ts";
import type { Decision, Entry, View } from "../core/view.ts";
import { hinges } from "../generated/story.ts";
import type { Actions } from "./actions.ts";
import { additionsOf } from "./additions.ts";
import { GlossBox } from "./explanation.tsx";
import { GlossContext } from "./gloss.tsx";
import { hingeWords } from "./captions.ts";
import { Changed } from "./changed.tsx";
import { Changes, type Gauged, reached } from "./gauges.tsx";
import { PassOn } from "./link.tsx";
import { Panel } from "./panel.tsx";
import { Chosen, Lines } from "./passage.tsx";
import { WhoIsWho } from "./people.tsx";
import { repeats } from "./repeat.tsx";
import { textOf } from "./prose.tsx";
import { titleOf } from "./titles.ts";
import { FirstUses, Told } from "./told.tsx";
import { dayOf } from "../words/dates.ts";

/** What is said of a decision that no file has asked in this reading. */
export const untold = ({ hinge, recorded }: Decision): string =>
  hinges[hinge].file === null ? words.untold(recorded) : words.beforeStart(recorded);

function Decided({ decision, view, actions }: { decision: Decision; view: View; actions: Actions }): VNode {
  const { hinge, entry, recorded } = decision;
  const { chosen = null, presumed = false } = view.entries[entry ?? -1] ?? {};
  return (
    <li>
      <h4>
        <Told text={hinges[hinge].question} />
      </h4>
      <p>{chosen === null ? untold(decision) : <Told text={chosen.text} />}</p>
      {chosen !== null && <p class="marked">{presumed ? words.presumed : recorded ? words.asItHappened : words.yourHistory}</p>}
      {entry !== null && (
        <button type="button" class="plain" onClick={() => actions.reopen(entry)}>
          {words.reopen}
          <span class="heard">: {hinges[hinge].question}</span>
        </button>
      )}
    </li>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly at: number;
  /** The words of the glossary that its text uses first in its file, and those of its question, with a bar between them. */
  readonly terms: string | undefined;
  readonly asked: string | undefined;
  /** As those of `Lines`. */
  readonly marks: string | undefined;
  /** Whether what its answer changed is told apart. */
  readonly apart: boolean;
  readonly after: Gauged;
  readonly actions: Actions;
}

/** What the end of an act has moved, where the text tells of one. */
function ActEnd({ of: { chapter, world, acted } }: { of: Pick<Beat, "chapter" | "world" | "acted"> }): VNode | null {
  return acted === null ? null : <Changes before={{ gauges: acted }} after={world} lead={hingeWords.actsEnded(chapter, null)} />;
}

/** One entry of the text, which can be opened again where an answer was given. */
function EntryText({ entry, at, terms, asked, marks, apart, after, actions }: EntryProps): VNode {
  return (
    <div>
      <Lines lines={entry.lines} world={entry.world} terms={terms} marks={marks} />
      <ActEnd of={entry} />
      {entry.chosen !== null && (
        <>
          <Chosen ask={entry.ask} answer={entry.chosen} terms={asked}>
            {apart && <Changed entry={at} answer={entry.chosen} plain={actions.plain} folded />}
          </Chosen>
          {entry.presumed && <p class="marked">{words.presumed}</p>}
          <Changes before={entry.world} after={after} />
          <button type="button" class="plain small" onClick={() => actions.reopen(at)}>
            {words.reopenHere}
            <span class="heard">: {entry.ask}</span>
          </button>
        </>
      )}
    </div>
  );
}

interface ChapterText {
  readonly chapter: string;
  readonly entries: readonly { readonly entry: Entry; readonly at: number }[];
}

/** Whether a file was read in short: then the answers say themselves what they changed. */
const inShort = ({ entries }: ChapterText): boolean => entries.some(({ entry }) => entry.chosen?.id === shortId);

/** The entries by the chapter that they are of, in their order. */
function chaptersOf(entries: readonly Entry[]): ChapterText[] {
  const starts = entries.flatMap(({ chapter }, at) => (chapter === entries[at - 1]?.chapter ? [] : [at]));
  return starts.map((start, nth) => ({
    chapter: entries[start]?.chapter ?? "",
    entries: entries.slice(start, starts[nth + 1]).map((entry, at) => ({ entry, at: start + at })),
  }));
}

/** What came into the box after the reader had read on, and can be opened. */
function Added({ view, actions }: { view: View; actions: Actions }): VNode | null {
  const list = additionsOf(view.entries);
  if (list.length === 0) return null;
  return (
    <section>
      <h3>{words.added}</h3>
      <p class="hint">{words.addedHint}</p>
      <ul class="decisions">
        {list.map(({ name, entry }) => (
          <li key={entry}>
            <h4>{name}</h4>
            <button type="button" class="plain" onClick={() => actions.reopen(entry)}>
              {words.openAdded}
              <span class="heard">: {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Heads the text of a chapter: its title and, where its card says so, where it is. */
function ChapterHead({ chapter, card }: { chapter: string; card: Card | null }): VNode {
  const where = card?.where ?? "";
  return (
    <>
      <h3>{titleOf(chapter)}</h3>
      {where !== "" && <p class="hint">{where}</p>}
    </>
  );
}

interface ChapterProps {
  readonly text: ChapterText;
  /** What lies open of it; null where it is closed. */
  readonly beat: Beat | null;
  readonly after: (at: number) => Gauged;
  /** By their place in the reading. */
  readonly marks: readonly string[];
  readonly actions: Actions;
}

function Chapter({ text, beat, after, marks, actions }: ChapterProps): VNode {
  const { chapter, entries } = text;
  const texts = entries.flatMap(({ entry: { lines, ask, chosen } }) => [textOf(lines), [ask, chosen?.text].join("\n")]);
  const terms = useContext(GlossContext)?.firstUses([...texts, textOf(beat?.lines ?? [])]) ?? [];
  return (
    <section>
      <ChapterHead chapter={chapter} card={entries[0]?.entry.card ?? beat?.card ?? null} />
      {entries.map(({ entry, at }, nth) => (
        <EntryText
          key={at}
          entry={entry}
          at={at}
          terms={terms[2 * nth]}
          asked={terms[2 * nth + 1]}
          marks={marks[at]}
          apart={(entry.chosen?.hinge ?? null) !== null && !inShort(text)}
          after={after(at)}
          actions={actions}
        />
      ))}
      {beat !== null && <Lines lines={beat.lines} world={beat.world} terms={terms.at(-1)} marks={marks.at(-1)} />}
      {beat !== null && <ActEnd of={beat} />}
    </section>
  );
}

function TextSoFar({ view, actions }: { view: View; actions: Actions }): VNode {
  const chapters = chaptersOf(view.entries);
  const { beat } = view;
  const openHere = beat !== null && chapters.at(-1)?.chapter === beat.chapter;
  const after = (at: number): Gauged => reached(view.entries[at + 1] ?? beat ?? { world: view.world, acted: null });
  const marks = repeats.marksOf(view);
  return (
    <div class="log">
      {chapters.map((text, nth) => (
        <Chapter
          key={nth}
          text={text}
          beat={openHere && nth === chapters.length - 1 ? beat : null}
          after={after}
          marks={marks}
          actions={actions}
        />
      ))}
      {beat !== null && !openHere && view.phase !== "ended" && (
        <Chapter text={{ chapter: beat.chapter, entries: [] }} beat={beat} after={after} marks={marks} actions={actions} />
      )}
    </div>
  );
}

function Shelf({ actions }: { actions: Actions }): VNode | null {
  const [list, set] = useState<readonly Reading[]>([]);
  useEffect(() => {
    let here = true;
    void actions.shelf().then((found) => here && set(found));
    return () => {
      here = false;
    };
  }, [actions]);
  if (list.length === 0) return null;
  return (
    <section>
      <h3>{words.earlier}</h3>
      <ul class="shelf">
        {list.map((reading) => (
          <li key={`${reading.kept}${reading.steps.length}`}>
            {words.reading(titleOf(reading.at), reading.steps.length, dayOf(reading.kept))}{" "}
            <button type="button" class="plain small" onClick={() => actions.take(reading)}>
              {words.take}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Keep({ view, damaged, actions }: { view: View; damaged: string | null; actions: Actions }): VNode {
  return (
    <section>
      <h3>{words.keep}</h3>
      <p class="row">
        <button type="button" class="plain" disabled={view.entries.length === 0} onClick={() => actions.save(true)}>
          {words.save}
        </button>
        <label class="plain file">
          {words.openFile}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) actions.load(file);
            }}
          />
        </label>
        <button type="button" class="plain" onClick={actions.print}>
          {words.print}
        </button>
      </p>
      {damaged !== null && (
        <p class="notice">
          {words.damaged}{" "}
          <button type="button" class="plain small" onClick={() => actions.saveText("damaged-reading.json", damaged)}>
            {words.saveDamaged}
          </button>
        </p>
      )}
    </section>
  );
}

/** Opening an earlier decision strikes everything after it; the struck reading goes on the shelf. */
export function RecordPanel({ view, damaged, actions }: { view: View; damaged: string | null; actions: Actions }): VNode {
  const decided = view.decisions.flatMap(({ hinge, entry }) => [hinges[hinge].question, view.entries[entry ?? -1]?.chosen?.text ?? ""]);
  return (
    <Panel title={words.title} actions={actions}>
      {view.decisions.length > 0 && (
        <section>
          <h3>{words.decisions}</h3>
          <p class="hint">{words.decisionsHint}</p>
          <FirstUses texts={decided}>
            <ol class="decisions">
              {view.decisions.map((decision) => (
                <Decided key={decision.hinge} decision={decision} view={view} actions={actions} />
              ))}
            </ol>
          </FirstUses>
          <p class="row">
            <a class="plain" href="#what-if">
              {words.whatIf}
            </a>
          </p>
        </section>
      )}
      <WhoIsWho view={view} />
      <Added view={view} actions={actions} />
      <Keep view={view} damaged={damaged} actions={actions} />
      <PassOn answered={view.entries.length > 0} actions={actions} />
      <Shelf actions={actions} />
      <section>
        <h3>{words.text}</h3>
        <TextSoFar view={view} actions={actions} />
      </section>
      <GlossBox />
    </Panel>
  );
}
