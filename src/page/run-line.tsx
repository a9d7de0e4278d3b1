// The whole Line of a finished reading, from top to bottom: grey as it happened, red as it was here, each hinge with its date.
import type { VNode } from "preact";
import * as words from "#words/ending.ts";
import { type LineNode, lineOf } from "../picture/line.ts";
import type { View } from "../core/view.ts";
import { hinges } from "../generated/story.ts";
import { monthOf } from "../words/dates.ts";
import { Told } from "./told.tsx";

/** The drawing beside a row, in parts of a hundred both ways: it is as wide as the page gives it room, and as high as its row. */
const whole = 100;
/** Where the grey line runs, how far the red one may go from it, and how far at one step. */
const grey = 10;
const widest = 80;
const longest = 24;
/** Where in its row a departure leaves, from the top. */
const bend = 30;

/** One row’s part of both lines. Its ends meet those of the rows above and below, whatever their height. */
function Strand({ from, to, first = false, last = false }: { from: number; to: number; first?: boolean; last?: boolean }): VNode {
  const top = first ? (from === to ? whole / 2 : bend) : 0;
  const bottom = last ? whole / 2 : whole;
  return (
    <div class="strand" aria-hidden="true">
      <svg viewBox={`0 0 ${whole} ${whole}`} preserveAspectRatio="none">
        <path class="was" d={`M${grey} ${top}V${bottom}`} />
        <path class="is" d={from === to ? `M${to} ${top}V${bottom}` : `M${from} ${top}V${bend}L${to} 85V${bottom}`} />
      </svg>
      <i style={{ left: `${from}%` }} />
    </div>
  );
}

/** The decisions that the Line shows. */
const toldBy = (view: View): LineNode[] => lineOf(view).nodes.filter(({ state }) => state === "recorded" || state === "departed");

const answerOf = ({ entry, state }: LineNode, { entries }: View): string | undefined =>
  entry === null || state !== "departed" ? undefined : entries[entry]?.chosen?.text;

/** What the Line of a finished reading says, in its order. */
export const lineTexts = (view: View): string[] => toldBy(view).flatMap((node) => [node.question, answerOf(node, view) ?? ""]);

interface RowProps {
  readonly node: LineNode;
  /** Where the red line comes from, and where it goes. */
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
  readonly view: View;
}

function Row({ node, from, to, first, view }: RowProps): VNode {
  const { hinge, question, state } = node;
  const answer = answerOf(node, view);
  return (
    <li class={state}>
      <Strand from={from} to={to} first={first} />
      <p>
        <small>{monthOf(hinges[hinge].day)}</small>{" "}
        <b>
          <Told text={question} />
        </b>{" "}
        {state === "departed" ? (
          answer !== undefined && (
            <span>
              <Told text={answer} />
            </span>
          )
        ) : (
          <small class="heard">{words.asItHappened}</small>
        )}
      </p>
    </li>
  );
}

/**
 * What this reading decided, beside what happened.
 *
 * @param title - of the ending that it came to
 * @param year - when that was
 */
export function RunLine({ view, title, year }: { view: View; title: string; year: string }): VNode {
  const told = toldBy(view);
  const departures = told.filter(({ state }) => state === "departed").length;
  const step = Math.min(longest, widest / Math.max(1, departures));
  let away = 0;
  const rows = told.map((node, at) => {
    const from = grey + away * step;
    if (node.state === "departed") away++;
    return <Row key={node.hinge} node={node} from={from} to={grey + away * step} first={at === 0} view={view} />;
  });
  const end = grey + away * step;
  return (
    <section class="run-line">
      <h2>{words.line}</h2>
      <p>{words.departures(departures)}</p>
      <ol>
        {rows}
        <li class="end">
          <Strand from={end} to={end} last />
          <p>
            <small>{year}</small> <b>{title}</b>
          </p>
        </li>
      </ol>
    </section>
  );
}
