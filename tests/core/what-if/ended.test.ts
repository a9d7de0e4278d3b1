// The end of a history as the story tells it: the same world and the same lines that its reader comes to.
import { expect, test } from "vitest";
import { atHand } from "../../../src/build/library.ts";
import { createSession } from "../../../src/core/session.ts";
import { endedOf } from "../../../src/core/what-if/ended.ts";
import { endings } from "../../../src/generated/story.ts";
import { ask } from "../../picture/what-if/shipped.ts";
import { atlas, story } from "../../story/shipped.ts";

const library = atHand(story);

test.each(endings.map(({ id }) => id))("%s leaves the world that a reader comes to, and says the same of the gains", async (ending) => {
  const steps = atlas.nearest(atlas.record, ending)?.steps ?? [];
  const session = createSession(library, () => new Date(0));
  await session.restore({
    format: "no-straight-line/reading",
    version: 2,
    story: story.fingerprint,
    start: null,
    steps: [...steps] as never,
    presumed: [],
    at: ending,
    kept: "2026-01-01T00:00:00.000Z",
  });
  expect(session.view.ending).toBe(ending);
  const { answers } = ask("line", { history: { steps } });
  const ended = await endedOf(library, answers);
  expect(ended.ending).toBe(ending);
  expect(ended.gauges).toEqual(session.view.world.gauges);
  const gainsIn = (lines: typeof ended.lines) => lines.filter(({ cues }) => cues.some(({ key }) => key === "gain"));
  expect(gainsIn(ended.lines)).toHaveLength(6);
  expect(gainsIn(ended.lines)).toEqual(gainsIn(session.view.beat?.lines ?? []));
});

test("without decisions it is what happened", async () => {
  expect((await endedOf(library, [])).ending).toBe(atlas.endingOf(atlas.record));
});
