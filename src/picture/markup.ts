// Shapes as the markup of an SVG: for the still picture and the posters.
import { footOfLetters, lettersWide } from "./letters.ts";
import type { Palette } from "./palette.ts";
import type { Shape, Words } from "./shape.ts";

const f = (value: number): string => String(Math.round(value * 10) / 10);
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const path = (points: readonly number[]): string => {
  let d = "";
  for (let at = 0; at + 1 < points.length; at += 2) d += `${at === 0 ? "M" : "L"}${f(points[at] ?? 0)} ${f(points[at + 1] ?? 0)}`;
  return d;
};

function lettering({ text, points: [x, y], weight, spacing, anchor, angle, rim, ...shape }: Words, palette: Palette): string {
  const lines = text.split("\n");
  const wide = Math.max(...lines.map((line) => lettersWide(line, shape.size)));
  const size = shape.fit === undefined ? shape.size : shape.size * Math.min(1, shape.fit / wide);
  const edge = rim === undefined ? "" : ` paint-order="stroke" stroke-width="4" stroke="${palette[rim]}"`;
  const turned = angle === undefined ? "" : ` transform="rotate(${f(angle)} ${f(x)} ${f(y)})"`;
  const look = `fill="${palette[shape.tone]}" font-size="${f(size)}" font-weight="${weight}" letter-spacing="${f(size * spacing)}"`;
  const side = { 0: "start", 0.5: "middle", 1: "end" }[anchor];
  return lines
    .map((line, row) => {
      const foot = y + size * footOfLetters + (row - (lines.length - 1) / 2) * size * 1.3;
      return `<text ${look} text-anchor="${side}" x="${f(x)}" y="${f(foot)}"${turned}${edge}>${escaped(line)}</text>`;
    })
    .join("");
}

function element(shape: Shape, palette: Palette): string {
  const colour = palette[shape.tone];
  switch (shape.kind) {
    case "area":
      return `<path fill="${colour}" d="${path(shape.points)}Z"/>`;
    case "disc":
      return `<circle fill="${colour}" cx="${f(shape.points[0])}" cy="${f(shape.points[1])}" r="${f(Math.max(0, shape.points[2]))}"/>`;
    case "ring": {
      const [x, y, r] = shape.points;
      return `<circle fill="none" stroke="${colour}" stroke-width="${f(shape.width)}" cx="${f(x)}" cy="${f(y)}" r="${f(Math.max(0, r))}"/>`;
    }
    case "stroke": {
      const dash = shape.dash === undefined ? "" : ` stroke-dasharray="${shape.dash.join(" ")}"`;
      return `<path fill="none" stroke="${colour}" stroke-width="${f(shape.width)}"${dash} d="${path(shape.points)}"/>`;
    }
    case "words":
      return lettering(shape, palette);
    case "outline": {
      const [left, top, scale] = shape.points;
      const lies = `transform="translate(${f(left)} ${f(top)}) scale(${scale.toFixed(4)})"`;
      return `<path ${lies} fill="${colour}" fill-rule="evenodd" stroke="${palette.ink}" stroke-width="${(shape.width / scale).toFixed(2)}" d="${shape.rings.map((ring) => `${path(ring)}Z`).join("")}"/>`;
    }
  }
}

/** One element for each shape, or each line of its words, in order. */
export const markup = (shapes: readonly Shape[], palette: Palette): string => shapes.map((shape) => element(shape, palette)).join("");
