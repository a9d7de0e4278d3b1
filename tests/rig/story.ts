// A small story of the shape of the real one, in three editions: for each file of the box, with its hinges, what a session and a storage
// can stumble over, namely answers that the world shuts, the way in short, prose that recalls the world, an early end.
import { compileText } from "../../src/build/compiler.ts";
import { checksum } from "../../src/core/checksum.ts";
import { gaugeStarts, overs, standings } from "../../src/generated/ids.ts";
import { type FileId, type Hinge, endings, files, hinges } from "../../src/generated/story.ts";

/** The story as it once was on the server. */
export interface Edition {
  readonly fingerprint: string;
  readonly files: readonly FileId[];
  /** Compiled Ink by chapter. */
  readonly texts: Readonly<Record<string, string>>;
}

const gaugeIds = Object.keys(gaugeStarts);
/** Enough of the box for a reading of some twenty answers. */
const box = files.slice(0, 4);
/** The file that only later editions have, and the one in which a run can be decided before its time. */
const inserted = 1;
const deciding = 2;

const list = (name: string, items: readonly string[], first: boolean): string =>
  `LIST ${name} = ${items.map((item, at) => (first && at === 0 ? `(${item})` : item)).join(", ")}`;

const world = [
  ...Object.entries(gaugeStarts).map(([id, start]) => `VAR ${id} = ${start}`),
  ...Object.entries(standings).map(([id, items]) => list(id, items, true)),
  ...Object.entries(hinges).map(([id, { options }]) => list(id, options, false)),
  list("over", overs, false),
].join("\n");

/** A gauge for a number: which one does not matter, only that it is always the same. */
const gauge = (at: number): string => gaugeIds[at % gaugeIds.length] ?? "bread";
const move = (at: number, by: number): string => `~ ${gauge(at)} = (${gauge(at)} + ${by}) % 5`;

function hingeKnot(id: string, at: number, hinge: Hinge, next: string): string {
  const { options } = hinges[hinge];
  const answers = options.map((option, nth) => {
    const locked = nth === options.length - 1 && nth > 0 ? ` #locked:{${gauge(at)} > 2:The world has shut it.}` : "";
    const over = at === deciding && nth === 1 ? `\n    { ${gauge(at)} > 1:\n        ~ over = over.${overs[0]}\n    }` : "";
    return `+ [${option} #c:${hinge}_${option} #hinge:${hinge}${nth === 0 ? " #record" : ""}${locked}]
    ~ ${hinge} = ${hinge}.${option}
    ${move(at + nth, nth + 1)}${over}
    -> ${next}`;
  });
  return `=== ${id} ===\n{${hinge}: It was ${hinge} once before.|Nobody had asked.} {${gauge(at + 3)}} of them.\nWhat of ${hinge}? #ask\n${answers.join("\n")}`;
}

/** A question that decides nothing: every answer but the first moves something all the same. */
function voice(id: string, at: number, question: string, answers: readonly string[], next: string | undefined): string {
  const options = answers.map((answer, nth) => `+ [${answer} #c:${answer}]\n    ${nth === 0 ? "" : move(at + nth, nth)}\n    -> ${next}`);
  return `=== ${id} ===\n{${gauge(at)}} of them, {${gauge(at + 1)}} of those.\n${question} #ask\n${options.join("\n")}`;
}

function fileInk(id: FileId, at: number, edition: number): string {
  const asked: readonly Hinge[] = files[at]?.hinges ?? [];
  const before = asked.length === 0 ? null : (files[at - 1]?.hinges[0] ?? null);
  const knots = [`${id}_ways`, `${id}_means`, `${id}_words`, ...asked.map((hinge) => `${id}_${hinge}`), `${id}_last`];
  const recalled = before === null ? "" : `{${before} == ${before}.${hinges[before].options[0]}: As it happened.|Otherwise.}`;
  const words = edition === 2 && at < 2 ? "They were called again" : "They were called";
  const gone = edition === 2 && at === 2;
  const more = edition === 3 && at === 0;
  return `=== ${id} ===
${words}: ${id}, {bread} {army}. ${recalled} #frame #date: 1918-01-01 1 January 1918
What did you carry? #ask
+ [In short. #c:short]
    -> ${knots.at(-2)}
+ [A lamp. #c:lamp]
    ${move(at, 1)}
    -> ${more ? `${id}_more` : knots[0]}
${gone ? "" : `+ [A coat. #c:coat]\n    ${move(at + 1, 2)}\n    -> ${knots[0]}`}
+ [A letter. #c:paper #locked:{${gauge(at + 2)} > 3:It was lost.}]
    ${move(at + 2, 1)}
    -> ${knots[0]}
${more ? `=== ${id}_more ===\nA man asks for tea.\nDid you pour it? #ask\n+ [I did. #c:poured]\n    -> ${knots[0]}\n+ [No. #c:dry]\n    -> ${knots[0]}` : ""}
${voice(`${id}_ways`, at + 5, "Which way did you take?", ["river", "bridge"], knots[1])}
${voice(`${id}_means`, at + 6, "Who was with you?", ["nobody", "brother", "porter"], knots[2])}
${voice(`${id}_words`, at + 7, "What was said?", ["little", "much"], knots[3])}
${asked.map((hinge, nth) => hingeKnot(`${id}_${hinge}`, at, hinge, knots[nth + 4] ?? "")).join("\n")}
=== ${id}_last ===
{${gauge(at)} > 2: It is late.|It is early.}
Did you go home? #ask
+ [I walked. #c:walked]
    It snowed.
    -> file_done
+ [I slept. #c:slept${edition === 2 && at === 3 ? " #locked:There was no bed." : ""}]
    ${move(at + 4, 1)}
    It was dry.
    -> file_done
`;
}

function decideInk(): string {
  const rules = endings.slice(1).map(({ id }, at) => `{ ${gauge(at)} > ${at % 3} and ${gauge(at + 3)} > 1:\n    ~ return "${id}"\n}`);
  return `VAR ending = ""
=== decide ===
~ ending = verdict()
-> file_done
=== function verdict() ===
{ over:
    ~ return "${endings.at(-1)?.id}"
}
${rules.join("\n")}
~ return "${endings[0].id}"
`;
}

const endingInk = (id: string): string => `=== ${id} ===\nThe box is closed on ${id}, {bread}. #part:frame\n-> file_done\n`;

function compile(start: string, source: string): string {
  return compileText(`-> ${start}\n=== file_done ===\n-> END\n${world}\n${source}`);
}

const compiled = new Map<string, string>();
function compileOnce(start: string, source: string): string {
  const text = compiled.get(source) ?? compile(start, source);
  compiled.set(source, text);
  return text;
}

function edition(number: number): Edition {
  const held = number === 1 ? box.filter((_, at) => at !== inserted) : box;
  const texts: Record<string, string> = { decide: compileOnce("decide", decideInk()) };
  for (const { id } of endings) texts[id] = compileOnce(id, endingInk(id));
  for (const { id } of held)
    texts[id] = compileOnce(
      id,
      fileInk(
        id,
        files.findIndex((file) => file.id === id),
        number,
      ),
    );
  return { fingerprint: `edition${number}`, files: held.map(({ id }) => id), texts };
}

/** A file put in, words and answers changed, one answer gone and one shut; then all of that the other way, and a question more. */
export const editions: readonly Edition[] = [edition(1), edition(2), edition(3)];

export function editionOf(fingerprint: string): Edition {
  const found = editions.find((item) => item.fingerprint === fingerprint);
  if (found === undefined) throw new Error(`There is no edition ${fingerprint}.`);
  return found;
}

const sums = new Map<string, string>();

/** The address of a chapter, as the build makes it. */
export function addressOf(chapter: string, text: string): string {
  const sum = sums.get(text) ?? checksum(text);
  sums.set(text, sum);
  return `${chapter}-${sum}.json`;
}
