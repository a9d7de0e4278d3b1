// What the view that compares has to go by: the answer, what it says hinge by hinge, the ends as the story tells them, and the pairs that make the difference.
import { useEffect, useMemo, useState } from "preact/hooks";
import * as words from "#words/compare.ts";
import * as map from "#words/river.ts";
import type { Choice } from "../../core/atlas/ask/minimal/history.ts";
import type { Compared, Described } from "../../core/atlas/ask/minimal/questions.ts";
import { FetchError } from "../../core/library.ts";
import {
  type Met,
  type Pair,
  type Side,
  across,
  decisionsOf,
  endsElsewhere,
  isKey,
  metOf,
  pairsInto,
  sides,
} from "../../core/what-if/compared.ts";
import type { Ended } from "../../core/what-if/ended.ts";
import { type Hinge, endings } from "../../generated/story.ts";
import type { Tone } from "../../picture/shape.ts";
import type { Compare } from "./offered.ts";
import type { ViewProps } from "./props.ts";

/** Two histories and what was found of them. */
export interface Facts {
  readonly both: readonly [Compare, Compare];
  readonly compared: Compared;
  readonly met: readonly Met[];
  /** Where they answer otherwise for the first time; null where they never do. One that has been read further than the other has not parted from it. */
  readonly fork: string | null;
  /** The hinges that an end hangs on. */
  readonly keys: readonly Met[];
}

export function useFacts(both: Facts["both"], compared: Compared, described: ViewProps["described"]): Facts {
  const found = useMemo(() => {
    const met = metOf(compared, [...new Set(described.answers.map(({ hinge }) => hinge))]);
    const fork = compared.different.length > 0 ? compared.fork : null;
    return { compared, met, fork, keys: met.filter((one) => isKey(one, compared)) };
  }, [compared, described]);
  return useMemo(() => ({ both, ...found }), [both, found]);
}

/** What a hinge is called in a word or two. */
export const nameOf = (hinge: string): string => map.hinges[hinge as Hinge] ?? hinge;

/** What an ending is called for this reader: one that was not read has a number in the place of a name. */
export function endName(ending: string | null, read: ViewProps["read"]): string {
  const known = endings.find(({ id }) => id === ending);
  if (known === undefined) return words.unfinished;
  return read.has(known.id) ? known.title : words.unread(known.number);
}

/** The ends of both and of what happened, as far as they are told; null for a history that has not ended. */
export interface Ends {
  readonly sides: readonly [Ended | null, Ended | null];
  readonly was: Ended;
}

/** What is known of the ends: they come one after the other, and the page is drawn between. */
export interface Telling {
  readonly ends: Ends | null;
  readonly lost: boolean;
  readonly again: () => void;
}

export function useEnds({ compared, met }: Facts, tellEnd: ViewProps["tellEnd"]): Telling {
  const [ends, tell] = useState<Ends | null>(null);
  const [lost, lose] = useState(false);
  const [tries, again] = useState(0);
  // Other odds bring another answer, and the same ends.
  const wanted = useMemo(
    () => JSON.stringify(sides.map((side) => (compared.endings[side] === null ? null : decisionsOf(met, side)))),
    [compared, met],
  );
  useEffect(() => {
    let here = true;
    const histories = JSON.parse(wanted) as (readonly Choice[] | null)[];
    tell(null);
    lose(false);
    const end = async (decisions: readonly Choice[] | null | undefined): Promise<Ended | null> => {
      if (!decisions || !here) return null;
      await new Promise((done) => setTimeout(done));
      return tellEnd(decisions);
    };
    const all = async (): Promise<void> => {
      const [one, other, was] = [await end(histories[0]), await end(histories[1]), await end([])];
      if (here && was !== null) tell({ sides: [one, other], was });
    };
    all().catch((error: unknown) => {
      if (here) lose(true);
      if (!(error instanceof FetchError)) reportError(error);
    });
    return () => {
      here = false;
    };
  }, [wanted, tellEnd, tries]);
  return { ends, lost, again: () => again(tries + 1) };
}

/** What turns one of the two into the other’s end. */
export interface Turn {
  readonly into: Side;
  /** The hinges whose answer does it alone. */
  readonly alone: readonly string[];
  /** Two that do it together, where none does alone; null until that is known. */
  readonly pairs: readonly Pair[] | null;
}

/** Both ways, where the two have ended and apart; pairs are looked for where no answer does it alone. */
export function useTurns({ compared, met }: Facts, { graph, under }: Pick<ViewProps, "graph" | "under">): readonly Turn[] {
  const [found, tell] = useState<readonly (readonly Pair[] | null)[]>([null, null]);
  const [one, other] = compared.endings;
  const apart = one !== null && other !== null && one !== other;
  const alone = sides.map((side) =>
    met
      .filter((each) => endsElsewhere(each, side, compared) && each.swaps?.[side].ending === compared.endings[across(side)])
      .map(({ hinge }) => hinge),
  );
  useEffect(() => {
    const dropped = new AbortController();
    tell([null, null]);
    const look = async (side: Side): Promise<readonly Pair[] | null> => {
      const ending = compared.endings[across(side)];
      if (!apart || ending === null || (alone[side]?.length ?? 0) > 0) return [];
      return pairsInto(met, side, ending, async (mine, theirs) => {
        const told = await graph.ask("compare", { ...under, one: { decisions: mine }, other: { decisions: theirs } }, dropped.signal);
        return told?.ok === true ? told.value : null;
      });
    };
    void (async () => {
      const pairs = [await look(0), await look(1)];
      if (!dropped.signal.aborted) tell(pairs);
    })();
    return () => dropped.abort();
  }, [compared, met, graph, under]);
  return apart ? sides.map((into) => ({ into, alone: alone[into] ?? [], pairs: found[into] ?? null })) : [];
}

/** Whose rail has which tone: two of the reader’s own are told apart as any two. */
export const toneOf = ([first, second]: Facts["both"], side: Side): Tone => {
  const { whose } = side === 0 ? first : second;
  if (whose === "was") return "grey";
  return whose === "yours" && (side === 0 || first.whose !== "yours") ? "red" : "ink";
};

/** The class of a side in the sheet: `red`, `grey` or `ink`; the second of two in one tone is `hollow` besides. */
export const classOf = (both: Facts["both"], side: Side): string =>
  [toneOf(both, side), ...(side === 1 && toneOf(both, 0) === toneOf(both, 1) ? ["hollow"] : [])].join(" ");

/** Whether an answer is what happened. */
export const isRecorded = ({ answers }: Described, hinge: string, option: string): boolean =>
  answers.some((one) => one.hinge === hinge && one.option === option && one.recorded);
