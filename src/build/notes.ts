// Reads story/notes/, checks them, and serves them as `virtual:notes`, with the glossary as `virtual:glossary` and who is met as `virtual:people`.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Marked } from "marked";
import type { Plugin } from "vite";
import { YAMLParseError, parse } from "yaml";
import * as z from "zod";
import { marks } from "#words/sources.ts";
import type { Note, RaterEvidence, RatersOfHinge } from "../core/note.ts";
import type { FileId, Hinge } from "../generated/story.ts";
import { countWords } from "../core/beat.ts";
import { readFirmness } from "./firmness.ts";
import { readGlossary } from "./glossary.ts";
import { readPeople } from "./people.ts";
import { readRatingSigns } from "./ratings.ts";
import { StoryError, type StorySource, lineOf, readStory } from "./read.ts";

const text = z.string().trim().min(1);

const work = z.strictObject({
  author: text,
  title: text,
  year: z.union([z.number().int(), text]).transform(String),
  where: text,
  url: text.optional(),
});

/** The front matter of a note. */
const frontMatter = z.strictObject({
  hinge: text,
  title: text,
  date: text,
  place: text,
  options: z.array(z.strictObject({ id: text, caption: text, rating: text, evidence: text })).min(2),
  sources: z.array(work).min(2, "a note names two sources or more that a pupil can open"),
});
type FrontMatter = z.infer<typeof frontMatter>;

/** The parts of a note, in their order. */
const noteParts = [
  "What happened",
  "What the article argues",
  "Two historians",
  "What else was possible",
  "One change",
  "Questions",
] as const;

/** Words of a note’s text. */
const noteLength = { least: 250, most: 450 } as const;

/** Words of what an option does. */
const captionLength = { least: 2, most: 4 } as const;

/** The mark that a part cannot do without. */
const wanted: Readonly<Record<string, string>> = { "What the article argues": "A", "Two historians": "C", "One change": "I" };

const markedClaim = /\s*\[([ACI](?:,\s?[ACI])*)\]/g;

const marked = new Marked({
  gfm: false,
  renderer: {
    // The page's own headings stand above these.
    heading({ tokens }) {
      return `<h4>${this.parser.parseInline(tokens)}</h4>`;
    },
    html() {
      return "";
    },
  },
});

function asHtml(body: string): string {
  const html = marked.parse(body, { async: false });
  // In brackets, so that it is told from the claim where it is heard and on paper; on the line of the claim’s last word.
  return html.replace(markedClaim, (_all, list: string) => {
    const words = list.split(/,\s?/).map((mark) => marks[mark] ?? "");
    return `\u00a0<span class="tag">(${words.join(", ")})</span>`;
  });
}

function parseFront(path: string, source: string): { front: FrontMatter; body: string } {
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  if (found === null) throw new StoryError("a note begins with its front matter between two lines of ---", path, 1);
  const [, head = "", body = ""] = found;
  let raw: unknown;
  try {
    raw = parse(head);
  } catch (error) {
    if (error instanceof YAMLParseError) throw new StoryError(error.message, path, (error.linePos?.[0].line ?? 0) + 1);
    throw error;
  }
  const checked = frontMatter.safeParse(raw);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const place = issue?.path.join(".") ?? "";
    throw new StoryError(
      `front matter, ${place === "" ? "" : `${place}: `}${issue?.message ?? ""}`,
      path,
      lineOf(source, String(issue?.path[0] ?? "---")),
    );
  }
  return { front: checked.data, body };
}

/** The host of an address, without “www.”. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "");

/** A pupil can open what is named: two addresses or more, one of them where a school’s filter lets it be seen. */
function checkAddresses({ sources }: FrontMatter, fault: (message: string, near: string) => StoryError): void {
  const urls = sources.flatMap(({ url }) => (url === undefined ? [] : [url]));
  for (const url of urls) {
    const near = `url: ${url}`;
    if (!url.startsWith("https://") || !hostOf(url).includes(".") || /\s/.test(url))
      throw fault(`“${url}” is no address that begins with https://`, near);
    if (urls.filter((other) => other === url).length > 1) throw fault(`the note has “${url}” twice`, near);
  }
  if (urls.length < 2) throw fault(`a note has two addresses (url) or more among its sources; this one has ${urls.length}`, "sources:");
  if (urls.every((url) => /(^|\.)marxists\.org$/.test(hostOf(url))))
    throw fault("one address or more is not on marxists.org, which schools filter", "sources:");
}

/** What an option does is said in few words, and of no two of a hinge in the same. */
function checkCaptions({ options }: FrontMatter, fault: (message: string, near: string) => StoryError): void {
  const taken = new Set<string>();
  for (const { id, caption } of options) {
    const near = `caption: ${caption}`;
    const words = countWords(caption);
    if (words < captionLength.least || words > captionLength.most)
      throw fault(`the caption of ${id} has ${words} words, and wants ${captionLength.least} to ${captionLength.most}`, near);
    if (taken.has(caption.toLowerCase())) throw fault(`“${caption}” is another option’s caption too`, near);
    taken.add(caption.toLowerCase());
  }
}

/** Documented is the rule; the parts that argue, quarrel and invent say where they do. */
function checkMarks(path: string, source: string, body: string): void {
  const documented = /\[(?:[ACI],\s?)*F(?:,\s?[ACFI])*\]/.exec(body)?.[0];
  if (documented !== undefined)
    throw new StoryError(
      `${documented}: what is documented has no mark; [A] [C] [I] stand where it is argued, contested or invented`,
      path,
      lineOf(source, documented),
    );
  for (const part of body.split(/^(?=## )/m)) {
    const name = /^## (.+)/.exec(part)?.[1]?.trim() ?? "";
    const mark = wanted[name];
    const found = [...part.matchAll(markedClaim)].flatMap(([, list = ""]) => list.split(/,\s?/));
    if (mark !== undefined && !found.includes(mark))
      throw new StoryError(`“${name}” has no [${mark}] (${marks[mark] ?? ""})`, path, lineOf(source, `## ${name}`));
  }
}

function checkBody(path: string, source: string, body: string): void {
  const headings = [...body.matchAll(/^## (.+)$/gm)].map((found) => (found[1] ?? "").trim());
  if (headings.join("|") !== noteParts.join("|"))
    throw new StoryError(`a note’s parts are ${noteParts.join(", ")}; this one has ${headings.join(", ")}`, path, lineOf(source, "## "));
  const words = countWords(body.replace(markedClaim, " ").replace(/^## .+$/gm, " "));
  if (words < noteLength.least || words > noteLength.most)
    throw new StoryError(`${words} words; a note has ${noteLength.least} to ${noteLength.most}`, path, lineOf(source, "## "));
  checkMarks(path, source, body);
  const wrong = /["']|⚠/.exec(body)?.[0];
  if (wrong !== undefined)
    throw new StoryError(
      wrong === "⚠"
        ? "what is marked ⚠ is not made sure of: leave it out, or word it as unsure"
        : "straight quotation mark: write “ ” or ’",
      path,
      lineOf(source, wrong),
    );
}

function readNote(path: string, story: StorySource, signs: ReadonlyMap<string, ReadonlyMap<string, string>>): Note {
  const source = readFileSync(path, "utf8");
  const { front, body } = parseFront(path, source);
  const fault = (message: string, near: string): StoryError => new StoryError(message, path, lineOf(source, near));
  const hinge = story.hinges.find(({ id }) => id === front.hinge);
  if (hinge === undefined) throw fault(`“${front.hinge}” is no hinge of world.ink`, "hinge:");
  if (!path.endsWith(`${hinge.id}.md`)) throw fault(`the note of ${hinge.id} is kept in ${hinge.id}.md`, "hinge:");
  const file = story.files.find(({ hinges }) => hinges.includes(hinge.id));
  if (file === undefined) throw fault(`no file in the box asks ${hinge.id}`, "hinge:");
  const given = front.options.map(({ id }) => id).join(", ");
  if (given !== hinge.options.join(", "))
    throw fault(`the options of ${hinge.id} are ${hinge.options.join(", ")}, in this order; found ${given}`, "options:");
  for (const { id, rating } of front.options) {
    const sign = signs.get(hinge.id)?.get(id) ?? "";
    if ((rating === "happened" ? "★" : rating) !== sign) throw fault(`${id} is rated ${sign} in ratings.md, not ${rating}`, `id: ${id}`);
  }
  checkCaptions(front, fault);
  checkAddresses(front, fault);
  checkBody(path, source, body);
  return {
    hinge: hinge.id as Hinge,
    file: file.id as FileId,
    title: front.title,
    date: front.date,
    place: front.place,
    options: front.options.map(({ id, caption, rating, evidence }) => ({
      option: id,
      caption,
      rating: rating === "happened" ? "★" : rating,
      evidence,
    })),
    works: front.sources,
    html: asHtml(body),
  };
}

/**
 * The notes of all hinges that the files ask, in the order of the story.
 *
 * @param root - the folder `story/`
 * @throws StoryError where a note is missing, breaks the schema, or disagrees with world.ink or ratings.md
 */
export function readNotes(root: string, story: StorySource = readStory(root)): Note[] {
  const folder = join(root, "notes");
  const signs = readRatingSigns(story);
  const notes = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".md"))
        .map((name) => readNote(join(folder, name), story, signs))
    : [];
  const asked = story.files.flatMap(({ hinges }) => hinges);
  const missing = asked.filter((id) => !notes.some(({ hinge }) => hinge === id));
  if (missing.length > 0) throw new StoryError(`no note for ${missing.join(", ")}`, join(folder, `${missing[0] ?? ""}.md`), 1);
  return notes.sort((a, b) => asked.indexOf(a.hinge) - asked.indexOf(b.hinge));
}

/**
 * What each option of a hinge does, in two to four words, as its note has it: hinge, option, caption. Hinges without a note are left out.
 *
 * @param root - the folder `story/`
 * @throws StoryError where a note’s front matter breaks the schema
 */
export function readCaptions(root: string): Record<string, Record<string, string>> {
  const folder = join(root, "notes");
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
  return Object.fromEntries(
    paths.map((path) => {
      const { hinge, options } = parseFront(path, readFileSync(path, "utf8")).front;
      return [hinge, Object.fromEntries(options.map(({ id, caption }) => [id, caption]))];
    }),
  );
}

/**
 * What both raters of firmness go by, hinge by hinge; their grades are in the graph.
 *
 * @param root - the folder `story/`
 * @throws StoryError where a rater leaves out a hinge, a grade, evidence or dated sources
 */
function readRaters(root: string): Record<string, RatersOfHinge> {
  const { structure, agency } = readFirmness(readStory(root));
  const said = ({ evidence, change, sources }: RaterEvidence): RaterEvidence => ({ evidence, change, sources });
  return Object.fromEntries(
    [...structure].flatMap(([hinge, one]) => {
      const other = agency.get(hinge);
      return other === undefined ? [] : [[hinge, { structure: said(one), agency: said(other) }]];
    }),
  );
}

/** Serves the notes and the glossary of a story, and tells the page when they were edited. */
export function notes(root: string): Plugin {
  const modules: Readonly<Record<string, () => string>> = {
    "virtual:notes": () => `export const notes = ${JSON.stringify(readNotes(root))};`,
    "virtual:firmness": () => `export const firmness = ${JSON.stringify(readRaters(root))};`,
    "virtual:people": () => `export const people = ${JSON.stringify(readPeople(root))};`,
    "virtual:glossary": () => `export const glossary = ${JSON.stringify(readGlossary(root))};`,
  };
  return {
    name: "notes",
    buildStart() {
      readNotes(root);
      readGlossary(root);
      readPeople(root);
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      return id.startsWith("\0") ? modules[id.slice(1)]?.() : undefined;
    },
    configureServer(server) {
      server.watcher.add(resolve(root));
      server.watcher.on("change", (path) => {
        if (!path.endsWith(".md")) return;
        for (const id of Object.keys(modules)) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module !== undefined) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
