// Everything that the game fetches comes through one Source, so that another can stand in the place of the network.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { packed } from "../../src/build/common.ts";
import { compileStory } from "../../src/build/compile.ts";
import { checksum } from "../../src/core/checksum.ts";
import { FetchError } from "../../src/core/library.ts";
import { createSession } from "../../src/core/session.ts";
import { createLibrary } from "../../src/device/library.ts";
import { createPiece } from "../../src/device/piece.ts";
import type { Source } from "../../src/device/source.ts";

afterEach(() => vi.unstubAllGlobals());

const story = compileStory("story");
const addresses = Object.fromEntries([...story.chapters].map(([id, json]) => [id, `story/${id}-${checksum(json)}.json`]));

/** A source that holds every text itself, as the one file does. */
function held(): Source & { readonly asked: string[] } {
  const texts = new Map([...story.chapters].map(([id, json]) => [addresses[id] ?? "", json]));
  const asked: string[] = [];
  return {
    asked,
    async text(address) {
      asked.push(address);
      const text = texts.get(address);
      if (text === undefined) throw new FetchError("gone");
      return text;
    },
  };
}

test("a whole reading is had from a source that is no network", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new Error("the network was asked")));
  const source = held();
  const library = createLibrary(
    { fingerprint: story.fingerprint, urls: addresses, common: [], later: "", atlas: "story/atlas.json" },
    source,
  );
  const session = createSession(library, () => new Date(0));
  await session.begin({ file: "putsch", decisions: ["guard/enforced"] });
  while (session.view.phase !== "ended") {
    expect(session.view.trouble).toBeNull();
    const { beat, phase } = session.view;
    if (phase === "closing") await session.close();
    else await session.choose(beat?.choices.find(({ locked }) => locked === null)?.id ?? "");
  }
  // Each text once, and those that are not read never.
  expect(new Set(source.asked).size).toBe(source.asked.length);
  expect(source.asked).toContain(addresses["past"]);
  expect(source.asked).not.toContain(addresses["railwaymen"]);
});

test("what only later chapters share is had once, and again where it did not come", async () => {
  const { common, later, chapters } = packed(story.chapters);
  const texts = new Map([...chapters].map(([id, text]) => [`story/${id}.json`, text]));
  const asked: string[] = [];
  let there = false;
  const source: Source = {
    async text(address) {
      asked.push(address);
      const text = address === "later.json" && there ? later : texts.get(address);
      if (text === undefined) throw new FetchError("network");
      return text;
    },
  };
  const urls = Object.fromEntries([...chapters.keys()].map((id) => [id, `story/${id}.json`]));
  const library = createLibrary({ fingerprint: story.fingerprint, urls, common, later: "later.json", atlas: "" }, source);
  expect(await library.fetch("railwaymen")).toBe(story.chapters.get("railwaymen"));
  expect(asked).not.toContain("later.json");
  await expect(library.fetch("urals")).rejects.toBeInstanceOf(FetchError);
  there = true;
  expect(await library.fetch("urals")).toBe(story.chapters.get("urals"));
  expect(await library.fetch("great_break")).toBe(story.chapters.get("great_break"));
  expect(asked.filter((address) => address === "later.json")).toHaveLength(2);
});

test("what a source does not have is told as what the server has no more", async () => {
  const urls = { ...addresses, railwaymen: "story/railwaymen-00000000.json" };
  const library = createLibrary({ fingerprint: story.fingerprint, urls, common: [], later: "", atlas: "" }, held());
  const session = createSession(library, () => new Date(0));
  await session.begin();
  expect(session.view.trouble).toMatchObject({ kind: "gone" });
});

test("the scripts of a late part are looked at through it before the part is taken", async () => {
  const asked: [string, string | undefined][] = [];
  const source: Source = {
    text: async (address, wanted) => {
      asked.push([address, wanted]);
      if (asked.length === 1) throw new FetchError("network");
      return "";
    },
  };
  const piece = createPiece({ load: async () => ({ good: true }), needs: [["late.js", "0123abcd"]] }, source);
  await expect(piece.fetch()).rejects.toThrow("network");
  expect(piece.there).toBeNull();
  await expect(piece.fetch()).resolves.toEqual({ good: true });
  expect(asked).toEqual([
    ["late.js", "0123abcd"],
    ["late.js", "0123abcd"],
  ]);
});

// That nothing outside of src/device asks the network is for the linter to see.
test("nothing else asks the network", () => {
  const asking = readdirSync("src/device").filter((name) =>
    /[=(] ?fetch\(|(?:await|return) fetch\(/.test(readFileSync(join("src/device", name), "utf8")),
  );
  expect(asking).toEqual(["source.ts"]);
});
