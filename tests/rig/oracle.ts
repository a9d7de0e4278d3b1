// What a reading must look like: its answers given afresh, one after the other, to the text of the story itself, with nothing of the session.
import type { Beat } from "../../src/core/beat.ts";
import type { ChapterId } from "../../src/core/chapter.ts";
import { type Step, splitStep } from "../../src/core/record.ts";
import { type Telling, decideEnding, firstWorld, openChapter } from "../../src/core/teller.ts";
import type { Entry } from "../../src/core/view.ts";
import type { World } from "../../src/core/world.ts";
import type { EndingId } from "../../src/generated/story.ts";
import type { Edition } from "./story.ts";

export interface Place {
  readonly entries: readonly Entry[];
  readonly beat: Beat;
  readonly ending: EndingId | null;
  /** How many of the answers could be given. */
  readonly given: number;
}

/** Says where answers lead. It remembers what it has told, so that each answer is told once. */
export interface Oracle {
  /** Gives the answers as far as the story carries them, and closes the last file where `at` lies behind it. */
  tell(edition: Edition, steps: readonly Step[], at: string | null): Place;
}

/** A chapter that lies open after some answers. */
interface Open {
  readonly entries: readonly Entry[];
  readonly chapter: ChapterId;
  /** The world on which the chapter was opened, and what was answered in it. */
  readonly world: World;
  readonly answers: readonly string[];
  readonly beat: Beat;
  readonly ending: EndingId | null;
  /** The chapter as far as it is told; null once another answer has taken it further. */
  telling: Telling | null;
}

const textOf = (edition: Edition, chapter: string): string => edition.texts[chapter] ?? "";
const offers = ({ choices, short }: Beat, id: string): boolean =>
  short?.id === id || choices.some((choice) => choice.id === id && choice.locked === null);
const isOver = ({ beat, ending }: Open): boolean => beat.choices.length === 0 && ending === null;

function entry({ chapter, card, lines, ask, choices, short, world, acted }: Beat, id: string | null): Entry {
  const chosen = id === null ? null : ([...choices, short].find((choice) => choice?.id === id) ?? null);
  return { chapter, card, lines, ask, choices, chosen, presumed: false, world, acted };
}

function open(edition: Edition, chapter: ChapterId, world: World, entries: readonly Entry[], ending: EndingId | null): Open {
  const telling = openChapter(textOf(edition, chapter), chapter, world);
  return { entries, chapter, world, answers: [], beat: telling.beat, ending, telling };
}

function answer(edition: Edition, from: Open, id: string): Open {
  let { telling } = from;
  from.telling = null;
  if (telling === null) {
    telling = openChapter(textOf(edition, from.chapter), from.chapter, from.world);
    for (const earlier of from.answers) telling.choose(earlier);
  }
  const beat = telling.choose(id);
  return { ...from, entries: [...from.entries, entry(from.beat, id)], answers: [...from.answers, id], beat, telling };
}

function close(edition: Edition, from: Open): Open {
  const entries = [...from.entries, entry(from.beat, null)];
  const { world } = from.beat;
  const next = world.over === null ? edition.files[edition.files.findIndex((id) => id === from.chapter) + 1] : undefined;
  if (next !== undefined) return open(edition, next, world, entries, null);
  const decided = decideEnding(textOf(edition, "decide"), world);
  return open(edition, decided.ending, decided.world, entries, decided.ending);
}

export function createOracle(): Oracle {
  const known = new Map<string, Open | null>();

  function once(key: string, make: () => Open | null): Open | null {
    const there = known.get(key);
    if (there !== undefined) return there;
    const made = make();
    known.set(key, made);
    return made;
  }

  const closed = (edition: Edition, key: string, from: Open): Open => once(`${key} /`, () => close(edition, from)) as Open;

  /** Where so many of the answers lead; null where the story does not carry them. */
  function after(edition: Edition, steps: readonly Step[], count: number): Open | null {
    const key = (length: number): string => `${edition.fingerprint} ${steps.slice(0, length).join(" ")}`;
    return once(key(count), () => {
      const step = steps[count - 1];
      const [first] = edition.files;
      if (first === undefined) throw new Error("no files");
      if (step === undefined) return open(edition, first, firstWorld, [], null);
      let place = after(edition, steps, count - 1);
      if (place === null) return null;
      const { file, choice } = splitStep(step);
      const rank = (id: string): number => edition.files.findIndex((item) => item === id);
      if (isOver(place) && rank(file) > rank(place.chapter)) place = closed(edition, key(count - 1), place);
      return file === place.chapter && offers(place.beat, choice) ? answer(edition, place, choice) : null;
    });
  }

  return {
    tell(edition, steps, at) {
      let given = steps.length;
      let place = after(edition, steps, given);
      while (place === null) place = after(edition, steps, --given);
      const key = `${edition.fingerprint} ${steps.slice(0, given).join(" ")}`;
      if (given === steps.length && at !== null && at !== place.chapter && isOver(place)) place = closed(edition, key, place);
      return { entries: place.entries, beat: place.beat, ending: place.ending, given };
    },
  };
}
