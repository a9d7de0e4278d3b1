// The parts of the page that are fetched when they are first needed: each by its address, so that it can be asked for again under another.
import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { checksum } from "../core/checksum.ts";

/** Piece by piece, the modules that it gives all exports of, below `src/`: rooms that do not know each other may come together. */
type Pieces = Readonly<Record<string, readonly string[]>>;

/** By the module that tells of them: the page knows its own, and a piece that comes late knows of others, which cost the page nothing. Those first. */
const told: Readonly<Record<string, Pieces>> = {
  "virtual:later": {
    whatIf: ["page/what-if/piece.tsx", "device/asking.ts"],
    beside: ["page/beside/piece.tsx", "device/asking.ts", "device/beliefs.ts"],
    notes: ["page/sources.tsx"],
    raters: ["page/what-if/raters.ts"],
    disputes: ["page/what-if/disputes.ts"],
    atlas: ["device/atlas.ts"],
    sound: ["sound/player.ts"],
  },
  "virtual:pieces": {
    late: ["page/late.ts", "device/later.ts", "device/histories.ts", "sound/start.ts", "device/calm.ts"],
    sources: ["page/sources.tsx"],
    stage: ["stage/start.ts"],
  },
};
const pieces: Pieces = Object.assign({}, ...Object.values(told));

/** The module that joins several of them. */
const joinedBy = "virtual:pieces/";
const joined = (name: string): string => joinedBy + name;

/** The module that a piece begins with. */
function beginningOf(root: string, name: string): string {
  const [first = "", ...more] = pieces[name] ?? [];
  return more.length === 0 ? resolve(root, first) : joined(name);
}

/** The variable that stands behind each address: `?again=2` when a piece is asked for once more. src/device/piece.ts sets it. */
const again = "nslAgain";

const shortOf = (file: string): string => file.split("/").at(-1) ?? "";

/** Vite’s own fetcher of what a piece needs: sheets and shared scripts, which here come inside of it or are looked at before. */
const preloadHelper = "\0vite/preload-helper.js";

/**
 * Without Vite’s own fetcher, and without its list of sheets: the page’s own sheet is written into the page, and its name would change later.
 * A hundred bytes of the first page.
 */
const plainly = (code: string): string =>
  code
    .replace(/^const __vite__mapDeps=.*\n/, "")
    .replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, "[]")
    .replace(/[\w$]+\(\(\)=>(import\([^()]*\)(?:\.then\([\w$]+=>[\w$]+\.[\w$]+\))?),\[\],import\.meta\.url\)/g, "$1");

/** What stands for a piece’s list of needs until the bundle is known. */
const marked = (name: string): string => `needs of ${name}`;

/** What a built module of the bundle is made of besides what the page has already: itself, what it imports, and the Worker that it starts. */
function needs(bundle: Rolldown.OutputBundle, name: string, there: ReadonlySet<string>): Set<string> {
  const scripts = Object.values(bundle).filter(({ type, fileName }) => type === "asset" && fileName.endsWith(".js"));
  const found = new Set([name]);
  for (const at of found) {
    const item = bundle[at];
    if (item?.type !== "chunk") continue;
    for (const next of item.imports) if (!there.has(next)) found.add(next);
    for (const { fileName } of scripts) if (item.code.includes(shortOf(fileName))) found.add(fileName);
  }
  return found;
}

/**
 * Makes `virtual:pieces` and `virtual:later`: for each piece how it is fetched and, with their checksums, the scripts that it is made of.
 *
 * @param root - the folder `src/`
 */
export function piecesOf(root: string): Plugin {
  let building = false;
  return {
    name: "pieces",
    enforce: "pre",
    configResolved(config) {
      building = config.command === "build";
    },
    resolveId: (id) => (id in told || id.startsWith(joinedBy) ? `\0${id}` : undefined),
    load(id) {
      if (id === preloadHelper) return "export const __vitePreload = (load) => load();";
      if (!id.startsWith("\0")) return undefined;
      if (id.startsWith(joinedBy, 1))
        return (pieces[id.slice(1 + joinedBy.length)] ?? [])
          .map((path) => `export * from ${JSON.stringify(resolve(root, path))};`)
          .join("\n");
      const own = told[id.slice(1)];
      if (own === undefined) return undefined;
      return Object.keys(own)
        .map((name) => {
          const load = `() => import(${JSON.stringify(beginningOf(root, name))})`;
          return `export const ${name} = { load: ${load}, needs: ${building ? JSON.stringify(marked(name)) : "[]"} };`;
        })
        .join("\n");
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((item) => item.type === "chunk");
        const page = chunks.find(({ isEntry }) => isEntry);
        if (page === undefined) return;
        for (const chunk of chunks) {
          const code = plainly(chunk.code);
          // What is set anew loses its map, so no more than has to be.
          if (code !== chunk.code) chunk.code = code;
        }
        // All that is known by names is looked for before any of them is written into another.
        const fetched = Object.keys(pieces).map((name) => {
          const beginning = beginningOf(root, name).replace(joinedBy, `\0${joinedBy}`);
          const begin = chunks.find(({ facadeModuleId }) => facadeModuleId === beginning)?.fileName ?? "";
          const user = chunks.find(({ code }) => code.includes(marked(name))) ?? page;
          return { name, user, short: shortOf(begin), files: needs(bundle, begin, needs(bundle, user.fileName, new Set())) };
        });
        for (const { name, user, short, files } of fetched) {
          // What a late piece fetches is in it before its own checksum is made.
          const scripts = [...files].map((file) => {
            // What was written into a script is told by the same object alone.
            const script = chunks.find(({ fileName }) => fileName === file);
            const item = bundle[file];
            return [file, checksum(script?.code ?? (item?.type === "asset" ? String(item.source) : ""))];
          });
          const before = user.code;
          user.code = before
            .replace(
              new RegExp(`import\\((["'\`])\\./${short.replaceAll(".", "\\.")}\\1\\)`),
              () => `import("./${short}"+globalThis.${again})`,
            )
            .replace(new RegExp(`(["'\`])${marked(name)}\\1`), () => JSON.stringify(scripts));
          if (user.code.split(again).length !== before.split(again).length + 1)
            this.error(`${user.fileName} does not fetch the piece ${name} as src/build/pieces.ts expects.`);
        }
      },
    },
  };
}
