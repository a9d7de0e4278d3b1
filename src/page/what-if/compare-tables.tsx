// Beneath the rails: which decision made the difference, where things stand at both ends, and what became of the gains.
import type { VNode } from "preact";
import * as words from "#words/compare.ts";
import { gain as gainWord, gainNames } from "#words/ending.ts";
import { again as tryAgain } from "#words/unfetched.ts";
import { inWords as asTable } from "#words/what-if.ts";
import type { Swap } from "../../core/atlas/ask/minimal/questions.ts";
import { anchorOf } from "../../core/gauges.ts";
import { nineGauges } from "../../core/nine.ts";
import { type Met, type Side, across, endsElsewhere, sides } from "../../core/what-if/compared.ts";
import { dateOf } from "../../words/dates.ts";
import { endingParts } from "../endings.ts";
import { type Ends, type Facts, type Telling, type Turn, endName, nameOf, useTurns } from "./compare-facts.ts";
import { classOf } from "./compare-rails.tsx";
import { captionOf } from "./gate.tsx";
import { Table } from "./kit.tsx";
import type { ViewProps } from "./props.ts";
import { dayOf, questionOf } from "./steps.tsx";

/** So many questions that one alone is asked lie open. */
const mostOpen = 4;

interface PartProps extends ViewProps {
  readonly facts: Facts;
}

const suppliedIn = ({ supplied }: Swap, other: string): string =>
  words.supplied(
    supplied.map(({ hinge, option, from }) => ({
      hinge: nameOf(hinge),
      caption: captionOf(hinge, option),
      likeliest: from === "likeliest",
    })),
    other,
  );

/** What comes of the other’s answer in one of the two. */
function outcome({ facts: { compared }, read }: Pick<PartProps, "facts" | "read">, met: Met, side: Side): string {
  const ending = met.swaps?.[side].ending ?? null;
  if (ending === null) return words.shut;
  return endsElsewhere(met, side, compared) || compared.endings[side] === null ? endName(ending, read) : words.theSame;
}

/** What all the swaps come to, in sentences. */
function Turned({
  turn: { into, alone, pairs },
  facts: { both, compared },
  read,
}: { turn: Turn } & Pick<PartProps, "facts" | "read">): VNode {
  const end = endName(compared.endings[across(into)], read);
  const turned = { from: both[across(into)].short, into: both[into].short, end };
  if (alone.length > 0) return <p>{words.oneDoes(turned, alone.map(nameOf))}</p>;
  return (
    <p>
      {words.noneAlone(turned)}{" "}
      {pairs !== null && <b>{pairs.length === 0 ? words.noTwo : words.twoDo(pairs.map(([a, b]) => [nameOf(a), nameOf(b)] as const))}</b>}
    </p>
  );
}

/** What one of the two alone is asked. */
function Only({ facts: { both, met }, side }: { facts: Facts; side: Side }): VNode | null {
  const only = met.filter(({ kind, answers }) => kind === "only" && answers[side] !== null);
  if (only.length === 0) return null;
  return (
    <details class="only" open={only.length <= mostOpen}>
      <summary>{words.onlyIn(both[side].short, only.length)}</summary>
      <ul>
        {only.map(({ hinge, answers }) => (
          <li key={hinge}>{words.onlyOne(nameOf(hinge), captionOf(hinge, answers[side] ?? ""))}</li>
        ))}
      </ul>
    </details>
  );
}

/** Each answer that differs put into the other history. */
function Swaps(props: PartProps): VNode {
  const { facts, to, actions } = props;
  const { both, met, keys } = facts;
  const turns = useTurns(facts, props);
  const different = met.filter(({ kind }) => kind === "different");
  const column = (side: Side) => {
    const suppliedFor = (one: Met): string => (one.swaps === null ? "" : suppliedIn(one.swaps[side], both[across(side)].short));
    return {
      head: words.putInto(both[across(side)].short, both[side].short),
      text: (one: Met) => [outcome(props, one, side), suppliedFor(one)].filter((text) => text !== "").join("; "),
      cell: (one: Met) => (
        <>
          <span class={endsElsewhere(one, side, facts.compared) ? "moved" : "same"}>{outcome(props, one, side)}</span>
          {suppliedFor(one) !== "" && <small>{suppliedFor(one)}</small>}
        </>
      ),
    };
  };
  return (
    <section class="swaps">
      <h2>{words.made}</h2>
      {different.length === 0 ? (
        <p>{words.noneDiffer}</p>
      ) : (
        <Table
          caption={words.suppliedHint}
          file="what-made-the-difference"
          actions={actions}
          keyOf={({ hinge }) => hinge}
          rows={different}
          columns={[
            {
              head: words.decisionHead,
              text: ({ hinge }) => nameOf(hinge),
              cell: (one) => (
                <a
                  class={keys.includes(one) ? "key" : undefined}
                  href={to({ view: "map", at: { hinge: one.hinge, option: one.answers[0] } })}
                >
                  {nameOf(one.hinge)}
                </a>
              ),
            },
            column(1),
            column(0),
          ]}
        />
      )}
      {turns.map((turn) => (
        <Turned key={turn.into} turn={turn} facts={facts} read={props.read} />
      ))}
      {sides.map((side) => (
        <Only key={side} facts={facts} side={side} />
      ))}
    </section>
  );
}

/** A value from 0 to 4 as squares. */
const Pips = ({ value, tone }: { value: number; tone: string }): VNode => (
  <span class={`pips ${tone}`}>
    {[0, 1, 2, 3].map((at) => (
      <i key={at} class={at < value ? "full" : undefined} />
    ))}
  </span>
);

function Gauges({ ends, facts: { both }, actions }: { ends: Ends } & Pick<PartProps, "facts" | "actions">): VNode {
  const [one, other] = ends.sides;
  const column = (side: Side) => ({ head: words.head(both[side].short), end: ends.sides[side] });
  const columns = [column(0), column(1), { head: words.wasHead, end: ends.was }].filter(
    ({ head, end }, at, all) => end !== null && all.findIndex((each) => each.head === head) === at,
  );
  return (
    <section class="stand">
      <h2>{words.stand}</h2>
      <dl>
        {nineGauges.map(({ gauge, label }) => {
          const by = one !== null && other !== null ? one.gauges[gauge] - other.gauges[gauge] : null;
          return (
            <div key={gauge}>
              <dt>{label}</dt>
              <dd>
                <span class="both" aria-hidden="true">
                  {sides.map((side) => {
                    const end = ends.sides[side];
                    return end !== null && <Pips key={side} value={end.gauges[gauge]} tone={classOf(both, side)} />;
                  })}
                  <s style={{ "--at": ends.was.gauges[gauge] }} />
                </span>
                {by !== null && (
                  <span class={by === 0 ? "level" : undefined}>{by === 0 ? words.level : words.more(both[0].short, by)}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="hint">{words.strokeHint}</p>
      <details class="in-words">
        <summary>{asTable}</summary>
        <Table
          caption={words.standTable}
          file="where-things-stand"
          actions={actions}
          keyOf={({ gauge }) => gauge}
          rows={nineGauges}
          columns={[
            { head: words.gaugeHead, text: ({ label }) => label },
            ...columns.map(({ head, end }) => ({
              head,
              text: (one: (typeof nineGauges)[number]) => (end === null ? "" : anchorOf(one, end)),
            })),
          ]}
        />
      </details>
    </section>
  );
}

function Gains({ ends, facts: { both }, actions }: { ends: Ends } & Pick<PartProps, "facts" | "actions">): VNode {
  const told = ends.sides.map((end) => (end === null ? null : endingParts(end.lines).gains));
  const rows = endingParts(ends.was.lines).gains;
  return (
    <section class="gains">
      <h2>{words.gains}</h2>
      <Table
        caption={gainWord}
        file="what-became-of-the-gains"
        actions={actions}
        keyOf={({ gain }) => gain}
        rows={rows}
        columns={[
          { head: words.gainHead, text: ({ gain }) => gainNames[gain] },
          ...sides.flatMap((side) => {
            const gains = told[side];
            if (gains === null || gains === undefined) return [];
            return [
              {
                head: words.head(both[side].short),
                text: ({ gain }: (typeof rows)[number]) => gains.find((one) => one.gain === gain)?.yours ?? "",
              },
            ];
          }),
        ]}
      />
    </section>
  );
}

/** What the ends say, once they have been told. */
function AtTheEnd({ telling: { ends, lost, again }, ...props }: { telling: Telling } & PartProps): VNode {
  if (lost)
    return (
      <div class="notice" role="alert">
        <p>{words.notTold}</p>
        <button type="button" class="plain small" onClick={again}>
          {tryAgain}
        </button>
      </div>
    );
  if (ends === null) return <p class="coming">{words.telling}</p>;
  return (
    <>
      <Gauges {...props} ends={ends} />
      <Gains {...props} ends={ends} />
    </>
  );
}

/** All hinges of both, as the drawing has them. */
function Decisions({ facts: { both, met }, actions }: Pick<PartProps, "facts" | "actions">): VNode {
  const answer = (side: Side) => ({
    head: words.head(both[side].short),
    text: ({ hinge, answers }: Met) => (answers[side] === null ? words.notAsked : captionOf(hinge, answers[side])),
  });
  return (
    <details class="in-words">
      <summary>{asTable}</summary>
      <Table
        caption={words.decisionsTable}
        file="compared"
        actions={actions}
        keyOf={({ hinge }) => hinge}
        rows={met}
        columns={[
          { head: words.decisionHead, text: ({ hinge }) => questionOf(hinge) },
          { head: words.dateHead, text: ({ hinge }) => dateOf(dayOf(hinge)), value: ({ hinge }) => Date.parse(dayOf(hinge)) },
          answer(0),
          answer(1),
          { head: words.kindHead, text: ({ kind }) => words.kinds[kind] },
        ]}
      />
    </details>
  );
}

/** What stands beneath the rails. */
export function Beneath({ telling, ...props }: { telling: Telling } & PartProps): VNode {
  const { facts } = props;
  const unended = sides.filter((side) => facts.compared.endings[side] === null);
  return (
    <>
      <div class="beneath">
        <Swaps {...props} />
        <AtTheEnd {...props} telling={telling} />
        {unended.map((side) => (
          <p key={side} class="hint">
            {words.noEnd(facts.both[side].short)}
          </p>
        ))}
      </div>
      <Decisions {...props} />
    </>
  );
}
