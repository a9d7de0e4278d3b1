// The two rails with both ends: drawn where there is room for that.
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import * as words from "#words/compare.ts";
import type { Described } from "../../core/atlas/ask/minimal/questions.ts";
import { type Met, type Side, sides } from "../../core/what-if/compared.ts";
import { endings, files } from "../../generated/story.ts";
import { markup } from "../../picture/markup.ts";
import type { Tone } from "../../picture/shape.ts";
import { railsOf } from "../../picture/what-if/rails.ts";
import type { RailPlace } from "../../picture/what-if/rails-layout.ts";
import { runThrough } from "../../picture/what-if/silhouette.ts";
import { pageTones } from "../../picture/what-if/smallest.ts";
import { monthOf } from "../../words/dates.ts";
import { type Ends, type Facts, classOf, isRecorded, nameOf, toneOf } from "./compare-facts.ts";
import { Upright } from "./compare-upright.tsx";
import { captionOf } from "./gate.tsx";
import { PosterOf, Silhouette } from "./poster.tsx";
import type { ViewProps } from "./props.ts";
import { dayOf } from "./steps.tsx";

/** Small letters in some tones have another. */
const smallOf: Partial<Record<Tone, Tone>> = { red: "redSmall" };

/** What the last file asks: who is asked nothing of it has ended before, or has been left. */
const lastAsked: readonly string[] = files.at(-1)?.hinges ?? [];

function untilOf({ met }: Facts, side: Side): string | null {
  const asked = met.filter(({ answers }) => answers[side] !== null);
  return asked.some(({ hinge }) => lastAsked.includes(hinge)) ? null : (asked.at(-1)?.hinge ?? "");
}

const overOf = ({ compared }: Facts, side: Side): string => (compared.endings[side] === null ? words.leftHere : words.over);

/** Where there is little room, the month in figures: `Mar ’20`. */
const shortMonth = (day: string): string => {
  const [month = "", year = ""] = monthOf(day).split(" ");
  return `${month.slice(0, 3)} ’${year.slice(2)}`;
};

function placeOf({ both, keys }: Facts, described: Described, met: Met): RailPlace {
  const { hinge, kind, answers } = met;
  const side = (at: Side): RailPlace["sides"][0] => {
    const option = answers[at];
    if (option === null) return null;
    const tone = toneOf(both, at);
    return { caption: captionOf(hinge, option), tone: isRecorded(described, hinge, option) ? "grey" : (smallOf[tone] ?? tone) };
  };
  return { hinge, kind, name: nameOf(hinge), date: shortMonth(dayOf(hinge)), key: keys.includes(met), sides: [side(0), side(1)] };
}

interface DrawingProps {
  readonly facts: Facts;
  readonly described: Described;
}

function Drawing({ facts, described }: DrawingProps): VNode {
  const { width, height, shapes } = useMemo(
    () =>
      railsOf({
        places: facts.met.map((met) => placeOf(facts, described, met)),
        tones: [toneOf(facts.both, 0), toneOf(facts.both, 1)],
        until: [untilOf(facts, 0), untilOf(facts, 1)],
        together: words.together(facts.compared.trunk.length),
        unasked: words.notAsked,
        over: [overOf(facts, 0), overOf(facts, 1)],
      }),
    [facts, described],
  );
  const drawing = useMemo(() => markup(shapes, pageTones), [shapes]);
  return <svg class="notranslate" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing }} />;
}

interface EndProps extends Pick<ViewProps, "read" | "described"> {
  readonly facts: Facts;
  readonly ends: Ends | null;
  readonly side: Side;
  readonly name: string;
}

/** The end of one of the two, as its own history makes the poster; of an ending that was not read its shape alone. */
function End({ facts, ends, side, name, read, described }: EndProps): VNode {
  const ending = endings.find(({ id }) => id === facts.compared.endings[side])?.id;
  const gauges = ends?.sides[side]?.gauges;
  const run = useMemo(() => {
    const answers = facts.met.flatMap(({ hinge, answers }) => {
      const option = answers[side];
      return option === null ? [] : [{ hinge, recorded: isRecorded(described, hinge, option) }];
    });
    return { ...runThrough(answers), ...gauges };
  }, [facts, gauges]);
  return (
    <figure class={classOf(facts.both, side)}>
      <div class="sheet">
        {ending !== undefined && (read.has(ending) ? <PosterOf ending={ending} run={run} /> : <Silhouette ending={ending} />)}
      </div>
      <figcaption>
        <small>{words.head(facts.both[side].short)}</small> {words.head(name)}
      </figcaption>
    </figure>
  );
}

function Legend({ facts: { met } }: { facts: Facts }): VNode {
  return (
    <p class="legend" aria-hidden="true">
      <span>
        <i class="rung" /> {words.legendAlike}
      </span>
      <span>
        <i class="hollow" /> {words.legendDifferent}
      </span>
      <span>
        <i class="full" /> {words.legendKey}
      </span>
      {met.some(({ kind }) => kind === "only") && (
        <span>
          <i class="dashed" /> {words.legendOnly}
        </span>
      )}
      <span class="was">{words.legendWas}</span>
    </p>
  );
}

interface RailsProps extends Pick<ViewProps, "read" | "described"> {
  readonly facts: Facts;
  readonly ends: Ends | null;
  readonly names: readonly [string, string];
}

/** The rails and both ends. */
export function RailsPart({ facts, ends, names, read, described }: RailsProps): VNode {
  return (
    <div class="rails">
      <div class="drawn">
        <Drawing facts={facts} described={described} />
        <Legend facts={facts} />
      </div>
      <Upright facts={facts} described={described} />
      <div class="ends">
        {sides.map((side) => (
          <End key={side} {...{ facts, ends, side, read, described }} name={names[side]} />
        ))}
      </div>
    </div>
  );
}
