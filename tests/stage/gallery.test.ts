// The art, picture by picture, on the real stage: none is lost, none has changed unseen, and two histories do not look the same.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Easel, createEasel } from "../../scripts/gallery/easel.ts";
import { gridOf, gridSize } from "../../scripts/gallery/grid.ts";
import { pictures, posters, viewOf } from "../../scripts/gallery/pictures.ts";
import { drawPicture } from "../../src/picture/canvas.ts";
import { themes } from "../../src/picture/palette.ts";
import { footOf, posterOf, runOf, sheet as size } from "../../src/picture/posters.ts";
import { tableauOf } from "../../src/picture/tableau/tableaux.ts";
import { scenes } from "../../src/picture/scenes.ts";
import { between } from "../../src/picture/shape.ts";
import "@fontsource/oswald/500.css";
import "@fontsource/oswald/600.css";
import "@fontsource/oswald/700.css";
import accepted from "./gallery.json";

/**
 * How far one field of a picture may be from what was accepted, of 255. The software renderer and the fonts of a machine differ by 2; the
 * shortest name on the map, when it is lost, changes its field by 9.
 */
const tolerance = 6;

const known: Readonly<Record<string, string>> = accepted;
const numbers = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
/** Mean difference of two grids, 0 to 255. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;

/** The largest difference in any field. */
const farthest = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? 0))), 0);

let easel: Easel;
const grids = new Map<string, number[]>();

beforeAll(async () => {
  const host = document.createElement("div");
  Object.assign(host.style, { position: "absolute", left: "0", top: "0", width: `${gridSize.width}px`, height: `${gridSize.height}px` });
  document.body.append(host);
  await Promise.all([500, 600, 700].map((weight) => document.fonts.load(`${weight} 20px Oswald`)));
  const [first] = pictures;
  if (first === undefined) throw new Error("no pictures");
  easel = await createEasel(host, first.view);
  for (const { name, view } of pictures) {
    await easel.show(view);
    grids.set(name, easel.grid(gridSize.columns, gridSize.rows));
  }
  for (const { name, view, poster } of posters) {
    if (poster === undefined) continue;
    const sheet = document.createElement("canvas");
    const shapes = [...posterOf(poster.ending, runOf(view), poster.year), ...footOf(poster.title)];
    drawPicture(sheet, size, gridSize.height / size.height, shapes, themes.paper);
    grids.set(name, gridOf(sheet, gridSize.columns, gridSize.rows));
  }
}, 120_000);

afterAll(() => easel.destroy());

describe("the gallery", () => {
  test("is what was last looked at; look at it anew and take it with `npm run gallery -- accept`", () => {
    expect(Object.keys(known).sort()).toEqual([...grids.keys()].sort());
    const changed = [...grids].flatMap(([name, grid]) => {
      const most = farthest(grid, numbers(known[name] ?? ""));
      return most > tolerance ? [`${name}: ${most}`] : [];
    });
    expect(changed).toEqual([]);
  });

  test("shows another picture in the opposite world, wherever the file is not to stay bare", () => {
    const bare = ["fastiv", "rails", "tape"];
    for (const [name, grid] of grids) {
      if (!name.endsWith("as it happened") || bare.some((word) => name.includes(word))) continue;
      expect(apart(grid, grids.get(name.replace("as it happened", "the other way")) ?? []), name).toBeGreaterThan(0.2);
    }
  });
});

test("no two endings have one poster, nor two runs", () => {
  const sheets = [...grids].filter(([name]) => name.startsWith("poster"));
  for (const [name, grid] of sheets)
    for (const [other, its] of sheets) if (other !== name) expect(apart(grid, its), `${name} and ${other}`).toBeGreaterThan(0.5);
});

describe("tableaux", () => {
  const recorded = pictures.find(({ name }) => name === "putsch still, as it happened")?.view.world;
  if (recorded === undefined) throw new Error("no world");
  const count = (bread: number): number =>
    tableauOf("stokers", "ship", { ...recorded, gauges: { ...recorded.gauges, bread } })?.length ?? 0;

  test("a hungry crowd has gaps", () => {
    expect(count(0)).toBeLessThan(count(2));
    expect(count(2)).toBeLessThan(count(4));
  });

  test("apparatus shows as drawers, terror as shut doors", () => {
    const cards = (apparatus: number, terror: number) =>
      tableauOf("barn", "cards", { ...recorded, gauges: { ...recorded.gauges, apparatus, terror } }) ?? [];
    const drawers = (apparatus: number): number => cards(apparatus, 0).filter(({ id }) => /^card \d+$/.test(id)).length;
    const barred = (terror: number): number => cards(1, terror).filter(({ id }) => id.endsWith(" bar")).length;
    expect(drawers(0)).toBeLessThan(drawers(2));
    expect(drawers(2)).toBeLessThan(drawers(4));
    expect([0, 2, 4].map(barred)).toEqual([0, 2, 4]);
  });

  test("lively councils show hands of many colours", () => {
    const tones = (councils: number): number =>
      new Set(
        tableauOf("putsch", "still", { ...recorded, gauges: { ...recorded.gauges, councils } })
          ?.filter(({ id }) => id.startsWith("people"))
          .map(({ tone }) => tone),
      ).size;
    expect(tones(0)).toBe(1);
    expect(tones(4)).toBe(5);
  });

  test("act five shows what was decided: a train, whoever was chosen, a form with its stamp, whose cow it is", () => {
    const ids = (file: string, scene: string, memories: object): string[] =>
      (tableauOf(file, scene, { ...recorded, memories: { ...recorded.memories, ...memories } }) ?? []).map(({ id }) => id);
    const train = (october: string | null): string[] => ids("barmbek", "courier", { october });
    expect(
      [train("off"), train("saxony"), train(null)].map((list) => ["carriage", "boiler", "arm"].filter((id) => list.includes(id))),
    ).toEqual([["carriage"], ["boiler"], ["arm"]]);
    const seats = (secretary: string): number =>
      ids("reading", "delegates", { secretary }).filter((id) => /^seat \d coat$/.test(id)).length;
    expect(["stays", "moved", "elected"].map(seats)).toEqual([1, 5, 0]);
    const stamped = (grain: string | null): string | undefined =>
      ids("cow", "warrant", { grain }).find((id) => /^(receipt|assessment|warrant) stamp$/.test(id));
    expect(["prices", "plan", "seizures", null].map(stamped)).toEqual(["receipt stamp", "assessment stamp", "warrant stamp", undefined]);
    const cows = (grain: string): number => ids("cow", "halter", { grain }).filter((id) => /^cow \d body$/.test(id)).length;
    expect(["seizures", "prices", "plan"].map(cows)).toEqual([3, 1, 1]);
  });

  test("no shape has two owners: each id stands once in its picture", () => {
    for (const [file, states] of Object.entries(scenes))
      for (const scene of states) {
        const ids = (tableauOf(file, scene, recorded) ?? []).map(({ id }) => id);
        expect(new Set(ids).size, `${file} ${scene}`).toBe(ids.length);
      }
  });

  test("one picture becomes another without a jump at either end", () => {
    const before = tableauOf("tauride", "hall", recorded) ?? [];
    const after = tableauOf("tauride", "guard", recorded) ?? [];
    expect(between(before, after, 1)).toEqual(after);
    const start = new Map(between(before, after, 0).map((shape) => [shape.id, shape.points]));
    for (const { id, points } of before) if (start.has(id)) expect(start.get(id)).toEqual(points);
  });

  test("an unknown scene leaves the map as it is", async () => {
    expect(tableauOf("tauride", "boilers", recorded)).toBeNull();
    const shown = async (tags: readonly string[]): Promise<number[]> => {
      await easel.show(viewOf("tauride", tags, recorded));
      return easel.grid(gridSize.columns, gridSize.rows);
    };
    const map = await shown([]);
    expect(farthest(await shown(["scene: hall"]), map)).toBeGreaterThan(50);
    expect(farthest(await shown(["scene: boilers"]), map)).toBe(0);
  });
});
