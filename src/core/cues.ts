// Tags of the Ink text become typed cues here; an unknown or malformed one is an error.
import type { Hinge } from "../generated/story.ts";
import { type WitnessId, witnessIds } from "./witnesses.ts";
import { type StoryDate, dateForm, readDate } from "./date.ts";
import type { PlaceId } from "./place.ts";

export const cityStates = ["quiet", "stirring", "council", "reaction", "hungry"] as const;
/** What a city shows on the map: shape and colour, and a word beside it. */
export type CityState = (typeof cityStates)[number];

export const parts = ["frame", "nineteen30", "outcome", "why", "plausibility", "objection", "last"] as const;
/** The parts of an ending, in their order; the six gains stand between `outcome` and `why`. */
export type Part = (typeof parts)[number];

export const gains = ["women", "lgbt", "nations", "workplaces", "land", "councils"] as const;
export type Gain = (typeof gains)[number];

/** One instruction that stands beside a line of text. The stage performs it; the page shows or says it. */
export type Cue =
  | { readonly key: "frame" }
  | { readonly key: "ask" }
  | { readonly key: "act" }
  | ({ readonly key: "date" } & StoryDate)
  | { readonly key: "place"; readonly place: PlaceId }
  | { readonly key: "city"; readonly place: PlaceId; readonly state: CityState }
  | { readonly key: "rail"; readonly from: PlaceId; readonly to: PlaceId; readonly running: boolean }
  | { readonly key: "scene"; readonly name: string }
  | { readonly key: "front"; readonly name: string }
  | { readonly key: "wedge"; readonly place: PlaceId; readonly words: string }
  | { readonly key: "cast"; readonly person: string }
  | { readonly key: "lost"; readonly person: string }
  | { readonly key: "voice"; readonly person: WitnessId }
  | { readonly key: "part"; readonly part: Part }
  | { readonly key: "gain"; readonly gain: Gain }
  | { readonly key: "was"; readonly text: string }
  | { readonly key: "cause"; readonly hinge: Hinge };

/** The knot tags that head a file or an ending; they are read for its card and are no cues. */
export const headerKeys = ["file", "ending", "title", "witness", "born", "asked", "content", "where", "year"] as const;

/** Tags of a question that are no cues: what a record from before it is taken to have answered. */
export const askKeys = ["else"] as const;

const known = {
  frame: true,
  ask: true,
  act: true,
  date: true,
  place: true,
  city: true,
  rail: true,
  scene: true,
  front: true,
  wedge: true,
  cast: true,
  lost: true,
  voice: true,
  part: true,
  gain: true,
  was: true,
  cause: true,
} as const satisfies Record<Cue["key"], true>;

/** Every key that a tag of the text may have: each of `Cue`, or the types fail. */
export const cueKeys = Object.keys(known) as readonly Cue["key"][];

/** A tag that cannot be understood. `message` says what is wrong and what was expected. */
export class CueError extends Error {
  override readonly name = "CueError";
}

function oneOf<T extends string>(key: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new CueError(`#${key}: “${value}” is not one of ${allowed.join(", ")}`);
  return found;
}

function place(key: string, value: string): PlaceId {
  // Which there are is checked where the story is built, so that no reader need fetch their list to begin.
  if (!/^[a-z]+$/.test(value)) throw new CueError(`#${key}: “${value}” must be the name of a place in lower case`);
  return value as PlaceId;
}

/**
 * Reads one tag, without its `#`.
 *
 * @example
 * parseCue("city: berlin council", hinges); // { key: "city", place: "berlin", state: "council" }
 * parseCue("title: The Stoker", hinges); // null: it heads a file
 * parseCue("weather: snow", hinges); // throws CueError
 *
 * @param hinges - the hinges that exist, to check `#cause`
 * @returns the cue, or null for a tag that is none
 * @throws CueError on an unknown key or a malformed value
 */
export function parseCue(tag: string, hinges: readonly Hinge[]): Cue | null {
  const colon = tag.indexOf(":");
  const key = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  const value = colon < 0 ? "" : tag.slice(colon + 1).trim();
  if (([...headerKeys, ...askKeys] as readonly string[]).includes(key)) return null;
  switch (key) {
    case "frame":
    case "ask":
    case "act":
      if (value !== "") throw new CueError(`#${key} takes no value`);
      return { key };
    case "date": {
      const date = readDate(value);
      if (date === null) throw new CueError(`#date: “${value}” must be ${dateForm}`);
      return { key, ...date };
    }
    case "place":
      return { key, place: place(key, value) };
    case "city": {
      const [where = "", state = ""] = value.split(/\s+/);
      return { key, place: place(key, where), state: oneOf(key, state, cityStates) };
    }
    case "rail": {
      const [pair = "", state = ""] = value.split(/\s+/);
      const [from = "", to = ""] = pair.split("-");
      return { key, from: place(key, from), to: place(key, to), running: oneOf(key, state, ["running", "cut"]) === "running" };
    }
    case "wedge": {
      const slash = value.indexOf("/");
      if (slash < 0) throw new CueError(`#wedge: “${value}” wants a place, a slash and words`);
      return { key, place: place(key, value.slice(0, slash).trim()), words: value.slice(slash + 1).trim() };
    }
    case "scene":
    case "front":
      // Which there are is checked where the story is built.
      if (!/^[a-z ]+$/.test(value)) throw new CueError(`#${key}: “${value}” must be a name in lower case`);
      return { key, name: value };
    case "voice":
      return { key, person: oneOf(key, value, witnessIds) };
    case "cast":
    case "lost":
      if (!/^[a-z]+$/.test(value)) throw new CueError(`#${key}: “${value}” must be one name in lower case`);
      return { key, person: value };
    case "part":
      return { key, part: oneOf(key, value, parts) };
    case "gain":
      return { key, gain: oneOf(key, value, gains) };
    case "was":
      return { key, text: value };
    case "cause":
      return { key, hinge: oneOf(key, value, hinges) };
    default:
      throw new CueError(`#${key} is not a cue (docs/ink.md lists them)`);
  }
}
