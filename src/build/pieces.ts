// The parts of the page that are fetched when they are first needed: each by its address, so that it can be asked for again under another.
import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { checksum } from "../core/checksum.ts";

const moduleId = "virtual:pieces";
const resolved = `\0${moduleId}`;

/** Piece by piece, the modules that it gives all exports of, below `src/`: rooms that do not know each other may come together. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  late: ["page/late.ts", "sound/start.ts", "device/calm.ts"],
  sources: ["page/sources.tsx"],
  stage: ["stage/start.ts"],
  atlas: ["device/atlas.ts"],
  sound: ["sound/player.ts"],
};

/** The module that joins several of them. */
const joined = (name: string): string => `${moduleId}/${name}`;

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
 * Makes `virtual:pieces`: for each piece how it is fetched and, with their checksums, the scripts that it is made of.
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
    resolveId: (id) => (id === moduleId || id.startsWith(`${moduleId}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === preloadHelper) return "export const __vitePreload = (load) => load();";
      if (id.startsWith(`${resolved}/`))
        return (pieces[id.slice(resolved.length + 1)] ?? [])
          .map((path) => `export * from ${JSON.stringify(resolve(root, path))};`)
          .join("\n");
      if (id !== resolved) return undefined;
      return Object.keys(pieces)
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
        const there = needs(bundle, page.fileName, new Set());
        for (const name of Object.keys(pieces)) {
          const beginning = beginningOf(root, name).replace(moduleId, resolved);
          const begin = chunks.find(({ facadeModuleId }) => facadeModuleId === beginning)?.fileName ?? "";
          const short = shortOf(begin);
          const scripts = [...needs(bundle, begin, there)].map((file) => {
            const item = bundle[file];
            return [file, checksum(item?.type === "chunk" ? item.code : String(item?.source))];
          });
          const before = page.code;
          page.code = page.code
            .replace(
              new RegExp(`import\\((["'\`])\\./${short.replaceAll(".", "\\.")}\\1\\)`),
              () => `import("./${short}"+globalThis.${again})`,
            )
            .replace(new RegExp(`(["'\`])${marked(name)}\\1`), () => JSON.stringify(scripts));
          if (page.code.split(again).length !== before.split(again).length + 1)
            this.error(`The page does not fetch the piece ${name} as src/build/pieces.ts expects.`);
        }
      },
    },
  };
}
