// When the doors shut, at an ending: the chart of this reading beside what happened, what is to be found in it, and the same in words.
import type { RefObject, VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import * as words from "#words/ending.ts";
import type { Retrospect } from "../core/atlas/ask/retrospect.ts";
import type { View } from "../core/view.ts";
import { type EndingId, endings, hinges } from "../generated/story.ts";
import { type DoorRow, type Doors as Steps, doorRows, doorsByDate, doorsChart, greatest, settling } from "../picture/doors.ts";
import { markup } from "../picture/markup.ts";
import type { Palette } from "../picture/palette.ts";
import { dateOf } from "../words/dates.ts";
import type { Actions } from "./actions.ts";

/** The colours of the page, whatever its theme, its paper or the device make of them. */
const inks: Palette = {
  ground: "var(--deep)",
  deep: "var(--deep)",
  paper: "var(--paper)",
  light: "var(--light)",
  land: "var(--land)",
  ink: "var(--ink)",
  red: "var(--red)",
  grey: "var(--grey)",
  bright: "var(--red-small)",
  redSmall: "var(--red-small)",
};

/** Size of the letters of the chart, in parts of those around it. */
const lettering = 0.75;

interface Room {
  readonly width: number;
  readonly height: number;
  readonly letters: number;
}

/** How much room an element has, in pixels, and how large letters are in it; null before it is known. */
function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [room, set] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = current;
      // What is not shown keeps what it had.
      if (width > 0) set({ width, height, letters: Number.parseFloat(getComputedStyle(current).fontSize) * lettering });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return room;
}

interface Both {
  readonly yours: Steps;
  readonly happened: Steps;
}

/** The drawing; its place is there before anything can be drawn in it. */
function Chart({ both, begun }: { both: Both | null; begun: number | null }): VNode {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const drawing = useMemo(() => {
    if (room === null || both === null) return "";
    const { letters, ...size } = room;
    return markup(doorsChart(both.yours, both.happened, { size, letters, begun, atOnce: words.atOnce }), inks);
  }, [room, both, begun]);
  return (
    <div class="chart" aria-hidden="true" ref={place}>
      <svg class="notranslate" viewBox={`0 0 ${room?.width ?? 1} ${room?.height ?? 1}`} dangerouslySetInnerHTML={{ __html: drawing }} />
    </div>
  );
}

/** Which line is which, beside and never upon them. */
function Key(): VNode {
  return (
    <p class="key" aria-hidden="true">
      <span class="yours">
        <i /> {words.yours}
      </span>
      <span class="was">
        <i /> {words.was}
      </span>
    </p>
  );
}

/** What is to be found in the chart: the decision that shut most, what settled it, and how it went as it happened. */
function findings({ yours, happened }: Both, { id, title }: { id: string; title: string }): string {
  const most = greatest(yours);
  const [settled, wasSettled] = [settling(yours), settling(happened)];
  const lost = happened.steps.find(({ closed }) => closed.includes(id));
  const told: string[] = [];
  const alone = yours.steps.filter(({ shut }) => shut === most?.shut).length === 1;
  if (most !== null)
    told.push(alone ? words.mostShut(most.shut, dateOf(most.day), hinges[most.hinge].question) : words.neverMore(most.shut));
  if (settled !== null) told.push(settled === most && alone ? words.settledThere : words.settled(dateOf(settled.day)));
  if (lost !== undefined) told.push(words.lostWas(title, dateOf(lost.day)));
  else if (wasSettled !== null && wasSettled.day !== settled?.day) told.push(words.settledWas(dateOf(wasSettled.day)));
  return told.join(" ");
}

/** Endings that the reader has come to: this one, and those of the earlier readings. No other is named here. */
function useRead(own: EndingId, actions: Actions): ReadonlySet<string> {
  const [read, set] = useState<ReadonlySet<string>>(new Set([own]));
  useEffect(() => {
    let here = true;
    void actions.shelf().then((shelf) => here && set(new Set([own, ...shelf.map(({ at }) => at)])));
    return () => {
      here = false;
    };
  }, [own, actions]);
  return read;
}

interface RowProps {
  readonly row: DoorRow;
  readonly own: EndingId;
  readonly read: ReadonlySet<string>;
}

function Row({ row: { hinge, day, yours, happened, step, wasStep }, own, read }: RowProps): VNode {
  const named = endings.filter(({ id }) => step?.closed.includes(id) === true && read.has(id)).map(({ title }) => title);
  const shut = step?.shut ?? 0;
  return (
    <li class={shut > 0 ? "shut" : undefined}>
      <p>
        <b>{words.openAfter(dateOf(day), yours, happened)}</b>
        {/* What this reading has not been asked stays to be asked. */}
        {step !== null && <span> {hinges[hinge].question}</span>}
        {shut > 0 && <small> {words.shutHere(named, shut - named.length)}</small>}
        {wasStep?.closed.includes(own) === true && <small> {words.lostHere}</small>}
      </p>
    </li>
  );
}

interface Props {
  /** What the atlas says: null where it cannot be asked, undefined until it has answered. */
  readonly retrospect: Retrospect | null | undefined;
  readonly view: View;
  readonly ending: { readonly id: EndingId; readonly title: string };
  readonly actions: Actions;
}

/** Its place is as high before the answer has come as after: nothing below it moves. */
export function Doors({ retrospect, view, ending, actions }: Props): VNode | null {
  const read = useRead(ending.id, actions);
  const both = useMemo(
    (): Both | null => (retrospect ? { yours: doorsByDate(retrospect.doors), happened: doorsByDate(retrospect.happened) } : null),
    [retrospect],
  );
  // A reading that began where everything was decided has shut none.
  if (both?.yours.steps.length === 0) return null;
  if (retrospect === null)
    return (
      <section class="doors">
        <h2>{words.doors}</h2>
        <p>{words.noDoors}</p>
      </section>
    );
  const begun = view.start === null ? null : (both?.yours.steps[0]?.at ?? null);
  return (
    <section class="doors">
      <h2>{words.doors}</h2>
      <figure>
        <p>{both === null ? words.doorsComing : words.doorsHint(both.yours.first)}</p>
        <Key />
        <Chart both={both} begun={begun} />
        <figcaption>{both !== null && findings(both, ending)}</figcaption>
      </figure>
      <details class="in-words" style={both === null ? { visibility: "hidden" } : undefined}>
        <summary>{words.doorsInWords}</summary>
        <ol>
          {both !== null && doorRows(both.yours, both.happened).map((row) => <Row key={row.hinge} row={row} own={ending.id} read={read} />)}
        </ol>
      </details>
    </section>
  );
}
