// What each view of What if is given.
import type { History } from "../../core/atlas/ask/minimal/history.ts";
import type { Described, Under } from "../../core/atlas/ask/minimal/questions.ts";
import type { Reading } from "../../core/record.ts";
import type { View } from "../../core/view.ts";
import type { Address } from "../../core/what-if/address.ts";
import type { Actions } from "../actions.ts";
import type { Graph } from "./asked.ts";
import type { Way, WhatIfProps } from "./door.tsx";

/** A view shows the address, and changes it: it keeps nothing of its own that a link should bring. */
export interface ViewProps {
  readonly graph: Graph;
  readonly address: Address;
  /**
   * Shows the address with a change.
   *
   * @param instead - in the place of the one before: for what changes while a finger or a pointer moves
   */
  readonly go: (change: Partial<Address>, instead?: boolean) => void;
  /** The fragment of the address with a change, for links. */
  readonly to: (change: Partial<Address>) => string;
  /** The whole address with a change, to be passed on. */
  readonly link: (change: Partial<Address>) => string;
  readonly described: Described;
  /** The odds, the rules and the dial of the address, as every question takes them; the same object until one of them changes. */
  readonly under: Under;
  /** The reading that lies open. */
  readonly view: View;
  readonly actions: Actions;
  /** The endings that the reader has come to, each with the reading that came there last; null for the one that lies open. */
  readonly read: ReadonlyMap<string, Reading | null>;
  /** What is known of each turning point, to be fetched. */
  readonly notes: Way["notes"];
  readonly tellEnd: WhatIfProps["tellEnd"];
  /** What the raters of firmness go by, to be fetched. */
  readonly raters: Way["raters"];
  /** What rules are disputed by, to be fetched. */
  readonly disputes: Way["disputes"];
  /** The history of a name in the address; undefined where there is none, as of a code with a mistake in it. */
  readonly historyOf: (name: string) => History | undefined;
}
