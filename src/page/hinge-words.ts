// The plain words of the turning points, out of the story’s own: fetched after the first choice.
import { acts, first } from "#words/hinges.ts";
import { captions, design, files, hinges } from "../generated/story.ts";
import { Changed } from "./changed.tsx";
import { Hangs } from "./hangs.tsx";
import type { HingeWords } from "./hinges.ts";

const numberOf = (chapter: string): number => files.find(({ id }) => id === chapter)?.number ?? Infinity;

export const hingeWords: HingeWords = {
  first,
  Changed,
  Hangs,
  actsEnded(from, to) {
    const next = to === null ? numberOf(from) + 1 : numberOf(to);
    const ended = design.acts.flatMap((last, at) => (numberOf(from) <= last && last < next ? [at] : []));
    return ended.length === 0 ? null : acts(ended);
  },
  questionOf: (hinge) => hinges[hinge].question,
  captionOf(hinge, option) {
    const known: Readonly<Record<string, string>> = captions[hinge] ?? {};
    return known[option] ?? null;
  },
};
