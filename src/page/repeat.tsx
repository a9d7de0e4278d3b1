// A second reading on the page: the rest as before, what reads otherwise on the way, and the story so far for whoever comes back after a day.
import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import * as words from "#words/repeats.ts";
import { type Mark, marksOf, otherwiseIn } from "../core/otherwise.ts";
import type { Reading } from "../core/record.ts";
import { answers, isKept } from "../core/repeat.ts";
import type { Entry, View } from "../core/view.ts";
import { hinges } from "../generated/story.ts";
import type { Actions } from "./actions.ts";
import { Lines } from "./passage.tsx";
import { italics } from "./prose.tsx";
import type { Repeats } from "./repeats.ts";
import { titleOf } from "./titles.ts";

interface Props {
  readonly view: View;
  readonly actions: Actions;
}

/** So many answers at least are worth a button of their own: one that was struck by mistake is given again by itself. */
const fewest = 2;

/** Answers that were struck and do not stand in the reading now. */
function left({ struck, entries }: View): number {
  const stepsOf = (list: readonly Entry[]): string[] =>
    list.flatMap(({ chapter, chosen }) => (chosen === null ? [] : [`${chapter}/${chosen.id}`]));
  const here = new Set(stepsOf(entries));
  return new Set(struck.flatMap(stepsOf).filter((step) => !here.has(step))).size;
}

/** The earlier reading that was kept last; asked for in each file where nothing was struck of the one that lies open, as after the page was loaded anew. */
function useEarlier({ view, actions }: Props): Reading | null {
  const [earlier, set] = useState<Reading | null>(null);
  const wanted = view.struck.length === 0 && view.entries.length > 0;
  const chapter = view.beat?.chapter;
  useEffect(() => {
    let here = wanted;
    if (wanted) void actions.shelf().then(([last = null]) => here && set(last));
    return () => {
      here = false;
    };
  }, [wanted, chapter, actions]);
  return wanted ? earlier : null;
}

function Rest({ view, actions }: Props): VNode | null {
  const earlier = useEarlier({ view, actions });
  const old = earlier !== null && answers(earlier, actions.reading(), view) ? earlier : null;
  if (old === null && (left(view) < fewest || !isKept(view))) return null;
  return (
    <p class="rest">
      <button type="button" class="plain small" data-repeat onClick={() => actions.repeat(old)} aria-describedby="rest">
        {old === null ? words.rest : words.restOf(titleOf(old.at))}
      </button>
      <span id="rest">{words.restHint}</span>
    </p>
  );
}

function Otherwise({ view }: { view: View }): VNode {
  const found = useMemo(() => otherwiseIn(view), [view]);
  const lines = found.reduce((sum, one) => sum + one.lines.length, 0);
  if (lines === 0) return <p>{words.nothing}</p>;
  return (
    <details class="otherwise">
      <summary>{words.otherwise(lines, found.length)}</summary>
      {found.map((one, at) => (
        <section key={at}>
          <h2>{titleOf(one.chapter)}</h2>
          <Lines lines={one.lines} />
        </section>
      ))}
    </details>
  );
}

function Again({ view }: Props): VNode | null {
  const { repeated, entries, beat } = view;
  if (repeated === null) return null;
  const from = entries[repeated.from]?.chapter ?? "";
  return (
    <section class="as-before" aria-label={words.again}>
      <p>
        <b>{words.given(repeated.given, titleOf(from), titleOf(beat?.chapter ?? ""))}</b> {words.reasons[repeated.reason]}
      </p>
      <Otherwise view={view} />
    </section>
  );
}

/** What a turning point changed, in plain words; where its file was read in short, those that stood below its answer. */
function toldOf({ entries, beat }: View, entry: number, plain: Actions["plain"]): string | null {
  const below = entries[entry + 1]?.lines ?? beat?.lines ?? [];
  return plain(entry) ?? below.find(({ text }) => text !== "")?.text ?? null;
}

function SoFar({ view, actions }: Props): VNode | null {
  const [open, set] = useState(false);
  const told = useMemo(
    () =>
      open
        ? view.decisions.flatMap(({ hinge, entry }) => {
            const text = entry === null ? null : toldOf(view, entry, actions.plain);
            return text === null ? [] : [{ hinge, text, file: view.entries[entry ?? -1]?.chapter ?? "" }];
          })
        : [],
    [open, view, actions],
  );
  if (!view.rested || !view.decisions.some(({ entry }) => entry !== null)) return null;
  return (
    <details class="so-far" onToggle={(event) => set(event.currentTarget.open)}>
      <summary>{words.soFar}</summary>
      {told.map(({ hinge, text, file }, at) => (
        <p key={hinge}>
          {file !== told[at - 1]?.file && <b>{words.decided(titleOf(file))} </b>}
          <span class="heard">{hinges[hinge].question} </span>
          {italics(text)}
        </p>
      ))}
    </details>
  );
}

const letters: Readonly<Record<Mark, string>> = { same: "s", other: "o", new: " " };

export const repeats: Repeats = {
  Rest,
  Again,
  SoFar,
  same: words.same,
  differs: words.differs,
  marksOf: (view) => marksOf(view).map((marks) => marks.map((mark) => letters[mark]).join("")),
};
