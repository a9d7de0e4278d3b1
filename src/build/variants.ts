// The rules with one of them changed: each such world is made, explored and surveyed under our odds, to be held against the story’s own.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Minimal } from "../core/atlas/ask/minimal/graph.ts";
import { hangsOn } from "../core/atlas/ask/minimal/hangs.ts";
import { unpackGraph } from "../core/atlas/ask/minimal/pack.ts";
import { sharesOf, survey } from "../core/atlas/ask/minimal/survey.ts";
import { type Judgements, oddsOf } from "../core/atlas/odds.ts";
import type { VariantId, Varied } from "../core/what-if/variants.ts";
import { type Compiled, compileStory } from "./compile.ts";
import { minimalOf, packedGraph } from "./graph.ts";
import { readJudgements } from "./ratings.ts";
import { rules as rulesFile, worldFile } from "./read.ts";
import { type Edit, edits } from "./variants/edits.ts";

/** So many of the hinges that most hangs on are kept. */
const most = 5;

const inTenThousand = (share: number): number => Math.round(share * 1e4);

/** What a graph comes to under the odds that follow from some judgements. */
function varied(graph: Minimal, judgements: Judgements, endings: readonly string[]): Varied {
  const one = survey(graph, oddsOf(judgements));
  const shares = sharesOf([one]);
  return {
    shares: endings.map((ending) => inTenThousand(shares[one.outcomes.names.indexOf(ending)] ?? 0)),
    hangs: hangsOn([one])
      .slice(0, most)
      .map(({ hinge, share }) => [hinge, inTenThousand(share)]),
  };
}

/**
 * The text of a file with a rule changed.
 *
 * @throws Error where the rule does not stand there once: it has been changed meanwhile, and the variant has to be thought over
 */
export function edited(text: string, { from, to }: Edit, id: string): string {
  if (text.split(from).length !== 2) throw new Error(`the rule that the variant ${id} changes does not stand once in its file: ${from}`);
  return text.replace(from, () => to);
}

/** The story’s own rules, as a variant is held against them. */
export function unvaried(story: Compiled): Varied & { readonly endings: readonly string[] } {
  const read = unpackGraph(packedGraph(story), story.fingerprint);
  if (!read.ok) throw new Error(read.problem);
  const { graph, judgements } = read.value;
  return { endings: graph.rules, ...varied(graph, judgements, graph.rules) };
}

/**
 * Makes the world of a variant in a copy of the story, and explores it: some seconds.
 *
 * @param root - the folder `story/`
 * @param endings - in the order in which their shares are wanted
 * @throws Error as `edited`; StoryError and AtlasError where the changed story cannot be explored
 */
export function makeVariant(root: string, id: VariantId, endings: readonly string[]): Varied {
  const folder = mkdtempSync(join(tmpdir(), "variant-"));
  try {
    cpSync(root, folder, { recursive: true });
    const edit = edits[id];
    const path = join(folder, edit.file);
    writeFileSync(path, edited(readFileSync(path, "utf8"), edit, id));
    const story = compileStory(folder);
    return varied(minimalOf(story), readJudgements(story.source), endings);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The same for two graphs with the same histories, however their nodes are numbered. O(edges). */
function futuresOf({ answers, rules, leaves, size, offsets, targets, given }: Minimal): string {
  const of: string[] = leaves.map(
    ({ kind, name, truth }) => `${kind} ${name} ${rules.filter((_, rule) => ((truth >>> rule) & 1) === 1).join(" ")}`,
  );
  for (let node = leaves.length; node < size; node++) {
    const edges: string[] = [];
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      const { hinge = "", option = "" } = answers[given[edge] ?? -1] ?? {};
      edges.push(`${hinge} ${option} ${of[targets[edge] ?? 0] ?? ""}`);
    }
    of[node] = digest(edges.sort().join("\n"));
  }
  return of[size - 1] ?? "";
}

/** The rules of a file, without its comments and what they say to a reader. */
const bareRules = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/\/\/.*$/, "").trim())
    .filter((line) => line !== "")
    .join("\n");

/**
 * A fingerprint of the rules alone: of what world.ink and the rule list do, of every history that the files and their locks come to by them, of
 * the judgements, and of the variants. Prose is no part of it.
 *
 * @returns 16 hexadecimal digits
 */
export function rulesPrint(story: Compiled): string {
  const read = unpackGraph(packedGraph(story), story.fingerprint);
  if (!read.ok) throw new Error(read.problem);
  const texts = [worldFile, rulesFile].map((name) => bareRules(readFileSync(join(story.source.root, name), "utf8")));
  return digest(JSON.stringify([texts, futuresOf(read.value.graph), readJudgements(story.source), edits])).slice(0, 16);
}
