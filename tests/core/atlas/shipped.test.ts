// The shipped files: tables and plain walker agree on every history of stories cut from them. The walker holds whole states of Ink, one for
// each set of answers, so that it can walk a few free hinges at a time; which ones, differs from cut to cut.
import { expect, test } from "vitest";
import { type Rewrite, compileStory } from "../../../src/build/compile.ts";
import { planOf } from "../../../src/build/histories.ts";
import { hinges } from "../../../src/generated/story.ts";
import { expectAgreement } from "./agree.ts";

const asked = Object.entries(hinges).filter(([, { file }]) => file !== null);

function dice(seed: number): (sides: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Leaves some hinges free and pins each other one to an option; of the voice choices of a question, two stay. */
function cut(seed: number, free: number): Rewrite {
  const roll = dice(seed);
  const loose = new Set<string>();
  while (loose.size < free) loose.add(asked[roll(asked.length)]?.[0] ?? "");
  const kept = new Map(asked.map(([id, { options }]) => [id, options[roll(options.length)] ?? ""]));
  return (name, text) => {
    if (!name.startsWith("files/")) return text;
    const lines = text.split("\n");
    const choices = lines.flatMap((line, at) => (line.startsWith("+") ? [at] : []));
    const shut = (at: number): void => {
      lines[at] = (lines[at] ?? "").replace(/(\s*#locked:\{.*\})?\]$/, " #locked:{true:Cut.}]");
    };
    let group: number[] = [];
    choices.forEach((at, index) => {
      const hinge = /#hinge:(\w+)/.exec(lines[at] ?? "")?.[1];
      if (hinge !== undefined) {
        const id = /#c:(\w+)/.exec(lines[at] ?? "")?.[1];
        const options = asked.find(([known]) => known === hinge)?.[1].options ?? [];
        const pinned = choices.find((other) => new RegExp(`#c:${kept.get(hinge) ?? ""}\\b.*#hinge:${hinge}\\b`).test(lines[other] ?? ""));
        // Where the world may rule the pinned option out, what happened stays open beside it.
        const spare = pinned !== undefined && (lines[pinned] ?? "").includes("#locked:") && id === options[0];
        if (!loose.has(hinge) && id !== kept.get(hinge) && !spare) shut(at);
        return;
      }
      group.push(at);
      const next = choices[index + 1];
      const together = next !== undefined && lines.slice(at + 1, next).every((line) => line.startsWith(" "));
      if (together) return;
      const stay = new Set([group[roll(group.length)], group[roll(group.length)]]);
      for (const one of group) if (!stay.has(one)) shut(one);
      group = [];
    });
    return lines.join("\n");
  };
}

test.each([1, 2, 3, 4, 5, 6])("tables and walker agree on cut %i of the shipped story", (seed) => {
  const { atlas, walked } = expectAgreement(planOf(compileStory("story", cut(seed, 3))));
  expect(walked.length).toBeGreaterThan(atlas.graph.size);
});
