// One of the three questions of belief, folded until it is opened; behind the last of them, what reading did to the counters, beside the range of odds.
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as words from "#words/belief.ts";
import { type Beliefs, type Counters, type Said, driftOf, moments, parseBeliefs, piles } from "../../core/belief.ts";
import { createCell } from "../../core/cell.ts";
import { type EndingId, endings } from "../../generated/story.ts";
import { useAnswer } from "../what-if/asked.ts";
import { DriftDrawing, type Range } from "./drift.tsx";
import { CounterForm } from "./counters.tsx";
import type { BeliefKeeping, BeliefProps } from "./props.ts";

/** What was said, as far as it is known: one for all questions of a page. Null until what is kept has been looked at. */
const beliefs = createCell<Beliefs | null>(null);

async function load(keeping: BeliefKeeping): Promise<void> {
  const kept = parseBeliefs(
    await keeping.loadBeliefs(),
    endings.map(({ id }) => id),
  );
  // What could not be kept holds as long as the page does.
  beliefs.set({ ...kept, ...beliefs.value });
}

/** Null until it is known. */
function useSaid(ending: EndingId, keeping: BeliefKeeping): Said | null {
  const [all, set] = useState(beliefs.value);
  useEffect(() => beliefs.subscribe(set), []);
  useEffect(() => void load(keeping), [keeping, ending]);
  return all === null ? null : (all[ending] ?? {});
}

interface QuestionProps extends BeliefProps {
  readonly said: Said;
  readonly title: string;
}

/** Asked anew, what was said before is where it begins; of the other questions nothing is shown. */
function Question({ ending, moment, keeping, said, title }: QuestionProps): VNode {
  const [told, tell] = useState("");
  const [open, set] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const own = said[moment];
  async function keep(counters: Counters): Promise<void> {
    beliefs.set({ ...beliefs.value, [ending]: { ...beliefs.value?.[ending], [moment]: counters } });
    const done = await keeping.keepBelief(ending, moment, counters);
    tell(`${done ? words.kept : words.notKept} ${words.goOn[moment]}`);
    box.current?.querySelector("summary")?.focus({ preventScroll: true });
  }
  return (
    <details class="belief" ref={box} onToggle={({ currentTarget }) => set(currentTarget.open)}>
      <summary>{own === undefined ? words.offered[moment] : words.answered[moment]}</summary>
      {open && <CounterForm key={JSON.stringify(own)} title={title} said={own} keep={(counters) => void keep(counters)} />}
      <p class="told-so" role="status">
        <span>{told}</span>
      </p>
      <small>{words.stop}</small>
    </details>
  );
}

interface DriftProps extends BeliefProps {
  readonly said: Said;
  readonly title: string;
}

/** The counters as a table, with the range of odds in its last row. */
function DriftTable({ said, title, was, here }: { said: Said; title: string; was: Range | undefined; here: Range | undefined }): VNode {
  return (
    <table>
      <caption>{words.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.whenHead}</th>
          {piles.map((pile) => (
            <th key={pile} scope="col">
              {words.pile(pile, title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moments.map((moment) => (
          <tr key={moment}>
            <th scope="row">{words.when[moment]}</th>
            {piles.map((pile) => (
              <td key={pile} data-head={words.pile(pile, title)}>
                {said[moment]?.[pile] ?? "–"}
              </td>
            ))}
          </tr>
        ))}
        {was !== undefined && here !== undefined && (
          <tr>
            <th scope="row">{words.byOdds}</th>
            <td data-head={words.pile("was", title)}>{words.range(was)}</td>
            <td data-head={words.pile("here", title)}>{words.range(here)}</td>
            <td data-head={words.pile("other", title)}>–</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Asks for the odds when it is opened. */
function Drift({ ending, graph, keeping, said, title }: DriftProps): VNode {
  const [open, set] = useState(false);
  const described = useAnswer(graph, "describe", open ? {} : null);
  const distances = useAnswer(graph, "distances", open ? { history: null } : null);
  const happened = endings.find(({ id }) => distances?.[id]?.departures === 0)?.id;
  const rangeOf = (id: string | undefined): Range | undefined => (id === undefined ? undefined : described?.survival.endings[id]);
  const [was, here] = [rangeOf(happened), rangeOf(ending)];
  const drift = driftOf(said);
  const last = drift === null ? undefined : said[drift.to];
  const summary = useRef<HTMLElement>(null);
  function takeBack(): void {
    // What was pressed goes with what it takes back.
    summary.current?.focus({ preventScroll: true });
    beliefs.set({ ...beliefs.value, [ending]: {} });
    void keeping.takeBack(ending);
  }
  return (
    <details class="belief drift" onToggle={({ currentTarget }) => set(currentTarget.open)}>
      <summary ref={summary}>{words.drift}</summary>
      {drift === null || last === undefined ? (
        <p>{words.nothingYet}</p>
      ) : (
        <>
          <p>
            <b>{words.driftOf(drift.from, drift.to, drift.moved.here, title)}</b> {here !== undefined && words.beside(last.here, here)}
          </p>
          {was !== undefined && here !== undefined && <DriftDrawing said={said} was={was} here={here} title={title} />}
          <DriftTable said={said} title={title} was={was} here={here} />
          <p>{words.rangeHint}</p>
          <p>
            <button type="button" class="plain small" onClick={takeBack}>
              {words.takeBack}
            </button>
          </p>
        </>
      )}
      <p>{words.vivid}</p>
      <p>
        <small>{words.source}</small>
      </p>
    </details>
  );
}

export function Belief(props: BeliefProps): VNode | null {
  const said = useSaid(props.ending, props.keeping);
  const title = endings.find(({ id }) => id === props.ending)?.title ?? "";
  if (said === null) return null;
  return (
    <>
      <Question {...props} said={said} title={title} />
      {props.moment === "objection" && <Drift {...props} said={said} title={title} />}
    </>
  );
}
