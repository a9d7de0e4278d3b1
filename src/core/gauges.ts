// The gauges that a reader sees, in words: five of those that the story keeps, or all.
import { gauges } from "../generated/gauges.ts";
import type { Gauge } from "../generated/ids.ts";
import type { World } from "./world.ts";

/** What the story says of a gauge: a label, and an anchor for each value from 0 to 4, which stands in place of the number. */
export interface ShownGauge {
  readonly gauge: Gauge;
  readonly label: string;
  readonly anchors: readonly string[];
}

/** Those that everybody is shown, in the order in which they stand. */
export const fiveGauges: readonly ShownGauge[] = gauges;

/** What a reader is told of a gauge in place of its number. */
export const anchorOf = ({ gauge, anchors }: ShownGauge, world: Pick<World, "gauges">): string => anchors[world.gauges[gauge]] ?? "";
