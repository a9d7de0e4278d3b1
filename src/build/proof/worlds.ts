// In which Europe each ending is told: what is allied with Moscow when the rule list is asked, so that no ending tells of another’s.
import { createAtlas } from "../../core/atlas/ask/atlas.ts";
import type { Plan } from "../../core/atlas/make/plan.ts";
import { type Compiled, compileRules } from "../compile.ts";
import { planOf } from "../plan.ts";
import { StoryError, rules } from "../read.ts";
import { tablesOf } from "../tables.ts";

/** Histories that come to one ending beside one kind of ally. */
export interface WorldShare {
  readonly ending: string;
  /** A value of the standing `allies`. */
  readonly allies: string;
  /** Of 1, by our odds. */
  readonly share: number;
  /** The fewest departures from the record that come there. */
  readonly nearest: readonly string[];
}

/** The plan in which a history ends by the name of its ending and of its ally. */
function plan(story: Compiled): Plan {
  const whole = planOf(story);
  const json = compileRules(story, (name, text) => {
    if (name !== rules) return text;
    // In a statement of its own: while a text is being made nothing pauses, and the rules would be gone through all at once.
    const changed = text.replace("~ ending = verdict()", '$&\n~ ending = "{ending} {allies}"');
    if (changed === text) throw new StoryError("the knot decide asks “~ ending = verdict()”", name, 1);
    return changed;
  });
  const endings = new Set<string>(story.source.endings.map(({ id }) => id));
  return {
    ...whole,
    fingerprint: `${whole.fingerprint} by worlds`,
    chapters: whole.chapters
      .filter(({ id }) => !endings.has(id))
      .map((chapter) => (chapter.id.startsWith("decide") ? { ...chapter, json, onward: { kind: "named", variable: "ending" } } : chapter)),
  };
}

/**
 * Every pair of ending and ally that some history comes to, the likeliest first.
 *
 * Cost: once more that of exploring the story, where its tables are not kept.
 */
export function worldsOf(story: Compiled): WorldShare[] {
  return createAtlas(tablesOf(plan(story)))
    .describe()
    .endings.map(({ ending: name, weighted, nearest }): WorldShare => {
      const [ending = "", allies = ""] = name.split(" ");
      return { ending, allies, share: weighted, nearest: nearest?.changes.map(({ hinge, option }) => `${hinge} ${option}`) ?? [] };
    })
    .toSorted((a, b) => b.share - a.share);
}

/** The Europe that an ending is told of: the allies that Moscow may have in it. An ending that is over early is told of the Europe it broke off in. */
const own: Readonly<Record<string, readonly string[]>> = {
  council_europe: ["with_berlin", "with_both"],
  iron_council: ["iron_berlin"],
  red_danube: ["with_danube"],
};

/** Whether an ending would be told of another Europe than its own, unless it has words for that one. */
export const isAbroad = ({ ending, allies }: WorldShare): boolean => !(own[ending] ?? ["no_ally"]).includes(allies);
