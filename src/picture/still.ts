// The map without the engine: one SVG, for browsers that cannot draw the moving one.
import { coast } from "virtual:coast";
import { axis, lineX, lineY } from "./axis.ts";
import { lineOf } from "./line.ts";
import { mapOf } from "./map.ts";
import * as names from "#words/names.ts";
import { type PlaceId, railways } from "./places.ts";
import type { View } from "../core/view.ts";
import { colours } from "./palette.ts";
import { markup } from "./markup.ts";
import { inTheme } from "./night.ts";
import { tableauOf } from "./tableau/tableaux.ts";
import {
  type Point,
  type Size,
  dateBlock,
  dialsEnd,
  frontEdge,
  labels,
  layOut,
  lookAt,
  marks,
  onStage,
  ontoStage,
  wedge,
  wedgeWords,
} from "./layout.ts";

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const f = (value: number): string => value.toFixed(1);
const at = ([x, y]: Point): string => `${f(x)} ${f(y)}`;

function words(text: string, x: number, y: number, size: number, fill: string, anchor: number, more = ""): string {
  const side = ["start", "middle", "end"][anchor * 2];
  return `<text x="${f(x)}" y="${f(y)}" font-size="${f(size)}" fill="${fill}" text-anchor="${side}" ${more}>${escaped(text)}</text>`;
}

/** A rim of the ground’s colour, so that coast and rails do not cross the letters. */
const rim = (ground: string): string => `paint-order="stroke" stroke-width="4" stroke="${ground}"`;

function mark([x, y]: Point, { shape, colour: tone }: (typeof marks)["quiet"], here: boolean): string {
  const colour = colours[tone];
  const r = here ? 9 : 6.5;
  switch (shape) {
    case "square":
      return `<path fill="${colour}" d="M${f(x - 5)} ${f(y - 5)}h10v10h-10z"/>`;
    case "disc":
      return `<circle cx="${f(x)}" cy="${f(y)}" r="${r}" fill="${colour}" stroke="${colours.ink}" stroke-width="3"/>`;
    case "ring":
      return `<circle cx="${f(x)}" cy="${f(y)}" r="${r - 2}" fill="${colours.light}" stroke="${colour}" stroke-width="4.5"/>`;
    case "hollow":
      return `<circle cx="${f(x)}" cy="${f(y)}" r="${r}" fill="${colours.paper}" stroke="${colours.ink}" stroke-width="3"/><path fill="${colour}" d="M${f(x)} ${f(y - r + 2)}v${2 * r - 4}a${r - 2} ${r - 2} 0 0 1 0 ${4 - 2 * r}"/>`;
    case "cross":
      return `<path stroke="${colour}" stroke-width="4" d="M${f(x - r)} ${f(y - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}"/>`;
  }
}

/**
 * The picture of a view as the markup of one SVG.
 *
 * @param size - CSS pixels
 */
export function stillPicture(view: View, size: Size): string {
  const layout = layOut(size);
  const map = mapOf(view);
  const line = lineOf(view);
  const look = lookAt(map.place, layout);
  const { box, year, day } = dateBlock(layout);
  const cut = railways.map(([from, to], number) => {
    const dash = map.rails[number] === true ? "7 4" : "3 12";
    return `<path d="M${at(onStage(from, look))}L${at(onStage(to, look))}" stroke-dasharray="${dash}"/>`;
  });
  const shown = new Set<PlaceId>([...railways.flat(), ...map.named]);
  const taken = [{ x0: box.x, y0: box.y, x1: box.x + box.width, y1: box.y + box.height }];
  if (layout.roomy) taken.push({ x0: layout.width - 220, y0: 44, x1: layout.width, y1: dialsEnd });
  const parts = [
    `<rect width="100%" height="100%" fill="${colours.deep}"/>`,
    `<path transform="translate(${f(look.left)} ${f(look.top)}) scale(${look.scale.toFixed(4)})" d="${coast.path}" fill="${colours.land}" fill-rule="evenodd" stroke="${colours.ink}" stroke-width="1.2"/>`,
  ];
  const corners = map.wedge === null ? null : wedge(map.wedge.place, look, look, layout);
  if (corners !== null) parts.push(`<path fill="${colours.red}" d="M${corners.map(at).join("L")}Z"/>`);
  parts.push(`<g stroke="${colours.ink}" stroke-width="1.6">${cut.join("")}</g>`);
  if (corners !== null && map.wedge !== null) {
    const told = wedgeWords(corners, map.wedge.words);
    const turn = `transform="rotate(${f((told.turn * 180) / Math.PI)} ${at(told.at)})" font-weight="600" ${rim(colours.red)}`;
    told.lines.forEach((text, row) =>
      parts.push(words(text, told.at[0], told.at[1] + (row - 0.2) * told.size * 1.2, told.size, colours.light, 0.5, turn)),
    );
  }
  for (const name of map.fronts) {
    const { edge, teeth } = frontEdge(name, undefined, 1, look);
    // Not every front of the story runs over land that is drawn.
    if (edge.length === 0) continue;
    parts.push(
      `<path fill="none" stroke="${colours.ink}" stroke-width="5" d="M${edge.map(at).join("L")}"/><path fill="${colours.ink}" d="${teeth.map((tooth) => `M${tooth.map(at).join("L")}Z`).join("")}"/>`,
    );
  }
  for (const place of shown) parts.push(mark(onStage(place, look), marks[map.cities[place]], place === map.place));
  for (const {
    text,
    at: [x, y],
    anchor,
    size: letter,
    onWedge,
  } of labels(map, look, layout, taken))
    parts.push(words(text, x, y + letter * 0.36, letter, colours.ink, anchor, rim(onWedge ? colours.red : colours.land)));
  const shapes = map.scene === null ? null : tableauOf(map.scene.file, map.scene.name, view.world);
  if (shapes !== null) {
    const { scale, left, top } = ontoStage(layout);
    parts.push(`<g transform="translate(${f(left)} ${f(top)}) scale(${scale.toFixed(4)})">${markup(inTheme(shapes), colours)}</g>`);
    if (layout.roomy)
      parts.push(
        `<rect x="${layout.width - 222}" y="46" width="198" height="148" fill="${colours.paper}" stroke="${colours.ink}" stroke-width="2"/>`,
      );
  }
  parts.push(`<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${colours.ink}"/>`);
  parts.push(words(String(map.date.year), year.at[0], year.at[1] + year.size * 0.36, year.size, colours.light, 0, 'font-weight="600"'));
  const dayText = `${
    map.date.text
      .replace(/\s*\d{4}$/, "")
      .split(" / ")
      .at(-1) ?? ""
  } · ${names.places[map.place]}`.toUpperCase();
  parts.push(words(dayText, day.at[0], day.at[1] + day.size * 0.36, day.size * Math.min(1, 24 / dayText.length), colours.bright, 0));
  if (layout.roomy)
    map.dials.forEach(({ label, value, black }, row) => {
      parts.push(words(label.toUpperCase(), layout.width - 134, 73 + row * 26, 13, colours.ink, 1, 'font-weight="600"'));
      for (let square = 0; square < 4; square++) {
        const fill = square < value ? (black ? colours.ink : colours.red) : colours.land;
        parts.push(
          `<rect x="${layout.width - 59 - (3 - square) * 20}" y="${60 + row * 26}" width="16" height="16" fill="${fill}" stroke="${colours.ink}" stroke-width="2"/>`,
        );
      }
    });
  if (layout.strip > 0) {
    const { x0, x1 } = axis(layout);
    const base = lineY(0, layout);
    parts.push(
      `<rect y="${layout.map}" width="100%" height="${layout.rule}" fill="${colours.ink}"/><rect y="${layout.map + layout.rule}" width="100%" height="${layout.strip}" fill="${colours.paper}"/>`,
      `<path d="M${f(x0)} ${f(base)}H${f(x1)}" stroke="${colours.grey}" stroke-width="3"/>`,
      `<path fill="none" stroke="${colours.red}" stroke-width="6" d="M${line.path.map((corner) => at([lineX(corner.at, layout), lineY(corner.level, layout)])).join("L")}"/>`,
      `<circle cx="${f(lineX(line.now, layout))}" cy="${f(lineY(line.level, layout))}" r="7" fill="${colours.red}" stroke="${colours.ink}" stroke-width="3"/>`,
    );
    if (layout.roomy)
      for (let number = 1917; number <= 1930; number++)
        parts.push(words(String(number), lineX(number, layout), base + 26, 13, colours.ink, 0.5));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="100%" height="100%" font-family="Oswald, Impact, sans-serif" font-weight="500" letter-spacing="0.05em">${parts.join("")}</svg>`;
}
