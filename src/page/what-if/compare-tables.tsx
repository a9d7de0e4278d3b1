// Beneath the rails: which decision made the difference, and all decisions of both as a table.
import type { VNode } from "preact";
import * as words from "#words/compare.ts";
import { inWords as asTable } from "#words/what-if.ts";
import type { Swap } from "../../core/atlas/ask/minimal/questions.ts";
import { type Met, type Side, across, endsElsewhere, sides } from "../../core/what-if/compared.ts";
import { dateOf } from "../../words/dates.ts";
import { AtTheEnd } from "./compare-ends.tsx";
import { type Facts, type Telling, type Turn, endName, nameOf, useTurns } from "./compare-facts.ts";
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
          classOf={(one) => (keys.includes(one) ? undefined : "idle-row")}
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
      <p class="left-out">{words.leftOut}</p>
      {turns.map((turn) => (
        <Turned key={turn.into} turn={turn} facts={facts} read={props.read} />
      ))}
      {sides.map((side) => (
        <Only key={side} facts={facts} side={side} />
      ))}
    </section>
  );
}

/** All hinges of both, as the drawing has them. */
function Decisions({ facts: { both, compared, met }, actions }: Pick<PartProps, "facts" | "actions">): VNode {
  const answer = (side: Side) => ({
    head: words.head(both[side].short),
    text: ({ hinge, answers }: Met) =>
      answers[side] === null ? words.notAskedOf(compared.endings[side] === null) : captionOf(hinge, answers[side]),
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
