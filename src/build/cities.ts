// Asks the Ink of story/cities.ink how the cities stand where each chapter opens, in every world that it makes a difference to.
import { writeFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InkList, Story } from "inkjs";
import { type CityState, cityStates } from "../core/cues.ts";
import { type PlaceId, isPlace } from "../core/place.ts";
import { openCache, remember } from "./cache.ts";
import type { Compiled } from "./compile.ts";
import { StoryError, type StorySource, citiesFile, citiesFunction } from "./read.ts";

/** For each state the cities in it; those that it does not name are quiet. */
type Cities = Partial<Record<CityState, PlaceId[]>>;

/** What is asked of the world, and what follows from each of its values; in the end, the cities. An empty memory has the value "". */
type CityTree =
  | { readonly cities: Cities }
  | { readonly ask: string; readonly cases: readonly (readonly [values: string[], then: CityTree])[] };

/** The values that each gauge, standing and memory may have. */
function domainsOf({ gauges, standings, hinges }: StorySource): Map<string, string[]> {
  return new Map([
    ...gauges.map(({ id }): [string, string[]] => [id, ["0", "1", "2", "3", "4"]]),
    ...standings.map(({ id, values }): [string, string[]] => [id, values]),
    ...hinges.map(({ id, options }): [string, string[]] => [id, ["", ...options]]),
  ]);
}

function setVariable(story: Story, name: string, value: string): void {
  if (/^\d$/.test(value)) story.variablesState.$(name, Number(value));
  else if (value !== "") story.variablesState.$(name, InkList.FromString(`${name}.${value}`, story));
}

/** What the lines of an answer come to. */
function readCities(text: string): Cities {
  const stands = new Map<PlaceId, CityState>();
  for (const line of text.split("\n")) {
    const [state = "", list = ""] = line.split(":");
    for (const place of list.split(",").map((word) => word.trim()))
      if (isPlace(place)) stands.set(place, cityStates.find((known) => known === state.trim()) ?? "quiet");
  }
  const cities: Cities = {};
  for (const state of cityStates) {
    const places = [...stands].flatMap(([place, its]) => (its === state ? [place] : []));
    if (state !== "quiet" && places.length > 0) cities[state] = places.sort();
  }
  return cities;
}

/**
 * Asks for one date in a world of which only some values are known.
 *
 * @returns the cities, or the first value that was asked for and is not known
 */
function askOnce(
  story: Story,
  date: readonly [year: number, month: number],
  known: ReadonlyMap<string, string>,
  domains: ReadonlyMap<string, string[]>,
): { readonly cities: Cities } | { readonly wants: string } {
  story.ResetState();
  for (const [name, value] of known) setVariable(story, name, value);
  let wants: string | null = null;
  const { variablesState } = story;
  const getVariable = variablesState.GetVariableWithName.bind(variablesState);
  variablesState.GetVariableWithName = (name: string, context = -1) => {
    if (domains.has(name) && !known.has(name)) wants ??= name;
    return getVariable(name, context);
  };
  const { output } = story.EvaluateFunction(citiesFunction, [...date], true) as { output: string };
  return wants === null ? { cities: readCities(output) } : { wants };
}

function grow(
  ask: (known: ReadonlyMap<string, string>) => ReturnType<typeof askOnce>,
  known: ReadonlyMap<string, string>,
  domains: ReadonlyMap<string, string[]>,
): CityTree {
  const found = ask(known);
  if ("cities" in found) return found;
  const { wants } = found;
  const cases: [string[], CityTree][] = [];
  for (const value of domains.get(wants) ?? []) {
    const then = grow(ask, new Map([...known, [wants, value]]), domains);
    const same = cases.find(([, other]) => JSON.stringify(other) === JSON.stringify(then));
    if (same === undefined) cases.push([[value], then]);
    else same[0].push(value);
  }
  const [only] = cases;
  return cases.length === 1 && only !== undefined ? only[1] : { ask: wants, cases };
}

const cache = openCache("cities", "src/build/cities.ts");

/** A tree that was kept; null where it is of another shape. */
const readTree = (raw: unknown): CityTree | null =>
  typeof raw === "object" && raw !== null && ("cities" in raw || "ask" in raw) ? (raw as CityTree) : null;

/**
 * The cities of each chapter by its id.
 *
 * Cost: about a second for each date of a whole story, because every world is asked that makes a difference; nothing for a date that the same
 * map was asked about before.
 *
 * @throws StoryError where the Ink breaks
 */
export function citiesOf({ source, map }: Compiled): Record<string, CityTree> {
  if (map === null) return {};
  const story = new Story(map);
  story.onError = (message) => {
    throw new StoryError(message, join(source.root, citiesFile), 1);
  };
  const domains = domainsOf(source);
  const asked = new Map<string, CityTree>();
  const treeAt = (year: number, month: number): CityTree => {
    const date = `${year}-${month}`;
    const tree =
      asked.get(date) ??
      remember(cache, [map, JSON.stringify([...domains]), date], readTree, () =>
        grow((known) => askOnce(story, [year, month], known, domains), new Map(), domains),
      );
    asked.set(date, tree);
    return tree;
  };
  return Object.fromEntries(
    [...source.files, ...source.endings].map(({ id, date }) => [id, treeAt(date.year, Number(date.day.slice(5, 7)))]),
  );
}

/** The text of src/generated/cities.ts. Deterministic. */
export function citiesModule(story: Compiled): string {
  const byText = new Map<string, string[]>();
  for (const [id, tree] of Object.entries(citiesOf(story))) {
    const text = JSON.stringify(tree);
    byText.set(text, [...(byText.get(text) ?? []), id]);
  }
  return [
    "// Generated from story/cities.ink by src/build/cities.ts. Do not edit.",
    "",
    "/** How the cities stand where these chapters open; `ask` names what of the world decides it. A city that is not named is quiet. */",
    "export const openings = [",
    ...[...byText].map(([text, ids]) => `  {"chapters":${JSON.stringify(ids)},"tree":${text}},`),
    "] as const;",
    "",
  ].join("\n");
}

/**
 * Writes it where it changed.
 *
 * @param folder - src/generated
 * @returns whether it did
 */
export function writeCities(story: Compiled, folder: string): boolean {
  const path = join(folder, "cities.ts");
  const text = citiesModule(story);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  writeFileSync(path, text);
  return true;
}
