// Forms of an office, each as it is printed: an article, a table, two lines to be signed.
import { type Shape, type Tone, box, chance, disc, ring, stroke, turned } from "../shape.ts";

/** What is printed on a form: an article and its number, a table, or two lines to be signed. */
type Form = "warrant" | "assessment" | "receipt";

/** The number of the article, in strokes: 107. */
const article = (id: string, x: number, y: number, s: number, more: Partial<Shape>): Shape[] => [
  stroke(`${id} 1`, "ink", s * 0.16, [x, y + s * 0.2, x + s * 0.18, y, x + s * 0.18, y + s], more as object),
  stroke(
    `${id} 0`,
    "ink",
    s * 0.16,
    [x + s * 0.44, y, x + s * 0.84, y, x + s * 0.84, y + s, x + s * 0.44, y + s, x + s * 0.44, y - s * 0.08],
    more as object,
  ),
  stroke(`${id} 7`, "ink", s * 0.16, [x + s * 1.08, y, x + s * 1.54, y, x + s * 1.26, y + s], more as object),
];

/** A form of one kind, as it lies on the desk; `wanted` is the one that was wired for, and has its stamp. */
export function form(kind: Form, x: number, y: number, angle: number, wanted: boolean, turn: number): Shape[] {
  const comes = { from: [-300, 400], turn } as const;
  const [w, h] = [196, 236];
  const line = (name: string, top: number, left = 0.1, right = 0.9, thick = 7, tone: Tone = "ink"): Shape =>
    stroke(`${kind} ${name}`, tone, thick, [x + w * left, y + h * top, x + w * right, y + h * top], comes);
  const body: Shape[] =
    kind === "warrant"
      ? [
          ...article(`${kind} article`, x + 26, y + 28, 84, comes),
          ...[0, 1, 2].map((at) => line(`line ${at}`, 0.6 + at * 0.1, 0.1, 0.9 - at * 0.1)),
        ]
      : kind === "assessment"
        ? [
            line("head", 0.12, 0.1, 0.7, 16),
            ...[0, 1, 2, 3, 4, 5].map((at) => line(`row ${at}`, 0.26 + at * 0.12, 0.08, 0.92, 4)),
            ...[0, 1, 2, 3].map((at) =>
              stroke(
                `${kind} column ${at}`,
                "ink",
                4,
                [x + w * (0.08 + at * 0.28), y + h * 0.26, x + w * (0.08 + at * 0.28), y + h * 0.86],
                comes,
              ),
            ),
            ...[0, 1, 2, 3, 4].map((at) =>
              box(
                `${kind} cell ${at}`,
                at === 1 ? "red" : "grey",
                x + w * 0.4,
                y + h * (0.28 + at * 0.12),
                w * (0.06 + chance(`cell ${at}`) * 0.14),
                h * 0.075,
                comes,
              ),
            ),
          ]
        : [
            line("head", 0.12, 0.1, 0.62, 16),
            ...[0, 1, 2].map((at) => line(`line ${at}`, 0.28 + at * 0.1, 0.1, 0.9 - chance(`line ${at}`) * 0.2)),
            ...[0, 1].flatMap((at) => [
              line(`sign ${at}`, 0.7 + at * 0.2, 0.1, 0.9, 3),
              stroke(
                `${kind} name ${at}`,
                at === 0 ? "ink" : "red",
                6,
                [
                  x + 30,
                  y + h * (0.68 + at * 0.2),
                  x + 48,
                  y + h * (0.6 + at * 0.2),
                  x + 64,
                  y + h * (0.69 + at * 0.2),
                  x + 84,
                  y + h * (0.62 + at * 0.2),
                  x + 132,
                  y + h * (0.66 + at * 0.2),
                ],
                comes,
              ),
            ]),
          ];
  return turned(
    [
      box(`${kind} shade`, "grey", x + 10, y + 12, w, h, comes),
      box(kind, "light", x, y, w, h, comes),
      ...body,
      ...(wanted
        ? [
            ring(`${kind} stamp`, "red", 13, x + w * 0.74, y + h * 0.82, 46, { turn: 0.85 }),
            disc(`${kind} stamp middle`, "red", x + w * 0.74, y + h * 0.82, 22, { turn: 0.88 }),
          ]
        : []),
    ],
    x + w / 2,
    y + h / 2,
    angle,
  );
}
