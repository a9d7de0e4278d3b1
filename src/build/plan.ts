// Describes the shipped story to the atlas: its files in order, the rule list, the endings, and what is thought of each hinge.
import type { Chapter, Onward, Plan } from "../core/atlas/make/plan.ts";
import type { TextId } from "../core/library.ts";
import { readChoice } from "../core/choice.ts";
import { endingNamed, sequelOf } from "../core/sequel.ts";
import type { Hinge } from "../generated/story.ts";
import { type Compiled, checkCue } from "./compile.ts";
import { readJudgements } from "./ratings.ts";
import { functionsOf } from "./read.ts";

/** Functions that decide many hinges one after another, and ends of acts: all at once they would read most of the world. */
const long = /^(pass|close_act)_/;

/** The rule list stands twice among the chapters, so that what only a run that was over before 1930 has still to remember weighs on no other. */
const early = " early";

/**
 * The plan of a compiled story.
 *
 * @throws StoryError where ratings or firmness do not fit the hinges
 */
export function planOf({ source, chapters, fingerprint }: Compiled): Plan {
  const json = (id: string): string => chapters.get(id as TextId) ?? "";
  const files = source.files.map(({ id }) => id);
  const endings = source.endings.map(({ id }) => id);
  const hinges = source.hinges.map(({ id }) => id) as Hinge[];
  const after = (id: string, over: string | null): Onward => ({
    kind: "chapter",
    id: `${sequelOf(files, id, over) ?? ""}${over === null ? "" : early}`,
  });
  const named = (name: string): Onward => ({ kind: "chapter", id: endingNamed(endings, name) ?? "" });
  return {
    chapters: [
      ...files.map((id): Chapter => ({
        id,
        json: json(id),
        onward: { kind: "fork", variable: "over", cases: { none: after(id, null) }, otherwise: after(id, "over") },
      })),
      ...["decide", `decide${early}`].map((id): Chapter => ({
        id,
        json: json("decide"),
        onward: {
          kind: "fork",
          variable: "ending",
          cases: Object.fromEntries(endings.map((name) => [name, named(name)])),
          otherwise: { kind: "ending", id: "an ending that is not written" },
        },
      })),
      ...endings.map((id): Chapter => ({ id, json: json(id), onward: { kind: "ending", id } })),
    ],
    world: [...source.gauges, ...source.standings, ...source.hinges].map(({ id }) => id).concat("over"),
    readChoice(text, tags) {
      const { locked, ...choice } = readChoice(text, tags, hinges);
      return { ...choice, locked: locked !== null };
    },
    readTag: (tag) => checkCue(tag, hinges),
    stepwise: functionsOf(source.root).filter((name) => long.test(name)),
    judgements: readJudgements(source),
    fingerprint,
  };
}
