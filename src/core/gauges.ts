// The gauges that a reader sees: five of those that the story keeps.
import { apparatus, bread, councils, europe, terror } from "../generated/gauges.ts";
import type { World } from "./world.ts";

/** What the story says of each: a label, and an anchor for each value from 0 to 4, which stands in place of the number. */
const words = { bread, councils, apparatus, terror, europe } as const;

export type ShownGauge = keyof typeof words;

/** In the order in which they stand. */
export const shownGauges = Object.keys(words) as ShownGauge[];

export const labelOf = (gauge: ShownGauge): string => words[gauge].label;

/** What a reader is told of a gauge in place of its number. */
export const anchorOf = (gauge: ShownGauge, { gauges }: World): string => words[gauge].anchors[gauges[gauge]] ?? "";
