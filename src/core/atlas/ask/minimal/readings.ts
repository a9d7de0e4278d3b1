// How questions about single histories are answered: one to read, one along its line, the nearest others, and two beside each other.
import { stepsThrough } from "../path.ts";
import { answerOf } from "./graph.ts";
import { type Choice, type History, choicesOf, wayOf } from "./history.ts";
import { intervened } from "./intervene.ts";
import { chanceOf, likeliestWith } from "./likeliest.ts";
import { nearestOf } from "./nearest.ts";
import { Misasked, type Reckoner, numbersOf, pinsIn, surveysUnder } from "./reckoner.ts";
import type { Alone, Compared, Line, Pinned, Read, Smallest, Swap, Under } from "./questions.ts";
import { truthsAt } from "./rules.ts";
import { alongAll, shortestTo } from "./shortest.ts";
import type { Surveys } from "./survey.ts";
import { type Decisions, type Way, decisionsOf, edgesOf, leafOf, swap } from "./way.ts";

const plain = (decisions: Decisions): Choice[] => [...decisions].map(([hinge, option]) => ({ hinge, option }));

/** The ending that a way comes to; null where it is not finished. */
function endingOf({ edition: { graph } }: Reckoner, surveys: Surveys, way: Way): string | null {
  const leaf = leafOf(graph, way);
  const { names = [], of } = surveys[0]?.outcomes ?? {};
  return leaf === null ? null : (names[of?.[leaf] ?? 0] ?? null);
}

/** The likeliest history through pins. @throws Misasked where there are no tables to tell its steps from */
export function readThrough(reckoner: Reckoner, ask: Under & Pinned): Read | null {
  const { graph } = reckoner.edition;
  if (reckoner.tables === null) throw new Misasked("tables");
  const surveys = surveysUnder(reckoner, ask);
  const pins = pinsIn(reckoner, surveys, ask);
  const given = intervened(surveys, pins.answers);
  const way = likeliestWith(given, pins);
  if (way === null) return null;
  const steps = stepsThrough(reckoner.tables, decisionsOf(graph, way)) ?? [];
  const answers = way.edges.flatMap((edge) => answerOf(graph, edge) ?? []);
  const departs = answers.findIndex(({ recorded }) => !recorded);
  const file = answers[departs]?.chapter ?? "";
  const before = Math.max(
    0,
    steps.findIndex((step) => step.startsWith(`${file}/`)),
  );
  const decisions = choicesOf(graph, way);
  return {
    decisions,
    chance: chanceOf(given, way),
    departs: departs < 0 ? null : departs,
    start:
      departs < 0 || before === 0
        ? null
        : {
            file,
            decisions: answers
              .slice(
                0,
                answers.findIndex(({ chapter }) => chapter === file),
              )
              .map(({ hinge, option }) => `${hinge}/${option}`),
          },
    steps,
    before,
  };
}

/** One history along its way. O(length × rules). */
export function lineOf(reckoner: Reckoner, ask: Under & { readonly history: History }): Line {
  const { graph } = reckoner.edition;
  const surveys = surveysUnder(reckoner, ask);
  const way = wayOf(graph, ask.history);
  const leaf = leafOf(graph, way);
  const ending = endingOf(reckoner, surveys, way);
  let departures = 0;
  let strain = 0;
  const answers = way.edges.flatMap((edge, at) => {
    const answer = answerOf(graph, edge);
    if (answer === undefined) return [];
    const { chapter: file, hinge, option, recorded } = answer;
    const happened = graph.answers.find((one) => one.hinge === hinge && one.recorded)?.option;
    if (!recorded && happened !== undefined) {
      const weights = surveys[0]?.odds[hinge] ?? {};
      departures++;
      strain += Math.log((weights[happened] ?? 1) / (weights[option] ?? 1));
    }
    const open = edgesOf(graph, way.nodes[at] ?? 0).flatMap((one) => answerOf(graph, one)?.option ?? []);
    return [{ file, hinge, option, recorded, chance: chanceOf(surveys, { nodes: [], edges: [edge] }), open }];
  });
  return {
    answers,
    ending,
    fits: leaf === null ? [] : truthsAt(graph, leaf).map((rule) => graph.rules[rule] ?? ""),
    along: ending === null ? [] : alongAll(surveys, way, numbersOf(surveys, [ending])[0] ?? 0),
    departures,
    strain,
  };
}

/** All equally short sets of changes. */
export function smallestFrom(reckoner: Reckoner, ask: Under & { readonly history: History; readonly ending: string }): Smallest | null {
  const { graph } = reckoner.edition;
  const surveys = surveysUnder(reckoner, ask);
  const [ending = 0] = numbersOf(surveys, [ask.ending]);
  const found = shortestTo(surveys, decisionsOf(graph, wayOf(graph, ask.history)), ending);
  return found && { ...found, ways: found.ways.map((way) => ({ ...way, decisions: plain(way.decisions) })) };
}

/** How far every ending is. */
export function distancesFrom(
  reckoner: Reckoner,
  ask: Under & { readonly history: History },
): Record<string, { readonly departures: number; readonly strain: number } | null> {
  const { graph } = reckoner.edition;
  const [one] = surveysUnder(reckoner, ask);
  if (one === undefined) return {};
  const near = nearestOf(one, decisionsOf(graph, wayOf(graph, ask.history)));
  return Object.fromEntries(
    one.outcomes.names.map((name, ending) => {
      const { departures, strain } = near[ending] ?? {};
      return [name, departures === undefined || strain === undefined ? null : { departures, strain }];
    }),
  );
}

/** Each other answer that stands open along a history, put into it alone. O(length² × answers). */
export function aloneIn(reckoner: Reckoner, ask: Under & { readonly history: History }): Alone[] | null {
  const { graph } = reckoner.edition;
  const surveys = surveysUnder(reckoner, ask);
  const chances = surveys[0]?.chances ?? new Float64Array(0);
  const way = wayOf(graph, ask.history);
  if (leafOf(graph, way) === null) return null;
  const own = decisionsOf(graph, way);
  return way.nodes.flatMap((node) =>
    edgesOf(graph, node).flatMap((edge): Alone[] => {
      const answer = answerOf(graph, edge);
      const instead = answer && own.get(answer.hinge);
      if (answer === undefined || instead === undefined || instead === answer.option) return [];
      const { hinge, option } = answer;
      const made = swap(graph, chances, own, { hinge, option });
      const ending = made && endingOf(reckoner, surveys, made.way);
      const supplied = made?.supplied.map((one) => ({ hinge: one.hinge, option: one.option })) ?? [];
      return ending === null ? [] : [{ hinge, option, instead, ending, supplied }];
    }),
  );
}

/** Two histories beside each other, and each answer that differs put into the other. O(length²). */
export function compareHistories(reckoner: Reckoner, ask: Under & { readonly one: History; readonly other: History }): Compared {
  const { graph } = reckoner.edition;
  const surveys = surveysUnder(reckoner, ask);
  const chances = surveys[0]?.chances ?? new Float64Array(0);
  const ways = [ask.one, ask.other].map((history) => wayOf(graph, history));
  const [ours = { nodes: [], edges: [] }, theirs = { nodes: [], edges: [] }] = ways;
  const [own, other] = [decisionsOf(graph, ours), decisionsOf(graph, theirs)];
  const parted = ours.edges.findIndex((edge, at) => theirs.edges[at] !== edge);
  const trunk = choicesOf(graph, { nodes: [], edges: parted < 0 ? ours.edges : ours.edges.slice(0, parted) });
  const early = new Set(trunk.map(({ hinge }) => hinge));
  const both = plain(own).filter(({ hinge }) => other.has(hinge) && !early.has(hinge));
  const swapped = (into: Decisions, from: Decisions, hinge: string): Swap => {
    const option = from.get(hinge) ?? "";
    const made = swap(graph, chances, into, { hinge, option }, from);
    return { hinge, option, ending: made && endingOf(reckoner, surveys, made.way), supplied: made?.supplied ?? [] };
  };
  return {
    endings: [endingOf(reckoner, surveys, ours), endingOf(reckoner, surveys, theirs)],
    trunk,
    fork: parted < 0 ? null : (answerOf(graph, ours.edges[parted] ?? 0)?.hinge ?? null),
    alike: both.filter(({ hinge, option }) => other.get(hinge) === option),
    different: both
      .filter(({ hinge, option }) => other.get(hinge) !== option)
      .map(({ hinge, option }) => ({
        hinge,
        one: option,
        other: other.get(hinge) ?? "",
        swaps: [swapped(own, other, hinge), swapped(other, own, hinge)] as const,
      })),
    only: [plain(own).filter(({ hinge }) => !other.has(hinge)), plain(other).filter(({ hinge }) => !own.has(hinge))],
  };
}
