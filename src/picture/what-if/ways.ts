// The lines of the river as they are drawn, whichever way time runs: its streams, what of them is pointed at, where they end, and histories in it.
import { type Shape, area, disc, stroke } from "../shape.ts";
import { type Knot, curve } from "./curve.ts";
import { type MapPicture, type Track, inlay } from "./picture.ts";
import type { Stream } from "./river.ts";

/** How the river lies on the page. */
export interface Lie {
  /** Where, along, the streams have come to what they are before a hinge. */
  readonly boundary: (at: number) => number;
  /** Behind which boundary they go on level, and as far as where; null where nowhere. */
  readonly level: { readonly at: number; readonly until: number } | null;
  /** Whether time runs down. */
  readonly down: boolean;
  /** Where what goes through the answer that is pointed at begins. */
  readonly from: number;
  /** How wide lines and rings are drawn, of 1. */
  readonly scale: number;
}

/** Along and across, as they lie on the page. */
const laid = ({ down }: Pick<Lie, "down">, points: readonly number[]): number[] =>
  down ? points.map((_, at) => points[at % 2 === 0 ? at + 1 : at - 1] ?? 0) : [...points];

function knotsOf({ boundary, level }: Lie, across: readonly number[]): Knot[] {
  return across.flatMap((y, at): Knot[] => {
    const here: Knot = [boundary(at), y];
    return at === level?.at && at < across.length - 1 ? [here, [level.until, y]] : [here];
  });
}

/** The way of a stream, to its end. */
function streamKnots(lie: Lie, { across, over, end }: Stream): Knot[] {
  if (over !== null) return knotsOf(lie, across.slice(0, over + 1));
  return knotsOf(lie, [...across.slice(0, -1), end]);
}

/** Every stream, and in it what goes through the answer that is pointed at. */
export function streamShapes({ river: { streams }, part }: MapPicture, lie: Lie): Shape[] {
  const beds = streams.map((stream) =>
    stroke(`stream ${stream.ending}`, "land", stream.width + 0.6, laid(lie, curve(streamKnots(lie, stream)))),
  );
  const inlays = streams.flatMap((stream) => {
    const width = inlay(stream, part);
    const behind = streamKnots(lie, stream).filter(([along]) => along > lie.from);
    const [first] = behind;
    if (width === 0 || first === undefined) return [];
    return [stroke(`inlay ${stream.ending}`, "ink", width, laid(lie, curve([[lie.from, first[1]], ...behind])))];
  });
  return [...beds, ...inlays];
}

/** A bar across each stream that ends early, and where it is. */
export function earlyEnds(
  { river: { streams } }: MapPicture,
  lie: Lie,
): { readonly stream: Stream; readonly at: Knot; readonly bar: Shape }[] {
  return streams.flatMap((stream) => {
    if (stream.over === null) return [];
    const at = streamKnots(lie, stream).at(-1) ?? [0, 0];
    const [x0, x1] = [at[0] - 1, at[0] + 5 * lie.scale];
    const [y0, y1] = [at[1] - stream.width / 2 - 3 * lie.scale, at[1] + stream.width / 2 + 3 * lie.scale];
    return [{ stream, at, bar: area(`early ${stream.ending} bar`, "ink", laid(lie, [x0, y0, x1, y0, x1, y1, x0, y1])) }];
  });
}

/** A history in the river; the reader’s has a ring where it left what happened. */
export function courseShapes(id: "yours" | "happened", { course }: Track, lie: Lie): Shape[] {
  if (course === null) return [];
  const { scale } = lie;
  const way = laid(lie, curve(knotsOf(lie, course.across)));
  if (id === "happened") return [stroke(`${id} edge`, "paper", 8 * scale, way), stroke(id, "grey", 4 * scale, way)];
  const rings = course.departures.flatMap((place) => {
    const [x = 0, y = 0] = laid(lie, [lie.boundary(place), course.across[place] ?? 0]);
    return [disc(`${id} ${place} edge`, "ink", x, y, 6.6 * scale), disc(`${id} ${place}`, "light", x, y, 4.2 * scale)];
  });
  return [stroke(`${id} edge`, "ink", 9.5 * scale, way), stroke(id, "red", 4.5 * scale, way), ...rings];
}
