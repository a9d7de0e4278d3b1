// The piece that stands in the reading for What if, as the page knows it before it has come.
import type { FunctionComponent } from "preact";
import type { Counters, Moment } from "../../core/belief.ts";
import type { View } from "../../core/view.ts";
import type { EndingId } from "../../generated/story.ts";
import type { Actions } from "../actions.ts";
import type { Graph } from "../what-if/asked.ts";

/** What keeps beliefs on the device. */
export interface BeliefKeeping {
  /** As stored; never rejects. */
  loadBeliefs(): Promise<unknown>;
  /** @returns whether it was kept */
  keepBelief(ending: string, moment: Moment, counters: Counters): Promise<boolean>;
  /** Forgets all that was said of one history. */
  takeBack(ending: string): Promise<boolean>;
}

export interface FromHereProps {
  readonly view: View;
  readonly actions: Actions;
  readonly graph: Graph;
}

export interface BeliefProps {
  /** The ending of the history that is asked about. */
  readonly ending: EndingId;
  readonly moment: Moment;
  readonly keeping: BeliefKeeping;
  readonly graph: Graph;
}

export interface BesidePiece extends BeliefKeeping {
  /** From an ending: the nearest other one, and where What if leads from here. */
  readonly FromHere: FunctionComponent<FromHereProps>;
  /** One of the three questions, folded; after the last of them what reading did to the belief. */
  readonly Belief: FunctionComponent<BeliefProps>;
  readonly openGraph: () => Graph;
}
