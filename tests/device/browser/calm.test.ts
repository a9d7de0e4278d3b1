// Long work begins when nobody has pressed anything for a second, and behind the presses that wait.
import { expect, test } from "vitest";
import { calm } from "../../../src/device/calm.ts";

const press = (kind: string): boolean => document.body.dispatchEvent(new Event(kind, { bubbles: true }));
const pause = (wait: number): Promise<void> => new Promise((done) => setTimeout(done, wait));

test.each(["keydown", "pointerdown"])("a second after the last %s, and in a task of its own", { timeout: 10_000 }, async (kind) => {
  press(kind);
  let last = performance.now();
  let begun = 0;
  const done = calm().then(() => (begun = performance.now()));
  await pause(600);
  press(kind);
  last = performance.now();
  await pause(700);
  expect(begun).toBe(0);
  await done;
  expect(begun - last).toBeGreaterThanOrEqual(999);
  expect(begun - last).toBeLessThan(3000);
});

test("at once where nothing was pressed, but never in the task that asks", async () => {
  await pause(1100);
  let begun = false;
  const asked = performance.now();
  const done = calm().then(() => (begun = true));
  await Promise.resolve();
  expect(begun).toBe(false);
  await done;
  expect(performance.now() - asked).toBeLessThan(900);
});
