// The plain words at a turning point: its question, a caption for each answer, and what an answer changed. Empty until the late part has come.
import { type FunctionComponent, createContext } from "preact";
import type { Choice } from "../core/beat.ts";
import type { View } from "../core/view.ts";
import type { Hinge } from "../generated/ids.ts";
import type { Actions } from "./actions.ts";

export interface ChangedProps {
  /** The place of the answer in the reading. */
  readonly entry: number;
  /** It is another one where that place is told anew. */
  readonly answer: Choice;
  readonly plain: (entry: number) => string | null;
  /** Whether it waits to be opened, whatever is set. */
  readonly folded?: boolean;
}

/** The plain words of the turning points. */
export interface HingeWords {
  /** What it decides, as a question that a stranger could answer. */
  questionOf(hinge: Hinge): string;
  /** What an answer does, in two to four words; null where nobody has said it. */
  captionOf(hinge: Hinge, option: string): string | null;
  /** What heads what has moved between two files, or at the end of the first where there is no other, where an act ended there; else null. */
  actsEnded(from: string, to: string | null): string | null;
  /** What an answer to one is; said at the first of a reading. */
  readonly first: string;
  /** What an answer changed, folded until it is asked for. */
  readonly Changed: FunctionComponent<ChangedProps>;
  /** What hangs on the one that lies open, for whoever wants to know it. */
  readonly Hangs: FunctionComponent<{ view: View; actions: Actions }>;
}

export const HingesContext = createContext<HingeWords | null>(null);
