// The reading: the file that lies open, its text so far, and the question. The stage stands beside it.
import type { RefObject, VNode } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/reading.ts";
import type { Pointing } from "../core/pointing.ts";
import type { Card, Line } from "../core/beat.ts";
import type { Entry, View } from "../core/view.ts";
import type { World } from "../core/world.ts";
import type { Actions, NoticeList } from "./actions.ts";
import { Choices } from "./choices.tsx";
import { GlossBox, GlossContext, type Glossary } from "./gloss.tsx";
import { Changes, Measures, changes } from "./measures.tsx";
import { memo } from "./memo.ts";
import { Notices } from "./notices.tsx";
import { Answer, Lines } from "./passage.tsx";
import { reveal } from "./place.ts";
import { isReading } from "./shown.ts";
import { StopBox, TroubleBox } from "./trouble.tsx";

interface CardProps {
  /** Null in an ending. */
  readonly card: Card | null;
  /** The id of the answer that reads the file in short, while it is offered. */
  readonly short: string | null;
  readonly choose: (id: string) => void;
}

const FileCard = memo(({ card, short, choose }: CardProps): VNode | null => {
  if (card === null) return null;
  const { number, title, witness, born, asked, content } = card;
  const rows = [
    [words.card.witness, witness],
    [words.card.born, born],
    [words.card.asked, asked],
    [words.card.content, content],
  ];
  return (
    <header class="card" data-file={number}>
      <h1 tabindex={-1}>
        {words.file(number)} <span aria-hidden="true">—</span> {title}
      </h1>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== "" && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {short !== null && (
        <p class="short">
          <button type="button" class="plain small" data-short={short} onClick={() => choose(short)}>
            {words.short}
          </button>
          <span>{words.shortHint}</span>
        </p>
      )}
    </header>
  );
});

/** The canvas lives in here; Preact never looks inside. */
const StageHost = memo(
  ({ host }: { host: RefObject<HTMLDivElement | null> }) => <div class="stage notranslate" ref={host} aria-hidden="true" />,
  () => true,
);

/** What has been read does not change: it is rendered once. */
const Passage = memo(({ entry, after, terms }: { entry: Entry; after: World; terms: string }) => (
  <div class="passage">
    <Lines lines={entry.lines} terms={terms} />
    {entry.answer !== null && <Answer ask={entry.ask} answer={entry.answer} />}
    <Changes list={changes(entry.world, after)} />
  </div>
));

/** What lies open: the text that is new, and what can be done with it. */
function Open({ view, pointing, terms, actions }: { view: View; pointing: Pointing; terms: string; actions: Actions }): VNode | null {
  const { beat } = view;
  if (beat === null) return null;
  const last = view.entries.at(-1);
  const between = last !== undefined && last.chapter !== beat.chapter ? changes(last.world, beat.world) : [];
  return (
    <>
      <Changes list={between} lead={words.between} />
      <div class="passage now" role="group" aria-label={words.fresh} tabindex={-1}>
        <Lines lines={beat.lines} terms={terms} />
      </div>
      {view.stop !== null && <StopBox stop={view.stop} actions={actions} />}
      {view.trouble?.kind === "story" && <TroubleBox trouble={view.trouble} actions={actions} />}
      {beat.choices.length > 0 && <Choices beat={beat} pointing={pointing} choose={actions.choose} />}
      {beat.choices.length === 0 && view.ending === null && view.trouble?.kind !== "story" && (
        <p class="end">
          <button type="button" class="close" data-close aria-disabled={view.phase === "loading"} onClick={actions.close}>
            {words.close}
          </button>
        </p>
      )}
      {view.phase === "loading" && (
        <p class="waiting" role="status">
          {words.fetching}
        </p>
      )}
    </>
  );
}

const usedIn = new WeakMap<readonly Line[], readonly string[]>();

/** For each passage, the words of the glossary that the file uses there for the first time, with a bar between them. */
function firstUses(passages: readonly (readonly Line[])[], glossary: Glossary | null): string[] {
  if (glossary === null) return passages.map(() => "");
  const seen = new Set<string>();
  return passages.map((lines) => {
    const used = usedIn.get(lines) ?? glossary.termsIn(lines.map(({ text }) => text).join("\n"));
    usedIn.set(lines, used);
    const fresh = used.filter((term) => !seen.has(term));
    for (const term of fresh) seen.add(term);
    return fresh.join("|");
  });
}

/** Where the eye and the focus go after a change: the newest text, below the answer that led to it. */
function usePlace(view: View): RefObject<HTMLElement | null> {
  const column = useRef<HTMLElement>(null);
  const seen = useRef(view.revision);
  useLayoutEffect(() => {
    if (seen.current === view.revision) return;
    seen.current = view.revision;
    // For the script in index.html: a press that began before this does not answer what it has not seen.
    (globalThis as { nslSeen?: number }).nslSeen = performance.now();
    // What was answered before the game had come was marked on the spot.
    for (const mark of column.current?.querySelectorAll(".pointed") ?? []) mark.classList.remove("pointed");
    const { cause } = view;
    const box = column.current;
    if (box === null || view.phase === "ended" || cause === "load" || cause === "trouble" || cause === "edit" || cause === "none") return;
    const fresh = cause === "close" || cause === "begin";
    const target = box.querySelector<HTMLElement>(fresh ? ".card h1" : ".now");
    const answers = box.querySelectorAll<HTMLElement>(".answer");
    const at = cause === "choose" || cause === "resume" ? (answers[answers.length - 1] ?? target) : target;
    const still = document.documentElement.dataset["motion"] === "reduced";
    // First the place, then the focus: the other way round the page would be laid out twice.
    if (fresh) box.scrollTo({ top: 0 });
    else if (at !== null) reveal(at, false, still || cause !== "choose" ? "auto" : "smooth");
    // The focus goes to the new text, so that the next Tab is the first answer; the live region says the text itself, once.
    if (cause !== "begin" || isReading()) target?.focus({ preventScroll: true });
  });
  return column;
}

/** Heads the plain text of an ending while the page that is made for it has not come. */
function Untold(): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabindex={-1}>
      {words.ended}
    </h1>
  );
}

interface Props {
  readonly view: View;
  readonly pointing: Pointing;
  readonly actions: Actions;
  readonly stage: boolean;
  /** How many endings are still open; null shows nothing. */
  readonly futures: number | null;
  readonly host: RefObject<HTMLDivElement | null>;
  readonly notices: NoticeList;
  /** Whether the sources lie open beside the text. */
  readonly sources: boolean;
  /** The ending, once its code has come. */
  readonly ending: VNode | null;
}

/** The whole of the reading, or the ending it came to. */
export function Reading({ view, pointing, actions, stage, futures, host, notices, sources, ending }: Props): VNode {
  const column = usePlace(view);
  const chapter = view.beat?.chapter ?? "";
  const from = view.entries.findIndex((entry) => entry.chapter === chapter);
  const earlier = from < 0 ? [] : view.entries.slice(from);
  const worldAfter = (at: number): World => earlier[at + 1]?.world ?? view.beat?.world ?? view.world;
  const ended = view.phase === "ended";
  const glossing = useContext(GlossContext);
  const glossary = glossing?.glossary ?? null;
  const terms = firstUses([...earlier.map(({ lines }) => lines), view.beat?.lines ?? []], glossary);
  return (
    <main id="read" class={`reading${stage ? "" : " plain-text"}${ended ? " ended" : ""}`}>
      <StageHost host={host} />
      {/* A new element for each file: the old one may still be scrolling. */}
      <section class="column" key={chapter} ref={column} aria-label={words.column}>
        {ended && ending !== null ? (
          ending
        ) : (
          <article>
            {ended && <Untold />}
            <FileCard card={earlier[0]?.card ?? view.beat?.card ?? null} short={view.beat?.short?.id ?? null} choose={actions.choose} />
            <Measures world={view.world} open={!stage} futures={futures}>
              {glossing !== null && <glossing.Cities view={view} />}
            </Measures>
            {earlier.map((entry, at) => (
              <Passage key={at} entry={entry} after={worldAfter(at)} terms={terms[at] ?? ""} />
            ))}
            <Open view={view} pointing={pointing} terms={terms.at(-1) ?? ""} actions={actions} />
          </article>
        )}
      </section>
      <GlossBox />
      <div class="foot">
        <Notices list={notices} actions={actions} />
        <nav class="bar" aria-label={words.desk}>
          <button type="button" onClick={actions.strike} disabled={view.entries.length === 0} title={words.strikeHint}>
            <svg viewBox="0 0 20 14" aria-hidden="true">
              <path d="M20 7H3M9 1 3 7l6 6" />
            </svg>
            {words.strike}
          </button>
          <button type="button" onClick={() => actions.open("record")}>
            {words.record}
          </button>
          <button type="button" onClick={() => actions.open("sources")} aria-expanded={sources} data-sources>
            {words.sources}
          </button>
          <button type="button" onClick={() => actions.open("settings")}>
            {words.settings}
          </button>
          <a href="#title" onClick={actions.title}>
            {words.title}
          </a>
        </nav>
      </div>
    </main>
  );
}
