// The reading: the file that lies open, its text so far, and the question. The stage stands beside it.
import { Component, type ComponentChildren, Fragment, type RefObject, type VNode, createRef } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/reading.ts";
import type { Cell } from "../core/cell.ts";
import { type Beat, type Card, type Choice, type Line, shortId } from "../core/beat.ts";
import type { Entry, View } from "../core/view.ts";
import type { World } from "../core/world.ts";
import type { Actions, NoticeList } from "./actions.ts";
import { Choices } from "./choices.tsx";
import { GlossContext } from "./gloss.tsx";
import { Changes, type Gauged, Gauges, reached } from "./gauges.tsx";
import { type HingeWords, HingesContext } from "./hinges.ts";
import { memo } from "./memo.ts";
import { Notices } from "./notices.tsx";
import { Chosen, Lines } from "./passage.tsx";
import { textOf } from "./prose.tsx";
import { RepeatsContext } from "./repeats.ts";
import { reveal } from "./sight.ts";
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
  const { number, title, witness, born, asked, content, where } = card;
  const rows = [
    [words.card.witness, witness],
    [words.card.born, born],
    [words.card.asked, asked],
    [words.card.where, where],
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

interface PassageProps {
  readonly lines: readonly Line[];
  readonly terms: string | undefined;
  /** As `terms`, of the question and its answer. */
  readonly asked: string | undefined;
  /** As those of `Lines`. */
  readonly marks: string | undefined;
  /** The question, and the answer that was given to it; null while it lies open. */
  readonly ask: string | null;
  readonly answer: Choice | null;
  /** The entry of the answer; null where what it changed is not told apart. */
  readonly entry: number | null;
  readonly plain: (entry: number) => string | null;
  /** The world after the text, and that after the answer, before what an act’s end moved behind it. */
  readonly before: World;
  readonly after: Gauged;
  /** Where an act ends in the text: the gauges before that, and the file. */
  readonly acted: World["gauges"] | null;
  readonly chapter: string;
}

/** The text of one beat. Read and answered, it stays where it is: what is below it is new. */
const Passage = memo(({ lines, terms, asked, marks, ask, answer, entry, plain, before, after, acted, chapter }: PassageProps) => {
  const plainWords = useContext(HingesContext);
  const Changed = plainWords?.Changed;
  const fresh = answer === null ? { role: "group" as const, "aria-label": words.fresh, tabindex: -1 } : {};
  return (
    <div class={answer === null ? "passage now" : "passage"} {...fresh}>
      <Lines lines={lines} world={before} terms={terms} marks={marks} />
      {acted !== null && <Changes before={{ gauges: acted }} after={before} lead={plainWords?.actsEnded(chapter, null)} />}
      {answer !== null && (
        <Chosen ask={ask} answer={answer} terms={asked}>
          {entry !== null && Changed !== undefined && <Changed entry={entry} answer={answer} plain={plain} />}
        </Chosen>
      )}
      <Changes before={before} after={after} />
    </div>
  );
});

interface PassagesProps extends Pick<FileProps, "view" | "actions"> {
  readonly earlier: readonly Entry[];
  /** The place of the first of them in the reading. */
  readonly from: number;
  readonly beat: Beat;
  /** For each its text, then its question. */
  readonly terms: readonly string[];
}

/** What the file has told so far, oldest first; what lies open comes last. */
function Passages({ view, earlier, from, beat, terms, actions }: PassagesProps): VNode {
  const repeats = useContext(RepeatsContext);
  const marks = repeats?.marksOf(view);
  const { plain } = actions;
  /** What is said of answers that were given again stands where they led. */
  const again = (place: number): VNode | null =>
    repeats !== null && view.repeated?.to === place ? <repeats.Again view={view} actions={actions} /> : null;
  const inShort = earlier.some(({ chosen }) => chosen?.id === shortId);
  const worldAfter = (at: number): Gauged => reached(earlier[at + 1] ?? beat);
  return (
    <>
      {earlier.map(({ lines, ask, chosen, world, acted, chapter }, at) => (
        <Fragment key={at}>
          {again(from + at)}
          <Passage
            lines={lines}
            terms={terms[2 * at]}
            asked={terms[2 * at + 1]}
            marks={marks?.[from + at]}
            ask={ask}
            answer={chosen}
            entry={inShort || (chosen?.hinge ?? null) === null ? null : from + at}
            plain={plain}
            before={world}
            after={worldAfter(at)}
            acted={acted}
            chapter={chapter}
          />
        </Fragment>
      ))}
      {again(view.entries.length)}
      <Passage
        key={earlier.length}
        lines={beat.lines}
        terms={terms.at(-2)}
        asked=""
        marks={marks?.[view.entries.length]}
        ask={null}
        answer={null}
        entry={null}
        plain={plain}
        before={beat.world}
        after={beat.world}
        acted={beat.acted}
        chapter={beat.chapter}
      />
    </>
  );
}

/** What can be done with the text that lies open. */
function Ways({
  view,
  beat,
  terms,
  pointing,
  actions,
}: Pick<FileProps, "actions" | "pointing" | "view"> & { beat: Beat; terms: string }): VNode {
  const Rest = useContext(RepeatsContext)?.Rest;
  const Hangs = useContext(HingesContext)?.Hangs;
  return (
    <>
      {view.stop !== null && <StopBox stop={view.stop} actions={actions} />}
      {view.trouble?.kind === "story" && <TroubleBox trouble={view.trouble} actions={actions} />}
      {beat.choices.length > 0 && (
        <Choices
          beat={beat}
          terms={terms}
          first={view.entries.every(({ chosen, presumed }) => presumed || (chosen?.hinge ?? null) === null)}
          pointing={pointing}
          choose={actions.choose}
        >
          {Hangs && <Hangs view={view} actions={actions} />}
        </Choices>
      )}
      {beat.choices.length === 0 && view.ending === null && view.trouble?.kind !== "story" && (
        <p class="end">
          <button type="button" class="close" data-close aria-disabled={view.phase === "loading"} onClick={actions.close}>
            {words.close}
          </button>
        </p>
      )}
      {Rest !== undefined && <Rest view={view} actions={actions} />}
      {view.phase === "loading" && (
        <p class="waiting" role="status">
          {words.fetching}
        </p>
      )}
    </>
  );
}

/** Whether eye and focus go to what a change has brought. */
const leads = ({ phase, move }: View): boolean => phase !== "ended" && !["load", "trouble", "edit", "none"].includes(move);

/** The column of text, and where the eye and the focus go after a change: to the newest text, below the answer that led to it. */
class Column extends Component<{ readonly view: View; readonly children?: ComponentChildren }> {
  #box = createRef<HTMLElement>();

  /** Before anything is changed: to take away what has the focus would have the page laid out once more. */
  override getSnapshotBeforeUpdate({ view: before }: { view: View }): Element | null {
    const { view } = this.props;
    const held = document.activeElement;
    if (view.revision !== before.revision && leads(view) && held instanceof HTMLElement && this.#box.current?.contains(held) === true)
      held.blur();
    return this.#box.current;
  }

  override componentDidUpdate({ view: before }: { view: View }, _: unknown, old: Element | null): void {
    const { view } = this.props;
    const box = this.#box.current;
    if (box === null || view.revision === before.revision) return;
    // For the script in index.html: a press that began before this does not answer what it has not seen.
    (globalThis as { nslSeen?: number }).nslSeen = performance.now();
    // What was answered before the game had come was marked on the spot.
    for (const mark of box.querySelectorAll(".pointed")) mark.classList.remove("pointed");
    if (!leads(view)) return;
    const { move } = view;
    const fresh = move === "close" || move === "begin";
    const target = box.querySelector<HTMLElement>(fresh ? ".card h1" : ".now");
    const answers = box.querySelectorAll<HTMLElement>(".answer");
    const at =
      move === "repeat"
        ? (box.querySelector<HTMLElement>(".as-before") ?? target)
        : move === "choose" || move === "resume"
          ? (answers[answers.length - 1] ?? target)
          : target;
    const still = document.documentElement.dataset["motion"] === "reduced";
    // First the place, then the focus: the other way round the page would be laid out twice. A new column lies at its top already.
    if (!fresh && at !== null) reveal(at, false, still || move !== "choose" ? "auto" : "smooth");
    else if (box === old) box.scrollTo({ top: 0 });
    // The focus goes to the new text, so that the next Tab is the first answer; the live region says the text itself, once.
    if (move !== "begin" || isReading()) target?.focus({ preventScroll: true });
  }

  override render({ view, children }: { view: View; children?: ComponentChildren }): VNode {
    return (
      // A new element for each file: the old one may still be scrolling.
      <section class="column" key={view.beat?.chapter ?? ""} ref={this.#box} aria-label={words.column}>
        {children}
      </section>
    );
  }
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

interface FileProps {
  readonly view: View;
  readonly pointing: Cell<string | null>;
  readonly actions: Actions;
  readonly stage: boolean;
  /** How many endings are still open; null shows nothing. */
  readonly futures: number | null;
}

interface Props extends FileProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly notices: NoticeList;
  /** Whether the sources lie open beside the text. */
  readonly sources: boolean;
  /** The ending, once its code has come. */
  readonly ending: VNode | null;
}

/** What the Recorder can do at any time. */
const Bar = memo(({ first, sources, actions }: { first: boolean; sources: boolean; actions: Actions }) => (
  <nav class="bar" aria-label={words.desk}>
    <button type="button" onClick={actions.strike} disabled={first} title={words.strikeHint}>
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
));

/** What stands in the question that lies open and in its answers, as one text. */
const askedBy = ({ ask, hinge, choices }: Beat, plainWords: HingeWords | null): string =>
  [
    ask,
    hinge !== null && plainWords?.questionOf(hinge),
    ...choices.flatMap(({ id, text, locked }) => [text, hinge !== null && plainWords?.captionOf(hinge, id), locked]),
  ].join("\n");

/** The file that lies open. */
function File({ view, pointing, actions, stage, futures }: FileProps): VNode {
  const { entries, beat } = view;
  const chapter = beat?.chapter ?? "";
  const from = entries.findIndex((entry) => entry.chapter === chapter);
  const earlier = from < 0 ? [] : entries.slice(from);
  const last = entries.at(-1);
  const plainWords = useContext(HingesContext);
  const SoFar = useContext(RepeatsContext)?.SoFar;
  const terms =
    useContext(GlossContext)?.firstUses([
      ...earlier.flatMap(({ lines, ask, chosen }) => [textOf(lines), [ask, chosen?.text].join("\n")]),
      textOf(beat?.lines ?? []),
      beat === null ? "" : askedBy(beat, plainWords),
    ]) ?? [];
  return (
    <article>
      {view.phase === "ended" && <Untold />}
      {SoFar !== undefined && <SoFar view={view} actions={actions} />}
      <FileCard card={earlier[0]?.card ?? beat?.card ?? null} short={beat?.short?.id ?? null} choose={actions.choose} />
      <Gauges view={view} open={!stage} futures={futures} />
      {beat !== null && last !== undefined && last.chapter !== chapter && (
        <Changes before={last.world} after={beat.world} lead={plainWords?.actsEnded(last.chapter, chapter) ?? words.between} />
      )}
      {beat !== null && <Passages view={view} earlier={earlier} from={from} beat={beat} terms={terms} actions={actions} />}
      {beat !== null && <Ways view={view} beat={beat} terms={terms.at(-1) ?? ""} pointing={pointing} actions={actions} />}
    </article>
  );
}

/** The whole of the reading, or the ending it came to. */
export function Reading({ host, notices, sources, ending, ...file }: Props): VNode {
  const { view, stage, actions } = file;
  const ended = view.phase === "ended";
  const Box = useContext(GlossContext)?.Box;
  return (
    <main id="read" class={`reading${stage ? "" : " plain-text"}${ended ? " ended" : ""}`}>
      <StageHost host={host} />
      <Column view={view}>{ended && ending !== null ? ending : <File {...file} />}</Column>
      {Box === undefined ? <div class="gloss-box" role="status" /> : <Box />}
      <div class="foot">
        <Notices list={notices} actions={actions} />
        <Bar first={view.entries.length === 0} sources={sources} actions={actions} />
      </div>
    </main>
  );
}
