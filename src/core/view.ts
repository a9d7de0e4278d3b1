// The one immutable snapshot of a reading that page and stage show.
import type { FetchFault } from "./library.ts";
import type { Beat, Card, Choice, Line } from "./beat.ts";
import type { ChapterId } from "./chapter.ts";
import type { EndingId, Hinge } from "../generated/story.ts";
import type { Decided, Start, Step } from "./record.ts";
import type { World } from "./world.ts";

/** A beat that has been read and, unless it closed its file, answered. */
export interface Entry {
  readonly chapter: ChapterId;
  readonly card: Card | null;
  readonly lines: readonly Line[];
  readonly ask: string | null;
  /** The choices that stood open or locked. */
  readonly choices: readonly Choice[];
  /** The answer that went into the record; null where the file was closed here. */
  readonly chosen: Choice | null;
  /** Whether the reader has not given it: the question came into the story after this reading, which is taken to have gone on so. */
  readonly presumed: boolean;
  /** The world after the text and before the answer. */
  readonly world: World;
  /** As in its beat. */
  readonly acted: World["gauges"] | null;
}

/** What was given again of kept answers. */
export interface Repeated {
  /** The place of the first entry that they made, and of that which lies open after the last. */
  readonly from: number;
  readonly to: number;
  /** How many answers that were. */
  readonly given: number;
  /** Why no further. `new`: what is asked has no kept answer, or the file was not closed. `locked`: the world now rules it out. `ended`: an ending lies open. */
  readonly reason: "new" | "locked" | "ended";
}

/** A hinge that this reading has decided. */
export interface Decision {
  readonly hinge: Hinge;
  readonly option: string;
  /** True where it was decided as it happened. */
  readonly recorded: boolean;
  /** Index of its entry, to re-open it; null where no file asks it yet: it went as it happened, or as the answers had it. */
  readonly entry: number | null;
}

/** Why a kept reading could not be followed to its end. Nothing of it is lost: `rest` are its remaining answers. */
export interface Stop {
  /** `gone`: the next answer is no longer offered. `locked`: the world now rules it out. `inserted`: a file now lies before it. `ended`: the story closes earlier. */
  readonly reason: "gone" | "locked" | "inserted" | "ended";
  readonly rest: readonly Step[];
  /** Whether one of them answers the question that now lies open. */
  readonly fits: boolean;
}

/** Something went wrong that a reader can act on. */
export interface Trouble {
  /** Why a file could not be fetched; `story` where the text itself broke. */
  readonly kind: FetchFault | "story";
  /** What the fault says of itself, for those who write the story. */
  readonly message: string;
}

/** What happened last, so that views know what to announce and what to perform. */
export type Move =
  | "none"
  | "begin"
  | "choose"
  | "close"
  | "strike"
  | "reopen"
  | "restore"
  | "resume"
  | "repeat"
  | "edit"
  | "load"
  | "trouble";

/** Where a reading began that did not begin in 1917. */
export interface Began extends Start {
  /** What of its decisions the story did not allow, which then went as it happened. */
  readonly refused: readonly Decided[];
  /** The world that its first file was handed. */
  readonly world: World;
}

/**
 * - `unopened`: no reading yet
 * - `loading`: a file is being fetched
 * - `asking`: choices stand open
 * - `closing`: the file is finished; the reader closes it to go on
 * - `ended`: an ending lies open
 */
export type Phase = "unopened" | "loading" | "asking" | "closing" | "ended";

/** All that is shown of a reading at one moment. A change makes a new one; what was handed out stays as it was. */
export interface View {
  readonly phase: Phase;
  readonly move: Move;
  /** Grows with every change. */
  readonly revision: number;
  readonly entries: readonly Entry[];
  /** What lies open now; null while nothing does. */
  readonly beat: Beat | null;
  /** The world now. */
  readonly world: World;
  /** The world before the last change, to show what moved. */
  readonly before: World;
  /** Hinges decided so far, in the order of the story. */
  readonly decisions: readonly Decision[];
  readonly ending: EndingId | null;
  readonly stop: Stop | null;
  /** The entries that the reading that was taken up last did not have and is taken to have gone through: their questions came later. */
  readonly added: readonly number[];
  /** What the reading was each time that something was struck of it, since it was begun or taken up: the last first. */
  readonly struck: readonly (readonly Entry[])[];
  /** What was given again of it, as long as the file lies open that this led to. */
  readonly repeated: Repeated | null;
  /** Whether the reading was taken up half a day or more after it was left, as long as that file lies open. */
  readonly rested: boolean;
  /** Where it began; null in 1917. */
  readonly start: Began | null;
  readonly trouble: Trouble | null;
}
