// Random Ink stories: gauges, lists, functions, tunnels, threads, gathers, hubs, tags, conditional and locked options; and some that break.
import fc from "fast-check";
import type { Judgement } from "../../../src/core/atlas/odds.ts";
import type { Asked } from "../../../src/core/atlas/ask/minimal/merge.ts";
import { type Rule, rulesKnot } from "../../../src/build/rules.ts";
import { compileText, weights } from "../../../src/build/compiler.ts";
import { type Chapter, type Onward, type Plan, readTags } from "../../../src/core/atlas/make/plan.ts";

/** Compiles one Ink source; what Ink only warns of may stand in a random one. */
export function compileInk(text: string): string {
  try {
    return compileText(text, weights.error);
  } catch (error) {
    throw new Error(`${String(error)}\n${text}`, { cause: error });
  }
}

const world = `VAR g0 = 1
VAR g1 = 2
VAR g2 = 0
VAR flag = false
VAR word = "plain"
VAR half = 0.5
LIST mood = (calm), angry, sad
LIST bag = rope, lamp, bread
LIST over = early
VAR finale = ""
=== function change(ref gauge, amount) ===
~ gauge = gauge + amount
{ gauge < 0:
    ~ gauge = 0
}
{ gauge > 3:
    ~ gauge = 3
}
=== function rich() ===
~ return g0 >= 2 and not flag
=== function most() ===
{ g0 > g1:
    ~ return g0
}
~ return g1
=== function fold() ===
{ rich():
    ~ change(g2, 1)
- else:
    ~ change(g0, 1)
    { mood == angry:
        ~ change(g1, -2)
    }
}
~ half = half * 2
{ half > 2:
    ~ half = 0.5
}
=== function said() ===
{ flag:
    fair
- else:
    { g1: good | poor }
}
=== borrowed(amount) ===
Borrowed {g1}.
~ change(g1, amount)
->->
`;
const worldNames = ["g0", "g1", "g2", "flag", "word", "half", "mood", "bag", "over", "finale"];

const conditions = [
  "g0 >= 2",
  "g1 == 0",
  "g2 > g0",
  "mood == angry",
  "bag ? lamp",
  "bag",
  "flag",
  "rich()",
  "most() > 2",
  'word == "other"',
  "half > 0.6",
  "own > 1",
  "seen_KNOT",
  "not (mood ? sad) and g1 > 1",
];
const effects = [
  "~ change(g0, 1)",
  "~ change(g0, -1)",
  "~ change(g1, -1)",
  "~ change(g2, 2)",
  "~ flag = not flag",
  '~ word = "other"',
  "~ mood = angry",
  "~ mood = sad",
  "~ bag += lamp",
  "~ bag -= lamp",
  "~ bag += rope",
  "~ bag = ()",
  "~ own = own + 1",
  "~ half = half + 0.25",
  "~ g0 = most()",
  "~ fold()",
  "-> borrowed(1) ->",
  "-> borrowed(-1) ->",
  "{ COND:\n    ~ change(g1, 1)\n- else:\n    ~ change(g2, -1)\n}",
  "{ COND:\n    ~ g0 = 3\n}",
  "Text { COND: one | two } and {mood}.",
  "{ COND: <b>bold</b> | { COND: a | b } }",
  "~ temp tNO = g0\n{ tNO > 1:\n    ~ change(g1, 1)\n}",
  "{ own:\n- 0: nought\n- 1: one\n    ~ change(g2, 1)\n- else: many\n}",
  "~ over = early",
  "{g0|g1|g2}",
  "Marked. #mark: NO {COND:good|fair} #mark: NO plain",
  "{ COND: Marked. #mark: NO good | Not marked. }",
  "{ COND:\n    Marked. #mark: NO {said()}\n}",
  "Marked. #mark: NO { COND: {g2 > 2:bad|good} | fair }",
];

/** The tags that a random story may have; any other is refused, as our own story refuses a cue that nobody knows. */
const mark = /^mark: \d+ (good|fair|poor|plain)$/;

interface Question {
  readonly shape: "plain" | "gather" | "hub" | "thread";
  readonly before: readonly number[];
  readonly hinge: boolean;
  readonly safe: boolean;
  readonly options: readonly {
    readonly effects: readonly number[];
    readonly condition: number;
    readonly lock: number;
    readonly skip: boolean;
  }[];
}

const effectNumbers = (max: number): fc.Arbitrary<number[]> => fc.array(fc.nat(effects.length * conditions.length - 1), { maxLength: max });
const question: fc.Arbitrary<Question> = fc.record({
  shape: fc.constantFrom("plain", "plain", "gather", "hub", "thread"),
  before: effectNumbers(3),
  hinge: fc.boolean(),
  safe: fc.integer({ min: 0, max: 11 }).map((roll) => roll > 0),
  options: fc.array(
    fc.record({
      effects: effectNumbers(3),
      condition: fc.nat(conditions.length * 3),
      lock: fc.nat(conditions.length * 4),
      skip: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Chapters of questions. */
export const storyShape = fc.array(fc.array(question, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

/** Ids of options; now and then one is the way to read in short, which is no answer. */
const nameOfOption = (question: number, option: number, lock: number): string =>
  option === 2 && lock % 3 === 0 ? "short" : `o${question}_${option}`;

/** The knots of one chapter; what they share with others is not among them. */
function knotsOf(id: string, questions: readonly Question[]): string {
  let serial = 0;
  const knot = (index: number): string => (index < questions.length ? `${id}_q${index}` : "leave");
  const at = (index: number): string => conditions[index % conditions.length]?.replace("KNOT", `${id}`) ?? "flag";
  const effect = (number: number): string => {
    serial++;
    const text = effects[number % effects.length] ?? "";
    return text.replaceAll("COND", at(Math.floor(number / effects.length))).replaceAll("NO", String(serial));
  };
  const text = [`=== seen_${id} ===`, `Opening {g0}.`, `-> ${knot(0)}`];
  for (const [index, { shape, before, hinge, safe, options }] of questions.entries()) {
    text.push(`=== ${knot(index)} ===`, ...before.map(effect), "What now?");
    const written = options.flatMap(({ effects: own, condition, lock, skip }, option) => {
      const name = nameOfOption(index, option, lock);
      const guard = condition < conditions.length && !(safe && option === 0) ? `{${at(condition)}} ` : "";
      const locked = lock < conditions.length && !(safe && option === 0) ? ` #locked:{${at(lock)}:No.}` : "";
      const tags = hinge && shape !== "hub" ? ` #hinge:${id}h${index}${option === 0 ? " #record" : ""}` : "";
      const mark = shape === "hub" && option > 0 ? "*" : "+";
      const after = shape === "hub" && option > 0 ? knot(index) : skip ? knot(index + 2) : knot(index + 1);
      const lines = [`${mark} ${guard}[Choice {g0}. #c:${name}${tags}${locked}]`, ...own.map(effect)];
      return shape === "gather" && !skip ? [lines] : [[...lines, `-> ${after}`]];
    });
    const [firstOption = [], ...others] = written;
    if (shape === "thread")
      text.push(...firstOption, ...(others.length > 0 ? [`<- ${knot(index)}_more`] : []), ...(others.length > 0 ? ["-> DONE"] : []));
    else text.push(...written.flat());
    if (shape === "gather") text.push(`- Together. { ${at(index)}: yes | no }`, `-> ${knot(index + 1)}`);
    if (shape === "thread" && others.length > 0) text.push(`=== ${knot(index)}_more ===`, ...others.flat(), "-> DONE");
  }
  return text.join("\n");
}

/** The last chapter names the ending, and asks nothing. */
const verdict = `=== verdict ===
~ fold()
{
- over: ~ finale = "early"
- g0 > g1: ~ finale = "first"
- mood == angry and bag ? rope: ~ finale = "angry"
- g2 >= 2: ~ finale = "third"
- else: ~ finale = "last"
}
-> END
`;

/** The rules of that chapter in their order, as `src/build/rules.ts` reads them from ours. */
const rules: readonly Rule[] = [
  ["early", "over"],
  ["first", "g0 > g1"],
  ["angry", "mood == angry and bag ? rope"],
  ["third", "g2 >= 2"],
  ["last", "true"],
].map(([ending = "", condition = ""], line) => ({ ending, condition, line }));

/** The chapter that asks each of them by itself. */
const asking = `VAR ending = ""
=== asking ===
~ fold()
-> every_rule
${rulesKnot("every_rule", new Map(rules.entries()), "leave")}`;

/** How they are asked. */
export const askedRules: Asked = { chapters: ["verdict"], endings: rules.map(({ ending }) => ending) };

/** The chapters of a random story; `number` keeps the names of its knots from those of other stories. */
type Shape = readonly (readonly Question[])[];
const nameOf = (number: number, index: number): string => `s${number}c${index}`;
const shared = `${world}VAR own = 0\n${asking}${verdict}=== leave ===\n-> END\n`;

/** Knots and functions that a piece of compiled Ink goes to. */
function mentioned(node: unknown, found: Set<string>): void {
  if (typeof node === "string") found.add(node.split(".", 1)[0] ?? "");
  else if (typeof node === "object" && node !== null) for (const child of Object.values(node)) mentioned(child, found);
}

/** Takes a chapter out of many that were compiled as one: what begins at a knot, and all that can be come to from there. */
function cutOut(whole: { root: unknown[] }, start: string): string {
  const knots = whole.root.at(-1) as Record<string, unknown>;
  const kept = new Set([start, "global decl"]);
  for (const name of kept) mentioned(knots[name], kept);
  const own = Object.fromEntries(Object.entries(knots).filter(([name]) => kept.has(name) || name.startsWith("#")));
  return JSON.stringify({ ...whole, root: [[{ "->": start }, ["done", { "#n": "g-0" }], null], "done", own] });
}

/**
 * The plans of random stories, and of the same ones with each rule of their endings asked by itself. They are compiled together: most of what a single one costs is the
 * world that all of them share.
 */
export function planAll(shapes: readonly Shape[]): { readonly plan: Plan; readonly asking: Plan }[] {
  const text = shapes.flatMap((shape, number) => shape.map((questions, index) => knotsOf(nameOf(number, index), questions)));
  const whole = JSON.parse(compileInk(["-> verdict", shared, ...text].join("\n"))) as { root: unknown[] };
  const named: Chapter = { id: "verdict", json: cutOut(whole, "verdict"), onward: { kind: "named", variable: "finale" } };
  const asked: Chapter = { id: "verdict", json: cutOut(whole, "asking"), onward: { kind: "named", variable: "ending" } };
  const planWith =
    (last: Chapter) =>
    (shape: Shape, number: number): Plan => ({
      chapters: [
        ...shape.map((_, index): Chapter => {
          const next: Onward = { kind: "chapter", id: index + 1 < shape.length ? nameOf(number, index + 1) : "verdict" };
          const onward: Onward = { kind: "fork", variable: "over", cases: { none: next }, otherwise: { kind: "chapter", id: "verdict" } };
          return { id: nameOf(number, index), json: cutOut(whole, `seen_${nameOf(number, index)}`), onward };
        }),
        last,
      ],
      world: worldNames,
      readChoice: readTags,
      readTag(tag) {
        if (!mark.test(tag)) throw new Error(`no such tag: ${tag}`);
      },
      // Half of them are gone through more slowly, which must change nothing.
      stepwise: number % 2 === 0 ? [] : ["fold", "change", "borrowed"],
      judgements: Object.fromEntries(
        shape.flatMap((questions, index) =>
          questions.map(({ options }, at): [string, Judgement] => {
            const [first = "", ...others] = options.map(({ lock }, option) => nameOfOption(at, option, lock));
            const firmness = options.slice(0, 2).map(({ lock }) => ((lock % 5) + 0.4) / 5);
            return [
              `${nameOf(number, index)}h${at}`,
              {
                happened: first,
                firmness,
                others: Object.fromEntries(others.map((id, other) => [id, ((options[other]?.lock ?? 0) % 6) + 1])),
              },
            ];
          }),
        ),
      ),
      fingerprint: "random",
    });
  const asking = shapes.map(planWith(asked));
  return shapes.map(planWith(named)).map((plan, number) => ({ plan, asking: asking[number] ?? plan }));
}

/** The text of a random story, for a failing test to show. */
export const textFor = (shape: Shape): string =>
  [shared, ...shape.map((questions, index) => knotsOf(nameOf(0, index), questions))].join("\n// ------\n");
