// Two histories beside each other, in the shipped story: what is met is in order and whole, and pairs do what they are said to do.
import { describe, expect, test } from "vitest";
import type { Compared } from "../../../src/core/atlas/ask/minimal/questions.ts";
import { decisionsOf, endsElsewhere, isKey, metOf, pairsInto, withSwap } from "../../../src/core/what-if/compared.ts";
import { ask, described } from "../../picture/what-if/shipped.ts";

const order = [...new Set(described.answers.map(({ hinge }) => hinge))];
const wayTo = (ending: string) => ({ decisions: ask("smallest", { history: null, ending })?.ways[0]?.decisions ?? [] });
const pairs = [
  ["council_europe", "warning_heeded"],
  ["long_nep", "urals"],
  ["red_bonaparte", "union_of_equals"],
] as const;

describe.each(pairs)("%s beside %s", (first, second) => {
  const [one, other] = [wayTo(first), wayTo(second)];
  const compared: Compared = ask("compare", { one, other });
  const met = metOf(compared, order);

  test("all that either is asked is met once, in the order of the story", () => {
    const places = met.map(({ hinge }) => order.indexOf(hinge));
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    for (const [side, history] of [one, other].entries()) {
      const { answers } = ask("line", { history });
      expect(decisionsOf(met, side as 0 | 1)).toEqual(answers.map(({ hinge, option }) => ({ hinge, option })));
    }
  });

  test("what stands before they part is alike, and nothing after that is together", () => {
    const fork = met.findIndex(({ hinge }) => hinge === compared.fork);
    expect(met.slice(0, fork).every(({ kind }) => kind === "trunk")).toBe(true);
    expect(met.slice(fork).some(({ kind }) => kind === "trunk")).toBe(false);
  });

  test("a history with an answer swapped and all that was supplied comes to the end that is said", () => {
    for (const { swaps } of met)
      for (const side of [0, 1] as const) {
        const swap = swaps?.[side];
        if (swap === undefined || swap.ending === null) continue;
        expect(ask("line", { history: { decisions: withSwap(met, side, swap) } }).ending).toBe(swap.ending);
      }
  });

  test("an end hangs on what ends one of them elsewhere, and on nothing else", () => {
    for (const one of met) {
      const moved = ([0, 1] as const).filter((side) => {
        const ending = one.swaps?.[side].ending ?? null;
        return ending !== null && ending !== compared.endings[side];
      });
      expect(isKey(one, compared)).toBe(moved.length > 0);
      for (const side of [0, 1] as const) expect(endsElsewhere(one, side, compared)).toBe(moved.includes(side));
    }
  });

  test("two answers that bring one to the other’s end do so, and each two are named once", async () => {
    for (const side of [0, 1] as const) {
      const ending = compared.endings[side === 0 ? 1 : 0] ?? "";
      const found = await pairsInto(met, side, ending, (mine, theirs) =>
        Promise.resolve(ask("compare", { one: { decisions: mine }, other: { decisions: theirs } })),
      );
      const names = (found ?? []).map((pair) => pair.join());
      expect(names).toEqual([...new Set(names)]);
      for (const [a, b] of found ?? []) {
        const theirs = new Map(decisionsOf(met, side === 0 ? 1 : 0).map(({ hinge, option }) => [hinge, option]));
        const mine = new Map(decisionsOf(met, side).map(({ hinge, option }) => [hinge, option]));
        for (const hinge of [a, b]) mine.set(hinge, theirs.get(hinge) ?? "");
        const both = ask("compare", {
          one: { decisions: [...mine].map(([hinge, option]) => ({ hinge, option })) },
          other: { decisions: decisionsOf(met, side === 0 ? 1 : 0) },
        });
        // Where nothing had to be supplied, the history is whole as it stands.
        if (both.endings[0] !== null) expect(both.endings[0]).toBe(ending);
      }
    }
  });

  test("what was dropped is nothing", async () => {
    expect(await pairsInto(met, 0, "", () => Promise.resolve(null))).toBeNull();
  });
});

test("a history that has not ended says nothing of ends elsewhere", () => {
  const compared = ask("compare", { one: { steps: [] }, other: null });
  const met = metOf(compared, order);
  expect(compared.endings[0]).toBeNull();
  expect(met.filter((one) => endsElsewhere(one, 0, compared))).toEqual([]);
});
