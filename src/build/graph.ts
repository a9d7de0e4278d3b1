// The minimal graph of the story as the build wants it, and as the game ships it.
import { explore } from "../core/atlas/ask/graph.ts";
import type { Minimal } from "../core/atlas/ask/minimal/graph.ts";
import { minimise } from "../core/atlas/ask/minimal/merge.ts";
import { packGraph } from "../core/atlas/ask/minimal/pack.ts";
import { type Survival, survivalOf } from "../core/atlas/ask/minimal/survives.ts";
import { finish } from "../core/atlas/ask/work.ts";
import { type Judgements, setsNear } from "../core/atlas/odds.ts";
import { openCache } from "./cache.ts";
import { type Compiled, compileStory } from "./compile.ts";
import { rulesPlanOf } from "./rules.ts";
import { contentOf, tablesOf } from "./tables.ts";
import { inThread } from "./thread.ts";

const kept = openCache("graph", "src/build/graph.ts");
/** So many sets of odds the build tries. */
const sets = 1000;

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

/** To four places: of 10,000 histories. */
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** What survives the sets of odds that the build tries. A thousand surveys. */
function triedOn(graph: Minimal, judgements: Judgements): Survival {
  const { endings, hinges, ...rest } = finish(survivalOf(graph, setsNear(judgements, sets)));
  return {
    ...rest,
    endings: Object.fromEntries(
      Object.entries(endings).map(([ending, [low, middle, high]]) => [ending, [rounded(low), rounded(middle), rounded(high)]]),
    ),
    hinges: Object.fromEntries(Object.entries(hinges).map(([hinge, share]) => [hinge, rounded(share)])),
  };
}

/** Everything that the packed graph is made from. */
function partsOf(story: Compiled): string[] {
  const { plan, asked } = rulesPlanOf(story);
  return [contentOf(plan), JSON.stringify(asked), story.fingerprint];
}

/**
 * The graph of a story as text. The same to the byte, whether it is made or was kept.
 *
 * @throws as `minimalOf` does
 */
export function packedGraph(story: Compiled): string {
  const parts = partsOf(story);
  const known = kept.take(parts)?.toString();
  if (known !== undefined) return known;
  const graph = minimalOf(story);
  const { judgements = {} } = rulesPlanOf(story).plan;
  const text = packGraph({ graph, judgements, survival: triedOn(graph, judgements) });
  kept.keep(parts, text);
  return text;
}

/** As `shippedGraph`, for the story in a folder, in this thread. */
export const packedGraphAt = (root: string): string => packedGraph(compileStory(root));

/** The packed graph: at once where it is kept, else from another thread. Best asked for when the tables are there, with which it has most runs of inkjs in common. */
export const shippedGraph = async (story: Compiled): Promise<string> =>
  kept.take(partsOf(story)) === null ? inThread("src/build/graph.ts", "packedGraphAt", [story.source.root]) : packedGraph(story);
