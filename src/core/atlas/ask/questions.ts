// What may be asked of the atlas from another thread: plain data, and the answer to each. A reading is named by its start and its steps alone.
import type { Odds } from "../odds.ts";
import { type Atlas, nearestTo, smallestTo } from "./atlas.ts";
import { type Door, type Why, causesOf, doorsAlong } from "./causes.ts";
import { type Description, describe } from "./description.ts";
import type { Start } from "./graph.ts";
import { type Leverage, leverage } from "./leverage.ts";
import type { Nearest } from "./nearest.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { type Prospect, prospect } from "./prospect.ts";
import { type Retrospect, retrospectOf } from "./retrospect.ts";
import { type Trace, lastOf } from "./trace.ts";
import type { FromService, ToService } from "./serving.ts";
import type { Work } from "./work.ts";

/** The answers of a reading as `core/record.ts` keeps it, as far as it goes: `chapter/id`. */
type Steps = readonly string[];

/**
 * What every question may say: where its readings begin, if not with the story (steps in its answer go on from there), and by which odds
 * histories are weighed, if not by ours.
 */
interface Begun {
  readonly start?: Start | null;
  readonly odds?: Odds | null;
}
interface Read extends Begun {
  readonly steps: Steps;
}

/** Questions by kind: what is sent along, and what comes back. */
export interface Questions {
  /** What a reading comes to. */
  outcome: { readonly ask: Read; readonly answer: Outcome };
  /** What stands open after these answers. */
  open: { readonly ask: Read; readonly answer: Prospect };
  /** The hinges of a reading and the endings that closed at each. */
  doors: { readonly ask: Read; readonly answer: readonly Door[] };
  /** The causes of a finished reading’s ending. */
  why: { readonly ask: Read; readonly answer: readonly Why[] };
  /** Of a finished reading: its causes, its doors, and those of what happened. */
  retrospect: { readonly ask: Read; readonly answer: Retrospect };
  /** The fewest departures from a reading, or from the record where `steps` is null, to an ending. */
  nearest: { readonly ask: Begun & { readonly steps: Steps | null; readonly ending: string }; readonly answer: Nearest | null };
  /** The fewest answers of another reading that make this one end as that. */
  smallest: { readonly ask: Read & { readonly other: Steps }; readonly answer: Nearest | null };
  /** How much each hinge decides, from where these answers have come to. */
  leverage: { readonly ask: Read; readonly answer: readonly Leverage[] };
  /** Counts of the whole story, or of all that follows a start. */
  describe: { readonly ask: Begun; readonly answer: Description };
}

export type Kind = keyof Questions;
type Ask<K extends Kind> = Questions[K]["ask"];
export type Answer<K extends Kind> = Questions[K]["answer"];
export type Question<K extends Kind = Kind> = { readonly [Q in K]: { readonly kind: Q; readonly ask: Ask<Q> } }[K];

/** How each kind of question is answered, from the histories that begin where it says and, where it needs them, those of the whole story. */
const answers: { readonly [K in Kind]: (atlas: Atlas, ask: Ask<K>, story: Atlas) => Work<Answer<K>> } = {
  outcome: ({ histories, follow }, { steps, odds }) => outcomeOf(histories, follow(steps), odds ?? histories.ours),
  open: ({ histories, follow }, { steps, odds }) => prospect(histories, lastOf(follow(steps)), odds ?? histories.ours),
  doors: ({ histories, follow }, { steps }) => doorsAlong(histories, follow(steps)),
  why: ({ histories, follow }, { steps, odds }) => causesOf(histories, follow(steps), odds ?? histories.ours),
  retrospect: ({ histories, follow }, { steps, odds }, story) =>
    retrospectOf(histories, follow(steps), story.histories, odds ?? histories.ours),
  nearest({ histories, follow, record }, { steps, ending, odds }) {
    const from: Trace = steps === null ? record : follow(steps);
    return nearestTo(histories, from, ending, odds ?? histories.ours);
  },
  smallest: ({ histories, follow }, { steps, other, odds }) => smallestTo(histories, follow(steps), follow(other), odds ?? histories.ours),
  leverage: ({ histories, follow }, { steps, odds }) => leverage(histories, lastOf(follow(steps)), odds ?? histories.ours),
  describe: ({ histories }) => describe(histories),
};

/**
 * Answers a question. The cost is that of the atlas’s own.
 *
 * @throws AtlasError where no history comes to its start, or where histories go round in a circle
 */
export function answerTo<K extends Kind>(atlas: Atlas, { kind, ask }: Question<K>): Work<Answer<K>> {
  const { start = null } = ask;
  return answers[kind](start === null ? atlas : atlas.from(start), ask, atlas);
}

/** To the Worker: the tables, once; then questions. */
export type ToAtlas = ToService<Question>;

/** From the Worker. */
export type FromAtlas = FromService<Answer<Kind>>;
