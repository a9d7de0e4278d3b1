// A rule for the linter: which room of src/ may import from which, and which may use a package. The house of CONTRIBUTING.md, as data.
import { dirname, join, relative, sep } from "node:path";

/**
 * What a room may import besides its own files; `types` only as types. A room is a folder or a file below `src/`; the longest name that a
 * file begins with is its room, and what holds for the folder around it does not hold for it.
 *
 * @type {Record<string, { values: string[], types?: string[] }>}
 */
export const rooms = {
  // What the Ink declares, written by the build.
  generated: { values: [] },
  core: { values: ["generated"] },
  "core/atlas": { values: ["core"] },
  "core/atlas/make": { values: ["core", "core/atlas"] },
  "core/atlas/ask": { values: ["core", "core/atlas"] },
  "core/what-if": { values: ["core", "core/atlas"], types: ["core/atlas/ask"] },
  picture: { values: ["core", "core/what-if", "generated", "words"], types: ["core/atlas/ask"] },
  // Types tell it which codes want a sentence.
  words: { values: [], types: ["core", "core/atlas/ask", "core/what-if", "device", "generated", "picture", "page", "stage", "sound"] },
  page: { values: ["core", "core/atlas", "core/what-if", "generated", "picture", "style", "words"], types: ["core/atlas/ask"] },
  stage: { values: ["core", "generated", "picture", "words"] },
  sound: { values: ["core", "generated", "picture", "words"] },
  device: { values: ["core", "core/atlas", "core/atlas/ask", "core/what-if", "generated", "picture", "words"] },
  "desk.ts": { values: ["core", "device", "generated", "page", "words"] },
  "main.tsx": { values: ["core", "desk.ts", "device", "page", "style", "words"], types: ["stage", "sound"] },
  build: {
    values: ["core", "core/atlas", "core/atlas/ask", "core/atlas/make", "generated", "picture", "words", "build/proof"],
    types: ["core/what-if", "device", "page", "sound", "stage"],
  },
  "build/proof": { values: ["core", "core/atlas", "core/atlas/ask", "core/atlas/make", "generated", "build"] },
};

/**
 * Which rooms or files may import a package; none may import another. What the build itself uses is its own affair.
 *
 * @type {Record<string, string[]>}
 */
export const packages = {
  inkjs: ["core/teller.ts", "core/atlas/make/machine.ts"],
  phaser: ["stage"],
  idb: ["device/storage.ts", "device/beliefs.ts"],
  preact: ["page", "main.tsx"],
  "preact-render-to-string": ["page/prerender.tsx"],
  "virtual:coast": ["picture", "stage"],
  "virtual:firmness": ["page"],
  "virtual:glossary": ["page"],
  "virtual:graph": ["device/asking.ts"],
  "virtual:later": ["device/later.ts"],
  "virtual:notes": ["page"],
  "virtual:people": ["page"],
  "virtual:pieces": ["main.tsx"],
  "virtual:story": ["main.tsx", "device/asking.ts"],
};

/** The compiler of Ink, and who alone asks it: so build, tools and tests compile alike. */
const compiler = { name: "inkjs/full", user: "build/compiler.ts" };

const isIn = (path, place) => path === place || path.startsWith(`${place}/`);

/** The room of a file, by its path below `src/`; null where it has none. */
const roomOf = (path) =>
  Object.keys(rooms)
    .filter((room) => isIn(path, room))
    .sort((a, b) => b.length - a.length)[0] ?? null;

/** Why a file may not import something; null where it may. */
function objection(file, specifier, isType) {
  if (specifier === compiler.name && file !== compiler.user) return `Only src/${compiler.user} asks the compiler of Ink.`;
  // Tools and tests may import what they like besides.
  if (file.startsWith("../")) return null;
  const room = roomOf(file);
  if (room === null) return `src/${file} stands in no room of scripts/lint/rooms.mjs.`;
  // The sentences, in whichever language is built.
  const isWords = specifier.startsWith("#words/");
  if (!specifier.startsWith(".") && !isWords) {
    if (isIn(room, "build")) return null;
    const name = Object.keys(packages).find((known) => isIn(specifier, known)) ?? specifier;
    const users = packages[name] ?? [];
    if (users.some((user) => isIn(file, user))) return null;
    return users.length === 0
      ? `Nothing of the game imports ${name}.`
      : `Only ${users.map((user) => `src/${user}`).join(" and ")} may import ${name}.`;
  }
  const target = isWords ? specifier.slice(1) : join(dirname(file), specifier.replace(/\?.*$/, "")).split(sep).join("/");
  const other = target.startsWith("style/") ? "style" : roomOf(target);
  const { values, types = [] } = rooms[room];
  if (other === room || values.includes(other) || (isType && types.includes(other))) return null;
  const only = types.includes(other) ? "only types of " : "nothing of ";
  return `src/${room} may import ${only}${other === null ? target : `src/${other}`}: scripts/lint/rooms.mjs.`;
}

const arrows = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const path = relative(join(context.cwd, "src"), context.filename).split(sep).join("/");
    const check = (source, isType) => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const message = objection(path, source.value, isType);
      if (message !== null) context.report({ node: source, message });
    };
    const allTypes = ({ importKind, exportKind, specifiers = [] }) =>
      importKind === "type" ||
      exportKind === "type" ||
      (specifiers.length > 0 && specifiers.every((one) => one.importKind === "type" || one.exportKind === "type"));
    return {
      ImportDeclaration: (node) => check(node.source, allTypes(node)),
      ExportNamedDeclaration: (node) => check(node.source, allTypes(node)),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal ?? node.argument, true),
    };
  },
};

export default { meta: { name: "rooms" }, rules: { arrows } };
