// A tiny story of the real shape, and a library over it: for tests of the session that no rewriting of the real text may disturb. Its world is a
// kept copy of ours, from when the box held three files.
import { readFileSync } from "node:fs";
import type { FileId } from "../../src/generated/story.ts";
import { compileText } from "../../src/build/compiler.ts";
import { pastInk, withoutWords } from "../../src/build/past.ts";
import { FetchError, type Library } from "../../src/core/library.ts";

/** Ink sources by chapter; `decide` is the rule list, and `meanwhile` what bridges the files that are not there. */
export type Sources = Readonly<Record<string, string>>;

const world = readFileSync("tests/core/world/world.ink", "utf8");
export const meanwhile = readFileSync("tests/core/world/meanwhile.ink", "utf8");
const decide = readFileSync("tests/core/world/decide.ink", "utf8");

const ending = (id: string): string => `=== ${id} ===\nThe box is closed on ${id}. #part:frame\n-> file_done\n`;

/** Three files with the real hinges, and three endings. */
export const sources: Sources = {
  railwaymen: `=== railwaymen ===
A lamp on the table. #frame #place: petrograd #date: 1917-11-11 29 October / 11 November 1917
She begins.
What did you carry? #ask
+ [I carried the lamp. #c:lamp]
    The lamp smoked.
    -> rw_talks
+ [I carried the coats. #c:coats]
    The coats were wet.
    -> rw_talks
=== rw_talks ===
Seven men at a table meant for four.
What did they settle? #ask
+ [They walked out. #c:walkout #hinge:coalition #record]
    ~ decide_coalition(walkout)
    -> rw_after
+ [They agreed, without those two. #c:without #hinge:coalition]
    ~ decide_coalition(without)
    -> rw_after
+ [They agreed, under the soviets. #c:soviets #hinge:coalition]
    ~ decide_coalition(soviets)
    -> rw_after
=== rw_after ===
{rw_talks: It is getting late.}
Did you go home? #ask
+ [I walked home. #c:walked]
    It snowed.
    -> file_done
+ [I slept on the coats. #c:slept]
    They were dry by then.
    -> file_done
`,
  stokers: `=== stokers ===
~ meanwhile_1918()
{coalition == walkout: One party rules in Moscow.|Several parties ruled in Petrograd.} #frame
What did the congress do? #ask
+ [It shelved it. #c:shelved #hinge:guard #record]
    ~ decide_guard(shelved)
    -> st_january
+ [It kept it. #c:enforced #hinge:guard]
    ~ decide_guard(enforced)
    -> st_january
=== st_january ===
Fog.
And in January? #ask
+ [We rose. #c:rising #hinge:january #record]
    ~ decide_january(january.rising)
    -> file_done
+ [We waited. #c:wait #hinge:january]
    ~ decide_january(wait)
    -> file_done
+ [We took it. #c:force #hinge:january #locked:{not can_force_berlin():The guard answers to the congress now.}]
    ~ decide_january(force)
    -> file_done
`,
  dictation: `=== dictation ===
~ meanwhile_1922()
{with_berlin_now(): A German doctor.|A doctor.} #frame
What became of the letter? #ask
+ [Sealed. #c:sealed #hinge:letter #record]
    ~ decide_letter(sealed)
    -> file_done
+ [Copied. #c:copied #hinge:letter]
    ~ decide_letter(copied)
    -> file_done
+ [He spoke. #c:speaks #hinge:letter]
    ~ decide_letter(speaks)
    -> file_done
`,
  great_break: ending("great_break"),
  council_europe: ending("council_europe"),
  warning_heeded: ending("warning_heeded"),
};

/** A file of the same shape that the story does not have yet. */
export const insertedFile = `=== assembly_hall ===
Candles.
Who put them out? #ask
+ [The guard did. #c:guard_did]
    -> file_done
+ [Nobody did. #c:nobody]
    -> file_done
`;

const compiled = new Map<string, string>();

/** Compiles one chapter as the build does; once for each text. */
export function compile(id: string, source: string, bridges = meanwhile): string {
  const known = compiled.get(id + source + bridges);
  if (known !== undefined) return known;
  const start = id === "decide" ? "decide" : (/=== (\w+) ===/.exec(source)?.[1] ?? id);
  const rules = id === "decide" ? decide : "";
  const json = compileText(`-> ${start}\n=== file_done ===\n-> END\n${world}\n${bridges}\n${rules}\n${source}`);
  compiled.set(id + source + bridges, json);
  return json;
}

/** Compiles the files in their order without their words, as the build does. */
function compilePast(from: Sources, files: readonly FileId[]): string {
  const text = ["-> past", world, from["meanwhile"] ?? meanwhile, ...files.map((id) => from[id] ?? ""), ...pastInk(files)].join("\n");
  const json = compiled.get(text) ?? withoutWords(compileText(text), world);
  compiled.set(text, json);
  return json;
}

/** A library whose fetches can be made to fail, and which counts them. */
export interface TestLibrary extends Library {
  offline: boolean;
  fetched: string[];
}

/** The order of the box, with another file put in where wanted. */
export const order = (...ids: string[]): FileId[] => ids as FileId[];

/** Stands the sources on a shelf. */
export function libraryOf(
  from: Sources,
  files: readonly FileId[] = order("railwaymen", "stokers", "dictation"),
  fingerprint = "aa",
): TestLibrary {
  const held = new Map<string, string>();
  const library: TestLibrary = {
    fingerprint,
    files,
    offline: false,
    fetched: [],
    at: (chapter) => held.get(chapter),
    async fetch(chapter) {
      library.fetched.push(chapter);
      await Promise.resolve();
      if (library.offline) throw new FetchError("network");
      const text =
        held.get(chapter) ?? (chapter === "past" ? compilePast(from, files) : compile(chapter, from[chapter] ?? "", from["meanwhile"]));
      held.set(chapter, text);
      return text;
    },
  };
  return library;
}
