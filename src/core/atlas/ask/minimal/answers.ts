// How each kind of question about all histories is answered; those about single ones stand in readings.ts.
import { judgementsFrom, setsNear } from "../../odds.ts";
import type { Work } from "../work.ts";
import { ifDecided } from "./decided.ts";
import { answersByEnding, flowsOf, foretells, separationOf } from "./flows.ts";
import { countWays } from "./graph.ts";
import { hangsAt, hangsOn } from "./hangs.ts";
import { wayOf } from "./history.ts";
import { partsOf } from "./parts.ts";
import { type Joint, jointOf, noise } from "./pins.ts";
import { quarrelOf } from "./quarrel.ts";
import { aloneIn, compareHistories, distancesFrom, lineOf, readThrough, smallestFrom } from "./readings.ts";
import {
  Misasked,
  type Reckoner,
  choiceAt,
  hingeIn,
  named,
  numbersOf,
  oddsUnder,
  outcomesUnder,
  pinsIn,
  placeIn,
  surveysUnder,
  timesUnder,
} from "./reckoner.ts";
import type {
  Asked,
  DecidedSo,
  Described,
  Flowing,
  GraphKind,
  GraphQuestion,
  GraphQuestions,
  Pinned,
  River,
  Ruled,
  Surveyed,
  Through,
  Told,
  Under,
} from "./questions.ts";
import { outcomesOf, overlapsOf, truthsAt } from "./rules.ts";
import { sharesOf } from "./survey.ts";
import { survivalOf } from "./survives.ts";
import { hindsightOf, totalsOf } from "./totals.ts";
import { besidesOf, happenedOf, sidesOf } from "./usual.ts";

function describe({ edition: { graph, judgements, survival } }: Reckoner): Described {
  const { names, of } = outcomesOf(graph);
  const counts = countWays(graph);
  const ways = Object.fromEntries(names.map((name) => [name, 0n]));
  for (const [leaf, ending] of of.entries()) ways[names[ending] ?? ""] = (ways[names[ending] ?? ""] ?? 0n) + (counts[leaf] ?? 0n);
  return {
    answers: graph.answers.map(({ chapter, hinge, option, recorded }) => ({ file: chapter, hinge, option, recorded })),
    endings: names,
    rules: graph.rules,
    nodes: graph.size,
    edges: graph.targets.length,
    histories: counts.reduce((sum, count) => sum + count, 0n),
    ways,
    judgements,
    survival,
  };
}

/** The answers hinge by hinge, in their order. */
function byHinge<T>({ edition: { graph } }: Reckoner, told: (place: number, option: string) => T): Map<string, T[]> {
  const hinges = new Map<string, T[]>();
  for (const [place, { hinge, option }] of graph.answers.entries()) {
    const options = hinges.get(hinge) ?? [];
    hinges.set(hinge, options);
    options.push(told(place, option));
  }
  return hinges;
}

function surveyed(reckoner: Reckoner, under: Under): Surveyed {
  const surveys = surveysUnder(reckoner, under);
  const { open, share } = totalsOf(surveys);
  const hinges = byHinge(reckoner, (place, option) => ({ option, open: open[place] ?? 0, share: share[place] ?? 0 }));
  return {
    endings: named(surveys, sharesOf(surveys)),
    hinges: [...hinges].map(([hinge, options]) => ({ hinge, asked: options.reduce((sum, one) => sum + one.share, 0), options })),
    hindsight: hindsightOf(surveys),
  };
}

function decided(reckoner: Reckoner, ask: Under & { readonly hinge: string }): DecidedSo[] {
  const surveys = surveysUnder(reckoner, ask);
  hingeIn(reckoner, ask.hinge);
  return ifDecided(surveys, ask.hinge).map(({ option, open, endings, contested, here, others }) => ({
    option,
    open,
    endings: named(surveys, endings),
    contested,
    here: named(surveys, here),
    others: named(surveys, others),
  }));
}

function through(reckoner: Reckoner, ask: Under & Pinned): Through {
  const surveys = surveysUnder(reckoner, ask);
  const { share, answers, endings } = jointOf(surveys, pinsIn(reckoner, surveys, ask));
  const of = (one: number): number => (share > 0 ? one / share : 0);
  return {
    share,
    endings: named(surveys, endings.map(of)),
    answers: [...answers].map((one, place) => ({ ...choiceAt(reckoner, place), share: of(one) })),
  };
}

/** How far endings stand out, where decisions go together: by each half’s part of the histories that end so. */
function river(reckoner: Reckoner, under: Under): River {
  const surveys = surveysUnder(reckoner, under);
  const count = surveys[0]?.outcomes.names.length ?? 0;
  const halves = surveys.map((one) => ({ told: separationOf(one), shares: sharesOf([one]) }));
  const hinges = halves[0]?.told?.hinges;
  if (hinges === undefined) return null;
  return [...hinges, null].map((hinge, at) => {
    const row = new Float64Array(count);
    for (const ending of row.keys()) {
      const whole = halves.reduce((sum, { shares }) => sum + (shares[ending] ?? 0), 0);
      for (const { told, shares } of halves)
        if (whole > 0) row[ending] = (row[ending] ?? 0) + ((told?.rows[at]?.[ending] ?? 0) * (shares[ending] ?? 0)) / whole;
    }
    return { hinge, endings: named(surveys, row) };
  });
}

function flowing(reckoner: Reckoner, under: Under): Flowing {
  const surveys = surveysUnder(reckoner, under);
  const choice = (place: number | null) => (place === null ? null : choiceAt(reckoner, place));
  const table = answersByEnding(surveys);
  const count = surveys[0]?.outcomes.names.length ?? 0;
  return {
    flows: flowsOf(surveys).map(({ from, to, share }) => ({ from: choice(from), to: choice(to), share })),
    answers: reckoner.edition.graph.answers.map((_, place) => ({
      ...choiceAt(reckoner, place),
      endings: named(surveys, table.subarray(place * count, (place + 1) * count)),
    })),
  };
}

/** Of the histories of a joint, those that come to each ending. */
const endingsOf = ({ share, endings }: Joint): Float64Array => endings.map((one) => (share > 0 ? one / share : 0));

function asked(reckoner: Reckoner, ask: Under & Pinned): Asked {
  const surveys = surveysUnder(reckoner, ask);
  const pins = pinsIn(reckoner, surveys, ask);
  const sides = sidesOf(surveys, pins);
  const possible = sides.decided.share;
  const share = pins.endings?.reduce((sum, ending) => sum + (sides.decided.endings[ending] ?? 0), 0) ?? possible;
  const quarrel = share > noise ? null : quarrelOf(surveys, pins);
  const happened = happenedOf(surveys, pins);
  return {
    decided: possible,
    share: possible > 0 ? share / possible : 0,
    endings: named(surveys, endingsOf(sides.decided)),
    usual: named(surveys, endingsOf(sides.usual)),
    happened: happened && { endings: named(surveys, endingsOf(happened)), isShutInSome: happened.share < possible - noise },
    hinges: quarrel === null ? besidesOf(surveys, pins, sides) : [],
    quarrel: quarrel && {
      answers: quarrel.pins.answers.map((place) => choiceAt(reckoner, place)),
      endings: quarrel.pins.endings === null ? null : ask.endings,
      why: quarrel.why,
    },
  };
}

function ruled(reckoner: Reckoner, under: Under): Ruled {
  const surveys = surveysUnder(reckoner, under);
  const { graph } = reckoner.edition;
  const reach = new Float64Array(graph.leaves.length);
  for (const one of surveys) for (const leaf of reach.keys()) reach[leaf] = (reach[leaf] ?? 0) + (one.reach[leaf] ?? 0) / surveys.length;
  const fits = graph.rules.map(() => 0);
  let several = 0;
  for (const [leaf, share] of reach.entries()) {
    const truths = truthsAt(graph, leaf);
    for (const rule of truths) fits[rule] = (fits[rule] ?? 0) + share;
    if (truths.filter((rule) => rule < graph.rules.length - 1).length > 1) several += share;
  }
  const shares = named(surveys, sharesOf(surveys));
  return {
    endings: shares,
    rules: graph.rules.map((ending, rule) => ({ ending, fits: fits[rule] ?? 0, names: shares[ending] ?? 0 })),
    overlaps: overlapsOf(graph, reach),
    several,
  };
}

/** Of one slice. */
const at = <Q, A>(answer: (reckoner: Reckoner, ask: Q) => A) =>
  // eslint-disable-next-line require-yield
  function* once(reckoner: Reckoner, ask: Q): Work<A> {
    return answer(reckoner, ask);
  };

/** So many sets of odds are tried at most, and where it is not said. */
const sets = { most: 1000, usual: 100 };

/** How each kind of question is answered. */
const answers: { readonly [K in GraphKind]: (reckoner: Reckoner, ask: GraphQuestions[K]["ask"]) => Work<GraphQuestions[K]["answer"]> } = {
  describe: at(describe),
  survey: at(surveyed),
  hangs: at((reckoner, under) => hangsOn(surveysUnder(reckoner, under))),
  here: at((reckoner, ask) => {
    hingeIn(reckoner, ask.hinge);
    return hangsAt(surveysUnder(reckoner, ask), wayOf(reckoner.edition.graph, ask.history).nodes.at(-1) ?? 0, ask.hinge);
  }),
  foretells: at((reckoner, under) => foretells(surveysUnder(reckoner, under))),
  decided: at(decided),
  through: at(through),
  river: at(river),
  flows: at(flowing),
  pins: at(asked),
  read: at(readThrough),
  line: at(lineOf),
  smallest: at(smallestFrom),
  distances: at(distancesFrom),
  alone: at(aloneIn),
  compare: at(compareHistories),
  parts: at((reckoner, ask) => {
    const [from, to] = [oddsUnder(reckoner, ask.from), oddsUnder(reckoner, ask.odds)];
    const surveys = surveysUnder(reckoner, ask);
    const { whole, parts, missing } = partsOf(reckoner.edition.graph, from, to, outcomesUnder(reckoner, ask), timesUnder(ask));
    return {
      whole: named(surveys, whole),
      parts: parts.map(({ hinge, endings }) => ({ hinge, endings: named(surveys, endings) })),
      missing,
    };
  }),
  rules: at(ruled),
  *survives(reckoner, ask) {
    const { graph, judgements } = reckoner.edition;
    const { sets: count = sets.usual, findings = [], odds = null } = ask;
    if (!(Number.isInteger(count) && count > 0 && count <= sets.most)) throw new Misasked("sets");
    const surveys = surveysUnder(reckoner, ask);
    for (const finding of findings) {
      if ("option" in finding) placeIn(reckoner, finding);
      const than = "than" in finding ? [finding.than] : [];
      if ("answers" in finding) pinsIn(reckoner, surveys, { endings: null, ...finding });
      if ("ending" in finding) numbersOf(surveys, [finding.ending, ...than]);
      else for (const hinge of [finding.hinge, ...than]) hingeIn(reckoner, hinge);
    }
    // Near ours there are two raters to move; near a reader’s odds there is the reader.
    const near = odds === null ? judgements : judgementsFrom(odds, graph.answers);
    return yield* survivalOf(graph, setsNear(near, count), {
      outcomes: outcomesUnder(reckoner, ask),
      findings,
      times: timesUnder(ask),
    });
  },
};

/** Answers a question, or says which part of it is not understood. The cost is that of what it asks. */
export function* answerTo<K extends GraphKind>(
  reckoner: Reckoner,
  { kind, ask }: GraphQuestion<K>,
): Work<Told<GraphQuestions[K]["answer"]>> {
  try {
    return { ok: true, value: yield* answers[kind](reckoner, ask) };
  } catch (error) {
    if (error instanceof Misasked) return { ok: false, problem: error.problem };
    throw error;
  }
}
