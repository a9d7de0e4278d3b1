// At a turning point, for whoever wants it: how many histories that stand here end elsewhere by its answer. It names no answer and no ending.
import type { VNode } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import * as words from "#words/hangs.ts";
import type { View } from "../core/view.ts";
import { mapAt } from "../core/what-if/links.ts";
import { type Hinge, hinges } from "../generated/story.ts";
import type { Actions } from "./actions.ts";
import { SettingsContext, WayContext } from "./wanted.ts";
import type { Way } from "./what-if/door.tsx";

interface LineProps {
  readonly hinge: Hinge;
  readonly way: Way;
  readonly actions: Actions;
}

/** Of 1; undefined until it is known, null where it cannot be. */
function useShare({ hinge, way, actions }: LineProps): number | null | undefined {
  const [share, tell] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    const dropped = new AbortController();
    const { signal } = dropped;
    async function ask(): Promise<number | null> {
      const reading = actions.reading();
      if (reading === null) return null;
      const { openGraph } = await way.beside.fetch();
      const { steps, start } = reading;
      const told = await openGraph().ask("here", { history: { steps, start }, hinge }, signal);
      return told?.ok === true ? told.value : null;
    }
    ask()
      .catch(() => null)
      .then((found) => !signal.aborted && tell(found));
    return () => dropped.abort();
  }, [hinge, way, actions]);
  return share;
}

/** Its room is there before its words, so that nothing moves when they come. */
function HangsLine(props: LineProps): VNode {
  const share = useShare(props);
  return (
    <div class="hangs">
      <p>
        <span class="room" aria-hidden="true">
          {words.longest}
        </span>
        <span>{share === undefined ? words.counting : share === null ? words.unknown : words.hangs(share)}</span>
      </p>
      <a href={mapAt(props.hinge)} aria-label={words.whatIfOf(hinges[props.hinge].question)}>
        {words.whatIf}
      </a>
    </div>
  );
}

/** Nothing where it is not wanted, and where no turning point lies open. */
export function Hangs({ view, actions }: { view: View; actions: Actions }): VNode | null {
  const { hangs } = useContext(SettingsContext);
  const way = useContext(WayContext);
  const hinge = view.beat?.hinge ?? null;
  if (!hangs || way === null || hinge === null) return null;
  return <HangsLine key={`${hinge} ${view.revision}`} hinge={hinge} way={way} actions={actions} />;
}
