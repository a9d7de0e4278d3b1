// The rules: each of an ending a sentence that can be disputed, on or off, in the reader’s order; the ends answer, and what else fits is told.
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import * as words from "#words/rules.ts";
import { coming, ofThousand } from "#words/what-if.ts";
import type { Ruled } from "../../core/atlas/ask/minimal/questions.ts";
import type { Finding, Survival } from "../../core/atlas/ask/minimal/survives.ts";
import { isSure } from "../../core/what-if/rated.ts";
import { ruled, shownRules, switched } from "../../core/what-if/rules.ts";
import type { Ruling } from "../../picture/what-if/rules.ts";
import { useAnswer, useAsked } from "./asked.ts";
import { Finding as FindingBox, Table } from "./kit.tsx";
import { titleOfEnding, useFresh } from "./map-facts.ts";
import type { ViewProps } from "./props.ts";
import { RulesEnds } from "./rules-ends.tsx";
import { RulesList } from "./rules-list.tsx";
import { useStill } from "./survival.ts";
import { Variants } from "./variants.tsx";

/** So many of the endings that a change of rules moves most are named. */
const named = 3;
/** A difference that shows when it is said of 1,000. */
const shows = 0.0005;

const sharesOf = ({ endings }: Ruled, ending: string): number => endings[ending] ?? 0;

/** What the view has found, in a sentence. */
function findingOf(now: Ruled, own: Ruled | undefined): { readonly text: string; readonly commonest: string } {
  const [commonest = ""] = Object.keys(now.endings).sort((a, b) => sharesOf(now, b) - sharesOf(now, a));
  const tail = words.commonest(titleOfEnding(commonest), ofThousand(sharesOf(now, commonest)));
  if (own === undefined) return { text: `${words.fitSeveral(ofThousand(now.several))} ${tail}`, commonest };
  const moved = [...new Set([...Object.keys(now.endings), ...Object.keys(own.endings)])]
    .map((ending) => ({ ending, by: sharesOf(now, ending) - sharesOf(own, ending) }))
    .filter(({ by }) => Math.abs(by) >= shows)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const least = moved.reduce((sum, { by }) => sum + Math.abs(by), 0) / 2;
  const movers = moved
    .slice(0, named)
    .map(({ ending, by }) => ({ name: titleOfEnding(ending), by: ofThousand(Math.abs(by)), more: by > 0 }));
  return { text: `${movers.length === 0 ? words.asBefore : words.otherwise(ofThousand(least), movers)} ${tail}`, commonest };
}

/** The endings that what happened, and the reader’s own reading, fit. */
function Fits({ graph, under, historyOf, view, described }: ViewProps): VNode {
  const always = described.rules.at(-1);
  const own = useMemo(() => historyOf("yours"), [view.revision]);
  const was = useAnswer(graph, "line", { ...under, history: null });
  const yours = useAnswer(graph, "line", own === undefined ? null : { ...under, history: own });
  const told = [
    { whose: words.history.was, line: was },
    { whose: words.history.yours, line: own === undefined ? undefined : yours },
  ];
  return (
    <section>
      <h2>{words.fitsHead}</h2>
      {told.map(({ whose, line }) =>
        line === undefined || line.ending === null ? null : (
          <p key={whose} class={whose === words.history.yours ? "own" : "was"}>
            {words.fits(
              whose,
              titleOfEnding(line.ending),
              line.fits.filter((one) => one !== line.ending && one !== always).map(titleOfEnding),
            )}
          </p>
        ),
      )}
    </section>
  );
}

/** Endings that histories fit together; the one that is always true is left out, for it fits whatever another does. */
const overlapsOf = (
  { overlaps }: Ruled,
  always: string,
  order: readonly string[],
): { readonly rules: readonly string[]; readonly share: number }[] => {
  const place = (ending: string): number => (order.includes(ending) ? order.indexOf(ending) : order.length);
  return overlaps
    .filter(({ rules, share }) => !rules.includes(always) && share >= shows)
    .map(({ rules, share }) => ({ rules: [...rules].sort((a, b) => place(a) - place(b)), share }));
};

const mostOverlaps = 8;

function Overlaps({ pairs }: { pairs: ReturnType<typeof overlapsOf> }): VNode {
  return (
    <section class="overlaps">
      <h2>{words.overlapsHead}</h2>
      <p class="hint">{pairs.length === 0 ? words.noOverlap : words.overlapsHint}</p>
      <ul>
        {pairs.slice(0, mostOverlaps).map(({ rules: [one = "", other = ""], share }) => (
          <li key={`${one} ${other}`}>
            <span>{words.both(titleOfEnding(one), titleOfEnding(other))}</span> <b>{ofThousand(share)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TwinProps extends Pick<ViewProps, "actions"> {
  readonly rulings: readonly Ruling[];
  readonly own: Ruled;
  readonly pairs: ReturnType<typeof overlapsOf>;
}

function Twin({ rulings, own, pairs, actions }: TwinProps): VNode {
  const on = rulings.filter((one) => one.on);
  return (
    <details class="in-words">
      <summary>{words.inWords}</summary>
      <Table
        caption={words.rulesCaption}
        file="rules"
        actions={actions}
        keyOf={({ ending }) => ending}
        rows={rulings}
        columns={[
          {
            head: words.place,
            text: (one) => (one.on ? String(on.indexOf(one) + 1) : words.off),
            value: (one) => (one.on ? -on.indexOf(one) : -rulings.length),
          },
          { head: words.rule, text: ({ ending }) => titleOfEnding(ending) },
          { head: words.fitsCount, text: ({ fits }) => ofThousand(fits), value: ({ fits }) => fits },
          { head: words.namesCount, text: ({ names }) => ofThousand(names), value: ({ names }) => names },
          { head: words.byOwn, text: ({ ending }) => ofThousand(sharesOf(own, ending)), value: ({ ending }) => sharesOf(own, ending) },
        ]}
      />
      <Table
        caption={words.overlapsCaption}
        file="fits-together"
        actions={actions}
        keyOf={({ rules }) => rules.join(" ")}
        rows={pairs}
        columns={[
          { head: words.first, text: ({ rules }) => titleOfEnding(rules[0] ?? "") },
          { head: words.second, text: ({ rules }) => titleOfEnding(rules[1] ?? "") },
          { head: words.ofThousand, text: ({ share }) => ofThousand(share), value: ({ share }) => share },
        ]}
      />
    </details>
  );
}

/** What is known of the rules as the address has them. */
function useRules({ graph, under, described, address }: ViewProps) {
  const asked = useAsked(graph, "rules", under);
  const own = useAnswer(graph, "rules", { ...under, rules: null });
  const now = asked?.answer;
  // Until the next answer has come, what is said is of the last one; the rows stand already where they were put.
  const changed = (asked?.ask.rules ?? null) !== null;
  const found = now === undefined || own === undefined ? null : findingOf(now, changed ? own : undefined);
  const rested = useStill(JSON.stringify(under)) && asked?.ask === under;
  const sure = isSure(under.odds ?? null);
  const findings: Finding[] = [{ kind: "commonest", ending: found?.commonest ?? "" }];
  const tried: Survival | undefined = useFresh(graph, "survives", found === null || !rested || sure ? null : { ...under, findings });
  const rulings = useMemo(
    () =>
      shownRules(described.rules, address.rules).map(({ ending, on }): Ruling => {
        const rule = now?.rules.find((one) => one.ending === ending);
        const names = on ? (rule?.names ?? 0) : 0;
        // What is always true fits whatever has a name already, which says nothing.
        return { ending, on, fits: ending === described.rules.at(-1) ? names : (rule?.fits ?? 0), names };
      }),
    [described, address.rules, now],
  );
  return now === undefined || own === undefined || found === null ? null : { now, own, changed, text: found.text, tried, rulings };
}

/** The rules of the endings, and variants of the rules of the world. */
export function RulesView(props: ViewProps): VNode {
  const { address, go, to, described, actions } = props;
  const known = useRules(props);
  if (known === null) return <p class="coming">{coming}</p>;
  const { now, own, changed, text, tried, rulings } = known;
  const put = (on: readonly string[], instead?: boolean): void => go({ rules: ruled(described.rules, on) }, instead);
  const always = described.rules.at(-1) ?? "";
  const pairs = overlapsOf(now, always, address.rules ?? described.rules);
  return (
    <div class="rules-view">
      <div class="lead">
        <FindingBox text={text} holds={tried?.findings[0]} note={tried && words.holdsOf} />
      </div>
      <div class="list">
        <p>{words.intro}</p>
        <p class="row">
          <a class="plain" href={to({ rules: null })} aria-current={address.rules === null ? "true" : undefined}>
            {words.ownOrder}
          </a>
        </p>
        <RulesList rulings={rulings} always={always} put={put} flip={(ending) => put(switched(described.rules, address.rules, ending))} />
        <p class="hint">{words.ladderHint}</p>
        <p class="hint">{words.orderWhy}</p>
      </div>
      <div class="beside">
        <RulesEnds now={now} own={changed ? own : null} tried={tried} order={described.rules} />
        <Fits {...props} />
        <Overlaps pairs={pairs} />
      </div>
      <div class="below">
        <Twin {...{ rulings, own, pairs, actions }} />
        <Variants {...props} />
      </div>
    </div>
  );
}
