// The smallest change: from one history to an ending, the fewest decisions, every way that is as short, and each step with its evidence.
import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import * as said from "#words/smallest.ts";
import * as words from "#words/what-if.ts";
import type { Smallest } from "../../core/atlas/ask/minimal/questions.ts";
import type { Note } from "../../core/note.ts";
import { type EndingId, endings } from "../../generated/story.ts";
import { yearsOfDay } from "../../picture/line.ts";
import { markup } from "../../picture/markup.ts";
import { field, pageTones, waysShapes } from "../../picture/what-if/smallest.ts";
import { Belief } from "../beside.tsx";
import { dateOf } from "../../words/dates.ts";
import { codeOf } from "../files.ts";
import { useAnswer, useAsked } from "./asked.ts";
import { captionOf } from "./gate.tsx";
import { CopyButton, Finding, Squares, Table } from "./kit.tsx";
import { ReadPoster, Silhouette } from "./poster.tsx";
import type { ViewProps } from "./props.ts";
import { readOn } from "./reading-on.ts";
import { Alone } from "./smallest-alone.tsx";
import { type Step, Steps, dayOf, questionOf } from "./steps.tsx";

type Way = Smallest["ways"][number];
type Distances = Readonly<Record<string, { readonly departures: number } | null>>;

const titleOf = (ending: string): string => endings.find(({ id }) => id === ending)?.title ?? ending;

/** Histories that can be started from: their names in an address, and what they are called. */
function starts({ address, actions, read }: ViewProps): { readonly name: string; readonly label: string }[] {
  const reading = actions.reading();
  const own = reading !== null && (reading.steps.length > 0 || reading.start !== null);
  const kept = [...read].flatMap(([ending, one]) => {
    const name = one === null ? null : codeOf(one, "link");
    return name === null ? [] : [{ name, label: words.keptReading(titleOf(ending)) }];
  });
  const known = [{ name: "was", label: words.whatHappened }, ...(own ? [{ name: "yours", label: words.yourReading }] : []), ...kept];
  return known.some(({ name }) => name === address.from) ? known : [...known, { name: address.from, label: words.linkedReading }];
}

/** Whether all ways have a change. */
const isShared = ({ hinge, option }: Step, ways: readonly Way[]): boolean =>
  ways.every(({ changes }) => changes.some((one) => one.hinge === hinge && one.option === option));
const captionsOf = (changes: readonly Step[]): string[] => changes.map(({ hinge, option }) => captionOf(hinge, option));

/** What the changes of a way are called beside the other ways: what it has and some of them have not. */
function nameOf(way: Way, ways: readonly Way[]): string {
  const own = way.changes.filter((change) => !isShared(change, ways));
  return captionsOf(own.length === 0 ? way.changes : own).join(" · ");
}

/** What each of several ways has besides what it is called. */
const besidesOf = (ways: readonly Way[]): string[] =>
  ways.length < 2 ? [] : captionsOf((ways[0]?.changes ?? []).filter((change) => isShared(change, ways)));

function Drawing({ ways, way }: { ways: readonly Way[]; way: Way }): VNode {
  const drawing = useMemo(() => {
    const at = ({ hinge }: Step): number => yearsOfDay(dayOf(hinge));
    const shapes = waysShapes({
      changes: way.changes.map((change) => ({
        hinge: change.hinge,
        at: at(change),
        caption: captionOf(change.hinge, change.option),
        told: words.bringsShort(change.before, change.after),
      })),
      others: ways
        .filter((other) => other !== way)
        .slice(0, 4)
        .map(({ changes }) => changes.map(at)),
    });
    return markup(shapes, pageTones);
  }, [ways, way]);
  return (
    <svg
      class="stair notranslate"
      viewBox={`0 0 ${field.width} ${field.height}`}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}

interface PickProps extends Pick<ViewProps, "address" | "go"> {
  readonly from: ReturnType<typeof starts>;
  readonly to: string;
  readonly sentence: string;
}

/** The sentence, whose two ends are chosen in it; its words have elements of their own, so that the lists stay, and their focus with them. */
function Picks({ address, go, from, to, sentence }: PickProps): VNode {
  return (
    <span class="picks">
      <span>{words.from} </span>
      <select
        class="from"
        aria-label={words.fromLabel}
        value={address.from}
        onChange={(event) => go({ from: event.currentTarget.value, way: 0 })}
      >
        {from.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <span> {words.to} </span>
      <select aria-label={words.toLabel} value={to} onChange={(event) => go({ to: event.currentTarget.value, way: 0 })}>
        {endings.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <span> {sentence}</span>
    </span>
  );
}

/** So many ways stand there unfolded. */
const unfolded = 4;

/** All ways that are as short; which one is shown is chosen here. */
function WaysList({ found, at, to }: { found: Smallest; at: number; to: ViewProps["to"] }): VNode {
  const { ways, more } = found;
  const item = (way: Way, place: number): VNode => (
    <li key={place}>
      <a href={to({ way: place })} aria-current={place === at ? "true" : undefined}>
        {nameOf(way, ways)} <small>{words.wayChance(way.chance)}</small>
      </a>
    </li>
  );
  const folded = ways.slice(unfolded);
  const besides = besidesOf(ways);
  return (
    <section class="ways">
      <h2>{words.waysHead(ways.length, more)}</h2>
      {besides.length > 0 && <p class="besides">{said.eachBesides(besides)}</p>}
      <ul>{ways.slice(0, unfolded).map(item)}</ul>
      {folded.length > 0 && (
        <details open={at >= unfolded}>
          <summary>{words.moreWays(folded.length)}</summary>
          <ul>{folded.map((way, place) => item(way, unfolded + place))}</ul>
        </details>
      )}
      <p class="hint">{words.wayHint}</p>
    </section>
  );
}

/** Every ending by its distance: another is chosen here. */
function ByDistance({ distances, shown, to }: { distances: Distances; shown: string; to: ViewProps["to"] }): VNode {
  const far = [...new Set(endings.map(({ id }) => distances[id]?.departures ?? -1))].sort((a, b) => a - b);
  // One that has not ended is at no distance from several.
  const ended = endings.filter(({ id }) => distances[id]?.departures === 0).length === 1;
  return (
    <section class="by-distance">
      <h2>{words.byDistance(endings.length)}</h2>
      <dl>
        {far.map((departures) => (
          <div key={departures}>
            <dt>
              {departures < 0 ? words.nowhere : <b aria-hidden="true">{departures}</b>}
              {departures >= 0 && <Squares filled={departures} />}
              {departures >= 0 && <span class="heard">{words.away(departures)}</span>}
            </dt>
            {endings
              .filter(({ id }) => (distances[id]?.departures ?? -1) === departures)
              .map(({ id, title }) => (
                <dd key={id}>
                  <a href={to({ to: id, way: 0 })} aria-current={id === shown ? "true" : undefined}>
                    {title}
                  </a>
                  {departures === 0 && ended && id !== shown && (
                    <a class="one" href={to({ to: id, way: 0 })}>
                      {said.showAlone}
                    </a>
                  )}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The notes of the turning points; null until they have come, and where they cannot be had. */
export function useNotes({ notes: piece }: Pick<ViewProps, "notes">): readonly Note[] | null {
  const [there, come] = useState(piece.there);
  useEffect(() => {
    if (there === null) void piece.fetch().then(come, () => undefined);
  }, [piece, there]);
  return there?.notes ?? null;
}

/** Opens the way at its first change. */
const readIt = (props: ViewProps, { decisions, changes }: Way, ending: string): Promise<void> =>
  readOn(props, { answers: decisions, endings: [ending] }, changes);

/** The address of this way, for somebody else: their reading is another. */
function linkOf({ address, link, actions }: ViewProps, to: string): string {
  const own = address.from === "yours" ? actions.reading() : null;
  const code = own === null ? null : codeOf(own, "link");
  return link({ to, ...(code === null ? {} : { from: code }) });
}

interface FoundProps extends ViewProps {
  readonly ending: EndingId;
  readonly found: Smallest;
  readonly distances: Distances;
}

/** What was found, beside the other ways and the other endings. */
function Found({ found, distances, ending, ...props }: FoundProps): VNode {
  const { address, to, graph, read, view, actions } = props;
  const notes = useNotes(props);
  const at = Math.min(address.way, Math.max(0, found.ways.length - 1));
  const way = found.ways[at];
  const title = titleOf(ending);
  /** Where the history ends that is started from. */
  const left = endings.filter(({ id }) => distances[id]?.departures === 0).map(({ id }) => id);
  return (
    <>
      <div class="way">
        {found.departures === 0 && <Alone {...props} ending={ending} />}
        {way !== undefined && found.departures > 0 && (
          <>
            <div class="drawn">
              <Drawing ways={found.ways} way={way} />
              <div aria-hidden="true">
                {[ending, ...left].map((id) => (
                  <figure key={id}>
                    {read.has(id) ? <ReadPoster ending={id} read={read} view={view} graph={graph} /> : <Silhouette ending={id} />}
                    <figcaption>{titleOf(id)}</figcaption>
                  </figure>
                ))}
              </div>
            </div>
            <Steps steps={way.changes} ending={title} notes={notes} happened={address.from === "was"} />
            <Belief ending={ending} moment="before" />
            <p class="row">
              <button type="button" class="plain" onClick={() => void readIt(props, way, ending)}>
                {words.readIt}
              </button>
              <CopyButton text={linkOf(props, ending)} label={words.copyLink} />
            </p>
            <details class="in-words">
              <summary>{words.inWords}</summary>
              <Table
                caption={words.stepsTable(title)}
                file={`to-${ending}`}
                actions={actions}
                keyOf={({ hinge }) => hinge}
                rows={way.changes}
                columns={[
                  { head: words.questionHead, text: ({ hinge }) => questionOf(hinge) },
                  { head: words.dayHead, text: ({ hinge }) => dateOf(dayOf(hinge)), value: ({ hinge }) => Date.parse(dayOf(hinge)) },
                  { head: words.wasHead, text: ({ hinge, instead }) => captionOf(hinge, instead) },
                  { head: words.insteadHead, text: ({ hinge, option }) => captionOf(hinge, option) },
                  { head: words.beforeHead, text: ({ before }) => words.ofThousand(before), value: ({ before }) => before },
                  { head: words.afterHead, text: ({ after }) => words.ofThousand(after), value: ({ after }) => after },
                ]}
              />
            </details>
          </>
        )}
      </div>
      <div class="beside">
        {found.ways.length > 0 && found.departures > 0 && <WaysList found={found} at={at} to={to} />}
        <ByDistance distances={distances} shown={ending} to={to} />
      </div>
    </>
  );
}

/** The ending that is looked at where the address names none: the nearest that the history does not come to. */
function nearestOther(distances: Distances): EndingId {
  const far = (id: string): number => {
    const departures = distances[id]?.departures ?? 0;
    return departures === 0 ? Number.MAX_SAFE_INTEGER : departures;
  };
  return [...endings].sort((a, b) => far(a.id) - far(b.id))[0]?.id ?? "great_break";
}

/** From a history to an ending. */
export function SmallestView(props: ViewProps): VNode {
  const { graph, address, under, historyOf } = props;
  const from = starts(props);
  const named = historyOf(address.from);
  const history = named ?? null;
  const distances = useAnswer(graph, "distances", { ...under, history });
  const wanted = endings.find(({ id }) => id === address.to)?.id ?? (distances === undefined ? null : nearestOther(distances));
  const asked = useAsked(graph, "smallest", wanted === null ? null : { ...under, history, ending: wanted });
  if (distances === undefined || wanted === null || asked === undefined) return <p class="coming">{words.coming}</p>;
  // Until the next answer has come, all of the last one stays together.
  const found = asked.answer;
  const ending = endings.find(({ id }) => id === asked.ask.ending)?.id ?? wanted;
  const label = from.find(({ name }) => name === address.from)?.label ?? words.whatHappened;
  const sentence = found === null ? words.noWay : words.takes(found.departures);
  return (
    <div class="smallest-view">
      <div class="lead">
        <Finding
          text={`${words.from} ${label} ${words.to} ${titleOf(ending)} ${sentence}`}
          note={found === null ? undefined : words.notByOdds}
          about={found?.ways[Math.min(address.way, found.ways.length - 1)]?.changes}
        >
          <Picks {...props} from={from} to={wanted} sentence={sentence} />
        </Finding>
        {named === undefined && <p class="notice">{words.noHistory}</p>}
      </div>
      {found === null ? (
        <div class="beside">
          <ByDistance distances={distances} shown={ending} to={props.to} />
        </div>
      ) : (
        <Found {...props} ending={ending} found={found} distances={distances} />
      )}
    </div>
  );
}
