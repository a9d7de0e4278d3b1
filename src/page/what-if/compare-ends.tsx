// What both ends say of their world: where things stand, and what became of the gains.
import type { VNode } from "preact";
import * as words from "#words/compare.ts";
import { gain as gainWord, gainNames } from "#words/ending.ts";
import { again as tryAgain } from "#words/unfetched.ts";
import { inWords as asTable } from "#words/what-if.ts";
import { anchorOf } from "../../core/gauges.ts";
import { nineGauges } from "../../core/nine.ts";
import { type Side, sides } from "../../core/what-if/compared.ts";
import { endingParts } from "../endings.ts";
import { type Ends, type Facts, type Telling, classOf } from "./compare-facts.ts";
import { Table } from "./kit.tsx";
import type { ViewProps } from "./props.ts";

interface PartProps extends Pick<ViewProps, "actions"> {
  readonly facts: Facts;
}

/** A value from 0 to 4 as squares. */
const Pips = ({ value, tone }: { value: number; tone: string }): VNode => (
  <span class={`pips ${tone}`}>
    {[0, 1, 2, 3].map((at) => (
      <i key={at} class={at < value ? "full" : undefined} />
    ))}
  </span>
);

function Gauges({ ends, facts: { both }, actions }: { ends: Ends } & PartProps): VNode {
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

function Gains({ ends, facts: { both }, actions }: { ends: Ends } & PartProps): VNode {
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
export function AtTheEnd({ telling: { ends, lost, again }, ...props }: { telling: Telling } & PartProps): VNode {
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
