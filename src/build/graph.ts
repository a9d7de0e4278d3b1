// The minimal graph of the story as the build wants it.
import { explore } from "../core/atlas/ask/graph.ts";
import type { Minimal } from "../core/atlas/ask/minimal/graph.ts";
import { minimise } from "../core/atlas/ask/minimal/merge.ts";
import type { Compiled } from "./compile.ts";
import { rulesPlanOf } from "./rules.ts";
import { tablesOf } from "./tables.ts";

/**
 * Explores a story with each rule of its endings asked by itself, and merges what has the same futures.
 *
 * Cost: once more that of exploring the story, where its tables are not kept.
 *
 * @throws StoryError where the rule list cannot be read; AtlasError as `makeTables`, `explore` and `minimise` do
 */
export function minimalOf(story: Compiled): Minimal {
  const { plan, asked } = rulesPlanOf(story);
  const { graph } = minimise(explore(tablesOf(plan)), asked);
  return { ...graph, fingerprint: story.fingerprint };
}
