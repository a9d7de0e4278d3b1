// What is said of a question’s answer in one sentence, and the claim in it that other odds may make wrong.
import * as words from "#words/ask.ts";
import { ofHundred, ofThousand } from "#words/what-if.ts";
import type { Choice } from "../../core/atlas/ask/minimal/history.ts";
import type { Asked, Under } from "../../core/atlas/ask/minimal/questions.ts";
import type { Finding as Claim } from "../../core/atlas/ask/minimal/survives.ts";
import type { Beside, BesideOption } from "../../core/what-if/beside.ts";
import { commonest, contrastOf, isAbout } from "../../core/what-if/contrast.ts";
import { type Pins, pinnedHinges, questionKind } from "../../core/what-if/pinned.ts";
import { endings as allEndings } from "../../generated/story.ts";
import { nameOf, namesOf, optionsOf } from "./ask-props.ts";
import { titleOfEnding } from "./map-facts.ts";
import { questionOf } from "./steps.tsx";

/** The end that happened. */
const [recorded] = allEndings;

interface Told {
  readonly text: string;
  /** What is said instead where the claim does not hold in enough sets of odds; null where that changes nothing. */
  readonly loose: string | null;
  /** Null where there is none to try. */
  readonly claim: Claim | null;
  /** Whether the sentence holds where the claim does not. */
  readonly isContrary: boolean;
  /** The answers that it speaks of, for its argument sheet. */
  readonly about: readonly Choice[];
}

/** So many answers that all have are named. */
const mostNamed = 3;
/** By so much must an answer be more frequent than usual to go with an end before all others. */
const worth = 0.02;
/** What is usual in so many is not worth a headline. */
const plain = 0.9;
/** Less than this is the noise of sums. */
const noise = 1e-9;

export const sumOf = (shares: Readonly<Record<string, number>>, endings: readonly string[]): number =>
  endings.reduce((sum, ending) => sum + (shares[ending] ?? 0), 0);

/** Whether what never comes is ruled out by the story’s own rules, and not by odds or rules of the reader. */
export const isRuled = ({ odds, rules }: Under): boolean =>
  (rules ?? null) === null && Object.values(odds ?? {}).every((weights) => Object.values(weights).every((weight) => weight > 0));

/** Why nothing answers. */
function quarrelTold({ answers, endings, why }: NonNullable<Asked["quarrel"]>, ruled: boolean): string {
  const last = answers.at(-1);
  const others = why === "no such end" ? answers : answers.filter(({ hinge }) => hinge !== last?.hinge);
  const own = answers.filter(({ hinge }) => hinge === last?.hinge);
  const says = {
    locked: () => words.lockedOut(own.map(nameOf)),
    "never asked": () => words.neverAsked(questionOf(last?.hinge ?? "")),
    "no such end": () => (ruled ? words.noneFollows : words.noSuchEnd)((endings ?? []).map(titleOfEnding)),
  };
  return words.nobody(pinnedHinges(others).map(namesOf), says[why]());
}

/** What happened, where something else is decided at one turning point. */
function happenedAt({ pins }: Pins, { happened }: Asked, looked: readonly string[]): words.Happened | null {
  const [hinge] = pinnedHinges(pins);
  const option = hinge === undefined ? undefined : optionsOf(hinge.hinge)[0];
  if (happened === null || hinge === undefined || option === undefined) return null;
  const count = ofThousand(sumOf(happened.endings, looked));
  return { name: nameOf({ hinge: hinge.hinge, option }), count, isShutInSome: happened.isShutInSome };
}

function tellDecided(of: Pins, asked: Asked, ruled: boolean): Told {
  const { pins, ends } = of;
  const { endings, usual } = asked;
  const hinges = pinnedHinges(pins).map(namesOf);
  const contrast = contrastOf({ option: "", open: 1, contested: 1, here: endings, others: usual, endings });
  const looked = ends.length > 0 ? ends : contrast === null ? [] : [contrast.ending];
  const isOut = (ids: readonly string[]): boolean => ruled && ids.length > 0 && sumOf(endings, ids) <= noise && sumOf(usual, ids) > noise;
  const cannot = [...new Set([...looked, recorded.id])].filter((ending) => isOut([ending])).map(titleOfEnding);
  const out = cannot.length === 0 ? [] : [words.cannotFollow(cannot)];
  const [ending] = looked;
  const told = { loose: null, claim: null, isContrary: false, about: pins };
  if (ending === undefined) return { ...told, text: [words.decidedLittle(hinges), ...out].join(" ") };
  const [here, others] = [sumOf(endings, looked), sumOf(usual, looked)];
  const counts = { here: ofThousand(here), usual: ofThousand(others), happened: happenedAt(of, asked, looked) };
  const counted = words.decided({ hinges, endings: looked.map(titleOfEnding), ...counts });
  const say = (says: readonly string[]): string => [counted, ...says, ...out].join(" ");
  if (isOut(looked)) return { ...told, text: say([]) };
  if (counts.here === counts.usual) return { ...told, text: say([words.asMany]) };
  if (isAbout(here, others)) return { ...told, text: say([words.aboutAsMany]) };
  return {
    ...told,
    text: say([words.makes(here > others, looked.length)]),
    loose: say([words.turnsRound]),
    claim: looked.length === 1 ? { kind: "decided", answers: pins, ending } : null,
    isContrary: here < others,
  };
}

/** The answer of a turning point that is most more frequent than usual. */
function risenOf({ options }: Beside): BesideOption | undefined {
  return [...options].sort((a, b) => b.share - b.usual - (a.share - a.usual))[0];
}

function tellEnds({ ends }: Pins, { share }: Asked, rows: readonly Beside[]): Told {
  // What is not asked in all of them, not all of them have.
  const all = rows
    .filter(({ bond, asked, most: { usual } }) => bond === "by our rules" && asked >= 1 - noise && usual <= plain)
    .slice(0, mostNamed)
    .map(({ hinge, most: { option } }) => ({ hinge, option }));
  const [most] = rows.flatMap((row) => {
    const risen = row.bond === "goes with it" ? risenOf(row) : undefined;
    return risen !== undefined && risen.usual <= plain && risen.share - risen.usual > worth ? [{ hinge: row.hinge, ...risen }] : [];
  });
  const parts = [
    words.lookedBack(ends.map(titleOfEnding), ofThousand(share)),
    ...(all.length === 0 ? [] : [words.allHave(all.map(nameOf))]),
    ...(most === undefined ? [] : [words.goesMost(nameOf(most), ofHundred(most.share), ofHundred(most.usual))]),
  ];
  const claim: Claim | null =
    most === undefined ? null : { kind: "beside", answers: [], endings: ends, hinge: most.hinge, option: most.option };
  const named = [...(most === undefined ? [] : [{ hinge: most.hinge, option: most.option }]), ...all];
  return { text: parts.join(" "), loose: null, claim, isContrary: false, about: named };
}

/**
 * @param rows - what moves most first
 * @param ruled - as `isRuled` has it
 */
export function tell(pins: Pins, asked: Asked, rows: readonly Beside[], ruled: boolean): Told {
  if (asked.quarrel !== null)
    return { text: quarrelTold(asked.quarrel, ruled), loose: null, claim: null, isContrary: false, about: asked.quarrel.answers };
  const kind = questionKind(pins);
  if (kind === "ends") return tellEnds(pins, asked, rows);
  if (kind !== "nothing") return tellDecided(pins, asked, ruled);
  const most = commonest(asked.endings);
  return {
    text: most === null ? "" : words.ofAll(titleOfEnding(most.ending), ofThousand(most.share)),
    loose: null,
    claim: most === null ? null : { kind: "commonest", ending: most.ending },
    isContrary: false,
    about: [],
  };
}

/** In so many of 1 sets of odds a sentence on what is more must hold. */
const enough = 0.7;

/** What is said once it is known in how many sets of odds a claim holds, and that where the sentence makes it. */
export function said(
  { text, loose, isContrary }: Told,
  held: number | undefined,
): { readonly text: string; readonly holds: number | undefined } {
  const holds = held === undefined || !isContrary ? held : 1 - held;
  return loose !== null && holds !== undefined && holds < enough ? { text: loose, holds: undefined } : { text, holds };
}
