// Holds the place, in the reading and in What if, of what is fetched for it: its room is there first.
import type { FunctionComponent, VNode } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import * as words from "#words/beside.ts";
import type { Moment } from "../core/belief.ts";
import type { View } from "../core/view.ts";
import { type EndingId, endings } from "../generated/story.ts";
import type { Actions } from "./actions.ts";
import type { BesidePiece } from "./beside/props.ts";
import { SettingsContext, WayContext } from "./wanted.ts";

/** The piece once it is there; null where it cannot be had, undefined until it is known. */
function useBeside(): BesidePiece | null | undefined {
  const way = useContext(WayContext);
  const [piece, come] = useState<BesidePiece | null | undefined>(way?.beside.there ?? undefined);
  useEffect(() => {
    let here = true;
    if (piece === undefined)
      way?.beside.fetch().then(
        (there) => here && come(there),
        () => here && come(null),
      );
    return () => {
      here = false;
    };
  }, [way]);
  return piece;
}

/** At an ending: the nearest other, and the ways into What if. */
export const FromHere: FunctionComponent<{ view: View; actions: Actions }> = ({ view, actions }) => {
  const piece = useBeside();
  return (
    <section class="from-here">
      <h2>{words.fromHere}</h2>
      {piece === undefined ? (
        <p class="nearest">{words.measuring}</p>
      ) : piece === null ? (
        <p class="nearest">{words.notMeasured}</p>
      ) : (
        <piece.FromHere view={view} actions={actions} graph={piece.openGraph()} />
      )}
    </section>
  );
};

/** What happened: beside it there is nothing to believe otherwise. */
const happened: EndingId = endings[0].id;

/** One of the three questions of belief: nothing where the reader does not want to be asked, or the history ends as it happened. */
export function Belief({ ending, moment }: { ending: EndingId; moment: Moment }): VNode | null {
  const { belief } = useContext(SettingsContext);
  return belief && ending !== happened ? <Offered ending={ending} moment={moment} /> : null;
}

function Offered({ ending, moment }: { ending: EndingId; moment: Moment }): VNode {
  const piece = useBeside();
  return (
    <div class={`belief-place ${moment}`}>
      {piece && <piece.Belief key={ending} ending={ending} moment={moment} keeping={piece} graph={piece.openGraph()} />}
    </div>
  );
}
