// What a reader needs holds in every history; and where it does not, it is told with file, line and the shortest reading that shows it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { daysIn } from "../../src/build/proof/dates.ts";
import { isHeard } from "../../src/build/proof/heard.ts";
import { isCertain, piecesOf, textBeside, textsIn } from "../../src/build/proof/lines.ts";
import { readerFlaws } from "../../src/build/proof/reader.ts";
import { nameWatchers, readNames } from "../../src/build/proof/introductions.ts";
import { tellFlaw } from "../../src/build/proof/soundness.ts";
import { claimOf } from "../../src/build/says.ts";
import { box, useCopy } from "./copy.ts";

test("a reader of any history is told who is named, is shown nothing that a gauge denies, and knows the day", () => {
  expect(readerFlaws("story").map(tellFlaw)).toEqual([]);
}, 300_000);

describe("a line of Ink", () => {
  const line =
    "- guard == enforced: Before {bread > 1:with {with_berlin():Ebert|nobody}|alone}, then -> on #city: berlin {bread > 1:quiet|hungry} // no";
  const told = (): string[] => textsIn(piecesOf(line)).map(({ text }) => text);

  test("is taken apart into what is told, without conditions, tags, diverts and comments", () => {
    expect(told()).toEqual([" Before ", "with ", "Ebert", "nobody", "alone", ", then ", " "]);
    expect(textsIn(piecesOf(line)).every(({ at, text }) => line.startsWith(text, at))).toBe(true);
    for (const none of ["~ x = 1", "# date: 1918", "=== knot ===", "-> knot", "// Ebert", "}", "{ guard:"])
      expect(
        textsIn(piecesOf(none))
          .map(({ text }) => text.trim())
          .join(""),
      ).toBe("");
    expect(textsIn(piecesOf("+ {guard} [I rose. #c:rise]")).map(({ text }) => text)).toEqual(["I rose. "]);
  });

  test("tells beside a word what is in its own branch, or in all of another’s", () => {
    const at = (text: string, word: string, pattern: RegExp): boolean => isCertain(piecesOf(text), text.indexOf(word), pattern);
    expect(at("Stalin, {guard:a commissar|a clerk}, came.", "Stalin", /commissar/)).toBe(false);
    expect(at("Stalin, {guard:a commissar|the commissar}, came.", "Stalin", /commissar/)).toBe(true);
    expect(at("Stalin, {guard:a commissar}, came.", "Stalin", /commissar/)).toBe(false);
    expect(at("{guard:Stalin, a commissar|A commissar}, came.", "Stalin", /commissar/)).toBe(true);
    expect(at("{guard:Stalin|A commissar}, came.", "Stalin", /commissar/)).toBe(false);
  });

  test("has beside a tag the text of the tag’s branch", () => {
    const text = "Then {guard:he wrote. #lost: levko | she wrote. #cast: levko } #city: kyiv quiet";
    expect(textBeside(piecesOf(text), text.indexOf("#lost")).trim()).toBe("he wrote.");
    expect(textBeside(piecesOf(text), text.indexOf("#city"))).toMatch(/^Then .*he wrote/);
  });
});

test("the lost are heard where they speak, and not where they had spoken or somebody else of their name does", () => {
  const names = ["Schröder"];
  for (const text of ["“No,” said Schröder.", "Schröder says nothing.", "Schröder quietly asked."])
    expect(isHeard(text, names), text).toBe(true);
  for (const text of ["As Schröder had said, no.", "Frau Schröder said it.", "Schröder’s wife said it.", "“No,” she said to Schröder."])
    expect(isHeard(text, names), text).toBe(false);
});

test("days are read in words, numbers, both calendars, and the year that is nearest", () => {
  const near = { from: 19_180_121, to: 19_180_121 };
  const days = (text: string): [number, number][] => daysIn(text, near).map(({ from, to }) => [from, to]);
  expect(days("On 6 March and the 7th of April, on the twenty-first of May")).toEqual([
    [19_180_306, 19_180_306],
    [19_180_407, 19_180_407],
    [19_180_521, 19_180_521],
  ]);
  expect(days("on 4/17 December, in December 1918, since August")).toEqual([
    [19_171_217, 19_171_217],
    [19_181_201, 19_181_231],
    [19_170_801, 19_170_831],
  ]);
  for (const calendar of ["old style", "by our calendar"])
    expect(days(`On 8 January, ${calendar}, the leading`)).toEqual([[19_180_121, 19_180_121]]);
  expect(days("They may march on. A May evening.")).toEqual([]);
});

test("a claim is one of a gauge that some values are for and some against", () => {
  const gauges = ["bread", "councils"];
  expect(claimOf(" councils>=2 ", gauges)).toBe("councils >= 2");
  for (const text of ["council >= 2", "bread >= 0", "bread < 0", "bread > 4", "bread >= 5", "bread => 2", "bread"])
    expect(claimOf(text, gauges), text).toBeNull();
});

describe("names.md", () => {
  const copy = useCopy(box);
  const write = (text: string): void => writeFileSync(join(copy.root, "names.md"), text);

  test("is read: forms, roles, and those that need none", () => {
    write(
      "# Names\n\nAn: introduction.\n\n## Roles\n\n- Dr Ott, Ott: surgeon; doctor\n\n## None\n\nTowns, all: Berlin,\nSt Gallen\n\nDays: Monday\n",
    );
    expect(readNames(copy.root)).toEqual({
      named: [{ forms: ["Dr Ott", "Ott"], roles: ["surgeon", "doctor"] }],
      plain: ["Berlin", "St Gallen", "Monday"],
    });
  });

  test("is refused where a name has no role, or stands there twice", () => {
    write("## Roles\n- Ott\n## None\n");
    expect(() => readNames(copy.root)).toThrow(/names\.md:2: a name wants a line/);
    write("## Roles\n- Ott: doctor\n## None\nTowns: Ott\n");
    expect(() => readNames(copy.root)).toThrow(/“Ott” stands here twice/);
  });
});

describe("it is told, with file, line and the shortest reading, that", () => {
  const copy = useCopy(box);
  const stokers = "files/05-stokers.ink";
  const plain = "We, Then, He, She, Was, No, Fog, Banked, Raked, Laid, Sealed, Copied, Several, Seven, Berlin, German";
  beforeEach(() => writeFileSync(join(copy.root, "names.md"), `## Roles\n\n- Schröder: warrant officer\n\n## None\n\nAll: ${plain}\n`));
  const found = (rule: string): { file: string; line: number; message: string; last: string | undefined }[] =>
    readerFlaws(copy.root)
      .filter((flaw) => flaw.rule === rule)
      .map(({ file, line, message, reading }) => ({ file, line, message, last: reading?.join(" ") }));
  const introduced = (): unknown => copy.edit(stokers, "Schröder held the lamp.", "Schröder, our warrant officer, held the lamp.");

  test("nothing is wrong where every name has its role, and no tag of these proofs is sent to a page", () => {
    introduced();
    copy.edit(stokers, "We marched. #city", "We marched. #says: europe >= 2 #elsewhen #city");
    expect(readerFlaws(copy.root).map(tellFlaw)).toEqual([]);
    const { chapters } = compileStory(copy.root);
    expect([...chapters.values()].filter((json) => /says|elsewhen/.test(json))).toEqual([]);
    expect(chapters.get("stokers")).toContain("city: kiel council");
  });

  test("name: somebody is met without a role", () => {
    const spot = copy.find(stokers, /^Schröder held/);
    expect(found("name")).toEqual([
      { ...spot, message: expect.stringContaining("“Schröder” is met without a role") as string, last: expect.any(String) as string },
    ]);
  });

  test("name: what comes only after the line with the role is not gone through, and what another way leads to is", () => {
    copy.edit(stokers, "Schröder held the lamp.", "Schröder, our warrant officer, held the lamp.\nSchröder coughed.");
    expect(nameWatchers(copy.root)).toEqual([]);
    copy.edit(stokers, "She’d found the one strap.", "She’d found the one strap of Schröder’s.");
    expect(nameWatchers(copy.root)).toHaveLength(1);
    expect(found("name")).toEqual([]);
  });

  test("name: the role was on another way through the file", () => {
    copy.edit(stokers, "Schröder held the lamp. #cast: schroder", "A lamp.");
    copy.edit(stokers, "Four pages, both sides.", "Four pages to Schröder, our warrant officer. #cast: schroder");
    const spot = copy.edit(stokers, "She’d found the one strap.", "She’d found the one strap of Schröder’s.", /^She’d/);
    const [flaw, ...more] = found("name");
    expect(more).toEqual([]);
    expect(flaw).toMatchObject(spot);
    expect(flaw?.last).toMatch(/stokers\/sausage/);
  });

  test("name: only one of two alternatives has the role", () => {
    const spot = copy.edit(stokers, "Schröder held", "Schröder, {coalition == walkout:our warrant officer|one of us}, held", /^Schröder/);
    expect(found("name")).toMatchObject([spot]);
    copy.edit(stokers, "|one of us}", "|a warrant officer}");
    expect(found("name")).toEqual([]);
  });

  test("name: a history of an earlier file brings it, and a world that no history brings does not", () => {
    introduced();
    const dictation = "files/14-dictation.ink";
    copy.edit(
      dictation,
      "{with_berlin_now():",
      "{coalition == soviets and january == january.rising:Schröder came. #cast: schroder}\n{with_berlin_now():",
    );
    const spot = copy.find(dictation, /Schröder came/);
    const [flaw, ...more] = found("name");
    expect(more).toEqual([]);
    expect(flaw).toMatchObject(spot);
    expect(flaw?.last).toMatch(/railwaymen\/soviets .*stokers\/rising/);
    // Only who waited has Berlin for an ally.
    copy.edit(
      dictation,
      "coalition == soviets and january == january.rising:",
      "guard == shelved and january == january.rising and with_berlin_now():",
    );
    expect(found("name")).toEqual([]);
  });

  test("name: one is neither listed nor explained, at the beginning of a sentence too", () => {
    introduced();
    const spot = copy.edit(stokers, "We marched. #city", "Prien marched. #city", /^Prien/);
    expect(found("name")).toEqual([{ ...spot, message: "“Prien” is neither in names.md nor in the glossary", last: undefined }]);
    writeFileSync(join(copy.root, "glossary.md"), "# Words\n\n## Prien\nA captain.\n");
    expect(found("name")).toEqual([]);
  });

  test("says: a tag says nothing that can be proved", () => {
    const spot = copy.edit(stokers, "We marched. #city", "We marched. #says: bred >= 2 #city", /^We marched/);
    expect(() => compileStory(copy.root)).toThrow(`${spot.file}:${spot.line}: #says: “bred >= 2” must be a gauge`);
  });

  test("says: in some history another value stands beside the passage", () => {
    introduced();
    const spot = copy.edit(stokers, "We marched. #city", "We marched. #says: bread >= 3 #city", /^We marched/);
    const [flaw, ...more] = found("says");
    expect(more).toEqual([]);
    expect(flaw).toMatchObject(spot);
    expect(flaw?.last).toMatch(/^railwaymen\/\w+ railwaymen\/walkout /);
  });

  test("says: a branch that is told only where it is true is none", () => {
    introduced();
    copy.edit(
      stokers,
      "We marched. #city",
      "We marched. {coalition == soviets:There was bread. #says: bread >= 3 |No bread. #says: bread <= 2 } #city",
    );
    expect(found("says")).toEqual([]);
  });

  test("says: what stands beside a passage is what is shown with the next question, or at the end of the file", () => {
    introduced();
    copy.edit(stokers, "He had put in a sausage.", "~ change(bread, -4)\nHe had put in a sausage.");
    const told = copy.edit(
      stokers,
      "~ change(bread, -4)\nHe had put in a sausage.",
      "He had put in a sausage. #says: bread >= 2\n~ change(bread, -4)",
      /^He had/,
    );
    expect(found("says")).toMatchObject([told]);
  });

  test("date: one goes back, unless it says so", () => {
    introduced();
    copy.edit(stokers, "The congress voted.", "The congress voted. #date: 1918-12-16 16 December 1918");
    const back = copy.edit(stokers, "He had put in a sausage.", "He had put in a sausage. #date: 1918-12 December 1918", /^He had/);
    expect(found("date")).toEqual([]);
    copy.edit(stokers, "#date: 1918-12 December 1918", "#date: 1918-12-10 10 December 1918");
    expect(found("date")).toMatchObject([{ ...back, message: expect.stringContaining("before the one that stood") as string }]);
    copy.edit(stokers, "#date: 1918-12-10", "#elsewhen #date: 1918-12-10");
    expect(found("date")).toEqual([]);
  });

  test("date: a day is named that comes after the next dateline, on one way through the file", () => {
    introduced();
    copy.edit(stokers, "The congress voted.", "The congress voted. #date: 1918-12-16 16 December 1918");
    const late = copy.edit(stokers, "Four pages, both sides.", "Four pages, on 8 January.", /^Four/);
    expect(found("date")).toEqual([]);
    copy.edit(stokers, /^Fog/m, "#date: 1919-01-05 5 January 1919\nFog");
    const [flaw, ...more] = found("date");
    expect(more).toEqual([]);
    expect(flaw).toMatchObject({ ...late, message: expect.stringContaining("after its datelines") as string });
    expect(flaw?.last).toMatch(/stokers\/wrote/);
  });

  test("date: a day is named that was over before the dateline before", () => {
    introduced();
    const early = copy.edit(
      stokers,
      "He had put in a sausage.",
      "He had put one in on the 2nd of November. #date: 1918-12-24 24 December 1918",
      /^He had/,
    );
    expect(found("date")).toMatchObject([{ ...early, message: expect.stringContaining("before its datelines") as string }]);
    copy.edit(stokers, "2nd of November", "4th of November");
    expect(found("date")).toEqual([]);
  });

  test("heard: somebody who is lost speaks", () => {
    introduced();
    const spot = copy.edit(
      stokers,
      "She’d found the one strap.",
      "{ january == force: “Mine,” said Schröder. #lost: schroder | “Mine,” said Schröder. #cast: schroder }",
      /“Mine,”/,
    );
    expect(found("heard")).toEqual([{ ...spot, message: "schroder is lost, and speaks", last: undefined }]);
  });

  test("heard: somebody whom one file loses is there again in it", () => {
    introduced();
    copy.edit(stokers, "Four pages, both sides.", "Four pages, and Lene was gone. #lost: lene");
    const spot = copy.edit(stokers, "She’d found the one strap.", "She’d found the one strap. #cast: lene", /^She’d/);
    const [flaw, ...more] = found("heard");
    expect(more).toEqual([]);
    expect(flaw).toMatchObject({ ...spot, message: "lene was lost before this line, and is there" });
    expect(flaw?.last).toMatch(/stokers\/wrote/);
  });
});
