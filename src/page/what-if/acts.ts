// The acts of the story: which questions each has, and what belongs to each added up.
import { design, files } from "../../generated/story.ts";

/** The hinges of an act, in the order of the story. @param act - from 0 */
export function hingesOf(act: number): string[] {
  const [first, last] = [design.acts[act - 1] ?? 0, design.acts[act] ?? 0];
  return files.filter(({ number }) => number > first && number <= last).flatMap(({ hinges: own }): readonly string[] => own);
}

/** Steps added up by the act of their hinge, from 0, in the order of the acts; what belongs to no hinge is last, under null. An act without a step is left out. */
export function sumsByAct(
  steps: readonly { readonly hinge: string | null; readonly step: number }[],
): { readonly act: number | null; readonly sum: number }[] {
  const places = [...design.acts.keys(), null];
  return places.flatMap((act) => {
    const own = act === null ? null : hingesOf(act);
    const of = steps.filter(({ hinge }) => (hinge === null ? own === null : own?.includes(hinge) === true));
    return of.length === 0 ? [] : [{ act, sum: of.reduce((sum, { step }) => sum + step, 0) }];
  });
}
