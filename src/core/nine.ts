// All gauges of the story in words, for whoever wants them: they come after the first choice.
import { gauges as further } from "../generated/further.ts";
import { type Gauge, gaugeStarts } from "../generated/ids.ts";
import { type ShownGauge, fiveGauges } from "./gauges.ts";

const order = Object.keys(gaugeStarts) as Gauge[];

/** In the order of the story, in which the five stand too. */
export const nineGauges: readonly ShownGauge[] = [...fiveGauges, ...further].sort(
  (a, b) => order.indexOf(a.gauge) - order.indexOf(b.gauge),
);
