// The question: a sentence whose pins are buttons, what can be asked to begin with, and what can be done with it.
import type { ComponentChildren, RefObject, VNode } from "preact";
import * as words from "#words/ask.ts";
import { copyLink } from "#words/what-if.ts";
import type { Choice } from "../../core/atlas/ask/minimal/history.ts";
import { type Pins, pinnedHinges, questionKind, toggleEnd, togglePin } from "../../core/what-if/pinned.ts";
import { endings } from "../../generated/story.ts";
import { type AskProps, isRecorded, nameOf, sharesAt } from "./ask-props.ts";
import { CopyButton } from "./kit.tsx";
import { titleOfEnding } from "./map-facts.ts";
import { useAnswer } from "./asked.ts";
import { readOn } from "./reading-on.ts";

interface PinProps {
  readonly name: string;
  readonly change: () => void;
  readonly remove: () => void;
}

/** One pin: pressed it is changed, and its cross takes it away. */
function Pin({ name, change, remove }: PinProps): VNode {
  function press(event: KeyboardEvent): void {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    remove();
  }
  return (
    <span class="pin">
      <button type="button" onClick={change} onKeyDown={press} aria-label={words.change(name)}>
        {name}
      </button>
      <button type="button" class="remove" onClick={remove} onKeyDown={press} aria-label={words.takeAway(name)}>
        ×
      </button>
    </span>
  );
}

/** Pins with the word that stands between them. */
const joined = (parts: readonly VNode[], word: string): ComponentChildren =>
  parts.map((part, at) => (
    <span key={part.key}>
      {at > 0 && <span>{` ${word} `}</span>}
      {part}
    </span>
  ));

/** Where pins are as wide as the page no sign stands behind them. */
const Comma = (): VNode => <span class="comma">,</span>;

interface SentenceProps extends Pick<AskProps, "address" | "ask"> {
  readonly adds: RefObject<HTMLButtonElement | null>;
  /** Opens the chooser, at a turning point or at none. */
  readonly choose: (hinge: string | null) => void;
  readonly choosing: boolean;
}

/** Its grammar follows from what is pinned. */
export function Sentence({ address, ask, adds, choose, choosing }: SentenceProps): VNode {
  const { pins, ends } = address;
  const kind = questionKind(address);
  // What has the focus is gone with its pin.
  const drop = (change: Partial<Pins>): void => {
    ask(change);
    adds.current?.focus();
  };
  const decision = (choice: Choice): VNode => (
    <Pin
      key={choice.option}
      name={nameOf(choice)}
      change={() => choose(choice.hinge)}
      remove={() => drop({ pins: togglePin(pins, choice) })}
    />
  );
  const decided = pinnedHinges(pins).map(({ hinge, options }) => (
    <span key={hinge}>
      {joined(
        options.map((option) => decision({ hinge, option })),
        words.orWord,
      )}
    </span>
  ));
  const ended = ends.map((ending) => (
    <Pin key={ending} name={titleOfEnding(ending)} change={() => choose(null)} remove={() => drop({ ends: toggleEnd(ends, ending) })} />
  ));
  return (
    <p class="sentence">
      {/* Each of its words in an element of its own: changed text that stands bare is made anew, with all that is beside it. */}
      <span>{`${kind === "nothing" ? words.nothingYet : kind === "ends" ? words.lookingBack : words.ifDecided} `}</span>
      {joined(decided, words.andWord)}
      {pins.length > 0 && <Comma />}
      {kind === "decisions" && <span>{` ${words.whereTo}`}</span>}
      {kind === "both" && <span>{` ${words.howOften} `}</span>}
      {joined(ended, words.orWord)}
      {kind === "ends" && <Comma />}
      {kind === "ends" && <span>{` ${words.whatElse}`}</span>}
      {kind === "both" && <span class="comma">?</span>}
      <button type="button" class="add" ref={adds} aria-expanded={kind === "nothing" ? undefined : choosing} onClick={() => choose(null)}>
        <span aria-hidden="true">+ </span>
        {words.add}
      </button>
    </p>
  );
}

/** Questions that a reader may begin with: of their own reading, of what most hangs on, and of what happened. */
export function Beginnings(props: AskProps): VNode {
  const { graph, under, described, historyOf, to, view } = props;
  const own = view.decisions.find(({ recorded }) => !recorded);
  const yours = useAnswer(graph, "line", own === undefined ? null : { ...under, history: historyOf("yours") ?? null });
  const happened = useAnswer(graph, "line", { ...under, history: null })?.ending ?? endings[0].id;
  const hung = Object.entries(described.survival.hinges).sort(([, a], [, b]) => b - a);
  const others = hung.flatMap(([hinge]) => {
    const shares = [...sharesAt(props, hinge)].sort((a, b) => b.usual - a.usual);
    const other = shares.find(({ option }) => !isRecorded({ hinge, option }));
    return other === undefined ? [] : [{ hinge, option: other.option }];
  });
  const [first, second] = others;
  const asks = [
    ...(own === undefined || yours === undefined
      ? []
      : [{ text: words.beginYours(nameOf(own)), pins: [{ hinge: own.hinge, option: own.option }], ends: [] }]),
    ...(first === undefined ? [] : [{ text: words.beginDecided(nameOf(first)), pins: [first], ends: [] }]),
    { text: words.beginEnd(titleOfEnding(happened)), pins: [], ends: [happened] },
    ...(second === undefined ? [] : [{ text: words.beginBoth(nameOf(second), titleOfEnding(happened)), pins: [second], ends: [happened] }]),
  ];
  return (
    <div class="beginnings">
      <h2>{words.begin}</h2>
      <ul>
        {asks.map(({ text, ...pins }) => (
          <li key={text}>
            <a href={to(pins)}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Opens the likeliest history that answers, where it first leaves what happened. */
async function read(props: AskProps): Promise<void> {
  const { graph, under, of } = props;
  const pinned = { answers: of.pins, endings: of.ends.length === 0 ? null : of.ends };
  const told = await graph.ask("read", { ...under, ...pinned });
  if (told === null || !told.ok || told.value === null) return;
  const { decisions, departs } = told.value;
  await readOn(props, pinned, departs === null ? [] : decisions.slice(departs, departs + 1));
}

interface DoingProps extends AskProps {
  /** Null where there is none before it. */
  readonly undo: (() => void) | null;
}

export function Doing({ undo, ...props }: DoingProps): VNode {
  const { asked, ask, link } = props;
  return (
    <div class="doing">
      <div class="at-hand">
        <p>
          <button
            type="button"
            class="plain read"
            disabled={asked.quarrel !== null}
            aria-describedby="ask-read-hint"
            onClick={() => void read(props)}
          >
            {words.readOne}
          </button>
          <button type="button" class="plain" disabled={undo === null} onClick={() => undo?.()}>
            {words.undo}
          </button>
        </p>
        <p class="hint" id="ask-read-hint">
          {words.readHint}
        </p>
      </div>
      <p class="more">
        <button type="button" class="plain small" onClick={() => ask({ pins: [], ends: [] })}>
          {words.clear}
        </button>
        <CopyButton text={link({})} label={copyLink} />
      </p>
    </div>
  );
}
