// Prints how the atlas grows, on made-up stories of this story's shape, and what our own minimal graph takes: `npm run bench:atlas`. Ratios and
// counts of one run; never a test. `npm run bench:atlas -- graph` prints the latter alone.
import { dice } from "../src/build/dice.ts";
import { Story } from "inkjs";
import { compileText, weights } from "../src/build/compiler.ts";
import { createAtlas } from "../src/core/atlas/ask/atlas.ts";
import { countReadings, endsOf } from "../src/core/atlas/ask/count.ts";
import { type Graph, explore } from "../src/core/atlas/ask/graph.ts";
import { type Chapter, type Onward, type Plan, readTags } from "../src/core/atlas/make/plan.ts";
import { makeTables } from "../src/core/atlas/make/tables.ts";
import type { Tables } from "../src/core/atlas/tables.ts";
import { benchGraph } from "./bench/graph.ts";

const gauges = Array.from({ length: 9 }, (_, index) => `g${index}`);
const standings = Array.from({ length: 5 }, (_, index) => `s${index}`);
const perFile = 2;
const perAct = 8;

const compile = (text: string): string => compileText(text, weights.error);

/** 14 variables that outlive a file, a memory for each hinge, two hinges and three voice choices a file, an act's fold every eight hinges. */
function planWith(hinges: number): Plan {
  const roll = dice(hinges);
  const memories = Array.from({ length: hinges }, (_, index) => `h${index}`);
  const world = `${gauges.map((gauge, index) => `VAR ${gauge} = ${index % 5}`).join("\n")}
${standings.map((standing) => `LIST ${standing} = (${standing}_no), ${standing}_yes`).join("\n")}
${memories.map((memory) => `LIST ${memory} = ${memory}a, ${memory}b, ${memory}c`).join("\n")}
=== function change(ref gauge, amount) ===
~ gauge = gauge + amount
{ gauge < 0:
    ~ gauge = 0
}
{ gauge > 4:
    ~ gauge = 4
}
=== function fold() ===
${gauges
  .slice(3)
  .map((gauge, index) => `{ ${gauge} >= 3:\n    ~ ${gauge} = ${index % 2 === 0 ? 3 : 2}\n- else:\n    ~ ${gauge} = 1\n}`)
  .join("\n")}
{ g0 <= 1:
    ~ change(g1, -1)
}
=== file_done ===
-> END
`;
  const files = Math.ceil(hinges / perFile);
  const chapters = Array.from({ length: files }, (_, file): Chapter => {
    const text = [`-> f${file}`, world, `=== f${file} ===`];
    if (file > 0 && (file * perFile) % perAct === 0) text.push("~ fold()");
    for (let index = 0; index < perFile && file * perFile + index < hinges; index++) {
      const hinge = file * perFile + index;
      text.push(`Something is recalled. { h${roll(hinge + 1)}: one | two } { ${gauges[roll(9)]} > 2: much | little }`);
      text.push(...["a", "b", "c"].flatMap((id) => [`+ [Voice. #c:v${hinge}${id}]`, `    -> q${hinge}`]));
      text.push(`=== q${hinge} ===`, `What did they do? { ${gauges[roll(9)]} > 1: Bread. | No bread. }`);
      for (const [option, id] of ["a", "b", "c"].slice(0, 2 + roll(2)).entries()) {
        const lock = option === 2 ? ` #locked:{${gauges[roll(9)]} < 1:No.}` : "";
        text.push(
          `+ [Option. #c:h${hinge}${id} #hinge:h${hinge}${option === 0 ? " #record" : ""}${lock}]`,
          `    ~ h${hinge} = h${hinge}${id}`,
        );
        text.push(`    ~ change(${gauges[roll(9)]}, ${option === 0 ? -1 : 1})`);
        if (option === 1 && hinge % 5 === 0) text.push(`    ~ ${standings[(hinge / 5) % 5]} = ${standings[(hinge / 5) % 5]}_yes`);
        text.push(`    -> a${hinge}`);
      }
      text.push(`=== a${hinge} ===`, "So it was.");
    }
    text.push("-> file_done");
    const onward: Onward = { kind: "chapter", id: file + 1 < files ? `f${file + 1}` : "decide" };
    return { id: `f${file}`, json: compile(text.join("\n")), onward };
  });
  const rules = gauges
    .slice(0, 7)
    .map(
      (gauge, index) =>
        `- ${gauge} + ${gauges[(index + 2) % 9]} >= 6 and ${standings[index % 5]} == ${standings[index % 5]}_yes: ~ ending = "e${index}"`,
    );
  const decide = `-> decide\n${world}\nVAR ending = ""\n=== decide ===\n~ fold()\n{\n${rules.join("\n")}\n- else: ~ ending = "last"\n}\n-> END\n`;
  return {
    chapters: [...chapters, { id: "decide", json: compile(decide), onward: { kind: "named", variable: "ending" } }],
    world: [...gauges, ...standings, ...memories],
    readChoice: readTags,
    fingerprint: `bench-${hinges}`,
  };
}

/** Answers a second of a merging walker on whole inkjs states, for so many milliseconds. */
function walkPlain(plan: Plan, milliseconds: number): number {
  const stories = new Map(plan.chapters.map(({ id, json }) => [id, new Story(json)]));
  const fresh = new Map([...stories].map(([id, story]) => [id, story.state.toJson()]));
  const seen = new Set<string>();
  type Stop = { readonly chapter: string; readonly saved: string; readonly answers: number };
  const stops: Stop[] = [];
  function run(story: Story, chapter: string): void {
    while (story.canContinue) story.Continue();
    const saved = story.state.toJson();
    if (story.currentChoices.length > 0) {
      const key = `${chapter}${saved.replace(/"turnIdx":\d+/, "")}`;
      if (!seen.has(key)) stops.push({ chapter, saved, answers: story.currentChoices.length });
      seen.add(key);
      return;
    }
    const onward = plan.chapters.find(({ id }) => id === chapter)?.onward;
    if (onward?.kind === "chapter") open(onward.id, (JSON.parse(saved) as { variablesState: Record<string, unknown> }).variablesState);
  }
  function open(chapter: string, world: Record<string, unknown>): void {
    const story = stories.get(chapter);
    if (story === undefined) return;
    const state = JSON.parse(fresh.get(chapter) ?? "{}") as { variablesState: Record<string, unknown> };
    for (const name of plan.world) if (world[name] !== undefined) state.variablesState[name] = world[name];
    story.state.LoadJson(JSON.stringify(state));
    run(story, chapter);
  }
  open(plan.chapters[0]?.id ?? "", {});
  const begun = performance.now();
  let answers = 0;
  for (const { chapter, saved, answers: open } of stops) {
    const story = stories.get(chapter);
    if (story === undefined) continue;
    for (let answer = 0; answer < open; answer++) {
      story.state.LoadJson(saved);
      story.ChooseChoiceIndex(answer);
      run(story, chapter);
      answers++;
    }
    if (performance.now() - begun > milliseconds) break;
  }
  return (answers / (performance.now() - begun)) * 1000;
}

const bytes = ({ keys, offsets, targets, options, order }: Graph): number =>
  keys.byteLength + offsets.byteLength + targets.byteLength + options.byteLength + order.byteLength;

/** The same tables with every live variable so wide that states need three words. */
const widened = (tables: Tables): Tables => ({
  ...tables,
  variables: tables.variables.map(({ name, values }) => ({
    name,
    values: [...values, ...Array.from({ length: 64 }, () => "")].slice(0, 62),
  })),
});

function timed<T>(work: () => T): { value: T; seconds: number } {
  const begun = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - begun) / 1000 };
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const isGraphOnly = process.argv.includes("graph");
const rows: { hinges: number; runs: number; readings: bigint }[] = [];
if (!isGraphOnly)
  console.log(
    "| hinges | inkjs runs | readings | states | words | tables s | walk s | answers/s | × plain walker | bytes a state | 3 words, × pace |",
  );
if (!isGraphOnly) console.log("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const hinges of isGraphOnly ? [] : sizes.length > 0 ? sizes : [10, 20, 30, 40, 60, 100]) {
  const plan = planWith(hinges);
  const { value: tables, seconds: tabled } = timed(() => makeTables(plan));
  const { value: graph, seconds } = timed(() => explore(tables));
  const count = countReadings(graph);
  const readings = endsOf(graph).reduce((sum, { state }) => sum + count(state), 0n);
  const pace = graph.targets.length / seconds;
  const wide = timed(() => explore(widened(tables)));
  const wider = wide.value.targets.length / wide.seconds / pace;
  const plain = walkPlain(plan, 2000);
  rows.push({ hinges, runs: tables.runs, readings });
  const cells = [
    hinges,
    tables.runs,
    Number(readings).toExponential(1),
    graph.size,
    graph.words,
    tabled.toFixed(1),
    seconds.toFixed(2),
    Math.round(pace),
    Math.round(pace / plain),
    (bytes(graph) / graph.size).toFixed(1),
    `${wide.value.words}: ${wider.toFixed(2)}`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
  if (hinges === 40) {
    globalThis.gc?.();
    const base = process.memoryUsage();
    const { value: atlas, seconds: made } = timed(() => createAtlas(tables));
    const first = timed(() => atlas.open(0)).seconds;
    const again = timed(() => atlas.open(0)).seconds;
    const doors = timed(() => atlas.doors(atlas.record)).seconds;
    globalThis.gc?.();
    const held = process.memoryUsage();
    const each = (held.arrayBuffers + held.heapUsed - base.arrayBuffers - base.heapUsed) / atlas.graph.size;
    const all = timed(() => [atlas.leverage(), atlas.describe(), atlas.why(atlas.record)]).seconds;
    const spent = [made, first, again, doors, all].map((second) => `${(second * 1000).toFixed(1)} ms`);
    console.error(
      `40 hinges: explored ${spent[0]}, open first ${spent[1]}, again ${spent[2]}, doors ${spent[3]}, leverage, describe and why ${spent[4]}; with open and doors ready ${each.toFixed(0)} bytes a state (${atlas.ends.length} endings)`,
    );
  }
}
const [small] = rows;
const large = rows.at(-1);
if (small !== undefined && large !== undefined && small !== large) {
  const power = Math.log(large.runs / small.runs) / Math.log(large.hinges / small.hinges);
  const each = (Math.log10(Number(large.readings)) - Math.log10(Number(small.readings))) / (large.hinges - small.hinges);
  console.log(`\ninkjs runs grow as hinges^${power.toFixed(2)}; readings as ${(10 ** each).toFixed(1)}^hinges`);
}
await benchGraph();
