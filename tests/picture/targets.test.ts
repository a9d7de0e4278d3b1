// What can be pointed at on the Line: of two nodes that a finger covers, the nearer one.
import { expect, test } from "vitest";
import { lineX, lineY } from "../../src/picture/axis.ts";
import type { Layout } from "../../src/picture/layout.ts";
import { lineOf } from "../../src/picture/line.ts";
import { targetAt } from "../../src/picture/targets.ts";
import { createSession } from "../../src/core/session.ts";
import { hinges } from "../../src/generated/story.ts";
import { libraryOf, sources } from "../core/library.ts";

const layout: Layout = { width: 856, height: 900, map: 692, strip: 200, rule: 8, roomy: true };

test("the nearer of two turning points is meant", async () => {
  const session = createSession(libraryOf(sources), () => new Date(0));
  await session.begin();
  const empty = lineOf(session.view);
  // Every turning point decided, as far as pointing knows.
  const picture = { ...empty, nodes: empty.nodes.map((node, entry) => ({ ...node, level: 0, entry })) };
  const y = lineY(0, layout);
  for (const [entry, { at }] of picture.nodes.entries())
    for (const aside of [-8, 0, 8])
      expect(targetAt([lineX(at, layout) + aside, y], picture, layout), `${entry} ${aside}`).toMatchObject({ kind: "node", entry });
  expect(picture.nodes).toHaveLength(Object.keys(hinges).length);
});
