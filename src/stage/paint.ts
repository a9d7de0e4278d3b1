// Draws the parts of the picture with the engine's pen. Positions are CSS pixels; the camera makes them sharp.
import type { GameObjects } from "phaser";
import type { LinePicture } from "../picture/line.ts";
import type { Dial, MapPicture } from "../picture/map.ts";
import type { PlaceId } from "../picture/places.ts";
import { branchEnds, lineX, lineY, markSizes } from "../picture/axis.ts";
import { type Layout, type Point, type View2D, dateBlock, frontEdge, marks, onStage } from "../picture/layout.ts";
import { colours } from "../picture/palette.ts";

type Pen = GameObjects.Graphics;

/** A CSS colour as the engine wants it. */
export const number = (css: string): number => Number.parseInt(css.slice(1), 16);

const tint = (name: keyof typeof colours): number => number(colours[name]);

function dashed(pen: Pen, [x0, y0]: Point, [x1, y1]: Point, dash: number, gap: number): void {
  const long = Math.hypot(x1 - x0, y1 - y0);
  for (let at = 0; at < long; at += dash + gap) {
    const end = Math.min(long, at + dash);
    pen.lineBetween(
      x0 + ((x1 - x0) * at) / long,
      y0 + ((y1 - y0) * at) / long,
      x0 + ((x1 - x0) * end) / long,
      y0 + ((y1 - y0) * end) / long,
    );
  }
}

/** One city. `pulse` from 0 to 1 draws the ring of a change going out from it. */
export function city(pen: Pen, [x, y]: Point, state: keyof typeof marks, here: boolean, pulse: number): void {
  const { shape, colour } = marks[state];
  const fill = tint(colour);
  const r = here ? 8.5 : 6.5;
  switch (shape) {
    case "square":
      pen.fillStyle(tint("ink"), 1).fillRect(x - (here ? 6 : 4.5), y - (here ? 6 : 4.5), here ? 12 : 9, here ? 12 : 9);
      break;
    case "disc":
      pen.fillStyle(tint("ink"), 1).fillCircle(x, y, r + 2.5);
      pen.fillStyle(fill, 1).fillCircle(x, y, r);
      break;
    case "ring":
      pen.lineStyle(1.6, fill, 1).strokeCircle(x, y, r + 6);
      pen.fillStyle(fill, 1).fillCircle(x, y, r + 1.5);
      pen.fillStyle(tint("light"), 1).fillCircle(x, y, r - 3);
      break;
    case "hollow":
      pen.fillStyle(tint("ink"), 1).fillCircle(x, y, r + 2.5);
      pen.fillStyle(tint("paper"), 1).fillCircle(x, y, r);
      pen
        .fillStyle(fill, 1)
        .slice(x, y, r, Math.PI / 2, -Math.PI / 2, false)
        .fillPath();
      break;
    case "cross":
      pen.lineStyle(4, tint("ink"), 1);
      pen.lineBetween(x - r, y - r, x + r, y + r);
      pen.lineBetween(x - r, y + r, x + r, y - r);
      break;
  }
  if (pulse > 0 && pulse < 1) pen.lineStyle(3, tint("red"), 1 - pulse).strokeCircle(x, y, r + 4 + pulse * 26);
}

/** All cities but the places nothing speaks of. */
export function cities(
  pen: Pen,
  picture: MapPicture,
  view: View2D,
  shown: ReadonlySet<PlaceId>,
  changed: ReadonlySet<PlaceId>,
  progress: number,
): void {
  for (const place of shown)
    if (place !== picture.place) city(pen, onStage(place, view), picture.cities[place], false, changed.has(place) ? progress : 0);
  city(pen, onStage(picture.place, view), picture.cities[picture.place], true, changed.has(picture.place) ? progress : 0);
}

/** The fronts, on their way from where they were. */
export function fronts(pen: Pen, now: readonly string[], before: readonly string[], view: View2D, progress: number): void {
  for (const name of now) {
    const kind = `${name.split(" ", 1)[0]} `;
    const { edge, teeth } = frontEdge(
      name,
      before.find((old) => old.startsWith(kind)),
      progress,
      view,
    );
    pen.lineStyle(5, tint("ink"), 1);
    pen.beginPath();
    edge.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    pen.strokePath();
    pen.fillStyle(tint("ink"), 1);
    for (const [a, b, c] of teeth) pen.fillTriangle(...a, ...b, ...c);
  }
}

/** The five dials: squares at the right of the map. */
export function dials(pen: Pen, list: readonly Dial[], before: readonly Dial[], layout: Layout, progress: number): void {
  list.forEach(({ value, black }, row) => {
    const was = before[row]?.value ?? value;
    const now = was + (value - was) * progress;
    for (let at = 0; at < 4; at++) {
      const x = layout.width - 42 - (3 - at) * 20 - 17;
      const y = 60 + row * 26;
      const full = Math.max(0, Math.min(1, now - at));
      pen.fillStyle(tint("land"), 1).fillRect(x, y, 16, 16);
      if (full > 0) pen.fillStyle(tint(black ? "ink" : "red"), 1).fillRect(x, y, 16 * full, 16);
      pen.lineStyle(2, tint("ink"), 1).strokeRect(x, y, 16, 16);
    }
  });
}

/** What the dials stand on before a tableau, so that they can be read on any ground. */
export function plate(pen: Pen, { width }: Layout): void {
  pen.fillStyle(tint("paper"), 1).fillRect(width - 222, 46, 198, 148);
  pen.lineStyle(2, tint("ink"), 1).strokeRect(width - 222, 46, 198, 148);
}

/** The black block under the date. */
export function block(pen: Pen, layout: Layout): void {
  const { box } = dateBlock(layout);
  pen.fillStyle(tint("ink"), 1).fillRect(-box.width / 2, -box.height / 2, box.width, box.height);
}

export interface LineLook {
  /** The branch that is pointed at. */
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

/** What was struck: its line in dashes, and a bar through each answer that is gone. */
function ghost(pen: Pen, old: LinePicture, from: number, layout: Layout): void {
  const place = ({ at, level }: Corners[number]): Point => [lineX(at, layout), lineY(level, layout)];
  pen.lineStyle(layout.roomy ? 3 : 2, tint("grey"), 1);
  old.path.slice(1).forEach((corner, index) => {
    const last = old.path[index] ?? corner;
    if (corner.at > from) dashed(pen, place(last.at < from ? { at: from, level: last.level } : last), place(corner), 4, 5);
  });
  pen.lineStyle(layout.roomy ? 3 : 2, tint("red"), 1);
  for (const { at, level, state } of old.nodes) {
    if ((state !== "recorded" && state !== "departed") || at < from - 0.01) continue;
    const [x, y] = place({ at, level });
    pen.lineBetween(x - 8, y + 8, x + 8, y - 8);
  }
}

/** What moves of the Line, on its strip. */
export function line(pen: Pen, picture: LinePicture, layout: Layout, { pointed, over, until, ghost: struck }: LineLook): void {
  const { strip, roomy } = layout;
  if (strip === 0) return;
  const { node, now } = markSizes(layout);
  if (struck !== null) ghost(pen, struck, picture.now, layout);
  pen.lineStyle(roomy ? 7 : 4.5, tint("red"), 1);
  pen.beginPath();
  const path = upTo(picture.path, until);
  path.forEach(({ at, level }, corner) => {
    if (corner === 0) pen.moveTo(lineX(at, layout), lineY(level, layout));
    else pen.lineTo(lineX(at, layout), lineY(level, layout));
  });
  pen.strokePath();
  picture.nodes.forEach(({ at, level, state, entry }) => {
    if ((state !== "recorded" && state !== "departed") || at > until + 0.01) return;
    const x = lineX(at, layout);
    const y = lineY(level, layout);
    pen.fillStyle(tint("ink"), 1).fillCircle(x, y, node);
    pen.fillStyle(entry === over && over !== null ? tint("red") : tint("light"), 1).fillCircle(x, y, node * 0.68);
  });
  if (until >= picture.now) fork(pen, picture, layout, pointed);
  const end = path.at(-1) ?? { at: picture.now, level: picture.level };
  const x = lineX(end.at, layout);
  const y = lineY(end.level, layout);
  pen.fillStyle(tint("ink"), 1).fillCircle(x, y, now);
  pen.fillStyle(tint("red"), 1).fillCircle(x, y, now * 0.74);
}

function fork(pen: Pen, picture: LinePicture, layout: Layout, pointed: string | null): void {
  branchEnds(picture, layout).forEach(({ from, bend, end }, at) => {
    const branch = picture.fork?.branches[at];
    if (branch === undefined) return;
    const strong = branch.id === pointed;
    pen.lineStyle(layout.roomy ? (strong ? 8 : 5) : 3, tint(branch.locked ? "grey" : strong ? "ink" : "red"), 1);
    if (branch.locked) {
      dashed(pen, from, bend, 5, 5);
      dashed(pen, bend, end, 5, 5);
    } else {
      pen.beginPath();
      pen.moveTo(...from);
      pen.lineTo(...bend);
      pen.lineTo(...end);
      pen.strokePath();
    }
    if (!layout.roomy) return;
    const [x, y] = end;
    pen.fillStyle(tint(strong ? "ink" : "light"), 1).fillRect(x, y - 11, 22, 22);
    pen.lineStyle(2, tint(branch.locked ? "grey" : "ink"), 1).strokeRect(x, y - 11, 22, 22);
  });
}
