// The map: all hinges in their acts, the river of all histories to its ends, and what one answer makes of them.
import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import * as words from "#words/river.ts";
import { coming, ofThousand } from "#words/what-if.ts";
import type { Address, Pointed } from "../../core/what-if/address.ts";
import type { Column } from "../../core/what-if/hinges.ts";
import { useAnswer } from "./asked.ts";
import { Pointing } from "./map-answers.tsx";
import { Drawing, useUnits } from "./map-drawing.tsx";
import { Ends, type Order, orderedEnds, orders } from "./map-ends.tsx";
import { type MapFacts, useFacts, useFresh } from "./map-facts.ts";
import { InWords } from "./map-words.tsx";
import type { ViewProps } from "./props.ts";
import { useRanges } from "./survival.ts";

/** From here on there is room for the wide form, in sixteenths of the page’s letters. */
const wideFrom = 1180;

/** The answer that is pointed at where the address names a hinge alone: where the reader left what happened, the reader’s; else the commonest other. */
function answerAt({ yours }: MapFacts, { hinge, points }: Column): string | null {
  const own = yours?.answers.find((answer) => answer.hinge === hinge);
  if (own !== undefined && !own.recorded) return own.option;
  const [other] = points.filter(({ recorded }) => !recorded).sort((a, b) => b.share - a.share);
  return (other ?? points[0])?.option ?? null;
}

/** What is pointed at: by the address, or the hinge that most hangs on, in most of the build’s sets of odds. */
function pointedAt({ at }: Address, facts: MapFacts, hung: Readonly<Record<string, number>>): { column: Column; pointed: Pointed } | null {
  const first = [...facts.columns].sort((a, b) => (hung[b.hinge] ?? 0) - (hung[a.hinge] ?? 0))[0];
  const column = facts.columns.find(({ hinge }) => hinge === at?.hinge) ?? first;
  if (column === undefined) return null;
  const named = column.hinge === at?.hinge ? at.option : null;
  return { column, pointed: { hinge: column.hinge, option: named ?? answerAt(facts, column) } };
}

/** Which line is which. */
function Key({ count, yours }: { count: string; yours: boolean }): VNode {
  return (
    <div class="legend" aria-hidden="true">
      <p>
        <b>{words.river}</b> {words.riverHint}
      </p>
      <p class="hint">{words.pointsHint}</p>
      <p class="lines">
        {yours && (
          <span class="own">
            <i /> {words.yourHistory}
          </span>
        )}
        <span class="was">
          <i /> {words.happened}
        </span>
        <span class="so">
          <i /> {words.throughThis(count)}
        </span>
      </p>
    </div>
  );
}

/** Drawn once all of it is known; afterwards the last stays until the next has come. */
export function MapView(props: ViewProps): VNode {
  const { graph, under, address, described, go, actions } = props;
  const box = useRef<HTMLElement>(null);
  const units = useUnits(box);
  const facts = useFacts(props);
  const found = facts === undefined ? null : pointedAt(address, facts, described.survival.hinges);
  const { hinge, option } = found?.pointed ?? { hinge: "", option: null };
  const order: Order = orders.find((one) => one === address.order) ?? "settled";
  const decided = useFresh(graph, "decided", found === null ? null : { ...under, hinge })?.find((one) => one.option === option);
  const through = useAnswer(graph, "through", option === null ? null : { ...under, answers: [{ hinge, option }], endings: null });
  const ranges = useRanges(props);
  const distances = useAnswer(graph, "distances", { ...under, history: null });
  const hung = useAnswer(graph, "hangs", under);
  const hangs = useMemo(() => hung && new Map(hung.map((one) => [one.hinge, one.share])), [hung]);
  const rows = facts === undefined ? [] : orderedEnds(facts, order, distances);
  const form = (units ?? 0) >= wideFrom ? "wide" : "tall";
  const point = (at: Pointed, instead?: boolean): void => go({ at }, instead);
  const share = found?.column.points.find((one) => one.option === option)?.share ?? 0;
  return (
    <section class="map" data-form={form} ref={box} aria-label={words.title}>
      {facts === undefined || found === null ? (
        <p class="coming">{coming}</p>
      ) : (
        <>
          <Pointing {...{ graph, under, actions, facts, decided, hangs, point }} column={found.column} pointed={found.pointed} />
          <div class="picture">
            {units !== null && <Drawing {...{ facts, through, form, rows, point }} pointed={found.pointed} />}
            <Key count={ofThousand(share)} yours={facts.yours !== null} />
          </div>
          <Ends {...{ facts, rows, order, decided, ranges }} sort={(one) => go({ order: one === "settled" ? null : one })} />
          <InWords {...{ facts, through, decided, distances, hangs, ranges }} actions={actions} />
        </>
      )}
    </section>
  );
}
