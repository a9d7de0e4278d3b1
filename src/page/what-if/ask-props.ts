// What the parts of Ask are given besides what every view is, and what several of them say.
import * as names from "#words/river.ts";
import * as words from "#words/ask.ts";
import { rules } from "#words/rules.ts";
import type { Choice } from "../../core/atlas/ask/minimal/history.ts";
import type { Asked, Surveyed } from "../../core/atlas/ask/minimal/questions.ts";
import type { BesideOption } from "../../core/what-if/beside.ts";
import type { PinnedHinge, Pins } from "../../core/what-if/pinned.ts";
import { hinges } from "../../generated/story.ts";
import { captionOf } from "./gate.tsx";
import { shortOf, titleOfEnding } from "./map-facts.ts";
import type { ViewProps } from "./props.ts";

export interface AskProps extends ViewProps {
  /** The answer that is at hand, and the pins that it answers, which may be those of the question before. */
  readonly asked: Asked;
  readonly of: Pins;
  readonly survey: Surveyed;
  /** Asks another question. */
  readonly ask: (change: Partial<Pins>) => void;
}

/** The options of a hinge, what happened first. */
export const optionsOf = (hinge: string): readonly string[] => Object.entries(hinges).find(([id]) => id === hinge)?.[1].options ?? [];
export const isRecorded = ({ hinge, option }: Choice): boolean => optionsOf(hinge)[0] === option;
export const nameOf = ({ hinge, option }: Choice): string => words.pin(shortOf(hinge), captionOf(hinge, option));
export const namesOf = ({ hinge, options }: PinnedHinge): string[] => options.map((option) => nameOf({ hinge, option }));

export const actName = (at: number): string => names.act(at);

/** What a lock says of an answer; null where none can shut it. */
export const lockOf = ({ hinge, option }: Choice): string | null =>
  (words.locks as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[hinge]?.[option] ?? null;

/** What the rule of an ending says; empty where it has none of its own. */
export function ruleOf(ending: string): string {
  const own = Object.entries(rules).find(([id]) => id === ending)?.[1];
  return own === undefined ? "" : words.rule(titleOfEnding(ending), own.says);
}

/** What histories answer at a hinge: with the pins, and usually; of those that are asked. */
export function sharesAt({ asked, survey }: Pick<AskProps, "asked" | "survey">, hinge: string): readonly BesideOption[] {
  const beside = asked.hinges.find((one) => one.hinge === hinge)?.options;
  const all = survey.hinges.find((one) => one.hinge === hinge);
  return optionsOf(hinge).map((option) => {
    const found = beside?.find((one) => one.option === option);
    const usual = all === undefined || all.asked <= 0 ? 0 : (all.options.find((one) => one.option === option)?.share ?? 0) / all.asked;
    return found ?? { option, share: usual, usual };
  });
}
