// How far the shares of the endings move as odds do: what the build has tried of ours, and sets near the reader’s own, tried when these are left alone.
import { useEffect, useState } from "preact/hooks";
import type { Survival } from "../../core/atlas/ask/minimal/survives.ts";
import { isSure } from "../../core/what-if/rated.ts";
import { useFresh } from "./map-facts.ts";
import type { ViewProps } from "./props.ts";

/** So long must a question stand before it is asked of other odds, in milliseconds. */
const patience = 700;

/** Whether the same has been asked for a while. */
export function useStill(key: string): boolean {
  const [still, stay] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => stay(key), patience);
    return () => clearTimeout(timer);
  }, [key]);
  return still === key;
}

/**
 * By ending, of 1: the shares that 5, 50 and 95 of 100 sets of odds do not go beyond.
 *
 * @returns undefined while it is not known, and where every answer is sure
 */
export function useRanges({ graph, under, described }: Pick<ViewProps, "graph" | "under" | "described">): Survival["endings"] | undefined {
  const ours = under.odds === null && under.together === 1 && under.rules === null;
  const still = useStill(JSON.stringify(under));
  const sure = isSure(under.odds ?? null);
  const own = useFresh(graph, "survives", ours || sure || !still ? null : { ...under, sets: 100 });
  return ours ? described.survival.endings : own?.endings;
}
