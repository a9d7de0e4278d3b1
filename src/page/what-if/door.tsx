// Shows What if where the address asks for it: fetches its piece, and says so where that cannot be had.
import type { FunctionComponent, VNode } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import * as words from "#words/unfetched.ts";
import type { Choice } from "../../core/atlas/ask/minimal/history.ts";
import type { FetchError } from "../../core/library.ts";
import type { Note, RatersOfHinge } from "../../core/note.ts";
import type { View } from "../../core/view.ts";
import type { Ended } from "../../core/what-if/ended.ts";
import { isWhatIf } from "../../core/what-if/mark.ts";
import type { Actions } from "../actions.ts";
import type { BesidePiece } from "../beside/props.ts";
import type { Graph, Trouble } from "./asked.ts";
import type * as disputes from "./disputes.ts";

/** A part of the page, once it is there; its `fetch` rejects with FetchError. */
interface Fetched<T> {
  readonly there: T | null;
  fetch(): Promise<T>;
}

/** What other rules come to and what speaks for them, and the words of the method page. */
export type Disputes = typeof disputes;

/** Where What if is, as the device knows it. */
export interface Way {
  fragment(): string;
  go(fragment: string, instead?: boolean): void;
  link(fragment: string): string;
  watch(moved: () => void): () => void;
  readonly piece: Fetched<WhatIfPiece>;
  /** What stands in the reading of it. */
  readonly beside: Fetched<BesidePiece>;
  /** What is known of each turning point. */
  readonly notes: Fetched<{ readonly notes: readonly Note[] }>;
  /** What both raters of firmness go by, by hinge. */
  readonly raters: Fetched<{ readonly firmness: Readonly<Record<string, RatersOfHinge>> }>;
  readonly disputes: Fetched<Disputes>;
}

/** What What if is drawn from. */
export interface WhatIfProps {
  readonly view: View;
  readonly actions: Actions;
  readonly way: Way;
  readonly openGraph: (onTrouble: (trouble: Trouble) => void) => Graph;
  /** How a history of these decisions ends. Rejects with FetchError where its texts cannot be had. */
  readonly tellEnd: (decisions: readonly Choice[]) => Promise<Ended>;
}

/** The piece that brings it. */
interface WhatIfPiece {
  readonly WhatIf: FunctionComponent<WhatIfProps>;
  readonly openGraph: WhatIfProps["openGraph"];
  readonly tellEnd: WhatIfProps["tellEnd"];
}

type DoorProps = Pick<WhatIfProps, "view" | "actions" | "way">;

/** Until the piece is there, what was shown stays. */
export function WhatIfDoor({ view, actions, way }: DoorProps): VNode | null {
  const [fragment, move] = useState(way.fragment());
  const [piece, come] = useState(way.piece.there);
  const [failed, fail] = useState<FetchError | null>(null);
  useEffect(() => way.watch(() => move(way.fragment())), [way]);
  const asked = isWhatIf(fragment);
  const fetch = (): void => {
    fail(null);
    way.piece.fetch().then(come, fail);
  };
  useEffect(() => {
    if (asked && piece === null) fetch();
  }, [asked]);
  const shown = asked && piece !== null;
  useLayoutEffect(() => {
    document.documentElement.classList.toggle("at-what-if", shown);
  }, [shown]);
  if (shown) return <piece.WhatIf view={view} actions={actions} way={way} openGraph={piece.openGraph} tellEnd={piece.tellEnd} />;
  if (!asked || failed === null) return null;
  return (
    <div class="notice stopped" role="alert">
      <p>
        {words.lost} {words.troubles[failed.fault]}
      </p>
      <button type="button" class="plain small" onClick={fetch}>
        {words.again}
      </button>
    </div>
  );
}
