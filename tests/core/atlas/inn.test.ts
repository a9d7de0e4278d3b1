// Another Ink story than ours, and an undisciplined one: hubs, once-only choices, visit counts, threads, a tunnel. The atlas needs a plan, no more.
import { expect, test } from "vitest";
import type { Plan } from "../../../src/core/atlas/make/plan.ts";
import { readTags } from "../../../src/core/atlas/make/plan.ts";
import { answerTo } from "../../../src/core/atlas/ask/questions.ts";
import { stepsOf } from "../../../src/core/atlas/ask/trace.ts";
import { finish } from "../../../src/core/atlas/ask/work.ts";
import { expectAgreement } from "./agree.ts";
import type { Node } from "./walker.ts";
import { compileInk } from "./stories.ts";

const inn = `VAR coins = 4
VAR trust = 0
LIST pack = rope, lantern, letter
VAR heard = ""
-> arrival
=== arrival ===
The inn stands where the road gives up.
-> room
=== room
{|You are back at the fire.|The fire is low.}
* [Ask the keeper about the pass. #c:keeper]
    ~ trust++
    -> gossip ->
    -> room
* {coins > 0} [Buy a lantern. #c:lantern]
    ~ coins = coins - 2
    ~ pack += lantern
    -> room
* {gossip > 1} [Ask again. #c:again]
    ~ heard = "the ford"
    -> room
<- carter
+ [Go up to bed. #c:bed]
    -> night
=== carter
* {room >= 2} [Sit down with the carter. #c:carter]
    -> gossip ->
    { pack ? lantern: He likes your lantern. }
    ~ pack += letter
    -> room
-> DONE
=== gossip
~ trust++
{ trust > 2: They talk as if you were not there. | They talk. }
->->
=== night
A knock.
+ [Open. #c:open #hinge:door #record]
    ~ coins = coins - 1
    -> leaving
+ [Lie still. #c:still #hinge:door #locked:{pack ? lantern:Your light shows under the door.}]
    -> leaving
=== leaving
-> END
`;
const pass = `VAR coins = 0
VAR trust = 0
LIST pack = rope, lantern, letter
VAR heard = ""
VAR ending = ""
-> climb
=== climb
{ heard == "the ford": You know the way. }
+ [The ford. #c:ford #hinge:way]
    { heard != "" or pack ? lantern:
        ~ ending = "over the ford"
    - else:
        ~ ending = "back at the inn"
    }
    -> END
+ {coins > 0} [The toll. #c:toll #hinge:way #record]
    ~ ending = "by the toll road"
    -> END
* -> 
    ~ ending = "on the mountain"
    -> END
`;

const plan: Plan = {
  chapters: [
    { id: "inn", json: compileInk(inn), onward: { kind: "chapter", id: "pass" } },
    { id: "pass", json: compileInk(pass), onward: { kind: "named", variable: "ending" } },
  ],
  world: ["coins", "trust", "pack", "heard"],
  readChoice: readTags,
  judgements: {
    door: { happened: "open", firmness: [0.8, 0.6], others: { still: 2 } },
    way: { happened: "toll", firmness: [0.4], others: { ford: 3 } },
  },
  fingerprint: "inn",
};

test("an undisciplined story of another kind is explored exactly", () => {
  const { atlas, walked } = expectAgreement(plan);
  const { endings } = atlas.describe();
  expect(endings.map(({ ending, nearest }) => [ending, nearest?.departures])).toEqual([
    ["back at the inn", 1],
    ["by the toll road", 0],
    ["over the ford", 1],
  ]);
  // Trust is read only for its words, so it is no part of a state.
  expect(atlas.boundaries().flatMap(({ live }) => live.map(({ name }) => name))).not.toContain("trust");
  expect(atlas.graph.size).toBeLessThan(walked.length);
});

test("the questions are answered for it", () => {
  const { atlas } = expectAgreement(plan);
  expect(stepsOf(atlas.graph, atlas.record).at(-1)).toBe("pass/toll");
  const blind = atlas.follow(["inn/bed", "inn/still", "pass/ford"]);
  expect(atlas.endingOf(blind)).toBe("back at the inn");
  expect(atlas.doors(blind).at(-1)).toMatchObject({ hinge: "way", after: 1, closed: ["by the toll road"] });
  expect(atlas.why(blind)[0]).toMatchObject({ hinge: "way", weight: 1 });
  expect(atlas.why(blind).find(({ hinge }) => hinge === "door")?.weight).toBe(0);
  expect(atlas.open(atlas.at(atlas.follow(["inn/bed"]))).next?.hinge).toBe("door");
  expect(atlas.smallestChange(blind, atlas.record)?.changes).toEqual([{ hinge: "way", option: "toll" }]);
  const [first] = atlas.leverage();
  expect(first?.hinge).toBe("way");
});

/** The endings below a node, by walking on in every way. */
const endsBelow = ({ end, next }: Node): Set<string> =>
  new Set([...(end === null ? [] : [end.name]), ...next.flatMap((node) => (node === null ? [] : [...endsBelow(node)]))]);

/** Every reading from a node on: its steps, and the decisions on the way with how many endings stood open before and after each. */
function* readingsFrom(node: Node): Generator<{ steps: string[]; doors: { hinge: string; before: number; after: number }[] }> {
  if (node.end !== null) yield { steps: [], doors: [] };
  for (const [at, next] of node.next.entries()) {
    const offer = node.offers[at];
    if (next === null || offer === undefined) continue;
    const { hinge, id } = offer;
    const here = hinge === null ? [] : [{ hinge, before: endsBelow(node).size, after: endsBelow(next).size }];
    for (const { steps, doors } of readingsFrom(next)) yield { steps: [`${node.chapter}/${id}`, ...steps], doors: [...here, ...doors] };
  }
}

test("what each of its readings looks back on is counted as by walking on in every way, beside what happened", () => {
  const { atlas, walked } = expectAgreement(plan);
  const [root] = walked;
  if (root === undefined) throw new Error("nothing was walked");
  const readings = [...readingsFrom(root)];
  const record = readings.find(({ steps }) => steps.join() === stepsOf(atlas.graph, atlas.record).join());
  expect(readings.length).toBeGreaterThan(10);
  for (const { steps, doors } of readings) {
    const told = finish(answerTo(atlas, { kind: "retrospect", ask: { steps } }));
    expect(told.doors).toMatchObject(doors);
    expect(told.happened).toMatchObject(record?.doors ?? [{}]);
    expect(told.causes).toEqual(atlas.why(atlas.follow(steps)));
    for (const { before, after, closed } of told.doors) expect(closed).toHaveLength(before - after);
  }
});
