// What the page offers of a second reading, and says of it: nothing until the words for it have come.
import { type FunctionComponent, createContext } from "preact";
import type { View } from "../core/view.ts";
import type { Actions } from "./actions.ts";

interface Props {
  readonly view: View;
  readonly actions: Actions;
}

export interface Repeats {
  /** For each passage of the reading what is marked of its lines, a letter a line: `s` where it reads as it did, `o` where it reads otherwise. */
  marksOf(view: View): readonly string[];
  /** What stands over a passage that was read before, and before a line that reads otherwise. */
  readonly same: string;
  readonly differs: string;
  /** Offers to give the answers that were struck again; nothing where none answers what lies open. */
  readonly Rest: FunctionComponent<Props>;
  /** What was given again, and what reads otherwise on the way. */
  readonly Again: FunctionComponent<Props>;
  /** What was decided so far, for somebody who comes back after a day. */
  readonly SoFar: FunctionComponent<Props>;
}

export const RepeatsContext = createContext<Repeats | null>(null);
