// Reads the shipped story through the session that the game reads it through, and picks answers so that few readings show much.
import { countWords, shortId, wordsOf } from "../../src/core/beat.ts";
import { dice } from "../../src/build/dice.ts";
import { atHand } from "../../src/build/library.ts";
import { createSession } from "../../src/core/session.ts";
import type { Decision, View } from "../../src/core/view.ts";
import { choiceOf, edgesOf, shortestTo, stepsOf } from "../../src/core/atlas/ask/trace.ts";
import { endings, files } from "../../src/generated/story.ts";
import { atlas, story } from "./shipped.ts";

const library = atHand(story);

/** Picks one of the open answers; `state` is where the atlas has the reading. */
export type Pick = (open: string[], view: View, state: number) => string;

/** One reading, its answers picked by `pick`; every view on the way is handed to `look`. */
export async function read(pick: Pick, look: (view: View) => void = () => undefined): Promise<View> {
  const session = createSession(library, () => new Date(0));
  await session.begin();
  let state = 0;
  for (;;) {
    const { view } = session;
    look(view);
    if (view.trouble !== null) throw new Error(view.trouble.message);
    if (view.phase === "ended") return view;
    if (view.phase === "closing") {
      await session.close();
      continue;
    }
    const { chapter = "", choices = [], short = null } = view.beat ?? {};
    const open = [...choices, ...(short === null ? [] : [short])].flatMap(({ id, locked }) => (locked === null ? [id] : []));
    const id = pick(open, view, state);
    const edge = edgesOf(atlas.graph, state).find((one) => {
      const answer = choiceOf(atlas.graph, state, one);
      return answer.chapter === chapter && answer.choice.id === id;
    });
    if (edge === undefined) throw new Error(`the atlas has no ${chapter}/${id} there`);
    state = atlas.graph.targets[edge] ?? 0;
    await session.choose(id);
  }
}

/** As it happened, else the first that is open. */
export const recorded: Pick = (open, { beat }) =>
  beat?.choices.find(({ id, recorded: yes }) => yes && open.includes(id))?.id ?? open[0] ?? "";

/** The answer that was given before in this file; empty at its first question. */
function before({ beat, entries }: View): string {
  const last = entries.at(-1);
  return last?.chapter === beat?.chapter ? (last?.chosen?.id ?? "") : "";
}

/** Those of the open answers after which an ending can still come; all of them where none can. */
function towards(ending: string, open: string[], state: number): string[] {
  const keeps = new Set(
    edgesOf(atlas.graph, state).flatMap((edge) => {
      const { choice } = choiceOf(atlas.graph, state, edge);
      return atlas.open(atlas.graph.targets[edge] ?? 0).endings.some((one) => one.ending === ending) ? [choice.id] : [];
    }),
  );
  const left = open.filter((id) => keeps.has(id));
  return left.length === 0 ? open : left;
}

/** Every answer that some history can give, as `chapter/id`. */
function answersOf(): Set<string> {
  const { graph } = atlas;
  const all = new Set<string>();
  for (let state = 0; state < graph.size; state++)
    for (const edge of edgesOf(graph, state)) {
      const { chapter, choice } = choiceOf(graph, state, edge);
      all.add(`${chapter}/${choice.id}`);
    }
  return all;
}

/** By the shortest way to an answer, which stands in a corner of the story that few readings come to; from there as it happened. */
function straightTo(answer: string): Pick {
  const { graph } = atlas;
  const gives = (state: number): boolean =>
    edgesOf(graph, state).some((edge) => {
      const { chapter, choice } = choiceOf(graph, state, edge);
      return `${chapter}/${choice.id}` === answer;
    });
  const to = shortestTo(graph, gives);
  const steps = to === null ? [] : [...stepsOf(graph, to), answer];
  let at = 0;
  return (open, view, state) => steps[at++]?.split("/")[1] ?? recorded(open, view, state);
}

const said = ({ hinge, option }: Decision): string => `${hinge}=${option}`;

/** What was seen of one file in one reading. */
interface Told {
  readonly chapter: string;
  /** Whether it was read in short. */
  readonly short: boolean;
  /** Words, those of the answers given among them. */
  readonly words: number;
  /** What had been decided before it, as `hinge=option`. */
  readonly after: readonly string[];
}

/** Everything that a set of readings has shown. */
export interface Seen {
  /** How each ended, by which steps, and what it told: every line and question. */
  readonly ends: { readonly view: View; readonly steps: readonly string[]; readonly told: readonly string[] }[];
  readonly files: Told[];
  /** Answers given and offered, as `chapter/id`, and the reasons of those that were shut. */
  readonly given: Set<string>;
  readonly offered: Set<string>;
  readonly shut: Set<string>;
  /** Every line and question, once. */
  readonly texts: Set<string>;
}

/** What follows an answer within its file: words, and the answers that are offered there. */
interface Beat {
  most: number;
  least: number;
  readonly next: Set<string>;
}

/**
 * Reads the story so often, and looks at everything: to each ending in turn, and each time by answers that were given least together with
 * the one before them, at a turning point with the earlier decisions. Then, three times for each file, by the longest and the shortest way
 * through it that what was seen so far points to, and by the longest one in short. At last straight to each answer that none of them gave.
 */
export async function cover(readings: number): Promise<Seen> {
  const seen: Seen = { ends: [], files: [], given: new Set(), offered: new Set(), shut: new Set(), texts: new Set() };
  const beats = new Map<string, Beat>();
  const pairs = new Map<string, number>();
  const roll = dice(readings);
  const times = (key: string): number => pairs.get(key) ?? 0;
  const count = (key: string): void => void pairs.set(key, times(key) + 1);

  async function one(pick: Pick): Promise<void> {
    const words = new Map<string, number>();
    const after = new Map<string, string[]>();
    const told: string[] = [];
    const view = await read(pick, (shown) => {
      const { beat, entries, phase } = shown;
      if (beat === null) return;
      const { chapter, lines, ask, choices, short } = beat;
      const long = wordsOf(beat);
      if (!words.has(chapter)) after.set(chapter, shown.decisions.map(said));
      words.set(chapter, (words.get(chapter) ?? 0) + long);
      const answers = [...choices, ...(short === null ? [] : [short])];
      for (const { id, locked } of answers) {
        seen.offered.add(`${chapter}/${id}`);
        if (locked !== null) seen.shut.add(locked);
      }
      told.push(...lines.map(({ text }) => text), ask ?? "");
      const last = entries.at(-1);
      if (last !== undefined && last.chosen !== null) seen.given.add(`${last.chapter}/${last.chosen.id}`);
      if (phase === "ended") return;
      const key = `${chapter}/${before(shown)}`;
      const known = beats.get(key) ?? { most: 0, least: Number.POSITIVE_INFINITY, next: new Set<string>() };
      beats.set(key, known);
      known.most = Math.max(known.most, long);
      known.least = Math.min(known.least, long);
      for (const { id, locked } of answers) if (locked === null) known.next.add(id);
    });
    for (const { chapter, chosen } of view.entries) words.set(chapter, (words.get(chapter) ?? 0) + countWords(chosen?.text ?? ""));
    const steps = view.entries.flatMap(({ chapter, chosen }) => (chosen === null ? [] : [`${chapter}/${chosen.id}`]));
    seen.ends.push({ view, steps, told });
    for (const text of told) seen.texts.add(text);
    for (const { id } of files)
      if (words.has(id))
        seen.files.push({
          chapter: id,
          words: words.get(id) ?? 0,
          short: steps.includes(`${id}/${shortId}`),
          after: after.get(id) ?? [],
        });
  }

  /** What an answer comes together with: at a turning point every earlier decision, else the answer before it in its file. */
  const company = (view: View, id: string): string[] => {
    const file = view.beat?.chapter ?? "";
    if (view.beat?.hinge === null || view.beat?.hinge === undefined) return [`${file}/${before(view)}>${id}`];
    return [`${file}/${id}`, ...view.decisions.map((decision) => `${said(decision)}>${file}/${id}`)];
  };
  const least =
    (ending: string): Pick =>
    (open, view, state) => {
      const use = (id: string): number => company(view, id).reduce((sum, key) => sum + 1 / (1 + times(key)), 0);
      const ways = towards(ending, open, state);
      const most = Math.max(...ways.map(use));
      const rare = ways.filter((id) => use(id) === most);
      const id = rare[roll(rare.length)] ?? "";
      for (const key of company(view, id)) count(key);
      return id;
    };

  /** Words from an answer to the end of its file, by the way that makes them most or least. */
  function ahead(file: string, id: string, far: "most" | "least", on: ReadonlySet<string> = new Set()): number {
    const beat = beats.get(`${file}/${id}`);
    if (beat === undefined || on.has(id)) return 0;
    const further = [...beat.next].filter((next) => next !== shortId).map((next) => ahead(file, next, far, new Set([...on, id])));
    return beat[far] + (further.length === 0 ? 0 : far === "most" ? Math.max(...further) : Math.min(...further));
  }
  /** By how many words a file is longer than at the mean, with or without `short`, where an option was given before it. */
  function effects(file: string, short: boolean): ReadonlyMap<string, number> {
    const told = seen.files.filter((one) => one.chapter === file && one.short === short);
    const mean = (list: readonly Told[]): number => list.reduce((sum, { words }) => sum + words, 0) / list.length;
    const all = mean(told);
    return new Map(
      [...new Set(told.flatMap(({ after }) => after))].map((option) => [
        option,
        mean(told.filter(({ after }) => after.includes(option))) - all,
      ]),
    );
  }

  /** To one file by the decisions that make it long or short, and through it by the answers that do. */
  function farthest(target: string, far: "most" | "least", short: boolean): Pick {
    const effect = effects(target, short);
    const sign = far === "most" ? 1 : -1;
    return (open, view) => {
      const { chapter = "", hinge = null } = view.beat ?? {};
      if (short && chapter === target && open.includes(shortId)) return shortId;
      const value = (id: string): number =>
        hinge === null || chapter === target
          ? sign * ahead(chapter, id, far)
          : // An option that no reading gave before the file closes the way to it.
            sign * (effect.get(`${hinge}=${id}`) ?? sign * Number.NEGATIVE_INFINITY);
      const ways = open.filter((id) => id !== shortId);
      return ways.reduce((best, id) => (value(id) > value(best) ? id : best), ways[0] ?? shortId);
    };
  }

  for (let turn = 0; turn < readings; turn++) await one(least(endings[turn % endings.length]?.id ?? ""));
  for (const { id } of files) {
    await one(farthest(id, "most", false));
    await one(farthest(id, "least", false));
    await one(farthest(id, "most", true));
  }
  for (const answer of answersOf()) if (!seen.given.has(answer)) await one(straightTo(answer));
  return seen;
}
