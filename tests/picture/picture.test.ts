// The pictures behind the stage: what the map and the Line show for a view.
import { describe, expect, test } from "vitest";
import { fronts } from "../../src/picture/fronts.ts";
import { lineOf, yearsOfDay } from "../../src/picture/line.ts";
import { mapOf } from "../../src/picture/map.ts";
import { railways } from "../../src/picture/places.ts";
import type { View } from "../../src/core/view.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import { pictures, viewOf } from "../../scripts/gallery/pictures.ts";
import { placeName } from "../../src/words/en/names.ts";
import { libraryOf, sources } from "../core/library.ts";

const recorded = (pictures[0] as { view: View }).view.world;

async function play(...ids: string[]): Promise<Session> {
  const session = createSession(
    libraryOf({
      ...sources,
      stokers: (sources["stokers"] ?? "").replace(
        "Fog.",
        "Fog. #date: 1919-01-06 6 January 1919 #place: berlin #city: berlin stirring #rail: berlin-kiel cut #wedge: berlin / Bread",
      ),
    }),
    () => new Date(0),
  );
  await session.begin();
  for (const id of ids) {
    if (session.view.phase === "closing") await session.close();
    await session.choose(id);
  }
  return session;
}

describe("the map", () => {
  test("shows the place, the day and the five dials of the opening", async () => {
    const { place, date, gauges, cities, wedge } = mapOf((await play()).view);
    expect(place).toBe("petrograd");
    expect(date).toEqual({ day: "1917-11-11", text: "29 October / 11 November 1917", year: 1917 });
    expect(gauges.map(({ label, value }) => `${label} ${value}`)).toEqual(["Bread 2", "Councils 4", "Apparatus 0", "Terror 0", "Europe 2"]);
    expect(cities.petrograd).toBe("council");
    expect(cities.moscow).toBe("quiet");
    expect(wedge).toBeNull();
  });

  test("performs the cues of the open file in their order, and forgets those of an earlier one", async () => {
    const session = await play("lamp", "walkout", "walked", "shelved");
    const map = mapOf(session.view);
    expect(map.cities.berlin).toBe("stirring");
    expect(map.wedge).toEqual({ place: "berlin", words: "Bread" });
    expect(map.rails[railways.findIndex(([a, b]) => a === "kiel" && b === "berlin")]).toBe(false);
    expect(map.date.year).toBe(1919);
    await session.choose("rising");
    await session.close();
    const next = mapOf(session.view);
    expect(next.wedge).toBeNull();
    expect(next.rails.every(Boolean)).toBe(true);
  });

  test("lights Berlin in 1922 only where its councils still stand", async () => {
    const alone = await play("lamp", "walkout", "walked", "shelved", "rising");
    await alone.close();
    expect(mapOf(alone.view).cities.berlin).toBe("quiet");
    const friend = await play("lamp", "soviets", "walked", "enforced", "wait");
    await friend.close();
    expect(mapOf(friend.view).cities.berlin).toBe("council");
  });

  test("calls Petrograd Leningrad once Lenin is dead, and never where he lives", () => {
    const named = (day: string, letter: "sealed" | "speaks"): string => {
      const world = { ...recorded, memories: { ...recorded.memories, letter } };
      const map = mapOf(viewOf("bunting", [`date: ${day} in ${day.slice(0, 4)}`], world));
      return placeName("petrograd", map.leningrad);
    };
    expect(named("1923-10-23", "sealed")).toBe("Petrograd");
    expect(named("1924-05-22", "sealed")).toBe("Leningrad");
    expect(named("1927-11-07", "speaks")).toBe("Petrograd");
  });

  test("reads the days that the story writes", () => {
    expect(yearsOfDay("1917-11-11")).toBeCloseTo(1917 + (10 + 10 / 31) / 12);
    expect(yearsOfDay("1930-03")).toBeCloseTo(1930 + 2 / 12);
  });
});

test.each(Object.entries(fronts))("the front %s has as many points in each position, so that it can move", (_name, positions) => {
  const counts = Object.fromEntries(Object.entries(positions).map(([at, points]) => [at, points.length]));
  const [first = 0] = Object.values(counts);
  expect(first).toBeGreaterThan(1);
  expect(counts).toEqual(Object.fromEntries(Object.keys(counts).map((at) => [at, first])));
});

describe("the Line", () => {
  test("runs grey and level while everything goes as it happened", async () => {
    const { view } = await play("lamp", "walkout", "walked", "shelved");
    const { path, level, nodes } = lineOf(view);
    expect(level).toBe(0);
    expect(path.every((corner) => corner.level === 0)).toBe(true);
    expect(nodes.find(({ hinge }) => hinge === "coalition")).toMatchObject({ state: "recorded", entry: 1 });
    expect(nodes.find(({ hinge }) => hinge === "assembly")).toMatchObject({ state: "untold", entry: null });
    expect(nodes.find(({ hinge }) => hinge === "march")).toMatchObject({ state: "ahead", entry: null });
  });

  test("rises with each departure and does not come down", async () => {
    const { view } = await play("lamp", "soviets", "walked", "enforced");
    const { path, level, nodes } = lineOf(view);
    expect(level).toBe(2);
    expect(nodes.find(({ hinge }) => hinge === "guard")).toMatchObject({ state: "departed", entry: 4 });
    const levels = path.map((corner) => corner.level);
    expect(levels.toSorted((a, b) => a - b)).toEqual(levels);
  });

  test("forks at an open hinge into its answers, the locked one too", async () => {
    const { view } = await play("lamp", "walkout", "walked", "enforced");
    expect(lineOf(view).fork?.choices.map(({ id, recorded, locked }) => ({ id, recorded, locked }))).toEqual([
      { id: "rising", recorded: true, locked: false },
      { id: "wait", recorded: false, locked: false },
      { id: "force", recorded: false, locked: true },
    ]);
    expect(lineOf((await play("lamp")).view).fork).not.toBeNull();
    expect(lineOf((await play()).view).fork).toBeNull();
  });
});
