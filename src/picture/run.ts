// What moves on the strip of the Line: the red line of this reading, its turning points, the fork, and what was struck.
import * as told from "#words/stage.ts";
import { axis, forkEnds, lineX, lineY, markSizes } from "./axis.ts";
import { lettersWide } from "./letters.ts";
import type { Layout } from "./layout.ts";
import type { LinePicture } from "./line.ts";
import { type Shape, disc, framed, stroke, words } from "./shape.ts";

/** How the Line is looked at. */
export interface LineLook {
  /** The choice that is pointed at. */
  readonly pointed: string | null;
  /** The entry whose node is pointed at. */
  readonly over: number | null;
  /** How far the red line is drawn, in years: it grows as a line does. */
  readonly until: number;
  /** The line as it was before answers were struck, from there on. */
  readonly ghost: LinePicture | null;
}

type Corners = LinePicture["path"];

/** The part of a line up to a time. */
function upTo(path: Corners, until: number): Corners {
  const kept: { at: number; level: number }[] = [];
  for (const corner of path) {
    const last = kept.at(-1);
    if (corner.at <= until || last === undefined) kept.push(corner);
    else {
      const share = (until - last.at) / (corner.at - last.at);
      if (share > 0) kept.push({ at: until, level: last.level + (corner.level - last.level) * share });
      break;
    }
  }
  return kept;
}

const pointOf = ({ at, level }: Corners[number], layout: Layout): [number, number] => [lineX(at, layout), lineY(level, layout)];

const isTold = ({ state }: LinePicture["nodes"][number]): boolean => state === "recorded" || state === "departed";

/** What was struck: its line in dashes, and a bar through each answer that is gone. */
function ghostShapes(old: LinePicture, from: number, layout: Layout): Shape[] {
  const width = layout.roomy ? 3 : 2;
  const line = old.path.slice(1).flatMap((corner, index): Shape[] => {
    const last = old.path[index] ?? corner;
    if (corner.at <= from) return [];
    const begin = last.at < from ? { at: from, level: last.level } : last;
    return [stroke(`ghost ${index}`, "grey", width, [...pointOf(begin, layout), ...pointOf(corner, layout)], { dash: [4, 5] })];
  });
  const bars = old.nodes.flatMap((node): Shape[] => {
    if (!isTold(node) || node.at < from - 0.01) return [];
    const [x, y] = pointOf(node, layout);
    return [stroke(`ghost ${node.hinge}`, "red", width, [x - 8, y + 8, x + 8, y - 8])];
  });
  return [...line, ...bars];
}

function forkShapes(picture: LinePicture, layout: Layout, pointed: string | null): Shape[] {
  return forkEnds(picture, layout).flatMap(({ from, bend, end }, at): Shape[] => {
    const choice = picture.fork?.choices[at];
    if (choice === undefined) return [];
    const id = `choice ${at}`;
    const strong = choice.id === pointed;
    const tone = choice.locked ? "grey" : strong ? "ink" : "red";
    const width = layout.roomy ? (strong ? 8 : 5) : 3;
    const way = stroke(id, tone, width, [...from, ...bend, ...end], choice.locked ? { dash: [5, 5] } : {});
    if (!layout.roomy) return [way];
    const [x, y] = end;
    return [
      way,
      ...framed(`${id} box`, strong ? "ink" : "light", choice.locked ? "grey" : "ink", 2, x, y - 11, 22, 22),
      words(`${id} number`, strong ? "light" : "ink", String(at + 1), x + 11, y, 13, { weight: 600, spacing: 0, anchor: 0.5 }),
    ];
  });
}

/** The red line up to where it has come, with its turning points and its fork; nothing where there is no room for the strip. */
export function runShapes(picture: LinePicture, layout: Layout, { pointed, over, until, ghost }: LineLook): Shape[] {
  if (layout.strip === 0) return [];
  const { node, now } = markSizes(layout);
  const path = upTo(picture.path, until);
  const [x, y] = pointOf(path.at(-1) ?? { at: picture.now, level: picture.level }, layout);
  return [
    ...(ghost === null ? [] : ghostShapes(ghost, picture.now, layout)),
    stroke(
      "run",
      "red",
      layout.roomy ? 7 : 4.5,
      path.flatMap((corner) => pointOf(corner, layout)),
    ),
    ...picture.nodes.flatMap((decided): Shape[] => {
      if (!isTold(decided) || decided.at > until + 0.01) return [];
      const at = pointOf(decided, layout);
      const lit = over !== null && decided.entry === over;
      return [
        disc(`node ${decided.hinge} rim`, "ink", ...at, node),
        disc(`node ${decided.hinge}`, lit ? "red" : "light", ...at, node * 0.68),
      ];
    }),
    ...(until >= picture.now ? forkShapes(picture, layout, pointed) : []),
    disc("now rim", "ink", x, y, now),
    disc("now", "red", x, y, now * 0.74),
  ];
}

/**
 * What is written over the strip where there is room for it.
 *
 * @param futures - how many endings are open; null says nothing
 * @param caption - what is pointed at
 */
export function headShapes(picture: LinePicture, layout: Layout, futures: number | null, caption: string): Shape[] {
  if (!layout.roomy) return [];
  const { x0, x1 } = axis(layout);
  const y = layout.map + layout.rule + 26;
  const name = told.line.toUpperCase();
  const [x, level] = pointOf({ at: picture.now, level: picture.level }, layout);
  const said = { weight: 600 } as const;
  return [
    words("head", "ink", name, x0, y, 14, said),
    ...(futures === null
      ? []
      : [words("futures", "redSmall", told.futures(futures).toUpperCase(), x0 + lettersWide(name, 12.7) + 18, y, 14, said)]),
    ...(caption === "" ? [] : [words("caption", "redSmall", caption, x1, y, 14, { anchor: 1, spacing: 0.02 })]),
    ...(picture.level > 0 && picture.fork === null
      ? [words("yours", "redSmall", told.yourHistory.toUpperCase(), x + 18, level - 14, 13, said)]
      : []),
  ];
}
