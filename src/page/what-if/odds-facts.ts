// What the odds are made of: the two sets that the address has, what the graph says of them, and the set that a finger moves before it is written down.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Odds } from "../../core/atlas/odds.ts";
import type { GraphQuestions, Surveyed, Under } from "../../core/atlas/ask/minimal/questions.ts";
import { type Weights, rateOf, ratedOf, weightsOf } from "../../core/what-if/rated.ts";
import { type Base, type Scales, type Whole, baseOf, disagreements, filled, scalesOf, settle, told } from "../../core/what-if/settings.ts";
import { useAnswer, useAsked } from "./asked.ts";
import type { ViewProps } from "./props.ts";

type Parted = GraphQuestions["parts"]["answer"];
type Survival = GraphQuestions["survives"]["answer"];

/** One set of odds. */
export interface OddsSet {
  readonly odds: Odds;
  readonly whole: Whole;
  readonly together: number;
  readonly base: Base;
}

/** What can be done with the reader’s set; the same object always. */
export interface Hand {
  /** Rates a hinge. */
  readonly rate: (hinge: string, weights: Weights) => void;
  /** Takes a hinge back to the setting that the set is nearest to. */
  readonly back: (hinge: string) => void;
  readonly firmer: (grades: number) => void;
  readonly together: (times: number) => void;
  /** What moved has come to rest. */
  readonly rest: () => void;
}

/** The reader’s set while a finger moves it. */
interface Draft {
  readonly odds: Odds;
  readonly together: number;
}

/** Browsers allow a page some ten changes of its address a second; what moves on is written so often. */
const pause = 160;

/** The set of the address, or what a finger has made of it since; it is written down when it rests, each slider as one step of the way back. */
export function useHand({ address, go }: Pick<ViewProps, "address" | "go">, scales: Scales): { readonly mine: Draft; readonly hand: Hand } {
  const [draft, put] = useState<Draft | null>(null);
  const now = useRef({ address, go, scales, draft, slider: "", written: "", at: 0, timer: 0 });
  const mine = draft ?? address;
  Object.assign(now.current, { address, go, scales, draft });
  useEffect(() => put(null), [address]);
  useEffect(() => () => clearTimeout(now.current.timer), []);
  const hand = useMemo((): Hand => {
    let moving = "";
    const said = ({ odds, together }: Draft): string => JSON.stringify([odds, together]);
    const current = (): Draft => now.current.draft ?? now.current.address;
    const write = (): void => {
      const own = now.current;
      clearTimeout(own.timer);
      if (own.draft === null) return;
      const { odds, together } = own.draft;
      const again = own.slider === moving && own.written === said(own.address);
      Object.assign(own, { slider: moving, written: said(own.draft), at: Date.now() });
      own.go({ odds, together }, again);
    };
    const later = (): void => {
      clearTimeout(now.current.timer);
      now.current.timer = Number(setTimeout(write, pause));
    };
    const move = (slider: string, change: Partial<Draft>): void => {
      if (moving !== slider) write();
      moving = slider;
      const draft = { odds: current().odds, together: current().together, ...change };
      now.current.draft = draft;
      put(draft);
      later();
    };
    const rate = (hinge: string, weights: Weights): void =>
      move(hinge, { odds: told(now.current.scales, { ...filled(now.current.scales, current().odds), [hinge]: weights }) });
    return {
      rate,
      back(hinge) {
        const { scales } = now.current;
        const { setting, firmer } = baseOf(scales, current().odds);
        rate(hinge, scales.all.find((one) => one.setting === setting && one.firmer === firmer)?.whole[hinge] ?? {});
      },
      firmer(grades) {
        const { scales } = now.current;
        const { odds } = current();
        const base = baseOf(scales, odds);
        move("firmer", { odds: settle(scales, base.setting, grades, { odds, base }) });
      },
      together: (times) => move("together", { together: times }),
      rest: () => (Date.now() - now.current.at > pause ? write() : later()),
    };
  }, []);
  return { mine, hand };
}

/** What is known of both sets. */
export interface OddsFacts {
  readonly scales: Scales;
  readonly yours: OddsSet;
  readonly theirs: OddsSet;
  /** The hinges that the two rate otherwise. */
  readonly differ: readonly string[];
  readonly survey: Surveyed;
  readonly beside: Surveyed;
  /** What each difference does, with the sets that it belongs to; null where there is none, and until it is known. */
  readonly parts: (Parted & { readonly dial: Readonly<Record<string, number>> }) | null;
  /** Near the reader’s odds; null until so many were tried. */
  readonly survival: Survival | null;
  /** The ending that most histories come to. */
  readonly first: string;
}

const setOf = (scales: Scales, odds: Odds, together: number): OddsSet => ({
  odds,
  whole: filled(scales, odds),
  together,
  base: baseOf(scales, odds),
});

/** How the graph is asked of a set: ours by no name, so that what it keeps of ours serves all views. */
const underOf = ({ odds, whole, together }: OddsSet, rules: Under["rules"]): Under => ({
  odds: Object.keys(odds).length === 0 ? null : whole,
  together,
  rules: rules ?? null,
});

/** Something, once it has been the same for a while; null before. */
export function useStill<T>(value: T, key: string, wait: number): T | null {
  const [still, rest] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => rest(key), wait);
    return () => clearTimeout(timer);
  }, [key, wait]);
  return still === key ? value : null;
}

export const useScales = ({ described }: Pick<ViewProps, "described">): Scales =>
  useMemo(() => scalesOf(described.judgements), [described]);

/** Sets are tried near the reader’s when nothing has moved for so long. */
const idle = 900;

/** A finger that has not moved for so long has stopped, in milliseconds. */
const stop = 120;

/** What each difference of the two sets does, and what the dial of decisions that go together does: together the whole way from one to the other. */
function useParts(
  { graph }: ViewProps,
  yours: OddsSet,
  theirs: OddsSet,
  under: readonly [Under, Under],
  differ: readonly string[],
): OddsFacts["parts"] {
  const [own, other] = under;
  const dialled = yours.together !== theirs.together;
  const change = differ.length === 0 ? null : { ...own, from: other.odds ?? null };
  // The endings answer every move; what each difference does of it may wait until the finger stops.
  const asked = useAsked(graph, "parts", useStill(change, JSON.stringify(change), stop));
  const level = useAnswer(graph, "survey", dialled ? { ...other, together: yours.together } : null);
  const ground = useAnswer(graph, "survey", dialled ? other : null);
  return useMemo(() => {
    const dial =
      dialled && level !== undefined && ground !== undefined
        ? Object.fromEntries(Object.entries(level.endings).map(([ending, share]) => [ending, share - (ground.endings[ending] ?? 0)]))
        : {};
    if (differ.length === 0) return dialled && level !== undefined ? { whole: {}, parts: [], missing: 0, dial } : null;
    return asked === undefined ? null : { ...asked.answer, dial };
  }, [asked, level, ground, dialled, differ.length]);
}

const firstOf = (endings: Surveyed["endings"]): string => Object.entries(endings).sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";

/** Undefined until both sets have been asked. */
export function useOddsFacts(props: ViewProps, scales: Scales, mine: Draft): OddsFacts | undefined {
  const { graph, address } = props;
  const { rules, theirs: otherOdds, theirTogether } = address;
  const yours = useMemo(() => setOf(scales, mine.odds, mine.together), [scales, mine.odds, mine.together]);
  const theirs = useMemo(() => setOf(scales, otherOdds, theirTogether), [scales, otherOdds, theirTogether]);
  const differ = useMemo(() => disagreements(scales, yours.odds, theirs.odds), [scales, yours, theirs]);
  const under = useMemo(() => underOf(yours, rules), [yours, rules]);
  const otherUnder = useMemo(() => underOf(theirs, rules), [theirs, rules]);
  const survey = useAnswer(graph, "survey", under);
  const beside = useAnswer(graph, "survey", otherUnder);
  const parts = useParts(props, yours, theirs, [under, otherUnder], differ);
  const first = useMemo(() => (survey === undefined ? "" : firstOf(survey.endings)), [survey]);
  const near = survey === undefined ? null : { ...under, findings: [{ kind: "commonest" as const, ending: first }] };
  const tried = useAsked(graph, "survives", useStill(near, JSON.stringify(near), idle));
  const survival = tried !== undefined && JSON.stringify(tried.ask) === JSON.stringify(near) ? tried.answer : null;
  return useMemo(
    () =>
      survey === undefined || beside === undefined ? undefined : { scales, yours, theirs, differ, survey, beside, parts, survival, first },
    [scales, yours, theirs, differ, survey, beside, parts, survival, first],
  );
}

/** How a hinge is rated in a set. */
export const ratedIn = ({ judgements }: Scales, { whole }: OddsSet, hinge: string) =>
  ratedOf(judgements[hinge]?.happened ?? "", whole[hinge] ?? {});

/** A rating with one part of it moved: where nothing else is left, what we think of the others is taken. */
export function moved({ judgements }: Scales, hinge: string, weights: Weights, change: { firmness?: number; squares?: Weights }): Weights {
  const judgement = judgements[hinge];
  if (judgement === undefined) return weights;
  const rated = ratedOf(judgement.happened, weights);
  const squares = { ...rated.squares, ...change.squares };
  const none = Object.values(squares).every((one) => one === 0);
  if (none && change.firmness !== undefined)
    return weightsOf(judgement.happened, { firmness: change.firmness, squares: rateOf(judgement).squares });
  return weightsOf(judgement.happened, { firmness: change.firmness ?? rated.firmness, squares });
}
