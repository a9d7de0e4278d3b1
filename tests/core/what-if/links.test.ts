// The links from the reading into What if are addresses of What if: each opens the view it names, or one that What if does not have yet.
import { expect, test } from "vitest";
import { readAddress, views } from "../../../src/core/what-if/address.ts";
import * as links from "../../../src/core/what-if/links.ts";

const known = { hinges: { brest: ["late", "early", "refused"] }, endings: ["long_nep"] };
const all: readonly string[] = views;

test.each([
  [links.mapAt("brest"), { view: "map", at: { hinge: "brest", option: null } }],
  [links.smallestFromYours(null), { view: "smallest", from: "yours", to: null }],
  [links.smallestFromYours("long_nep"), { view: "smallest", from: "yours", to: "long_nep" }],
  [links.map, { view: "map" }],
  [links.wall, { view: "endings" }],
  [links.compareYours, { view: "compare", from: "yours", other: "was" }],
])("%s", (link, said) => {
  if (!all.includes(said.view)) return;
  const { address, problems } = readAddress(link, known);
  expect([...problems]).toEqual([]);
  expect(address).toMatchObject(said);
});
