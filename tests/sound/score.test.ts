// What should sound, as data: by the file, and by the world.
import { describe, expect, test } from "vitest";
import { pictures, viewOf } from "../../scripts/gallery/pictures.ts";
import type { View } from "../../src/core/view.ts";
import type { World } from "../../src/core/world.ts";
import { endings, files } from "../../src/generated/story.ts";
import { scenes } from "../../src/picture/scenes.ts";
import { elsewhere, rooms } from "../../src/sound/elsewhere.ts";
import { scoreOf } from "../../src/sound/score.ts";

const recorded = (pictures[0] as { view: View }).view.world;
const world = (gauges: Partial<World["gauges"]>, allies: World["standings"]["allies"] = "no_ally"): World => ({
  ...recorded,
  gauges: { ...recorded.gauges, ...gauges },
  standings: { ...recorded.standings, allies },
});
const motif = (at: World) => scoreOf(viewOf("railwaymen", [], at)).motif;
const length = (at: World): number => Math.max(...motif(at).notes.map((note) => note.at + note.long));
const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

test("the same view gives the same score", () => {
  for (const { view } of pictures) expect(scoreOf(view)).toEqual(scoreOf(structuredClone(view)));
});

test("each file has an ambience of its own", () => {
  const names = files.map(({ id }) => scoreOf(viewOf(id, [], recorded)).ambience.name);
  expect(new Set(names).size).toBe(files.length);
});

test("the pit stands still when its people do", () => {
  const working = scoreOf(viewOf("putsch", ["scene: pit"], recorded)).ambience;
  const still = scoreOf(viewOf("putsch", ["scene: still"], recorded)).ambience;
  const pumps = ({ layers }: typeof working): number => layers.filter((layer) => layer.kind === "rhythm" && layer.hit === "pump").length;
  expect([pumps(working), pumps(still)]).toEqual([1, 0]);
});

test("a scene that is elsewhere sounds of where it is", () => {
  for (const place of Object.keys(elsewhere)) {
    const [file = "", scene = ""] = place.split(" ");
    expect(scenes[file as keyof typeof scenes], place).toContain(scene);
    const [here, there] = [[], [`scene: ${scene}`]].map((tags) => scoreOf(viewOf(file, tags, recorded)).ambience.name);
    expect(there, place).not.toBe(here);
  }
});

test("the box is closed in a room of its own where somebody else has it", () => {
  const view = viewOf("cow", [], recorded);
  const names = new Set(endings.map(({ id }) => scoreOf({ ...view, phase: "ended", ending: id }).ambience.name));
  const own = Object.values(rooms).map(({ name }) => name);
  expect(own.filter((name) => names.has(name))).toEqual(own);
  expect(new Set(own).size).toBe(5);
});

describe("the world bends the motif", () => {
  test("hunger drags it, and takes a note", () => {
    expect(length(world({ bread: 0, terror: 0 }))).toBeGreaterThan(length(world({ bread: 4, terror: 0 })));
    expect(motif(world({ bread: 0, terror: 0 })).notes.length).toBe(motif(world({ bread: 4, terror: 0 })).notes.length - 1);
  });

  test("terror lowers it, and sets steps under it", () => {
    const [calm, afraid] = [motif(world({ bread: 3, terror: 0 })), motif(world({ bread: 3, terror: 4 }))];
    expect(mean(afraid.notes.map(({ pitch }) => pitch))).toBeLessThan(mean(calm.notes.map(({ pitch }) => pitch)));
    expect([calm.pulse === null, afraid.pulse === null]).toEqual([true, false]);
  });

  test("each ally answers", () => {
    const alone = motif(world({ terror: 0 })).notes.length;
    expect(motif(world({ terror: 0 }, "with_berlin")).notes.length).toBe(alone * 2);
    expect(motif(world({ terror: 0 }, "with_both")).notes.length).toBe(alone * 3);
  });

  test("each ending closes it in its own way", () => {
    const view = viewOf("dictation", [], recorded);
    const closes = endings.map(({ id }) => JSON.stringify(scoreOf({ ...view, phase: "ended", ending: id }).motif.notes));
    expect(new Set(closes).size).toBe(endings.length);
  });
});
