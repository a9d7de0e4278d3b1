// The oracle: walks a story over whole inkjs states, one by one, slow and obvious.
import { Story } from "inkjs";
import type { Offer } from "../../../src/core/atlas/machine.ts";
import { plainValue } from "../../../src/core/atlas/names.ts";
import type { Onward, Plan } from "../../../src/core/atlas/plan.ts";

/** One state, as inkjs saves it. */
export interface Node {
  readonly chapter: string;
  readonly offers: readonly Offer[];
  /** By offer; null for a locked one. */
  readonly next: (Node | null)[];
  /** Set where histories stop. */
  end: { readonly kind: "ending" | "fault" | "dead"; readonly name: string } | null;
}

type Saved = Record<string, unknown> & { variablesState: Record<string, unknown> };

/** Walks everything. `steps` counts the answers given. */
export function walkAll(plan: Plan): { root: Node; nodes: Node[]; steps: number } {
  const stories = new Map(plan.chapters.map(({ id, json }) => [id, new Story(json)]));
  const fresh = new Map([...stories].map(([id, story]) => [id, story.state.toJson()]));
  const nodes = new Map<string, Node>();
  let steps = 0;

  function onwardNode(chapter: string, onward: Onward, world: Record<string, unknown>): Node {
    switch (onward.kind) {
      case "ending":
        return ended(`ending ${onward.id}`, chapter, { kind: "ending", name: onward.id });
      case "chapter":
        return opened(onward.id, world);
      case "fork":
      case "named": {
        const value = plainValue(JSON.stringify(world[onward.variable]));
        return onward.kind === "named"
          ? onwardNode(chapter, { kind: "ending", id: value }, world)
          : onwardNode(chapter, onward.cases[value] ?? onward.otherwise, world);
      }
    }
  }
  function ended(key: string, chapter: string, end: NonNullable<Node["end"]>): Node {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node: Node = { chapter, offers: [], next: [], end };
    nodes.set(key, node);
    return node;
  }
  function opened(chapter: string, world: Record<string, unknown>): Node {
    const saved = JSON.parse(fresh.get(chapter) ?? "{}") as Saved;
    for (const name of plan.world) if (world[name] !== undefined) saved.variablesState[name] = world[name];
    return told(chapter, JSON.stringify(saved), null);
  }
  /** From a saved state, one answer on. */
  function told(chapter: string, saved: string, answer: number | null): Node {
    const story = stories.get(chapter);
    if (story === undefined) throw new Error(`no chapter ${chapter}`);
    story.state.LoadJson(saved);
    story.state.storySeed = 0;
    let fault: string | null = null;
    story.onError = (message, type) => {
      if (type === 2) fault ??= message;
    };
    if (answer !== null) {
      steps++;
      story.ChooseChoiceIndex(answer);
    }
    for (; story.canContinue; story.Continue()) if (fault !== null) break;
    if (fault !== null) return ended(`fault ${chapter} ${String(fault)}`, chapter, { kind: "fault", name: fault });
    const offers = story.currentChoices.map((choice) => plan.readOffer(choice.text.trim(), choice.tags ?? [], choice.pathStringOnChoice));
    const state = JSON.parse(story.state.toJson()) as Saved;
    if (offers.length === 0) {
      const onward = plan.chapters.find(({ id }) => id === chapter)?.onward ?? { kind: "ending", id: chapter };
      const world: Record<string, unknown> = {};
      // Ink leaves a variable out of a saved state while it has its first value.
      for (const name of globals(story)) world[name] = state.variablesState[name] ?? defaults(chapter)[name];
      return onwardNode(chapter, onward, world);
    }
    const key = JSON.stringify({ chapter, ...state, turnIdx: 0 });
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node: Node = { chapter, offers, next: [], end: null };
    nodes.set(key, node);
    const here = JSON.stringify(state);
    for (const [index, offer] of offers.entries()) node.next.push(offer.locked ? null : told(chapter, here, index));
    if (node.next.every((next) => next === null)) node.end = { kind: "dead", name: `${chapter}: every answer is locked` };
    return node;
  }
  const globals = (story: Story): string[] => [
    ...(story.variablesState as unknown as { _defaultGlobalVariables: Map<string, unknown> })._defaultGlobalVariables.keys(),
  ];
  const first = new Map<string, Record<string, unknown>>();
  /** Every variable’s first value, as Ink writes it. */
  function defaults(chapter: string): Record<string, unknown> {
    const known = first.get(chapter);
    if (known !== undefined) return known;
    const story = new Story(plan.chapters.find(({ id }) => id === chapter)?.json ?? "");
    const holder = (story.variablesState as unknown as { constructor: { dontSaveDefaultValues: boolean } }).constructor;
    holder.dontSaveDefaultValues = false;
    const { variablesState } = JSON.parse(story.state.toJson()) as Saved;
    holder.dontSaveDefaultValues = true;
    first.set(chapter, variablesState);
    return variablesState;
  }

  const root = onwardNode("", { kind: "chapter", id: plan.chapters[0]?.id ?? "" }, {});
  return { root, nodes: [...nodes.values()], steps };
}

/** The readings that come to each stop below a node. */
export function countAll(root: Node): Map<string, bigint> {
  const done = new Map<Node, Map<string, bigint>>();
  const count = (node: Node): Map<string, bigint> => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const sums = new Map<string, bigint>();
    if (node.end !== null) sums.set(nameOf(node.end), 1n);
    for (const next of node.next)
      if (next !== null) for (const [name, readings] of count(next)) sums.set(name, (sums.get(name) ?? 0n) + readings);
    done.set(node, sums);
    return sums;
  };
  return count(root);
}

/** The fewest hinges decided otherwise than `given`, to each stop. */
export function farAll(root: Node, given: ReadonlyMap<string, string>): Map<string, number> {
  const done = new Map<Node, Map<string, number>>();
  const far = (node: Node): Map<string, number> => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const best = new Map<string, number>();
    if (node.end !== null) best.set(nameOf(node.end), 0);
    for (const [index, next] of node.next.entries()) {
      const hinge = node.offers[index]?.hinge ?? null;
      const otherwise = hinge !== null && given.has(hinge) && given.get(hinge) !== node.offers[index]?.id;
      if (next !== null)
        for (const [name, rest] of far(next))
          best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, rest + (otherwise ? 1 : 0)));
    }
    done.set(node, best);
    return best;
  };
  return far(root);
}

/** A stop’s name; the words of a fault are Ink’s own and not compared. */
export const nameOf = ({ kind, name }: { kind: string; name: string }): string => (kind === "ending" ? `ending ${name}` : kind);
