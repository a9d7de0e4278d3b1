// The wall of endings: those that were read, each as its own history made it; of the others how common and how far they are, and hints when asked.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { placeName } from "#words/names.ts";
import { rules } from "#words/rules.ts";
import * as words from "#words/what-if.ts";
import type { GraphQuestions } from "../../core/atlas/ask/minimal/questions.ts";
import { type EndingId, endings, files, hinges } from "../../generated/story.ts";
import { monthOf } from "../../words/dates.ts";
import { useAnswer } from "./asked.ts";
import { Finding, Squares, Table } from "./kit.tsx";
import { ReadPoster, Silhouette } from "./poster.tsx";
import type { ViewProps } from "./props.ts";
import { useRanges } from "./survival.ts";

type Ending = (typeof endings)[number];
type Distances = GraphQuestions["distances"]["answer"];
type Ranges = ReturnType<typeof useRanges>;

/** The orders of the wall; the first is where nothing is said. */
const orders = ["share", "distance", "found"] as const;
type Order = (typeof orders)[number];

/** What is known of every ending, whether it was read or not. */
interface Wall {
  readonly shareOf: (ending: EndingId) => number;
  /** Null where no history comes there by these odds. */
  readonly farOf: (ending: EndingId) => number | null;
}

function inOrder(order: Order, { shareOf, farOf }: Wall, read: ViewProps["read"]): Ending[] {
  const byShare = [...endings].sort((a, b) => shareOf(b.id) - shareOf(a.id));
  const far = ({ id }: Ending): number => farOf(id) ?? Number.MAX_SAFE_INTEGER;
  if (order === "distance") return byShare.sort((a, b) => far(a) - far(b));
  if (order === "found") return byShare.sort((a, b) => Number(read.has(b.id)) - Number(read.has(a.id)));
  return byShare;
}

function Orders({ order, to }: { order: Order; to: ViewProps["to"] }): VNode {
  return (
    <p class="orders">
      <span>{words.order}</span>
      {orders.map((one) => (
        <a key={one} href={to({ order: one === orders[0] ? null : one })} aria-current={one === order ? "true" : undefined}>
          {words.endingOrders[one]}
        </a>
      ))}
    </p>
  );
}

interface PlaneProps extends Pick<ViewProps, "graph" | "read" | "view" | "to" | "address"> {
  readonly ending: Ending;
  readonly wall: Wall;
}

/** One of the wall. Its address has a number, for a name would tell what was not read; with the whole open it is named, and its rule said. */
function Plane({ ending: { id, number, title }, wall, graph, read, view, to, address }: PlaneProps): VNode {
  const isRead = read.has(id);
  const named = isRead || address.whole;
  const far = wall.farOf(id);
  const tag = view.ending === id ? words.yours : isRead && far === 0 ? words.happenedTag : null;
  return (
    <li class={isRead ? "read" : named ? "unread named" : "unread"}>
      <a href={to({ way: number })} aria-current={address.way === number ? "true" : undefined}>
        <span class="sheet">
          {isRead ? <ReadPoster ending={id} read={read} view={view} graph={graph} /> : <Silhouette ending={id} />}
          {tag !== null && <span class={view.ending === id ? "tag own" : "tag"}>{tag}</span>}
        </span>
        <span class="plate">
          {named ? (
            <span>
              {title} {!isRead && <span class="heard">{words.unread}</span>}
            </span>
          ) : (
            <span class="heard">{words.unreadWith(wall.shareOf(id), far === null ? words.nowhere : words.away(far))}</span>
          )}
        </span>
      </a>
      {/* Of what was not read, its name says the same. */}
      <p aria-hidden={!named}>
        <b>{words.ofThousand(wall.shareOf(id))}</b>
        <span class="heard"> {words.ofThousandTail}, </span>
        {far === null ? <small>{words.nowhere}</small> : <Squares filled={far} />}
        {far !== null && <span class="heard">{words.away(far)}</span>}
      </p>
      {named && !isRead && <p class="says">{rules[id].says}</p>}
    </li>
  );
}

/** The hints to an ending that was not read, one at a time; the way itself is asked for. */
function Hints({ ending, graph, under, to }: { ending: EndingId } & Pick<ViewProps, "graph" | "under" | "to">): VNode {
  const [given, give] = useState(0);
  const nearest = useAnswer(graph, "smallest", { ...under, history: null, ending });
  const first = nearest?.ways[0]?.changes[0];
  const known = Object.entries(hinges).find(([id]) => id === first?.hinge)?.[1];
  const file = files.find(({ id }) => id === known?.file);
  if (known === undefined || file === undefined) return <p>{nearest?.departures === 0 ? words.hintNone : ""}</p>;
  const hints = [
    words.hintWhere(placeName(file.place, known.day >= "1924-01-26"), monthOf(known.day)),
    words.hintWho(file.number, file.title),
    words.hintWhat(known.question),
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
      <p class="row">
        {/* It stays when there are no more, for it has the focus. */}
        <button type="button" class="plain" aria-disabled={given === hints.length} onClick={() => give(Math.min(hints.length, given + 1))}>
          {words.askHint[given] ?? words.noMoreHints}
        </button>
        <a class="plain" href={to({ view: "smallest", to: ending, way: 0, order: null })}>
          {words.showWay}
        </a>
      </p>
    </div>
  );
}

/** What is said of the one that is pointed at. */
function Strip({ ending, wall, ranges, ...props }: { ending: Ending; wall: Wall; ranges: Ranges } & ViewProps): VNode {
  const own = ranges?.[ending.id];
  const isRead = props.read.has(ending.id);
  const named = isRead || props.address.whole;
  const far = wall.farOf(ending.id);
  const distance = far === null ? words.nowhere : words.away(far);
  return (
    <section class="strip" aria-label={named ? ending.title : words.unread}>
      <div>
        <p class="day">{isRead ? ending.date : words.unread}</p>
        <h2>{named ? ending.title : distance}</h2>
      </div>
      <div>
        <p>
          {words.comesIn(wall.shareOf(ending.id))} {own !== undefined && words.rangeOf(words.range(own))}{" "}
          {named ? words.sentence(distance) : words.untold}
        </p>
        {isRead ? (
          <p class="row">
            <a class="plain" href={props.to({ view: "smallest", to: ending.id, way: 0, order: null })}>
              {words.showWay}
            </a>
          </p>
        ) : (
          <Hints key={ending.id} ending={ending.id} graph={props.graph} under={props.under} to={props.to} />
        )}
      </div>
    </section>
  );
}

const wallOf = (shares: Readonly<Record<string, number>>, distances: Distances): Wall => ({
  shareOf: (ending) => shares[ending] ?? 0,
  farOf: (ending) => distances[ending]?.departures ?? null,
});

/** The wall, ranked. */
export function EndingsView(props: ViewProps): VNode {
  const { graph, address, under, read, view, to, actions } = props;
  const survey = useAnswer(graph, "survey", under);
  const distances = useAnswer(graph, "distances", { ...under, history: null });
  const ranges = useRanges(props);
  if (survey === undefined || distances === undefined) return <p class="coming">{words.coming}</p>;
  const wall = wallOf(survey.endings, distances);
  const order = orders.find((one) => one === address.order) ?? orders[0];
  const list = inOrder(order, wall, read);
  const pointed = endings.find(({ number }) => number === address.way);
  const ends = endings.filter(({ id }) => read.has(id)).reduce((sum, { id }) => sum + wall.shareOf(id), 0);
  return (
    <div class="endings-view">
      <div class="lead">
        <h2>{words.someOf(read.size, endings.length)}</h2>
        <Finding text={words.endInThese(read.size, ends)} />
        <Orders order={order} to={to} />
      </div>
      <ul class="wall">
        {list.map((ending) => (
          <Plane key={ending.id} ending={ending} {...{ wall, graph, read, view, to, address }} />
        ))}
      </ul>
      {pointed !== undefined && <Strip key={pointed.id} {...props} ending={pointed} wall={wall} ranges={ranges} />}
      <details class="in-words">
        <summary>{words.inWords}</summary>
        <Table
          caption={words.endingsTable}
          file="endings"
          actions={actions}
          keyOf={({ id }) => id}
          rows={list}
          columns={[
            { head: words.endingHead, text: ({ id, title }) => (read.has(id) || address.whole ? title : words.unread) },
            { head: words.ofThousandHead, text: ({ id }) => words.ofThousand(wall.shareOf(id)), value: ({ id }) => wall.shareOf(id) },
            {
              head: words.rangeHead,
              text: ({ id }) => {
                const own = ranges?.[id];
                return own === undefined ? "" : words.range(own);
              },
              value: ({ id }) => ranges?.[id]?.[1] ?? 0,
            },
            {
              head: words.distanceHead,
              text: ({ id }) => String(wall.farOf(id) ?? words.nowhere),
              value: ({ id }) => wall.farOf(id) ?? Number.MAX_SAFE_INTEGER,
            },
          ]}
        />
      </details>
    </div>
  );
}
