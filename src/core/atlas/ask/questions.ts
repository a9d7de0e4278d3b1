// What may be asked of the atlas from another thread: plain messages, and the answer to each.
import type { Atlas, Description, Door, Leverage, Prospect, Why } from "./atlas.ts";
import type { Nearest } from "./nearest.ts";

/** A reading as `core/record.ts` keeps it: `chapter/id`. */
type Steps = readonly string[];

/** Questions by kind: what is sent along, and what comes back. */
export interface Questions {
  /** What stands open after these answers. */
  open: { readonly ask: { readonly steps: Steps }; readonly answer: Prospect };
  /** The hinges of a reading and the endings that closed at each. */
  doors: { readonly ask: { readonly steps: Steps }; readonly answer: readonly Door[] };
  /** The causes of a finished reading’s ending. */
  why: { readonly ask: { readonly steps: Steps }; readonly answer: readonly Why[] };
  /** The fewest departures from a reading, or from the record where `steps` is null, to an ending. */
  nearest: { readonly ask: { readonly steps: Steps | null; readonly ending: string }; readonly answer: Nearest | null };
  /** The fewest answers of another reading that make this one end as that. */
  smallest: { readonly ask: { readonly steps: Steps; readonly other: Steps }; readonly answer: Nearest | null };
  /** How much each hinge decides, from where these answers have come to. */
  leverage: { readonly ask: { readonly steps: Steps }; readonly answer: readonly Leverage[] };
  /** Counts of the whole story. */
  describe: { readonly ask: object; readonly answer: Description };
}

export type Kind = keyof Questions;
export type Ask<K extends Kind> = Questions[K]["ask"];
export type Answer<K extends Kind> = Questions[K]["answer"];
export type Question = { readonly [K in Kind]: { readonly kind: K; readonly ask: Ask<K> } }[Kind];

/** Answers a question. The cost is that of the atlas’s own. */
export function answerTo(atlas: Atlas, { kind, ask }: Question): Answer<Kind> {
  switch (kind) {
    case "open":
      return atlas.open(atlas.at(atlas.follow(ask.steps)));
    case "doors":
      return atlas.doors(atlas.follow(ask.steps));
    case "why":
      return atlas.why(atlas.follow(ask.steps));
    case "nearest":
      return atlas.nearest(ask.steps === null ? atlas.record : atlas.follow(ask.steps), ask.ending);
    case "smallest":
      return atlas.smallestChange(atlas.follow(ask.steps), atlas.follow(ask.other));
    case "leverage":
      return atlas.leverage(atlas.at(atlas.follow(ask.steps)));
    case "describe":
      return atlas.describe();
  }
}

/** To the Worker: the tables, once; then questions. */
export type ToAtlas =
  | { readonly kind: "load"; readonly text: string; readonly fingerprint: string }
  | { readonly kind: "question"; readonly id: number; readonly question: Question };

/** From the Worker. */
export type FromAtlas =
  | { readonly kind: "ready"; readonly states: number }
  | { readonly kind: "refused"; readonly problem: string }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer<Kind> };
