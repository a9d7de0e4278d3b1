// The plain words of the turning points, out of the story’s own: fetched after the first choice.
import { first } from "#words/hinges.ts";
import { captions, hinges } from "../generated/story.ts";
import { Changed } from "./changed.tsx";
import type { HingeWords } from "./hinges.ts";

export const hingeWords: HingeWords = {
  first,
  Changed,
  questionOf: (hinge) => hinges[hinge].question,
  captionOf(hinge, option) {
    const known: Readonly<Record<string, string>> = captions[hinge] ?? {};
    return known[option] ?? null;
  },
};
