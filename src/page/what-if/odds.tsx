// The odds: how firm what happened was at every question and how the rest is shared, what that makes of the sixteen endings, and two sets beside each other.
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import * as words from "#words/odds.ts";
import { coming, copyLink, ofThousand } from "#words/what-if.ts";
import { CopyButton, Finding } from "./kit.tsx";
import { titleOfEnding } from "./map-facts.ts";
import { Drawer, Ends, Parts, calledOf, happenedOf, mostMoved, partsOf, rangesOf } from "./odds-ends.tsx";
import { type OddsFacts, useHand, useOddsFacts, useScales, useStill } from "./odds-facts.ts";
import { Rows } from "./odds-rows.tsx";
import { Against, Assumption, Dials, Settings } from "./odds-settings.tsx";
import { InTables } from "./odds-tables.tsx";
import type { ViewProps } from "./props.ts";
import { questionOf } from "./steps.tsx";

/** What is found, in sentences: where most histories end, what becomes of what happened, and which difference makes most. */
function findingOf(
  { yours, theirs, differ, survey, beside, first, parts }: OddsFacts,
  happened: string,
  most: string | null | undefined,
): string {
  const own = calledOf(yours, words.yourOdds);
  const count = (ending: string, shares = survey.endings): string => ofThousand(shares[ending] ?? 0);
  const differs = differ.length > 0 || parts !== null;
  const other = ((): string => {
    if (first === happened) return differs ? words.besideLeads(count(happened, beside.endings), calledOf(theirs, words.otherOdds)) : "";
    return differs
      ? words.happenedAgainst(titleOfEnding(happened), count(happened), count(happened, beside.endings), calledOf(theirs, words.otherOdds))
      : words.happenedIs(titleOfEnding(happened), count(happened));
  })();
  const leads =
    first === happened
      ? words.happenedLeads(own, titleOfEnding(first), count(first))
      : words.leads(own, titleOfEnding(first), count(first));
  const by = most === null || most === undefined || differ.length < 2 ? "" : words.mostBy(questionOf(most));
  return [leads, other, by].filter((sentence) => sentence !== "").join(" ");
}

/** In milliseconds. */
const spokenAfter = 600;

function Found({ view, facts }: { view: ViewProps; facts: OddsFacts }): VNode {
  const happened = happenedOf(view.described);
  const text = findingOf(facts, happened, partsOf(facts)[0]?.hinge);
  // It is read aloud when it has come to rest.
  const spoken = useRef(text);
  spoken.current = useStill(text, text, spokenAfter) ?? spoken.current;
  const range = rangesOf(view, facts, view.address.rules)?.endings[happened];
  return (
    <Finding
      text={spoken.current}
      holds={range && facts.survival?.findings[0]}
      note={range && words.range(titleOfEnding(happened), ofThousand(range[0]), ofThousand(range[2]))}
    >
      {text}
    </Finding>
  );
}

/** Everything, once both sets have been asked. */
export function OddsView(props: ViewProps): VNode {
  const scales = useScales(props);
  const { mine, hand } = useHand(props, scales);
  const facts = useOddsFacts(props, scales, mine);
  if (facts === undefined) return <p class="coming">{coming}</p>;
  const { address, go, link, described } = props;
  const { odds, together } = mine;
  const shown = address.to ?? mostMoved(facts, happenedOf(described));
  const { asked, expected } = facts.survey.hindsight;
  return (
    <div class="odds-view">
      <div class="lead">
        <Found view={props} facts={facts} />
      </div>
      <div class="ratings">
        <Settings view={props} facts={facts} hand={hand} />
        <div class="start">
          <Assumption facts={facts} />
          <Dials view={props} facts={facts} hand={hand} />
        </div>
        <Rows view={props} facts={facts} hand={hand} />
        <Against view={props} facts={facts} hand={hand} />
        <InTables view={props} facts={facts} />
      </div>
      <aside class="ends-by" tabindex={-1} aria-label={words.endingsTable}>
        <div class="kept">
          <Ends view={props} facts={facts} shown={shown} />
          <Parts view={props} facts={facts} shown={shown} />
          <p class="hindsight">{words.hindsight(asked, expected)}</p>
          <p class="row">
            <CopyButton text={link({ odds, together })} label={copyLink} />
            <button type="button" class="plain small" onClick={() => go({ odds: {}, together: 1 })}>
              {words.undoAll}
            </button>
          </p>
        </div>
      </aside>
      <Drawer view={props} facts={facts} />
    </div>
  );
}
