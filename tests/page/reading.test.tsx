// What a reader sees, hears and can do while a file lies open.
import { beforeEach, describe, expect, test } from "vitest";
import * as ending from "#words/ending.ts";
import * as words from "#words/notices.ts";
import { first } from "#words/hinges.ts";
import * as record from "#words/record.ts";
import { anchorOf, fiveGauges } from "../../src/core/gauges.ts";
import { nineGauges } from "../../src/core/nine.ts";
import type { Entry } from "../../src/core/view.ts";
import { sayAdded } from "../../src/page/additions.ts";
import { listen } from "../../src/page/keys.ts";
import { captions, files, hinges } from "../../src/generated/story.ts";
import { SourcesPanel } from "../../src/page/sources.tsx";
import { playOut, playTo } from "./play.ts";
import { type Mounted, find, mount, settle, shelved } from "./harness.tsx";

/** The turning points that the files ask. */
const asks = files.flatMap(({ hinges }) => hinges);

let page: Mounted;
beforeEach(async () => {
  page = await mount();
  await settle();
});

const button = (id: string): HTMLButtonElement => find(page.root, `[data-choice="${id}"]`);
const said = (): string => find(page.root, "[aria-live]").textContent ?? "";

/** Goes on with the given answers, closing files on the way. */
async function play(...ids: string[]): Promise<void> {
  await playTo(page.session, ids);
  await settle();
}

describe("an answer", () => {
  test("stands in the text with its question, and the new text takes the focus and is said once", async () => {
    const question = find(page.root, "#ask").textContent ?? "";
    const answer = button("tray").innerText.replace(/^\d\s*/, "");
    button("tray").click();
    await settle();
    const given = find(page.root, ".answer").textContent ?? "";
    expect(given).toContain(question);
    expect(given).toContain(answer);
    expect(document.activeElement === find(page.root, ".now")).toBe(true);
    const fresh = find(page.root, ".now").textContent ?? "";
    expect(said()).toContain(answer);
    expect(said()).toContain(fresh.slice(0, 60));
    expect(said()).toMatch(/\d answers\.$/);
  });

  test("to a turning point says what it moved, in words", async () => {
    await play("tray", "names", "calm", "shout", "walkout");
    expect(find(page.root, ".marked").textContent).toBe("As it happened");
    expect(find(page.root, ".passage:nth-last-of-type(2) .changes").textContent).toMatch(/Councils down: Parties lose elections and stay/);
    expect(said()).toContain("Councils, down: Parties lose elections and stay.");
  });

  test("that the world has ruled out stays in its place, can be reached, says why, and cannot be given", async () => {
    await play("tray", "names", "calm", "shout", "walkout", "draw", "after", "enforced", "sausage");
    const locked = button("force");
    expect(locked.getAttribute("aria-disabled")).toBe("true");
    expect(locked.textContent).toContain("Shut: Sailors and soldiers obey");
    locked.focus();
    expect(document.activeElement === locked).toBe(true);
    const before = page.session.view.revision;
    locked.click();
    expect(page.session.view.revision).toBe(before);
  });

  test("to a turning point stands under its plain question, and says in a few words what it does, shut ones too", async () => {
    await play("tray", "names", "calm", "shout", "walkout", "draw", "after", "enforced", "sausage");
    const posed = find(page.root, ".choices .posed");
    expect(find(posed, "p").textContent).toBe(hinges.january.question);
    expect(find(page.root, "section.choices").getAttribute("aria-describedby")).toBe(posed.id);
    const heard = [...page.root.querySelectorAll<HTMLElement>("[data-choice]")].map((item) => {
      const words = [...item.children].filter((part) => part.getAttribute("aria-hidden") !== "true");
      return words.map((part) => part.textContent).join("");
    });
    const wanted = Object.values(captions.january ?? {});
    for (const caption of wanted) expect(heard.filter((text) => text.includes(` ${caption}`))).toHaveLength(1);
    expect(button("force").textContent).toMatch(/ Storm the Chancellery.*Shut: Sailors and soldiers obey/);
    // The captions are no part of the answer that went into the record.
    await play("wait");
    expect(page.root.querySelector(".posed, .caption")).toBeNull();
    expect(find(page.root, ".passage:nth-last-of-type(2) .answer").textContent).not.toContain(captions.january?.wait);
  });

  test("to the first turning point of a reading is said to be what happened, once", async () => {
    await play("tray", "names", "calm", "shout");
    expect(find(page.root, ".posed .first").textContent).toBe(first);
    await play("walkout", "watch");
    while (page.session.view.beat?.hinge === null) await page.session.choose(page.session.view.beat.choices[0]?.id ?? "");
    await settle();
    expect(page.session.view.beat?.hinge).not.toBeNull();
    expect(find(page.root, ".posed p").textContent).not.toBe("");
    expect(page.root.querySelector(".posed .first")).toBeNull();
    // A reading that begins later has a first one too.
    await page.session.begin({ file: "putsch", decisions: [] });
    await play("short");
    expect(page.session.view.beat?.hinge).toBe("legien");
    expect(find(page.root, ".posed .first").textContent).toBe(first);
  });

  test("to any other question has no caption", () => {
    expect(page.root.querySelector(".posed, .caption")).toBeNull();
    expect(find(page.root, "section.choices").hasAttribute("aria-describedby")).toBe(false);
  });

  test("can be given to a turning point before its plain words have come", async () => {
    await play("tray", "names", "calm", "shout");
    const { late } = page.state();
    page.show({ late: null });
    await settle();
    expect(page.root.querySelector(".posed, .caption")).toBeNull();
    page.show({ late });
    await settle();
    expect(find(page.root, ".posed p").textContent).toBe(hinges.coalition.question);
    button("walkout").click();
    await settle();
    expect(page.session.view.world.memories.coalition).toBe("walkout");
  });

  test("that is pointed at is shown where the stage points at it", async () => {
    page.pointing.set("boots");
    await settle();
    expect(button("boots").className).toContain("pointed");
    button("tray").focus();
    expect(page.pointing.value).toBe("tray");
  });
});

describe("what an answer changed", () => {
  const details = (): HTMLDetailsElement[] => [...page.root.querySelectorAll<HTMLDetailsElement>("details.changed")];

  test("is folded under the answer to a turning point, and tells the short version when it is opened", async () => {
    await play("tray", "names", "calm", "shout");
    expect(details()).toEqual([]);
    await play("soviets");
    const [one] = details();
    if (one === undefined) throw new Error("nothing is folded there");
    expect(one.closest(".answer")).not.toBeNull();
    expect({ open: one.open, told: one.querySelector("p") }).toEqual({ open: false, told: null });
    find(one, "summary").click();
    await settle();
    const text = find(one, "p").textContent ?? "";
    // A reader of the short way is told the same.
    await page.session.begin();
    await play("short", "soviets");
    expect(page.session.view.beat?.lines[0]?.text).toBe(text);
    expect(details()).toEqual([]);
  });

  test("is open by itself for those who want it so, and is told anew with another answer", async () => {
    page.show({ settings: { ...page.state().settings, plain: true } });
    await play("tray", "names", "calm", "shout", "soviets");
    const text = find(page.root, "details.changed[open] p").textContent;
    await page.session.reopen(4);
    await play("without");
    expect(find(page.root, "details.changed[open] p").textContent).not.toBe(text);
    page.show({ settings: { ...page.state().settings, plain: false } });
    await settle();
    expect(details().map(({ open }) => open)).toEqual([false]);
  });

  test("stands in the record’s text as well, folded, and not where the file was read in short", async () => {
    await play("tray", "names", "calm", "shout", "soviets");
    page.show({ panel: "record", settings: { ...page.state().settings, plain: true } });
    await settle();
    const text = find(page.root, "#read details.changed[open] p").textContent;
    const [one] = page.root.querySelectorAll<HTMLDetailsElement>("dialog .log details.changed");
    if (one === undefined) throw new Error("nothing is folded there");
    expect({ open: one.open, told: one.querySelector("p") }).toEqual({ open: false, told: null });
    find(one, "summary").click();
    await settle();
    expect(find(one, "p").textContent).toBe(text);
    page.show({ panel: null });
    await page.session.begin();
    await play("short", "soviets");
    page.show({ panel: "record" });
    await settle();
    expect(page.root.querySelectorAll("dialog .log .answer").length).toBe(2);
    expect(page.root.querySelectorAll("dialog .log details.changed").length).toBe(0);
  });

  test("is set to be shown in the settings", async () => {
    page.show({ panel: "settings" });
    await settle();
    const box = [...page.root.querySelectorAll("dialog label")].find((label) =>
      label.textContent?.startsWith("Show what each answer changed"),
    );
    find(box ?? page.root, "input").click();
    await settle();
    expect(page.state().settings.plain).toBe(true);
  });
});

describe("the gauges", () => {
  const standing = (): string[] => [...page.root.querySelectorAll("#read .gauges dt")].map(({ textContent }) => textContent ?? "");

  test("moved by an act’s end stand under its words, and not under the answer before it", async () => {
    page.show({ settings: { ...page.state().settings, gauges: true } });
    const way =
      "tray names calm shout walkout candle ought order stay dissolved asitwas ultimatum hand she late shown thirty crossed brigades others".split(
        " ",
      );
    await play(...way);
    const before = page.session.view.world.gauges;
    await play("own");
    const { beat, world } = page.session.view;
    expect(beat?.chapter).toBe("barn");
    const acted = beat?.acted;
    if (!acted) throw new Error("no act has ended");
    expect(acted.army).toBe(before.army);
    expect(world.gauges.army).toBe(before.army + 1);
    const [answer, act] = [find(page.root, "#read .passage:has(+ .passage.now)"), find(page.root, "#read .passage.now")].map(
      (part) => part.querySelector(".changes")?.textContent ?? "",
    );
    expect(answer).toMatch(/Terror up/);
    expect(answer).not.toMatch(/Army|Apparatus/);
    expect(act).toMatch(/^As the box’s first bundle ended:.*Army up/);
    expect(act).not.toMatch(/Terror/);
    // Each is said once, the act’s behind the words that tell of it.
    const parts = ["Terror, up", "first bundle ends", "Army, up"].map((part) => said().indexOf(part));
    expect(parts.toSorted((a, b) => a - b)).toEqual(parts);
    expect(parts[0]).toBeGreaterThan(-1);
    expect(said().split("Army, up")).toHaveLength(2);
  });

  test("are five, and all nine for whoever sets that, with their words, and with what moves them", async () => {
    await settle();
    expect(standing()).toEqual(fiveGauges.map(({ label }) => label));
    page.show({ panel: "settings" });
    await settle();
    const box = [...page.root.querySelectorAll("dialog label")].find((label) => label.textContent?.startsWith("All nine gauges"));
    find(box ?? page.root, "input").click();
    page.actions.open(null);
    await settle();
    expect(page.state().settings.gauges).toBe(true);
    expect(standing()).toEqual(nineGauges.map(({ label }) => label));
    for (const gauge of nineGauges)
      expect(find(page.root, "#read .gauges").textContent).toContain(anchorOf(gauge, page.session.view.world));
    const { world } = page.session.view;
    await play("tray", "names", "calm", "shout", "without");
    const after = page.session.view.world;
    const moved = nineGauges.filter(({ gauge }) => world.gauges[gauge] !== after.gauges[gauge]);
    expect(moved.some((one) => !fiveGauges.some(({ gauge }) => gauge === one.gauge))).toBe(true);
    const told = [...page.root.querySelectorAll("#read .passage .changes li")].map(({ textContent }) => textContent ?? "");
    expect(told).toHaveLength(moved.length);
    for (const one of moved) {
      expect(told.join(" ")).toContain(anchorOf(one, after));
      expect(said()).toContain(anchorOf(one, after));
    }
  });
});

describe("keys", () => {
  let stop = (): void => undefined;
  let letters = true;
  const press = (key: string, target: EventTarget = document.body): boolean =>
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

  beforeEach(() => {
    stop();
    letters = true;
    stop = listen({
      reading: () => page.state().panel === null,
      beside: () => page.state().panel === "sources",
      letters: () => letters,
      actions: page.actions,
    });
  });

  test("a digit answers, Backspace strikes", async () => {
    press("2");
    await settle();
    expect(page.session.view.entries[0]?.chosen?.id).toBe("boots");
    press("Backspace");
    await settle();
    expect(page.session.view.entries).toHaveLength(0);
    expect(said()).toMatch(/^Struck\. And how does a packer/);
  });

  test("arrows go through the answers and come round", async () => {
    button("tray").focus();
    press("ArrowDown");
    expect(document.activeElement === button("boots")).toBe(true);
    press("ArrowUp");
    press("ArrowUp");
    expect(document.activeElement === [...document.querySelectorAll("[data-choice]")].at(-1)).toBe(true);
  });

  test("L and S open the panels, Escape closes and the focus goes back", async () => {
    button("tray").focus();
    press("l");
    await settle();
    const record = find<HTMLDialogElement>(page.root, "dialog");
    expect(record.open).toBe(true);
    expect(find(record, "h2").textContent).toBe("The record");
    press("1");
    expect(page.session.view.entries).toHaveLength(0);
    record.close();
    await settle();
    expect(page.root.querySelector("dialog")).toBeNull();
    expect(document.activeElement === button("tray")).toBe(true);
    press("s");
    await settle();
    expect(find(page.root, "dialog h2").textContent).toBe("Settings");
  });

  test("letters do nothing when they are switched off, or with Ctrl", async () => {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "1", ctrlKey: true, bubbles: true }));
    letters = false;
    press("1");
    press("l");
    await settle();
    expect(page.session.view.entries).toHaveLength(0);
    expect(page.state().panel).toBeNull();
  });
});

describe("when something is wrong", () => {
  test("a text that breaks says so, and what can be done", async () => {
    page.pretend({ phase: "asking", trouble: { kind: "story", message: "no such door" }, move: "trouble" });
    await settle();
    const box = find(page.root, "[role=alert]");
    expect(box.textContent).toContain("no such door");
    expect([...box.querySelectorAll("button")].map((item) => item.textContent)).toEqual(["Strike the last answer", "Save the record"]);
  });

  test("what could not be fetched is told once for one reason, and asked for together", async () => {
    const asked: string[] = [];
    const lost = (what: string) => ({
      message: `${what} is lost.`,
      why: "Try again.",
      way: { label: "Again", act: () => void asked.push(what) },
    });
    page.show({ notices: { map: lost("map"), sound: lost("sound") } });
    await settle();
    const list = [...page.root.querySelectorAll("#read .notices .notice")];
    expect(list.map((item) => item.querySelector("p")?.textContent)).toEqual(["map is lost. sound is lost. Try again."]);
    find(page.root, "#read .notices button").click();
    expect(asked).toEqual(["map", "sound"]);
  });

  test("a reading that no longer fits says where it stops, in the Recorder’s voice, and offers the rest", async () => {
    page.pretend({ stop: { reason: "gone", rest: ["railwaymen/old_answer", "railwaymen/names"], fits: true } });
    await settle();
    const box = find(page.root, ".stop");
    expect(box.textContent).toMatch(/written again since you last sat here.*2 answers after it are kept/s);
    expect([...box.querySelectorAll("button")].map((item) => item.textContent)).toEqual(["Take up the rest", "Save the old record"]);
  });
});

describe("where a file is", () => {
  const rows = (): (string | null)[] => [...page.root.querySelectorAll(".card dl > div")].map((row) => row.textContent);
  const germany = "Germany, spring 1920: a republic, governed by Ebert’s Social Democrats";
  const held = "Germany, spring 1920. Revolutionary commissars have held Berlin by force for fourteen months;";

  test.each([
    ["as it happened", [], germany, held],
    ["where commissars have Berlin", ["january/force"], held, germany],
  ] as const)("stands on its card and in the record’s text, %s", async (_name, decisions, mine, other) => {
    await page.session.begin({ file: "putsch", decisions: [...decisions] });
    await settle();
    const row = rows().find((text) => text?.startsWith("Where"));
    expect(row).toContain(mine);
    expect(row).not.toContain(other);
    page.show({ panel: "record" });
    await settle();
    expect(find(page.root, ".log").textContent).toContain(mine);
    await play("banked");
    expect(find(page.root, ".log").textContent).toContain(mine);
  });

  test("has no row where the file does not say", async () => {
    await page.session.begin({ file: "putsch", decisions: [] });
    const { beat } = page.session.view;
    if (!beat?.card) throw new Error("a file opens with its card");
    page.pretend({ beat: { ...beat, card: { ...beat.card, where: "" } } });
    await settle();
    expect(rows().length).toBeGreaterThan(2);
    expect(rows().filter((text) => text?.startsWith("Where"))).toEqual([]);
  });
});

describe("the record", () => {
  test("lists decisions and the text so far, and re-opens any of them", async () => {
    await play("boots", "flour", "tools", "packet", "soviets", "bank", "ring");
    page.show({ panel: "record" });
    await settle();
    const panel = find(page.root, "dialog");
    const first = find(panel, ".decisions li");
    expect(first.textContent).toContain(hinges.coalition.question);
    expect(first.textContent).toContain("Your history");
    expect(find(panel, ".log").textContent).toContain(page.session.view.entries[0]?.lines.at(-1)?.text);
    find(first, "button.plain").click();
    await settle();
    expect(page.root.querySelector("dialog")).toBeNull();
    expect(page.session.view.beat?.hinge).toBe("coalition");
    expect(page.session.view.entries).toHaveLength(4);
  });
});

describe("what came into the box after a reader had read on", () => {
  test("stands in the record, apart from the reader’s own answers, and can be opened", async () => {
    await play("boots", "flour", "tools", "packet", "soviets", "watch", "typed");
    const { entries } = page.session.view;
    const isNew = (entry: Entry): boolean => entry.chapter === "tauride" || entry.chosen?.id === "flour";
    page.pretend({ entries: entries.map((entry) => ({ ...entry, presumed: isNew(entry) && entry.chosen !== null })) });
    page.show({ panel: "record" });
    await settle();
    const panel = find(page.root, "dialog");
    const section = [...panel.querySelectorAll("section")].find((item) => item.querySelector("h3")?.textContent === record.added);
    const names = [...(section?.querySelectorAll("h4") ?? [])].map((item) => item.textContent);
    expect(names).toEqual([expect.stringMatching(/^File 1: The Railwaymen\. .+\?$/), "File 2: The Tired Guard"]);
    expect(find(panel, ".decisions li:nth-of-type(2) .marked").textContent).toBe(record.presumed);
    const open = [...(section?.querySelectorAll("button") ?? [])].at(-1);
    open?.click();
    await settle();
    expect(page.session.view.beat?.chapter).toBe("tauride");
    expect(page.session.view.beat?.card?.number).toBe(2);
  });

  test("is said once, by name", async () => {
    await play("boots", "flour", "tools", "packet", "soviets", "watch");
    const { entries } = page.session.view;
    expect(sayAdded(entries)).toBeNull();
    expect(sayAdded(entries.map((entry) => ({ ...entry, presumed: entry.chapter === "tauride" })))).toMatch(/File 2: The Tired Guard\./);
  });
});

test("a reading that begins later says what was decided before it", async () => {
  await page.session.begin({ file: "danube", decisions: ["guard/enforced"] });
  page.show({ panel: "record" });
  await settle();
  const items = [...page.root.querySelectorAll("dialog .decisions li")].map((item) => item.querySelector("p")?.textContent);
  expect(items.filter((text) => text === record.beforeStart(false))).toHaveLength(1);
  expect(items.filter((text) => text === record.beforeStart(true))).toHaveLength(7);
});

/** As it happened, up to the letter. */
const recorded = "tray names calm shout walkout draw after shelved sausage rising watch typed ribbon".split(" ");

describe("an ending", () => {
  test("takes the focus at its name, tells every part, and re-opens what caused it", async () => {
    await play(...recorded, "moved");
    await playOut(page.session);
    await settle();
    const heading = find(page.root, ".told h1");
    expect(heading.textContent).toBe("The Warning Heeded");
    expect(document.activeElement === heading).toBe(true);
    expect(page.root.querySelectorAll(".told tbody tr")).toHaveLength(6);
    const causes = [...page.root.querySelectorAll(".causes li")];
    expect(causes).toHaveLength(asks.length);
    expect(causes.filter((item) => item.className === "departed").map((item) => item.querySelector("button.plain")?.textContent)).toEqual([
      `Re-open: ${hinges.secretary.question}`,
    ]);
    find(page.root, ".causes .departed button.plain").click();
    await settle();
    expect(page.session.view.beat?.hinge).toBe("secretary");
  });
});

test("an ending’s causes stand by weight, and those that made no difference by themselves stand apart", async () => {
  await play(...recorded, "sealed");
  await playOut(page.session);
  const cause = (hinge: string, weight: number) => ({ hinge, option: "", weight, switches: [] });
  const idle = page.session.view.decisions.map(({ hinge }) => hinge).filter((hinge) => hinge !== "letter" && hinge !== "guard");
  page.show({
    retrospect: { causes: [cause("letter", 1), cause("guard", 0.4), ...idle.map((hinge) => cause(hinge, 0))], doors: [], happened: [] },
  });
  await settle();
  const lists = [...page.root.querySelectorAll(".causes")];
  const asked = lists.map((list) => [...list.querySelectorAll("button.plain")].map((item) => item.textContent));
  expect(asked[0]).toEqual([`Re-open: ${hinges.letter.question}`, `Re-open: ${hinges.guard.question}`]);
  expect(asked[1]).toHaveLength(asks.length - 2);
  expect(asked[1]).toContain(`Re-open: ${hinges.coalition.question}`);
  const folded = find<HTMLDetailsElement>(page.root, "details.idle");
  expect(folded.open).toBe(false);
  expect(find(folded, "summary").textContent).toBe(`${asks.length - 2} others: any of them, changed alone, would still have led here`);
  expect(lists[0]?.textContent).toMatch(/Any other answer here, all else as you had it, would have ended otherwise/);
  page.show({ retrospect: { causes: ["letter", "guard", ...idle].map((hinge) => cause(hinge, 0)), doors: [], happened: [] } });
  await settle();
  expect(page.root.textContent).toContain("No single answer decided it");
});

describe("when the doors shut", () => {
  const door = (hinge: string, before: number, ...closed: string[]) => ({
    hinge,
    option: "",
    before,
    after: before - closed.length,
    closed,
  });
  const happened = [door("coalition", 6, "two_chambers"), door("guard", 5, "council_europe"), door("letter", 4, "great_break", "urals")];
  const texts = (): (string | undefined)[] => [...page.root.querySelectorAll(".doors li")].map((item) => item.textContent?.trim());

  beforeEach(async () => {
    await play(...recorded, "sealed");
    await playOut(page.session);
    await settle();
    expect(page.session.view.ending).toBe("great_break");
  });

  test("has its room before it is known, and is told in words, with no name of an ending that was not read", async () => {
    const section = find(page.root, ".doors");
    expect(section.textContent).toContain(ending.doorsComing);
    const { height } = section.getBoundingClientRect();
    const doors = [
      door("coalition", 6, "two_chambers"),
      door("guard", 5),
      door("letter", 5, "warning_heeded", "urals", "long_nep", "council_europe"),
    ];
    page.show({ retrospect: { causes: [], doors, happened } });
    await settle();
    expect(section.getBoundingClientRect().height).toBe(height);
    expect(find(section, "figure > p").textContent).toBe("How many of 6 endings stood open, day by day.");
    expect(find(section, "figcaption").textContent).toBe(
      `Most went out of reach on 10 March 1923, 4 at once: “${hinges.letter.question}” From then on, this one alone stood open. ` +
        "As it happened, “The Great Break” was out of reach from 10 March 1923.",
    );
    expect(find<HTMLDetailsElement>(section, "details").open).toBe(false);
    expect(texts()).toEqual([
      `After 17 November 1917: 5 open; as it happened, 5. ${hinges.coalition.question} 1 ending went out of reach here.`,
      `After 18 December 1918: 5 open; as it happened, 4. ${hinges.guard.question}`,
      `After 10 March 1923: 1 open; as it happened, 2. ${hinges.letter.question} 4 endings went out of reach here. As it happened, this ending went out of reach here.`,
    ]);
    expect(find(section, ".chart").getAttribute("aria-hidden")).toBe("true");
    expect(section.querySelectorAll(".chart path").length).toBeGreaterThan(10);
    expect(find(section, ".chart").textContent).toContain("4 AT ONCE");
  });

  test("names the endings of earlier readings, and asks nothing that this one was not asked", async () => {
    shelved.push({
      format: "no-straight-line/reading",
      version: 2,
      story: "a",
      start: null,
      steps: [],
      presumed: [],
      at: "warning_heeded",
      kept: "",
    });
    page.pretend({ ending: "urals" });
    await settle();
    page.pretend({ ending: "great_break" });
    page.show({ retrospect: { causes: [], doors: [door("coalition", 3, "warning_heeded", "urals")], happened } });
    await settle();
    shelved.length = 0;
    expect(texts()[0]).toMatch(/“The Warning Heeded” and 1 other went out of reach here\.$/);
    expect(texts()[1]).toBe("After 18 December 1918: 1 open; as it happened, 4.");
    expect(texts()).toHaveLength(3);
  });

  test("where the histories cannot be asked says so, and nothing where none was open", async () => {
    page.show({ retrospect: null });
    await settle();
    expect(find(page.root, ".doors").textContent).toBe(`${ending.doors}${ending.noDoors}`);
    page.show({ retrospect: { causes: [], doors: [], happened } });
    await settle();
    expect(page.root.querySelector(".doors")).toBeNull();
  });
});

test("how many futures are open is said where things stand", async () => {
  expect(page.root.querySelector(".futures")).toBeNull();
  page.show({ futures: 3 });
  await settle();
  expect(find(page.root, ".gauges summary").textContent).toContain("futures open: 3");
});

test("settings change at once and text only opens the measures", async () => {
  page.show({ panel: "settings" });
  await settle();
  const map = [...page.root.querySelectorAll<HTMLInputElement>(".switch input")][0];
  map?.click();
  await settle();
  expect(page.state().settings.stage).toBe(false);
  expect(find<HTMLDetailsElement>(page.root, ".gauges").open).toBe(true);
  expect(find(page.root, ".gauges").textContent).toContain("Queues, and something at the end of them");
});

describe("what stands beside the text", () => {
  const aside = (): HTMLElement => find(page.root, "aside.sources");
  const openSources = async (): Promise<void> => {
    page.show({ sources: SourcesPanel, panel: "sources" });
    await settle();
  };

  test("is the note of the turning point the reading stands at, with its sources, and the reading goes on beside it", async () => {
    find<HTMLButtonElement>(page.root, "[data-sources]").focus();
    await openSources();
    expect(document.activeElement?.textContent).toBe("A government of all the socialists?");
    expect(aside().querySelectorAll(".works li").length).toBeGreaterThan(1);
    button("tray").click();
    await settle();
    expect(page.session.view.entries).toHaveLength(1);
    expect(find(aside(), ".leaf h3").textContent).toBe("A government of all the socialists?");
    page.show({ panel: null });
    await settle();
    expect(document.activeElement === find(page.root, "[data-sources]")).toBe(true);
  });

  test("a source leads away in a tab of its own, says so, and tells nobody where it was asked from", async () => {
    await openSources();
    const links = [...aside().querySelectorAll<HTMLAnchorElement>(".works a")];
    expect(links.length).toBeGreaterThan(1);
    for (const { href, target, rel, textContent } of links) {
      expect([target, rel]).toEqual(["_blank", "noopener noreferrer"]);
      expect(href).toMatch(/^https:/);
      expect(textContent).toMatch(/opens in a new tab/);
    }
  });

  test("offers no note of a turning point that has not come", async () => {
    await openSources();
    expect([...aside().querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([
      hinges.coalition.question,
      "All sources, by file",
    ]);
  });

  test("lists every source by file", async () => {
    await openSources();
    const select = find<HTMLSelectElement>(aside(), "select");
    select.value = "all";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    expect(aside().querySelectorAll(".leaf h4")).toHaveLength(files.length);
  });

  test("is a word of the time, explained on focus, put away by Escape", async () => {
    const word = find<HTMLButtonElement>(page.root, ".passage .gloss");
    word.focus();
    await settle();
    expect(find(page.root, ".gloss-box b").textContent?.slice(0, 5)).toBe(word.textContent?.slice(0, 5));
    word.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await settle();
    expect(find(page.root, ".gloss-box").textContent).toBe("");
  });
});

describe("a file in short", () => {
  test("is offered beside the content note, stands in the record, and leaves the turning point to the reader", async () => {
    const short = find<HTMLButtonElement>(page.root, ".card [data-short]");
    short.click();
    await settle();
    expect(page.session.reading()?.steps).toEqual(["railwaymen/short"]);
    expect(said()).toMatch(/^Read this file in short\./);
    expect(page.root.querySelector("[data-short]")).toBeNull();
    expect(page.session.view.beat?.hinge).toBe("coalition");
    expect(button("walkout")).toBeTruthy();
  });
});

describe("a reading that is saved to a file", () => {
  /** Waits until what a file brought lies open, or it is told that it cannot. */
  async function load(text: string): Promise<void> {
    page.actions.load(new File([text], "reading.json"));
    await settle();
  }

  test("can be opened again after another one was begun", async () => {
    await play("tray", "names");
    const { steps } = page.session.reading() ?? { steps: [] };
    page.actions.save(true);
    const [[name, text] = ["", ""]] = [...page.saved];
    expect(name).toBe("no-straight-line-1917.json");
    page.actions.begin();
    await settle();
    expect(page.session.reading()?.steps).toEqual([]);
    await load(String(text));
    expect(page.session.reading()?.steps).toEqual(steps);
    expect(page.state().notices.file).toBeUndefined();
  });

  test("and is none of ours leaves what lies open as it is, and the page says why", async () => {
    await play("tray");
    await load("{}");
    expect(page.session.reading()?.steps).toEqual(["railwaymen/tray"]);
    expect(find(page.root, ".notices").textContent).toContain(words.untouched);
  });
});
