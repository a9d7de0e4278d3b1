// What if’s Worker in a real browser: it is fetched and started by the first question, and answers as the code does in Node.
import { expect, test } from "vitest";
import { graphOf } from "virtual:graph";
import * as story from "virtual:story";
import { type GraphTrouble, createAskedGraph } from "../../../src/device/graph.ts";

test("asked for the survey of all histories, for one to read and for a hundred sets of odds, it answers; and lets a question go", async () => {
  const troubles: GraphTrouble[] = [];
  const graph = createAskedGraph({
    address: () => story,
    graphOf,
    onTrouble: (trouble) => troubles.push(trouble),
    // While developing an address names a fingerprint of the story and no checksum of the text.
    source: { text: async (address) => (await fetch(address)).text() },
  });
  const survey = await graph.ask("survey", {});
  if (survey?.ok !== true) throw new Error(troubles.join());
  expect(Object.values(survey.value.endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  const stop = new AbortController();
  const dropped = graph.ask("survives", { sets: 1000 }, stop.signal);
  stop.abort();
  expect(await dropped).toBeNull();
  const survives = await graph.ask("survives", { sets: 20 });
  if (survives?.ok !== true) throw new Error(troubles.join());
  expect(survives.value.sets).toBe(20);
  const read = await graph.ask("read", { answers: [], endings: ["long_nep"] });
  if (read?.ok !== true) throw new Error(troubles.join());
  expect(read.value?.steps.length).toBeGreaterThan(20);
  graph.close();
  expect(troubles).toEqual([]);
});
