// The drawing of the map, in the form that its room has; a press on it points at what lies there. All that it says is said in words beside it.
import type { RefObject, VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import * as words from "#words/river.ts";
import { ofThousand } from "#words/what-if.ts";
import type { Line, Through } from "../../core/atlas/ask/minimal/questions.ts";
import type { Pointed } from "../../core/what-if/address.ts";
import { markup } from "../../picture/markup.ts";
import type { Palette } from "../../picture/palette.ts";
import type { MapPicture, Track } from "../../picture/what-if/picture.ts";
import { type Bed, courseOf, riverOf, type River } from "../../picture/what-if/river.ts";
import { pageTones } from "../../picture/what-if/smallest.ts";
import { tallAt, tallBed, tallRoom, tallShapes } from "../../picture/what-if/tall.ts";
import { wide, wideAt, wideBed, wideRoom, wideShapes } from "../../picture/what-if/wide.ts";
import { captionOf } from "./gate.tsx";
import { type MapFacts, shortOf, titleOfEnding, yearOf } from "./map-facts.ts";

/** The colours of the page; every other act lies on a ground of its own. */
const inks: Palette = { ...pageTones, ground: "var(--band)" };

/** A length of the page in sixteenths of its letters: all that is drawn grows with them. */
export function useUnits(element: RefObject<HTMLElement | null>): number | null {
  const [units, set] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = (): void => {
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      // What is not shown keeps what it had.
      if (current.clientWidth > 0) set(current.clientWidth / letters);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return units;
}

interface DrawingProps {
  readonly facts: MapFacts;
  readonly pointed: Pointed;
  readonly through: Through | undefined;
  readonly form: "wide" | "tall";
  /** The endings in the order of the list beside it. */
  readonly rows: readonly string[];
  readonly point: (pointed: Pointed) => void;
}

function trackOf(line: Line, river: River, names: readonly string[]): Track {
  const last = line.answers.at(-1)?.hinge;
  return {
    answers: new Map(line.answers.map(({ hinge, option }) => [hinge, option])),
    last: last === undefined ? -1 : names.indexOf(last),
    course: courseOf(river, line, names),
  };
}

/** All that is drawn, the river in its bed. */
function pictureOf({ facts, pointed, through }: DrawingProps, bed: Bed): MapPicture {
  const { columns, waters, order, middle, late, acts, happened, yours } = facts;
  const names = columns.map(({ hinge }) => hinge);
  const river = riverOf(waters, order, bed, middle, late);
  const place = names.indexOf(pointed.hinge);
  const column = columns[place];
  const own = waters.answers.find(({ hinge, option }) => hinge === pointed.hinge && option === pointed.option);
  const shares = new Map(through?.answers.map(({ hinge, option, share }) => [`${hinge} ${option}`, share]));
  const said = (column?.points ?? []).map(({ option, share }) => ({
    option,
    caption: captionOf(pointed.hinge, option),
    count: ofThousand(share),
  }));
  const passed =
    column === undefined || column.passed < 0.0005 ? [] : [{ option: null, caption: words.notAsked, count: ofThousand(column.passed) }];
  return {
    columns,
    river,
    acts,
    names: names.map(shortOf),
    years: names.map((hinge) => words.shortYear(yearOf(hinge))),
    early: Object.fromEntries(
      river.streams.flatMap(({ ending, over }) =>
        over === null ? [] : [[ending, words.early(titleOfEnding(ending), yearOf(names[over - 1] ?? ""))]],
      ),
    ),
    pointed: { place, option: pointed.option, said: [...said, ...passed] },
    through: through === undefined ? null : (hinge, option) => shares.get(`${hinge} ${option}`) ?? 0,
    part: Object.fromEntries(
      Object.entries(own?.endings ?? {}).map(([ending, share]) => {
        const whole = waters.endings[ending] ?? 0;
        return [ending, whole > 0 ? share / whole : 0];
      }),
    ),
    yours: yours === null ? null : trackOf(yours, river, names),
    happened: trackOf(happened, river, names),
  };
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly inner: string;
  readonly at: (x: number, y: number) => { readonly place: number; readonly lane: number | null };
}

/** Where there is less room than this, all is drawn smaller. */
const narrowest = 300;

function draw(props: DrawingProps, units: number): Drawn {
  const { facts, form, rows, pointed } = props;
  const open = facts.columns.findIndex(({ hinge }) => hinge === pointed.hinge);
  if (form === "wide") {
    const room = wideRoom(facts.columns.length, open, units);
    const inner = markup(wideShapes(pictureOf(props, wideBed), room, rows), inks);
    return { width: units, height: wide.height, inner, at: (x, y) => wideAt(room, x, y) };
  }
  const room = tallRoom(facts.acts, open, Math.max(narrowest, units));
  const picture = pictureOf(props, tallBed(room, facts.order.length));
  return {
    width: room.width,
    height: room.height,
    inner: markup(tallShapes(picture, room), inks),
    at: (x, y) => tallAt(room, picture, x, y),
  };
}

/** Nothing in it can be reached by keys: the answers beside it can. */
export function Drawing(props: DrawingProps): VNode {
  const place = useRef<HTMLDivElement>(null);
  const units = useUnits(place);
  const { facts, pointed, through, form, rows, point } = props;
  const drawn = useMemo(
    () => (units === null ? null : draw(props, units)),
    [units, facts, pointed.hinge, pointed.option, through, form, rows.join()],
  );
  function press(event: MouseEvent): void {
    const box = place.current?.getBoundingClientRect();
    if (drawn === null || box === undefined || box.width === 0) return;
    const scale = drawn.width / box.width;
    const { place: column, lane } = drawn.at((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    const found = facts.columns[column];
    if (found !== undefined) point({ hinge: found.hinge, option: lane === null ? null : (found.points[lane]?.option ?? null) });
  }
  return (
    <div class="delta" aria-hidden="true" ref={place} onClick={press}>
      <svg
        class="notranslate"
        viewBox={`0 0 ${drawn?.width ?? 1} ${drawn?.height ?? 1}`}
        dangerouslySetInnerHTML={{ __html: drawn?.inner ?? "" }}
      />
    </div>
  );
}
