// Another Ink story than ours, and an undisciplined one: hubs, once-only choices, visit counts, threads, a tunnel. The atlas needs a plan, no more.
import { expect, test } from "vitest";
import type { Plan } from "../../../src/core/atlas/make/plan.ts";
import { readTags } from "../../../src/core/atlas/make/plan.ts";
import { stepsOf } from "../../../src/core/atlas/ask/trace.ts";
import { expectAgreement } from "./agree.ts";
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
