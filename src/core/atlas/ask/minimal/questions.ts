// What may be asked of the minimal graph from another thread: plain data, and the answer to each. What the views of What if are made of.
import type { Judgements, Odds } from "../../odds.ts";
import type { Choice, History } from "./history.ts";
import type { Finding, Survival } from "./survives.ts";
import type { Bond } from "./pins.ts";

/*
 * For those who build views. All shares are of 1 and exact in double precision: say them of 100 or of 1,000, without decimals, and never as
 * “chance” or as a count of histories; docs/atlas.md says what each quantity is. Endings are named by their ids, and each list
 * of shares has all of them; the empty name is for what no rule names, where rules are off. Hinges and options come in the order of the story.
 * An answer is `{ ok: true, value }`, or a code that says which part of the question this story does not know. Each question is answered in a
 * few milliseconds from the survey of its odds, which is made once for the odds asked last; drop what a finger has moved past.
 *
 *   const told = await graph.ask("survey", { odds, together: 2 }, signal);
 *   if (told?.ok) draw(told.value.endings);
 */

/** By ending, of 1. */
export type Shares = Readonly<Record<string, number>>;

/** What every question may say: under which odds, and by which rules. Ours and the story’s own, where it is left out or null. */
export interface Under {
  readonly odds?: Odds | null;
  /** How strongly decisions go together, 1 to 5: as if what happened weighed so many times as much in one half of all worlds, and as little in the other. */
  readonly together?: number;
  /** The rules of the endings that are on, in the order in which they are asked, by the ids of their endings. */
  readonly rules?: readonly string[] | null;
}

/** What is pinned: of several answers at one hinge any will do, and so of several endings. */
export interface Pinned {
  readonly answers: readonly Choice[];
  /** Null where any may come. */
  readonly endings: readonly string[] | null;
}

/** What the graph is, and what the build found of it. */
export interface Described {
  readonly answers: readonly (Choice & { readonly file: string; readonly recorded: boolean })[];
  readonly endings: readonly string[];
  /** The endings of the rules, in the story’s own order; the last is always true. */
  readonly rules: readonly string[];
  readonly nodes: number;
  readonly edges: number;
  /** Histories, counting hinge answers alone; and by ending, by the story’s own rules. For the method page only. */
  readonly histories: bigint;
  readonly ways: Readonly<Record<string, bigint>>;
  /** Firmness by both raters and ratings, from which our odds follow. */
  readonly judgements: Judgements;
  /** Under the sets of odds that the build tried, each near ours. */
  readonly survival: Survival;
}

/** All histories by some odds. */
export interface Surveyed {
  readonly endings: Shares;
  readonly hinges: readonly {
    readonly hinge: string;
    /** Of all histories, those that are asked it. */
    readonly asked: number;
    /** `open`: of all histories, those that come to a place where it stands open. `share`: those that give it. */
    readonly options: readonly { readonly option: string; readonly open: number; readonly share: number }[];
  }[];
  /** The hindsight check: so many hinges with more than one open answer the record was asked, and so many of them these odds expect to go as they did. */
  readonly hindsight: { readonly asked: number; readonly expected: number };
}

/** What hangs on a hinge: of all histories those that are asked it, and those that end elsewhere if its answer is drawn afresh and what is before it kept. */
interface Hung {
  readonly hinge: string;
  readonly asked: number;
  readonly share: number;
}

/** If this is decided: an option where it stands open, beside the other open answers in the same places. */
export interface DecidedSo {
  readonly option: string;
  /** Of all histories, those that come to a place where it stands open; the endings if it is given in all of them. */
  readonly open: number;
  readonly endings: Shares;
  /** Of all histories, those that come to a place where another stands open beside it; the endings there by it, and by the others. */
  readonly contested: number;
  readonly here: Shares;
  readonly others: Shares;
}

/** What runs through some answers and ends: it is looking back, and says nothing of causes. */
export interface Through {
  /** Of all histories. */
  readonly share: number;
  /** Of these. */
  readonly endings: Shares;
  readonly answers: readonly (Choice & { readonly share: number })[];
}

/**
 * The river: the mean of P(ending | so far) among histories that come to it, before each hinge, and at last at the end, where it is 1. Null
 * where histories are not asked in one order.
 */
export type River = readonly { readonly hinge: string | null; readonly endings: Shares }[] | null;

/** How histories go on from answer to answer, and from each answer to the endings; of all histories. */
export interface Flowing {
  /** Those that give one answer after the other with none between; null at the beginning and at the end. */
  readonly flows: readonly { readonly from: Choice | null; readonly to: Choice | null; readonly share: number }[];
  /** Those that give an answer and come to each ending. */
  readonly answers: readonly (Choice & { readonly endings: Shares })[];
}

/** Why nothing answers a question: the fewest of its pins that quarrel. */
interface Quarrel {
  readonly answers: readonly Choice[];
  readonly endings: readonly string[] | null;
  /**
   * - `locked`: with the others decided so, the last of these answers is never open where its hinge is asked: a lock says why
   * - `never asked`: with the others decided so, the hinge of the last is never asked
   * - `no such end`: with these decided so, no history comes to these endings: the rules say why
   */
  readonly why: "locked" | "never asked" | "no such end";
}

/** The answer to pins: decisions taken as given, endings looked back from. */
export interface Asked {
  /** Of all histories, those in which all that is pinned can be decided so. */
  readonly decided: number;
  /** Of those, the histories that come to the pinned endings; 1 where none is pinned. */
  readonly share: number;
  /** Of those that are decided so, whatever their end. */
  readonly endings: Shares;
  /** Of the histories in which the same stands open and the odds decide: what `endings` is held against. For one decision, the same histories up to it. */
  readonly usual: Shares;
  /**
   * Where one turning point alone is pinned, and not as it happened: the endings if what happened is decided in the same places, or in those of
   * them where it stands open too, if it is shut in some. Null elsewhere.
   */
  readonly happened: { readonly endings: Shares; readonly isShutInSome: boolean } | null;
  /** What else is in them. `asked`: of the histories with the pins. `usual`: where decisions alone are pinned, among those of `usual` above; else among those that are decided so. */
  readonly hinges: readonly {
    readonly hinge: string;
    readonly bond: Bond;
    readonly asked: number;
    readonly options: readonly { readonly option: string; readonly share: number; readonly usual: number }[];
  }[];
  /** Null where some history has all pins. */
  readonly quarrel: Quarrel | null;
}

/** A history to read. */
export interface Read {
  readonly decisions: readonly Choice[];
  /** How likely it is, with what is pinned taken as given. */
  readonly chance: number;
  /** The place of its first departure from what happened among the decisions; null where it has none. */
  readonly departs: number | null;
  /** A session’s start at the file of that departure, with all before it as decided; null where it has none or is in the first file. */
  readonly start: { readonly file: string; readonly decisions: readonly string[] } | null;
  /** All its steps from 1917, as `core/record.ts` keeps them, and how many of them are before that start. What the voice says is the first that is open. */
  readonly steps: readonly string[];
  readonly before: number;
}

/** One history along its way. */
export interface Line {
  readonly answers: readonly (Choice & {
    readonly file: string;
    readonly recorded: boolean;
    /** How often it is answered so, where it is asked. */
    readonly chance: number;
    /** The answers that stood open, this one among them. */
    readonly open: readonly string[];
  })[];
  /** Null where the history is not finished. */
  readonly ending: string | null;
  /** The rules that are true at its end, those that are off among them: the ending itself, and “also fits”. */
  readonly fits: readonly string[];
  /** The probability of the ending before each answer and after the last; of each, so far. Empty where it is not finished. */
  readonly along: readonly number[];
  readonly departures: number;
  /** The sum of ln(weight of what happened / weight of the answer) over its departures. */
  readonly strain: number;
}

/** Fewest changes from a history to an ending. */
export interface Smallest {
  readonly departures: number;
  /** All equally short sets of changes, the least strained first. */
  readonly ways: readonly {
    readonly changes: readonly (Choice & {
      readonly instead: string;
      /** Whether the history’s own answer is locked there, so that it must be another. */
      readonly forced: boolean;
      /** How often it is answered so, where it is asked. */
      readonly chance: number;
      /** The probability of the ending before it and after it. */
      readonly before: number;
      readonly after: number;
    })[];
    readonly strain: number;
    /** The product of the changes’ chances. */
    readonly chance: number;
    readonly decisions: readonly Choice[];
  }[];
  /** Whether there are more than were gone through. */
  readonly more: boolean;
}

/** One answer of a history put into another. */
export interface Swap extends Choice {
  /** What it comes to; null where the other history is not asked this hinge, or where the option is locked there. */
  readonly ending: string | null;
  /** What had to be answered that neither was asked so: from the other history, or the likeliest there. */
  readonly supplied: readonly (Choice & { readonly from: "other" | "likeliest" })[];
}

/** One answer of a history other than it was, and all else as it was. */
export interface Alone extends Choice {
  /** What the history answers there. */
  readonly instead: string;
  readonly ending: string;
  /** What had to be answered that it was not asked, or cannot be answered as it was: the likeliest there. */
  readonly supplied: readonly Choice[];
}

/** Two histories beside each other. */
export interface Compared {
  readonly endings: readonly [one: string | null, other: string | null];
  /** Answers that both give before they part. */
  readonly trunk: readonly Choice[];
  /** Where they part; null where they never do. */
  readonly fork: string | null;
  /** Later answers that both give. */
  readonly alike: readonly Choice[];
  /** Hinges that they answer otherwise, and each answer put into the other history. */
  readonly different: readonly {
    readonly hinge: string;
    readonly one: string;
    readonly other: string;
    readonly swaps: readonly [intoOne: Swap, intoOther: Swap];
  }[];
  /** Answers to what one alone is asked. */
  readonly only: readonly [one: readonly Choice[], other: readonly Choice[]];
}

/** What changed odds do to the endings, as differences of shares, and what part of it each hinge has. They add up to the whole but for `missing`. */
interface Parted {
  readonly whole: Shares;
  readonly parts: readonly { readonly hinge: string; readonly endings: Shares }[];
  readonly missing: number;
}

/** The rules as they stand. */
export interface Ruled {
  readonly endings: Shares;
  /** Each rule of the story: of all histories, those in which it is true, and those that it names. */
  readonly rules: readonly { readonly ending: string; readonly fits: number; readonly names: number }[];
  /** Of all histories, those in which each two are true at once, most first. */
  readonly overlaps: readonly { readonly rules: readonly [string, string]; readonly share: number }[];
  /** Of all histories, those in which two or more are true, the last of the list apart, which always is. */
  readonly several: number;
}

/** Questions by kind: what is sent along, and what comes back. */
export interface GraphQuestions {
  describe: { readonly ask: object; readonly answer: Described };
  survey: { readonly ask: Under; readonly answer: Surveyed };
  /** Most first. */
  hangs: { readonly ask: Under; readonly answer: readonly Hung[] };
  /**
   * What hangs on a hinge from here: of 1, the histories that have answered as this one has and end elsewhere if the answer to it is drawn
   * afresh. Null where the history does not stand at that hinge.
   */
  here: { readonly ask: Under & { readonly history: History; readonly hinge: string }; readonly answer: number | null };
  /** Mutual information of each hinge and the ending, in bits, among those that are asked it: on request. */
  foretells: { readonly ask: Under; readonly answer: readonly { readonly hinge: string; readonly asked: number; readonly bits: number }[] };
  decided: { readonly ask: Under & { readonly hinge: string }; readonly answer: readonly DecidedSo[] };
  through: { readonly ask: Under & Pinned; readonly answer: Through };
  river: { readonly ask: Under; readonly answer: River };
  flows: { readonly ask: Under; readonly answer: Flowing };
  pins: { readonly ask: Under & Pinned; readonly answer: Asked };
  /** The likeliest history through pins; null where there is none. */
  read: { readonly ask: Under & Pinned; readonly answer: Read | null };
  line: { readonly ask: Under & { readonly history: History }; readonly answer: Line };
  /** Null where no history comes to the ending. */
  smallest: { readonly ask: Under & { readonly history: History; readonly ending: string }; readonly answer: Smallest | null };
  /** How far every ending is from a history, and how strained the likeliest of the shortest ways is; null where none comes there. */
  distances: {
    readonly ask: Under & { readonly history: History };
    readonly answer: Readonly<Record<string, { readonly departures: number; readonly strain: number } | null>>;
  };
  /** Every other answer that stands open along a history, put into it alone, in the order in which it is asked; null where it is not finished. */
  alone: { readonly ask: Under & { readonly history: History }; readonly answer: readonly Alone[] | null };
  compare: { readonly ask: Under & { readonly one: History; readonly other: History }; readonly answer: Compared };
  /** From one set of odds to another; `odds` are those that are gone to, `from` ours where it is not said. */
  parts: { readonly ask: Under & { readonly from?: Odds | null }; readonly answer: Parted };
  rules: { readonly ask: Under; readonly answer: Ruled };
  /** What is left of findings under so many sets of odds near those of the question; 100, if it is not said. Takes as many surveys, with pauses. */
  survives: {
    readonly ask: Under & { readonly sets?: number; readonly findings?: readonly Finding[] };
    readonly answer: Survival;
  };
}

export type GraphKind = keyof GraphQuestions;
export type GraphQuestion<K extends GraphKind = GraphKind> = {
  readonly [Q in K]: { readonly kind: Q; readonly ask: GraphQuestions[Q]["ask"] };
}[K];

/**
 * Which part of a question is not understood, or cannot be answered.
 * - `hinge`, `option`, `ending`, `rule`: this story has none of that name
 * - `odds`: a weight is no number from 0 on, or `together` is not from 1 to 5
 * - `sets`: not from 1 to 1,000 of them
 * - `tables`: the steps of a history cannot be told before the tables of the atlas are there
 */
export type AskProblem = "hinge" | "option" | "ending" | "rule" | "odds" | "sets" | "tables";

/** An answer, or why there is none. */
export type Told<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: AskProblem };
