// Beliefs lie beside the reading, and go with it: what deletes everything deletes them, and where nothing may be kept that is told.
import { afterEach, expect, test } from "vitest";
import { keepBelief, loadBeliefs, takeBack } from "../../../src/device/beliefs.ts";
import { createStorage } from "../../../src/device/storage.ts";

const one = { was: 50, here: 20, other: 30 };
const other = { was: 40, here: 40, other: 20 };

afterEach(async () => {
  await createStorage().forget();
});

test("are kept one beside the other, taken back by history, and forgotten with everything else", async () => {
  const storage = createStorage();
  await storage.load();
  expect(await loadBeliefs()).toBeUndefined();
  expect(await keepBelief("urals", "before", one)).toBe(true);
  expect(await keepBelief("urals", "after", other)).toBe(true);
  expect(await keepBelief("long_nep", "before", other)).toBe(true);
  expect(await loadBeliefs()).toEqual({ urals: { before: one, after: other }, long_nep: { before: other } });
  expect(await takeBack("urals")).toBe(true);
  expect(await loadBeliefs()).toEqual({ urals: {}, long_nep: { before: other } });
  expect(await storage.forget()).toBe("done");
  expect(await loadBeliefs()).toBeUndefined();
});

test("make no storage of their own", async () => {
  await new Promise((done) => {
    const deleting = indexedDB.deleteDatabase("no-straight-line");
    deleting.addEventListener("success", done);
  });
  expect(await loadBeliefs()).toBeUndefined();
  expect(await keepBelief("urals", "before", one)).toBe(false);
  expect((await indexedDB.databases()).some(({ name }) => name === "no-straight-line")).toBe(false);
});
