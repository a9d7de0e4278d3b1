// Tells the story with the Ink runtime: opens a file on a world, chooses, and hands out beats.
import { InkList, Story } from "inkjs";
import { type Beat, type Card, type Choice, type Line, shortId } from "./beat.ts";
import type { ChapterId } from "./chapter.ts";
import { type Cue, parseCue } from "./cues.ts";
import { openChoices, readChoice, setApart, tagOf } from "./choice.ts";
import type { Decided, Start } from "./record.ts";
import { endingNamed } from "./sequel.ts";
import { type EndingId, type Gauge, type Hinge, endingIds, gaugeStarts, happened, overs, standings } from "../generated/ids.ts";
import type { World } from "./world.ts";

/** The text itself broke: an Ink error at run time, or a tag that the build would have refused. */
export class TellingError extends Error {
  override readonly name = "TellingError";
}

/** One file of the story, being told. Mutable, and private to the session. */
export interface Telling {
  readonly beat: Beat;
  /**
   * Answers the open question.
   *
   * @throws TellingError where no open choice has this id, or the text breaks
   */
  choose(id: string): Beat;
  /**
   * Tells one open answer ahead, by one short piece of work, so that choosing it costs nothing any more. What was told ahead is what
   * choosing would have told, and one that breaks is told when it is chosen.
   *
   * @returns false where nothing is left to be told ahead
   */
  ahead(): boolean;
}

const gaugeIds = Object.keys(gaugeStarts) as Gauge[];
const standingIds = Object.keys(standings) as (keyof typeof standings)[];
const hingeIds = Object.keys(happened) as Hinge[];

/** The world as the story begins: 1917. */
export const firstWorld: World = {
  gauges: { ...gaugeStarts } as World["gauges"],
  standings: Object.fromEntries(standingIds.map((id) => [id, standings[id][0]])) as World["standings"],
  memories: Object.fromEntries(hingeIds.map((id) => [id, null])) as World["memories"],
  over: null,
};

function listItem(story: Story, name: string): string | null {
  const value: unknown = story.variablesState.$(name);
  if (!(value instanceof InkList)) throw new TellingError(`${name} is not a list of world.ink`);
  const first = value.orderedItems[0];
  return first === undefined ? null : first.Key.itemName;
}

function setList(story: Story, list: string, item: string | null): void {
  const value = item === null ? new InkList() : InkList.FromString(`${list}.${item}`, story);
  if (item === null) value.SetInitialOriginName(list);
  story.variablesState.$(list, value);
}

function readGauges(story: Story): World["gauges"] {
  const gauge = (id: Gauge): number => {
    const value: unknown = story.variablesState.$(id);
    if (typeof value !== "number" || value < 0 || value > 4 || !Number.isInteger(value))
      throw new TellingError(`gauge ${id} is ${String(value)}; it must be 0 to 4`);
    return value;
  };
  return Object.fromEntries(gaugeIds.map((id) => [id, gauge(id)])) as World["gauges"];
}

function readWorld(story: Story): World {
  return {
    gauges: readGauges(story),
    standings: Object.fromEntries(standingIds.map((id) => [id, listItem(story, id)])) as World["standings"],
    memories: Object.fromEntries(hingeIds.map((id) => [id, listItem(story, id)])) as World["memories"],
    over: overs.find((item) => item === listItem(story, "over")) ?? null,
  };
}

function writeWorld(story: Story, world: World): void {
  for (const id of gaugeIds) story.variablesState.$(id, world.gauges[id]);
  for (const id of standingIds) setList(story, id, world.standings[id]);
  for (const id of hingeIds) if (world.memories[id] !== null) setList(story, id, world.memories[id]);
  if (world.over !== null) setList(story, "over", world.over);
}

/** A chapter as inkjs has it once it is read. To read it costs more than to tell a beat of it, and several tellings run on one. */
interface Book {
  readonly json: string;
  readonly story: Story;
}

/** Those that were opened last, newest first; so many are kept: the open file, the next or the rules, and an ending. */
let books: readonly Book[] = [];
const mostBooks = 3;

function bookOf(json: string): Story {
  // Parsed here: inkjs would look at every value for a number like 1.0, which the build’s own writing of it has not left.
  const book = books.find((one) => one.json === json) ?? { json, story: new Story(JSON.parse(json) as Record<string, unknown>) };
  books = [book, ...books.filter((one) => one !== book)].slice(0, mostBooks);
  return book.story;
}

/**
 * Reads a compiled chapter, so that to open it costs less.
 *
 * @returns false where it had been read before
 */
export function readAhead(json: string): boolean {
  if (books.some((book) => book.json === json)) return false;
  bookOf(json);
  return true;
}

/** A compiled chapter as a story of its own, at its beginning, on a world. */
export function openStory(json: string, world: World): Story {
  const { mainContentContainer, listDefinitions } = bookOf(json);
  const story = new Story(mainContentContainer, listDefinitions?.lists ?? null);
  story.ResetState();
  story.onError = (message) => {
    throw new TellingError(message);
  };
  writeWorld(story, world);
  return story;
}

function readCard(tags: readonly string[]): Card | null {
  const asked = tagOf(tags, "asked");
  if (asked === null) return null;
  const get = (key: string): string => tagOf(tags, key) ?? "";
  return {
    number: Number(get("file")),
    title: get("title"),
    witness: get("witness"),
    asked,
    born: get("born"),
    content: get("content"),
    where: get("where"),
  };
}

/** What Ink offers, in its own order. */
export const choicesOf = (story: Story): Choice[] =>
  story.currentChoices.map(({ text, tags }) => ({ text: text.trim(), ...readChoice(text, tags ?? [], hingeIds) }));

/** A story that has come to a question, or to its end. */
interface Stand {
  readonly story: Story;
  readonly beat: Beat;
  /** Which of Ink’s choices each open answer is. */
  readonly open: ReadonlyMap<string, number>;
}

/** Tells on to the next question. */
function tellOn(story: Story, chapter: ChapterId): Stand {
  const lines: Line[] = [];
  let ask: string | null = null;
  let presumed: string | null = null;
  let card: Card | null = null;
  let waiting: Cue[] = [];
  let acted: World["gauges"] | null = null;
  while (story.canContinue) {
    const before = readGauges(story);
    const text = (story.Continue() ?? "").trim();
    const tags = story.currentTags ?? [];
    card ??= readCard(tags);
    const cues = tags.flatMap((tag) => parseCue(tag, hingeIds) ?? []);
    if (cues.some((cue) => cue.key === "act")) acted = before;
    if (text === "") waiting.push(...cues);
    else if (cues.some((cue) => cue.key === "ask")) {
      ask = text;
      presumed = tagOf(tags, "else");
    } else {
      lines.push({ text, cues: [...waiting, ...cues] });
      waiting = [];
    }
  }
  if (waiting.length > 0) lines.push({ text: "", cues: waiting });
  const all = choicesOf(story);
  const open = openChoices(all);
  if (all.length > 0 && open.length === 0) throw new TellingError(`every answer to “${ask ?? ""}” is locked`);
  const { choices, short } = setApart(all);
  const beat = { chapter, card, lines, ask, choices, short, hinge: choices[0]?.hinge ?? null, presumed, world: readWorld(story), acted };
  return { story, beat, open: new Map(open.map((place) => [all[place]?.id ?? "", place])) };
}

/**
 * Opens a file or an ending on a world and tells it to the first choice.
 *
 * @param json - the compiled Ink
 * @throws TellingError, ChoiceError or CueError where the text breaks
 */
export function openChapter(json: string, chapter: ChapterId, world: World): Telling {
  let here = tellOn(openStory(json, world), chapter);
  /** Which of Ink’s choices were chosen so far. */
  let given: readonly number[] = [];
  /** What each open answer leads to, where that has been told ahead; null where telling it breaks. */
  let told = new Map<string, Stand | null>();
  /** A second story on its way to an open answer, and what is still to be chosen in it. */
  let runner: { readonly id: string; readonly story: Story; readonly left: number[] } | null = null;

  function run(id: string, place: number): void {
    if (runner === null) runner = { id, story: openStory(json, world), left: [...given, place] };
    else if (runner.left.length > 0) {
      while (runner.story.canContinue) runner.story.Continue();
      runner.story.ChooseChoiceIndex(runner.left.shift() ?? 0);
    } else {
      told.set(id, tellOn(runner.story, chapter));
      runner = null;
    }
  }

  return {
    get beat() {
      return here.beat;
    },
    choose(id) {
      const { story, open } = here;
      const place = open.get(id);
      if (place === undefined) throw new TellingError(`${chapter} offers no open answer “${id}” here`);
      const stand = told.get(id);
      told = new Map();
      runner = null;
      if (!stand) story.ChooseChoiceIndex(place);
      here = stand ?? tellOn(story, chapter);
      given = [...given, place];
      return here.beat;
    },
    ahead() {
      const [id, place] = [...here.open].find(([one]) => !told.has(one)) ?? [];
      if (id === undefined || place === undefined) return false;
      try {
        run(id, place);
      } catch {
        told.set(id, null);
        runner = null;
      }
      return true;
    },
  };
}

/**
 * Runs the rule list of `endings/decide.ink`.
 *
 * @returns the ending this world came to, and the world as it then stands
 * @throws TellingError where the rules name an ending that is not written
 */
export function decideEnding(json: string, world: World): { ending: EndingId; world: World } {
  const story = openStory(json, world);
  while (story.canContinue) story.Continue();
  const name: unknown = story.variablesState.$("ending");
  const ending = endingNamed(endingIds, name);
  if (ending === null) throw new TellingError(`the rules name the ending “${String(name)}”, which is not written`);
  return { ending, world: readWorld(story) };
}

/** The world after some decisions. */
interface Past {
  readonly world: World;
  /** Decisions that could not be made: nothing asked for them, or the world had shut them. It went as it happened there, where that was open. */
  readonly refused: readonly Decided[];
}

/**
 * The world that the story’s own functions make of decisions: every file before one is gone through without its words, the way in short.
 * A hinge that no decision names goes as it happened. A run that is over before that file goes no further.
 *
 * @param json - the chapter `past`: the files without their words, one after another
 * @throws TellingError where the text breaks
 */
export function worldAfter(json: string, { file, decisions }: Start): Past {
  const story = openStory(json, firstWorld);
  story.variablesState.$("past_until", file);
  const refused = new Set(decisions);
  for (;;) {
    while (story.canContinue) story.Continue();
    const all = choicesOf(story);
    const open = openChoices(all);
    const first = open[0];
    if (first === undefined) return { world: readWorld(story), refused: [...refused] };
    const pick = (wanted: (choice: Choice) => boolean): number | undefined => open.find((at) => wanted(all[at] as Choice));
    const decision = ({ hinge, id }: Choice): Decided => `${hinge ?? ""}/${id}`;
    const at = pick((choice) => refused.has(decision(choice))) ?? pick(({ recorded, id }) => recorded || id === shortId) ?? first;
    refused.delete(decision(all[at] as Choice));
    story.ChooseChoiceIndex(at);
  }
}
