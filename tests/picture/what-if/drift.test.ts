// The drawing of how counters moved: everything stands within it, more counters stand further right, and what was not asked is not drawn.
import { expect, test } from "vitest";
import { driftShapes, placeOf, scale } from "../../../src/picture/what-if/drift.ts";

const pile = { label: "Here", range: [0, 0.5, 1], own: true } as const;

test("counters stand where they count on the scale, and nothing stands outside of the drawing", () => {
  expect(placeOf(100)).toBeGreaterThan(placeOf(99));
  const shapes = driftShapes([
    { ...pile, steps: [0, 50, 100] },
    { ...pile, label: "There", steps: [100, 100, 100] },
  ]);
  for (const { id, points } of shapes.filter((shape) => shape.kind !== "words"))
    for (const [at, value] of points.entries()) {
      expect(value, id).toBeGreaterThanOrEqual(0);
      expect(value, id).toBeLessThanOrEqual(at % 2 === 0 ? scale.width : scale.height);
    }
});

test("what was not asked has no mark, and a single mark no line", () => {
  const ids = (steps: readonly (number | null)[]): string[] => driftShapes([{ ...pile, steps }]).map(({ id }) => id);
  expect(ids([null, 40, 20]).filter((id) => id.startsWith("mark"))).toEqual(["mark Here 1", "mark Here 2"]);
  expect(ids([null, 40, 20])).toContain("drift Here");
  expect(ids([null, 40, null])).not.toContain("drift Here");
  expect(ids([null, null, null]).some((id) => id.startsWith("mark"))).toBe(false);
});
