// What is said of a question’s answer in one sentence, and the claim in it that other odds may make wrong.
import * as words from "#words/ask.ts";
import { ofHundred, ofThousand } from "#words/what-if.ts";
import type { Choice } from "../../core/atlas/ask/minimal/history.ts";
import type { Asked } from "../../core/atlas/ask/minimal/questions.ts";
import type { Finding as Claim } from "../../core/atlas/ask/minimal/survives.ts";
import type { Beside } from "../../core/what-if/beside.ts";
import { commonest, contrastOf } from "../../core/what-if/contrast.ts";
import { type Pins, pinnedHinges, questionKind } from "../../core/what-if/pinned.ts";
import { captionsOf } from "./ask-props.ts";
import { captionOf } from "./gate.tsx";
import { titleOfEnding } from "./map-facts.ts";
import { questionOf } from "./steps.tsx";

interface Told {
  readonly text: string;
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

export const sumOf = (shares: Readonly<Record<string, number>>, endings: readonly string[]): number =>
  endings.reduce((sum, ending) => sum + (shares[ending] ?? 0), 0);

/** Why nothing answers. */
function quarrelTold({ answers, endings, why }: NonNullable<Asked["quarrel"]>): string {
  const last = answers.at(-1);
  const others = why === "no such end" ? answers : answers.filter(({ hinge }) => hinge !== last?.hinge);
  const own = answers.filter(({ hinge }) => hinge === last?.hinge);
  const says = {
    locked: () => words.lockedOut(own.map(({ hinge, option }) => captionOf(hinge, option))),
    "never asked": () => words.neverAsked(questionOf(last?.hinge ?? "")),
    "no such end": () => words.noSuchEnd((endings ?? []).map(titleOfEnding)),
  };
  return words.nobody(pinnedHinges(others).map(captionsOf), says[why]());
}

function tellDecided({ pins, ends }: Pins, { endings, usual }: Asked): Told {
  const hinges = pinnedHinges(pins).map(captionsOf);
  const contrast = contrastOf({ option: "", open: 1, contested: 1, here: endings, others: usual, endings });
  const looked = ends.length > 0 ? ends : contrast === null ? [] : [contrast.ending];
  const [ending] = looked;
  if (ending === undefined) return { text: words.decidedLittle(hinges), claim: null, isContrary: false, about: pins };
  const [here, others] = [sumOf(endings, looked), sumOf(usual, looked)];
  const text = words.decided(
    { hinges, endings: looked.map(titleOfEnding), here: ofThousand(here), usual: ofThousand(others) },
    here > others,
  );
  const isClaim = looked.length === 1 && ofThousand(here) !== ofThousand(others);
  return { text, claim: isClaim ? { kind: "decided", answers: pins, ending } : null, isContrary: here < others, about: pins };
}

function tellEnds({ ends }: Pins, { share }: Asked, rows: readonly Beside[]): Told {
  const all = rows.filter(({ bond }) => bond === "by our rules").slice(0, mostNamed);
  const most = rows.find(({ bond, most: { share: own, usual } }) => bond === "goes with it" && own - usual > worth);
  const parts = [
    words.lookedBack(ends.map(titleOfEnding), ofThousand(share)),
    ...(all.length === 0 ? [] : [words.allHave(all.map(({ hinge, most: { option } }) => captionOf(hinge, option)))]),
    ...(most === undefined
      ? []
      : [words.goesMost(captionOf(most.hinge, most.most.option), ofHundred(most.most.share), ofHundred(most.most.usual))]),
  ];
  const claim: Claim | null =
    most === undefined ? null : { kind: "beside", answers: [], endings: ends, hinge: most.hinge, option: most.most.option };
  const named = [...(most === undefined ? [] : [most]), ...all];
  return { text: parts.join(" "), claim, isContrary: false, about: named.map(({ hinge, most: { option } }) => ({ hinge, option })) };
}

/** @param rows - what moves most first */
export function tell(pins: Pins, asked: Asked, rows: readonly Beside[]): Told {
  if (asked.quarrel !== null) return { text: quarrelTold(asked.quarrel), claim: null, isContrary: false, about: asked.quarrel.answers };
  const kind = questionKind(pins);
  if (kind === "ends") return tellEnds(pins, asked, rows);
  if (kind !== "nothing") return tellDecided(pins, asked);
  const most = commonest(asked.endings);
  return {
    text: most === null ? "" : words.ofAll(titleOfEnding(most.ending), ofThousand(most.share)),
    claim: most === null ? null : { kind: "commonest", ending: most.ending },
    isContrary: false,
    about: [],
  };
}
