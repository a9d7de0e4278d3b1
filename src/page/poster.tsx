// The poster of an ending: one disc, one wedge and what the history did with them.
import type { VNode } from "preact";
import type { EndingId } from "../generated/story.ts";

/** Heights of the row of bars, in units of the drawing, and which of them are red. */
interface Composition {
  readonly disc: readonly [number, number, number];
  readonly wedge: string;
  readonly bars: readonly (readonly [height: number, red: boolean])[];
  /** Drawn above all else. */
  readonly mark: VNode;
  readonly year: readonly [x: number, y: number, turn: number];
}

const cards = Array.from({ length: 40 }, (_, at) => ({ x: 60 + (at % 5) * 78, y: 96 + Math.floor(at / 5) * 62, red: at === 17 }));

const compositions: Record<EndingId, Composition> = {
  // The wedge has become a ruled line: up, through everything, at one angle; the bars follow it.
  great_break: {
    disc: [150, 190, 240],
    wedge: "M0 800 L512 96 L512 118 L0 812Z",
    bars: [60, 90, 120, 160, 200, 250, 310, 370, 440].map((height) => [height, false] as const),
    mark: <g />,
    year: [112, 640, -54],
  },
  // As many heights as voices, none of them the same.
  council_europe: {
    disc: [330, 300, 210],
    wedge: "M0 742 L470 180 L512 306 L512 336Z",
    bars: [
      [180, false],
      [142, false],
      [176, true],
      [138, false],
      [172, false],
      [134, false],
      [168, true],
      [130, false],
      [164, false],
    ] as const,
    mark: <g />,
    year: [124, 606, -52],
  },
  // One card taken out of the index; the index stands.
  warning_heeded: {
    disc: [0, 0, 0],
    wedge: "M292 850 L384 560 L458 640Z",
    bars: [],
    mark: (
      <>
        {cards.map(({ x, y, red }) => (
          <path key={`${x}${y}`} class={red ? "slot" : "card"} d={`M${x} ${y}h64v46h-64z`} />
        ))}
        <path class="taken" d="M384 590 l64 16 l-12 46 l-64 -16z" />
      </>
    ),
    year: [34, 800, -12],
  },
  // The disc whole and large; the wedge has snapped at its rim, and a fence stands before it.
  white_victory: {
    disc: [256, 250, 216],
    wedge: "M0 742 L150 560 L168 578 L30 762Z M196 506 L258 436 L268 452 L214 524Z",
    bars: [210, 210, 210, 210, 210, 210, 210, 210, 210].map((height) => [height, false] as const),
    mark: <g />,
    year: [96, 420, -8],
  },
  // A wedge in pieces along one line, like carriages; the disc is small and far off.
  urals: {
    disc: [430, 118, 58],
    wedge:
      "M0 640 L72 584 L84 604 L12 662Z M96 566 L168 510 L180 530 L108 588Z M192 492 L264 436 L276 456 L204 514Z M288 418 L360 362 L372 382 L300 440Z M384 344 L470 286Z L396 366Z",
    bars: [
      [92, false],
      [160, true],
      [58, false],
      [122, true],
      [40, false],
      [176, false],
      [84, true],
      [138, true],
      [66, false],
    ] as const,
    mark: <g />,
    year: [40, 470, -38],
  },
};

/** Decoration: what it shows is said beside it. */
export function Poster({ ending, title, year }: { ending: EndingId; title: string; year: string }): VNode {
  const { disc, wedge, bars, mark, year: place } = compositions[ending];
  return (
    <div class="ending-poster" aria-hidden="true">
      <svg viewBox="0 0 512 820" preserveAspectRatio="xMidYMax slice">
        <circle class="night" cx={disc[0]} cy={disc[1]} r={disc[2]} />
        <text class="year" transform={`translate(${place[0]} ${place[1]}) rotate(${place[2]})`}>
          {year}
        </text>
        <path class="wedge" d={wedge} />
        {bars.map(([height, red], at) => (
          <path key={at} class={red ? "wedge" : "night"} d={`M${30 + at * 52} 820v${-height}h34v${height}z`} />
        ))}
        {mark}
      </svg>
      <p>{title}</p>
    </div>
  );
}
