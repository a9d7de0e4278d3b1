// What the map is made of: the graph’s answers under the odds of the address, and what follows from them.
import { useEffect, useMemo, useState } from "preact/hooks";
import * as words from "#words/river.ts";
import type { Flowing, GraphKind, GraphQuestions, Line, Surveyed, Under } from "../../core/atlas/ask/minimal/questions.ts";
import { type Column, columnsOf } from "../../core/what-if/hinges.ts";
import { design, endings, files, hinges } from "../../generated/story.ts";
import type { Act } from "../../picture/what-if/picture.ts";
import { type Waters, orderOf } from "../../picture/what-if/river.ts";
import { type Graph, useAnswer } from "./asked.ts";
import type { ViewProps } from "./props.ts";
import { dayOf } from "./steps.tsx";

/** What is known of all histories, and of two of them. */
export interface MapFacts {
  readonly survey: Surveyed;
  readonly flows: Flowing;
  readonly waters: Waters;
  readonly columns: readonly Column[];
  /** The endings across the river; the same for all odds, so that no stream changes its place. */
  readonly order: readonly string[];
  /** The ending of what happened, which the others leave. */
  readonly middle: string;
  /** The boundary behind which an end is not early. */
  readonly late: number;
  readonly acts: readonly Act[];
  readonly happened: Line;
  /** Null where nothing is read. */
  readonly yours: Line | null;
}

const isHinge = (name: string): name is keyof typeof hinges => Object.hasOwn(hinges, name);

export const yearOf = (hinge: string): string => dayOf(hinge).slice(0, 4);
export const shortOf = (hinge: string): string => (isHinge(hinge) ? words.hinges[hinge] : hinge);
export const numberOf = (hinge: string): number => files.find(({ hinges: own }) => own.some((one) => one === hinge))?.number ?? 0;
export const titleOfEnding = (ending: string): string => endings.find(({ id }) => id === ending)?.title ?? words.unnamed;

/** Of 1, those of the histories that have gone as it happened up to a hinge, and beyond it, that end as it happened; null where what happened is not asked it. */
export function alongOf({ happened }: MapFacts, hinge: string): { readonly before: number; readonly after: number } | null {
  const at = happened.answers.findIndex((answer) => answer.hinge === hinge);
  const [before, after] = [happened.along[at], happened.along[at + 1]];
  return at < 0 || before === undefined || after === undefined ? null : { before, after };
}

/** The acts as columns; the story says which file is the last of each. */
function actsOf(columns: readonly Column[]): Act[] {
  return design.acts.flatMap((last, at) => {
    const first = design.acts[at - 1] ?? 0;
    const own = columns.flatMap(({ hinge }, place) => (numberOf(hinge) > first && numberOf(hinge) <= last ? [place] : []));
    const [from, to] = [own[0], own.at(-1)];
    if (from === undefined || to === undefined) return [];
    const days = own.map((place) => yearOf(columns[place]?.hinge ?? "")).sort();
    return [{ name: words.act(at), years: words.years(days[0] ?? "", days.at(-1) ?? ""), from, to }];
  });
}

/** The answer to a question, and nothing while that of another is at hand. */
export function useFresh<K extends GraphKind>(
  graph: Graph,
  kind: K,
  ask: GraphQuestions[K]["ask"] | null,
): GraphQuestions[K]["answer"] | undefined {
  const key = JSON.stringify(ask);
  const [told, tell] = useState<{ readonly key: string; readonly answer: GraphQuestions[K]["answer"] } | null>(null);
  useEffect(() => {
    if (ask === null) return undefined;
    const dropped = new AbortController();
    void graph.ask(kind, ask, dropped.signal).then((answer) => {
      if (answer?.ok === true && !dropped.signal.aborted) tell({ key, answer: answer.value });
    });
    return () => dropped.abort();
    // The question is known by what it says.
  }, [graph, kind, key]);
  return told?.key === key ? told.answer : undefined;
}

/** What the river is made of. @param under - null asks nothing */
function useWaters(graph: Graph, under: Under | null): { waters: Waters; survey: Surveyed; flows: Flowing } | undefined {
  const survey = useAnswer(graph, "survey", under);
  const flows = useAnswer(graph, "flows", under);
  const river = useAnswer(graph, "river", under);
  return useMemo(
    () =>
      survey === undefined || flows === undefined || !river
        ? undefined
        : { survey, flows, waters: { endings: survey.endings, separation: river, answers: flows.answers } },
    [survey, flows, river],
  );
}

/** Undefined until all of it is known. */
export function useFacts({ graph, under, described, historyOf, view }: ViewProps): MapFacts | undefined {
  const own = useMemo(() => historyOf("yours"), [view.revision]);
  const now = useWaters(graph, under);
  const ours = under.odds === null && under.together === 1 && under.rules === null;
  const base = useWaters(graph, ours ? null : {});
  const happened = useAnswer(graph, "line", { ...under, history: null });
  const yours = useAnswer(graph, "line", own === undefined ? null : { ...under, history: own });
  return useMemo(() => {
    const still = ours ? now : base;
    if (now === undefined || still === undefined || happened === undefined) return undefined;
    const columns = columnsOf({ hinges: now.survey.hinges, flows: now.flows.flows, answers: described.answers });
    const lastFile: readonly string[] = files.at(-1)?.hinges ?? [];
    const late = columns.findIndex(({ hinge }) => lastFile.includes(hinge)) + 1;
    const middle = happened.ending ?? "";
    const first = orderOf(still.waters, middle, late);
    const order = [...first, ...Object.keys(now.survey.endings).filter((ending) => !first.includes(ending))];
    return {
      ...now,
      columns,
      order,
      middle,
      late,
      acts: actsOf(columns),
      happened,
      yours: own === undefined || yours === undefined || yours.answers.length === 0 ? null : yours,
    };
  }, [now, base, ours, happened, yours, own, described]);
}
