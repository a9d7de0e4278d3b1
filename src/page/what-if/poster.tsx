// A poster on the wall: as the reader’s own history made it, or as a silhouette.
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Reading } from "../../core/record.ts";
import type { View } from "../../core/view.ts";
import { type EndingId, endings } from "../../generated/story.ts";
import { markup } from "../../picture/markup.ts";
import { themes } from "../../picture/palette.ts";
import { posterOf, runOf, sheet } from "../../picture/posters.ts";
import type { Run } from "../../picture/posters/parts.ts";
import { runThrough, silhouetteOf, unread } from "../../picture/what-if/silhouette.ts";
import { useAnswer } from "./asked.ts";
import { historyOf } from "./histories.ts";
import type { ViewProps } from "./props.ts";

const yearOf = (ending: EndingId): string => endings.find(({ id }) => id === ending)?.day.slice(0, 4) ?? "";

function Sheet({ drawing }: { drawing: string }): VNode {
  return (
    <svg
      class="notranslate"
      viewBox={`0 0 ${sheet.width} ${sheet.height - sheet.foot}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}

const silhouettes = new Map<EndingId, string>();
function silhouetteMarkup(ending: EndingId): string {
  const drawn = silhouettes.get(ending) ?? markup(silhouetteOf(ending), unread);
  silhouettes.set(ending, drawn);
  return drawn;
}

/** What was not read has no name and no year. */
export const Silhouette = ({ ending }: { ending: EndingId }): VNode => <Sheet drawing={silhouetteMarkup(ending)} />;

/** A poster by its run. */
export function PosterOf({ ending, run }: { ending: EndingId; run: Run }): VNode {
  const drawing = useMemo(() => markup(posterOf(ending, run, yearOf(ending)), themes.paper), [ending, run]);
  return <Sheet drawing={drawing} />;
}

interface KeptProps extends Pick<ViewProps, "graph"> {
  readonly ending: EndingId;
  readonly reading: Reading;
}

/** The poster of a reading that is kept: the graph tells its answers. */
function KeptPoster({ graph, ending, reading }: KeptProps): VNode {
  const line = useAnswer(graph, "line", { history: historyOf(reading) });
  const run = useMemo(() => (line === undefined ? null : runThrough(line.answers)), [line]);
  return run === null ? <Silhouette ending={ending} /> : <PosterOf ending={ending} run={run} />;
}

/** The poster of the reading that lies open and has ended. */
function OwnPoster({ ending, view }: { ending: EndingId; view: View }): VNode {
  const run = useMemo(() => runOf(view), [view]);
  return <PosterOf ending={ending} run={run} />;
}

/** The poster of an ending that was read. */
export function ReadPoster({ ending, read, view, graph }: { ending: EndingId } & Pick<ViewProps, "read" | "view" | "graph">): VNode {
  const reading = read.get(ending) ?? null;
  return reading === null ? <OwnPoster ending={ending} view={view} /> : <KeptPoster graph={graph} ending={ending} reading={reading} />;
}
