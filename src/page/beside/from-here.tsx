// From an ending: how far the nearest other one is, with hints but without its name where it was not read, and where What if leads from here.
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import * as words from "#words/beside.ts";
import { placeName } from "#words/names.ts";
import type { GraphQuestions } from "../../core/atlas/ask/minimal/questions.ts";
import type { History } from "../../core/atlas/ask/minimal/history.ts";
import { views } from "../../core/what-if/address.ts";
import { compareYours, map, smallestFromYours, wall } from "../../core/what-if/links.ts";
import { endings, files, hinges } from "../../generated/story.ts";
import { monthOf } from "../../words/dates.ts";
import { type Graph, useAnswer } from "../what-if/asked.ts";
import { historyOf, useRead } from "../what-if/histories.ts";
import type { FromHereProps } from "./props.ts";

type Ending = (typeof endings)[number];
type Distances = GraphQuestions["distances"]["answer"];

/** Who is asked this has been asked all. */
const lastAsked = Object.keys(hinges).at(-1);

/** The endings that are nearest to a history which ends in `own`, the least strained first, and how far they are; null where none can be reached. */
function nearestOf(distances: Distances, own: string | null): { readonly departures: number; readonly there: readonly Ending[] } | null {
  const far = ({ id }: Ending): number => (id === own ? Infinity : distances[id]?.departures || Infinity);
  const departures = Math.min(...endings.map(far));
  const strain = ({ id }: Ending): number => distances[id]?.strain ?? 0;
  const there = endings.filter((ending) => far(ending) === departures).sort((a, b) => strain(a) - strain(b));
  return departures === Infinity ? null : { departures, there };
}

/** Three hints to an ending, given one at a time. */
function Hints({ graph, history, ending }: { graph: Graph; history: History; ending: string }): VNode {
  const [given, give] = useState(0);
  const found = useAnswer(graph, "smallest", given === 0 ? null : { history, ending });
  const first = found?.ways[0]?.changes[0]?.hinge;
  const known = Object.entries(hinges).find(([id]) => id === first)?.[1];
  const file = files.find(({ id }) => id === known?.file);
  const hints =
    known === undefined || file === undefined
      ? []
      : [
          words.hintWhere(placeName(file.place, known.day >= "1924-01-26"), monthOf(known.day)),
          words.hintFile(file.number, file.title),
          words.hintQuestion(known.question),
        ];
  return (
    <div class="hints">
      <ol aria-live="polite">
        {hints.slice(0, given).map((hint, at) => (
          <li key={hint}>
            <b>{words.hint(at + 1)}</b> {hint}
          </li>
        ))}
      </ol>
      {/* It stays when there are no more, for it has the focus. */}
      <button
        type="button"
        class="plain small"
        aria-disabled={given === words.askHint.length}
        onClick={() => give(Math.min(words.askHint.length, given + 1))}
      >
        {words.askHint[given] ?? words.noMoreHints}
      </button>
    </div>
  );
}

/** Those that the reader knows lead to their ways; of the others the first may be hinted at. */
function Nearest({ view, actions, graph }: FromHereProps): VNode {
  const history = useMemo((): History => {
    const reading = actions.reading();
    return reading === null ? null : historyOf(reading);
  }, [view.revision, actions]);
  const distances = useAnswer(graph, "distances", { history });
  const read = useRead(view, actions);
  if (distances === undefined || read === null) return <p class="nearest">{words.measuring}</p>;
  const found = nearestOf(distances, view.ending);
  if (found === null) return <p class="nearest">{words.nothingNear}</p>;
  const known = found.there.filter(({ id }) => read.has(id));
  const unread = found.there.filter(({ id }) => !read.has(id));
  const [hinted] = unread;
  return (
    <>
      <p class="nearest">
        <b>{words.nearest(found.departures, found.there.length)}</b>{" "}
        <span>
          {words.which(
            known.map(({ title }) => title),
            unread.length,
          )}{" "}
          {!view.decisions.some(({ hinge }) => hinge === lastAsked) && words.free} {unread.length > 1 && words.hintsTo}
        </span>
      </p>
      {hinted !== undefined && <Hints key={hinted.id} graph={graph} history={history} ending={hinted.id} />}
    </>
  );
}

/** Each stands for a view; one that What if does not have is not offered. */
const ways = [
  { view: "smallest", href: smallestFromYours(null), label: words.smallest },
  { view: "compare", href: compareYours, label: words.compare },
  { view: "map", href: map, label: words.map },
  { view: "endings", href: wall, label: words.wall },
] as const;

export function FromHere(props: FromHereProps): VNode {
  const there: readonly string[] = views;
  return (
    <>
      <Nearest {...props} />
      <nav aria-label={words.ways}>
        <ul>
          {ways
            .filter(({ view }) => there.includes(view))
            .map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}
