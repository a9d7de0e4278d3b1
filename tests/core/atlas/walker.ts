// The oracle: walks a story over whole inkjs states, one by one, slow and obvious.
import { Story } from "inkjs";
import type { PlainChoice } from "../../../src/core/atlas/tables.ts";
import { plainValue } from "../../../src/core/atlas/make/names.ts";
import type { Onward, Plan } from "../../../src/core/atlas/make/plan.ts";

/** One state, as inkjs saves it. */
export interface Node {
  readonly chapter: string;
  readonly offers: readonly PlainChoice[];
  /** By offer; null for a locked one. */
  readonly next: (Node | null)[];
  /** Set where histories stop. */
  end: { readonly kind: "ending" | "fault" | "dead"; readonly name: string } | null;
}

/** A chapter as some history opens it: the values of the world there, for people, and the node that it comes to. */
export interface Opened {
  readonly chapter: string;
  readonly world: Readonly<Record<string, string>>;
  readonly node: Node;
}

/** Everything that was walked. `steps` counts the answers given. */
export interface Walked {
  readonly root: Node;
  readonly nodes: readonly Node[];
  readonly openings: readonly Opened[];
  readonly steps: number;
}

type Saved = Record<string, unknown> & { variablesState: Record<string, unknown> };

/** Inkjs, told to write variables into a saved state that still have their first value. */
function withDefaults<T>(task: () => T): T {
  const { variablesState } = new Story('{"inkVersion":21,"root":[["done",null],"done",{"#f":1}],"listDefs":{}}');
  const holder = (variablesState as unknown as { constructor: { dontSaveDefaultValues: boolean } }).constructor;
  holder.dontSaveDefaultValues = false;
  try {
    return task();
  } finally {
    holder.dontSaveDefaultValues = true;
  }
}

/** Walks everything. */
export const walkAll = (plan: Plan): Walked => withDefaults(() => walk(plan));

function walk(plan: Plan): Walked {
  const stories = new Map(plan.chapters.map(({ id, json }) => [id, new Story(json)]));
  const fresh = new Map([...stories].map(([id, story]) => [id, story.state.toJson()]));
  const onwards = new Map(plan.chapters.map(({ id, onward }) => [id, onward]));
  const nodes = new Map<string, Node>();
  const openings = new Map<string, Opened>();
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
    const values = Object.fromEntries(
      plan.world.flatMap((name) => {
        const value = saved.variablesState[name];
        return value === undefined ? [] : [[name, plainValue(JSON.stringify(value))] as const];
      }),
    );
    const node = told(chapter, JSON.stringify(saved), null);
    openings.set(JSON.stringify([chapter, values]), { chapter, world: values, node });
    return node;
  }
  /** Tells the text line by line, and reads its tags and its choices as a teller would. */
  function tell(story: Story): PlainChoice[] {
    let broken: string | null = null;
    story.onError = (message, type) => {
      if (type === 2) broken ??= message;
    };
    while (story.canContinue) {
      story.Continue();
      if (broken !== null) throw new Error(broken);
      for (const tag of story.currentTags ?? []) plan.readTag?.(tag);
    }
    return story.currentChoices.map((choice) => plan.readChoice(choice.text.trim(), choice.tags ?? [], choice.pathStringOnChoice));
  }
  /** From a saved state, one answer on. */
  function told(chapter: string, saved: string, answer: number | null): Node {
    const story = stories.get(chapter);
    if (story === undefined) throw new Error(`no chapter ${chapter}`);
    story.state.LoadJson(saved);
    story.state.storySeed = 0;
    let offers: PlainChoice[];
    try {
      if (answer !== null) {
        steps++;
        story.ChooseChoiceIndex(answer);
      }
      offers = tell(story);
    } catch (error) {
      const { message } = error as Error;
      return ended(`fault ${chapter} ${message}`, chapter, { kind: "fault", name: message });
    }
    const here = story.state.toJson();
    const state = JSON.parse(here) as Saved;
    if (offers.length === 0) return onwardNode(chapter, onwards.get(chapter) ?? { kind: "ending", id: chapter }, state.variablesState);
    const key = JSON.stringify({ chapter, ...state, turnIdx: 0 });
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node: Node = { chapter, offers, next: [], end: null };
    nodes.set(key, node);
    // Reading a file in short is no answer: where nothing else stands open, the history goes no further.
    const dead = offers.every(({ id, locked }) => locked || id === "short");
    for (const [index, offer] of offers.entries()) node.next.push(offer.locked || dead ? null : told(chapter, here, index));
    if (dead) node.end = { kind: "dead", name: `${chapter}: every answer is locked` };
    return node;
  }

  const root = onwardNode("", { kind: "chapter", id: plan.chapters[0]?.id ?? "" }, {});
  return { root, nodes: [...nodes.values()], openings: [...openings.values()], steps };
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
