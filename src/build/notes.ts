// Reads story/notes/ and story/glossary.md, checks them, and serves them as `virtual:notes` and `virtual:glossary`.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Marked } from "marked";
import type { Plugin } from "vite";
import { YAMLParseError, parse } from "yaml";
import * as z from "zod";
import type { Gloss, Note } from "../core/note.ts";
import type { FileId, Hinge } from "../generated/story.ts";
import { countWords } from "../core/beat.ts";
import { readRatingSigns } from "./ratings.ts";
import { StoryError, type StorySource, readStory } from "./read.ts";

const text = z.string().trim().min(1);

/** The front matter of a note. */
export const frontMatter = z.strictObject({
  hinge: text,
  title: text,
  date: text,
  place: text,
  options: z.array(z.strictObject({ id: text, rating: text, evidence: text })).min(2),
  sources: z
    .array(z.strictObject({ author: text, title: text, year: z.union([z.number().int(), text]).transform(String), where: text }))
    .min(2, "a note names two sources or more that a pupil can open"),
});

/** The parts of a note, in their order. */
export const noteParts = [
  "What happened",
  "What the article argues",
  "Two historians",
  "What else was possible",
  "One change",
  "Questions",
] as const;

/** Words of a note’s text. */
export const noteLength = { least: 250, most: 450 } as const;

/** What a claim is, as the dossier tags it. */
const tags: Readonly<Record<string, string>> = { F: "fact", A: "article", C: "contested", I: "invented" };

const tagged = /\s*\[([FACI](?:,\s?[FACI])*)\]/g;

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
  // A tag stays on the line of its claim’s last word.
  return html.replace(tagged, (_all, list: string) =>
    list
      .split(/,\s?/)
      .map((tag) => `\u00a0<span class="tag">${tags[tag] ?? ""}</span>`)
      .join(""),
  );
}

/** The line, from 1, on which a text first stands. */
function lineOf(source: string, part: string): number {
  const at = source.indexOf(part);
  return at < 0 ? 1 : source.slice(0, at).split("\n").length;
}

function parseFront(path: string, source: string): { front: z.infer<typeof frontMatter>; body: string } {
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

function checkBody(path: string, source: string, body: string): void {
  const headings = [...body.matchAll(/^## (.+)$/gm)].map((found) => (found[1] ?? "").trim());
  if (headings.join("|") !== noteParts.join("|"))
    throw new StoryError(`a note’s parts are ${noteParts.join(", ")}; this one has ${headings.join(", ")}`, path, lineOf(source, "## "));
  const words = countWords(body.replace(tagged, " ").replace(/^## .+$/gm, " "));
  if (words < noteLength.least || words > noteLength.most)
    throw new StoryError(`${words} words; a note has ${noteLength.least} to ${noteLength.most}`, path, lineOf(source, "## "));
  for (const part of body.split(/^(?=## )/m)) {
    const name = /^## (.+)/.exec(part)?.[1]?.trim();
    if (name !== undefined && name !== "Questions" && part.match(tagged) === null)
      throw new StoryError(
        `“${name}” carries no tag: [F] documented, [A] argued by the article, [C] contested, [I] invented`,
        path,
        lineOf(source, `## ${name}`),
      );
  }
  const wrong = /["']|⚠/.exec(body)?.[0];
  if (wrong !== undefined)
    throw new StoryError(
      wrong === "⚠" ? "what the dossier marks ⚠ is left out or worded as unsure" : "straight quotation mark: write “ ” or ’",
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
  checkBody(path, source, body);
  return {
    hinge: hinge.id as Hinge,
    file: file.id as FileId,
    title: front.title,
    date: front.date,
    place: front.place,
    options: front.options.map(({ id, rating, evidence }) => ({ option: id, rating: rating === "happened" ? "★" : rating, evidence })),
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
 * The words explained, from glossary.md: `## term`, a line `Also: other, forms` where there are any, and the explanation.
 *
 * @throws StoryError where an entry is incomplete, too long or there twice
 */
export function readGlossary(root: string): Gloss[] {
  const path = join(root, "glossary.md");
  if (!existsSync(path)) return [];
  const source = readFileSync(path, "utf8");
  const taken = new Map<string, string>();
  return source
    .split(/^(?=## )/m)
    .filter((entry) => entry.startsWith("## "))
    .map((entry) => {
      const [head = "", ...rest] = entry.trim().split("\n");
      const term = head.slice(3).trim();
      const fault = (message: string): StoryError => new StoryError(`${term}: ${message}`, path, lineOf(source, head));
      const also = rest.find((line) => line.startsWith("Also: "));
      const said = rest
        .filter((line) => line !== also && line.trim() !== "")
        .join(" ")
        .trim();
      const forms = [term, ...(also?.slice(6).split(",") ?? []).map((form) => form.trim())].filter((form) => form !== "");
      if (said === "") throw fault("no explanation");
      if (countWords(said) > 60) throw fault(`${countWords(said)} words; an explanation has 60 at most`);
      for (const form of forms) {
        const other = taken.get(form.toLowerCase());
        if (other !== undefined && other !== term) throw fault(`“${form}” is explained under ${other} already`);
        taken.set(form.toLowerCase(), term);
      }
      return { term, forms, text: said };
    });
}

/** Serves the notes and the glossary of a story, and tells the page when they were edited. */
export function notes(root: string): Plugin {
  const modules: Readonly<Record<string, () => string>> = {
    "virtual:notes": () => `export const notes = ${JSON.stringify(readNotes(root))};`,
    "virtual:glossary": () => `export const glossary = ${JSON.stringify(readGlossary(root))};`,
  };
  return {
    name: "notes",
    buildStart() {
      readNotes(root);
      readGlossary(root);
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
