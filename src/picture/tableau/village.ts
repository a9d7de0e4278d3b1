// Those of a village whom more than one picture has: cows, and the women who own them.
import { type Shape, type Tone, area, disc, stroke } from "../shape.ts";

/** What one of them looks like, and which of several she is. */
interface CowLook {
  readonly coat: Tone;
  readonly patch: Tone | null;
  /** −1 looks to the left, 1 to the right. */
  readonly way: -1 | 1;
  readonly s: number;
  readonly at: number;
}

/** A cow, from the side, her head drawn forward: x is the middle of her, `foot` where she stands. */
export function beast(id: string, x: number, foot: number, { coat, patch, way, s, at }: CowLook): Shape[] {
  const put = (points: readonly number[]): number[] =>
    points.map((value, index) => (index % 2 === 0 ? x - value * s * -way : foot + value * s));
  const comes = { from: [-way * 500, 60], turn: 0.25 + at * 0.08 } as const;
  const far: Tone = coat === "ink" ? "grey" : "ink";
  const leg = (name: string, tone: Tone, left: number, knee: number): Shape =>
    area(
      `${id} leg ${name}`,
      tone,
      put([left - 17, -96, left + 15, -96, left + 9 + knee, -46, left + 12 + knee, 0, left - 12 + knee, 0, left - 8 + knee, -46]),
      comes,
    );
  return [
    leg("a", far, -84, 10),
    leg("b", far, 98, -12),
    stroke(`${id} tail`, coat, 9 * s, put([-140, -186, -158, -120, -152, -64]), comes),
    area(`${id} tuft`, far, put([-160, -78, -144, -78, -140, -34, -152, -22, -164, -36]), comes),
    area(
      `${id} body`,
      coat,
      put([
        -128, -196, -100, -204, -20, -194, 74, -204, 106, -214, 140, -208, 172, -216, 190, -204, 226, -158, 228, -144, 214, -130, 182, -138,
        160, -140, 142, -112, 114, -92, 70, -80, 0, -72, -46, -82, -60, -92, -120, -88, -146, -120, -148, -176,
      ]),
      comes,
    ),
    ...(patch === null
      ? []
      : [
          area(`${id} patch`, patch, put([-60, -199, 6, -195, 24, -150, -8, -112, -46, -120, -72, -160]), comes),
          area(`${id} patch 2`, patch, put([92, -209, 128, -210, 126, -164, 96, -150, 78, -176]), comes),
          area(`${id} blaze`, patch, put([180, -212, 190, -204, 226, -158, 218, -152]), comes),
        ]),
    area(`${id} udder`, "land", put([-62, -92, -24, -84, -30, -62, -38, -54, -44, -64, -52, -54, -60, -66]), comes),
    leg("c", coat, -112, -6),
    leg("d", coat, 84, 6),
    area(`${id} ear`, far, put([158, -200, 128, -214, 124, -200, 150, -188]), comes),
    stroke(`${id} horn`, "grey", 10 * s, put([170, -210, 184, -238, 208, -248]), comes),
    stroke(`${id} horn 2`, coat === "ink" ? "grey" : "ink", 9 * s, put([160, -212, 156, -244, 174, -264]), comes),
    disc(`${id} eye`, coat === "ink" ? "light" : "ink", ...(put([192, -184]) as [number, number]), 6 * s, comes),
    disc(`${id} nose`, far, ...(put([219, -146]) as [number, number]), 5 * s, comes),
  ];
}

/** A woman in a shawl, who reaches forward for a horn or a halter. */
export function woman(
  id: string,
  x: number,
  foot: number,
  s: number,
  { coat, shawl, to, at }: { coat: Tone; shawl: Tone; to: readonly [number, number] | null; at: number },
): Shape[] {
  const put = (points: readonly number[]): number[] => points.map((value, index) => (index % 2 === 0 ? x : foot) + value * s);
  const comes = { from: [0, 500], turn: 0.4 + at * 0.07 } as const;
  return [
    area(`${id} skirt`, coat, put([-52, 0, -30, -110, 30, -110, 56, 0]), comes),
    area(`${id} jacket`, coat === "ink" ? "grey" : "ink", put([-36, -96, -34, -166, -20, -184, 22, -184, 36, -164, 38, -96]), comes),
    disc(`${id} face`, "paper", ...(put([4, -206]) as [number, number]), 21 * s, comes),
    area(
      `${id} shawl`,
      shawl,
      put([-26, -196, -24, -222, -4, -238, 20, -230, 24, -216, 2, -218, -4, -196, 6, -182, 18, -150, -30, -150]),
      comes,
    ),
    ...(to === null
      ? []
      : [
          stroke(`${id} arm`, coat === "ink" ? "grey" : "ink", 19 * s, [x + 20 * s, foot - 168 * s, ...to], {
            from: [0, 500],
            turn: 0.6 + at * 0.05,
          }),
          disc(`${id} hand`, "paper", to[0], to[1], 11 * s, { from: [0, 500], turn: 0.65 + at * 0.05 }),
        ]),
  ];
}
