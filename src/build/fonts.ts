// Cuts the typefaces down to the signs the game uses, and gives each a local stand-in of the same measure, so that nothing jumps.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import { openCache } from "./cache.ts";

/** A font file of the build. */
interface FontFile {
  /** Name with a hash of its content. */
  readonly name: string;
  readonly bytes: Buffer;
}

interface Face {
  readonly family: string;
  readonly file: string;
  readonly style: "normal" | "italic";
  /** CSS font-weight: one, or a range of a variable font. */
  readonly weight: string;
  readonly axis: { readonly min: number; readonly max: number } | null;
  /** CSS unicode-range: the signs for which the file is fetched; absent in a face that is fetched for every text. */
  readonly range?: string;
}

const faces: readonly Face[] = [
  {
    family: "Oswald",
    file: "@fontsource-variable/oswald/files/oswald-latin-wght-normal.woff2",
    style: "normal",
    weight: "400 700",
    axis: { min: 400, max: 700 },
  },
  {
    family: "Literata",
    file: "@fontsource-variable/literata/files/literata-latin-wght-normal.woff2",
    style: "normal",
    weight: "400 600",
    axis: { min: 400, max: 600 },
  },
  { family: "Literata", file: "@fontsource/literata/files/literata-latin-400-italic.woff2", style: "italic", weight: "400", axis: null },
  {
    family: "Courier Prime",
    file: "@fontsource/courier-prime/files/courier-prime-latin-400-normal.woff2",
    style: "normal",
    weight: "400",
    axis: null,
  },
];

/**
 * Stand-ins, measured: the size at which a common face sets English text as wide as ours, weighted by letter frequency, and our own
 * ascent and descent at that size.
 */
const standIns = [
  ["Oswald Fallback", ["Arial", "Arimo", "Liberation Sans", "Helvetica"], 82, 145.4, 35.2],
  ["Literata Fallback", ["Times New Roman", "Tinos", "Liberation Serif", "Times"], 118.7, 99.2, 26],
  ["Courier Prime Fallback", ["Courier New", "Cousine", "Liberation Mono", "Courier"], 100, 78.2, 34.2],
] as const;

/** Signs that the page itself sets, beyond those of the story and of its words. */
const signs = "\u00a0–—‘’“”…·×→←↑↓✓½№•★";
/** The sentences of the interface. */
const words = dirname(createRequire(import.meta.url).resolve("#words/language.ts"));

/** Letters of Poland, Hungary, Latvia and their neighbours: the typefaces keep them in files of their own. */
const isExtended = (sign: string): boolean => /[\u0100-\u024f\u1e00-\u1eff]/.test(sign);

/** Every sign the story and the interface use, as written and in the capitals that headings set, and ASCII. */
function signsOf(root: string): string {
  const used = new Set(signs);
  for (let code = 32; code < 127; code++) used.add(String.fromCodePoint(code));
  for (const folder of [root, words])
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
      if (/\.(ink|md|ts)$/.test(name)) for (const sign of readFileSync(join(folder, name), "utf8")) if (sign > " ") used.add(sign);
  for (const sign of used) if (sign.toUpperCase().length === sign.length) used.add(sign.toUpperCase());
  return [...used].sort().join("");
}

const cache = openCache("font", "src/build/fonts.ts");

async function cut(face: Face, text: string): Promise<FontFile> {
  const whole = readFileSync(createRequire(import.meta.url).resolve(face.file));
  const key = [JSON.stringify(face), text, whole];
  let bytes = cache.take(key);
  if (bytes === null) {
    bytes = await subsetFont(whole, text, {
      targetFormat: "woff2",
      noHinting: true,
      keepFeatures: ["kern", "liga", "mark", "mkmk", "ccmp", "locl"],
      ...(face.axis === null ? {} : { variationAxes: { wght: { ...face.axis, default: face.axis.min } } }),
    });
    cache.keep(key, bytes);
  }
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const style = face.style === "italic" ? "-italic" : "";
  const part = face.range === undefined ? "" : "-ext";
  return { name: `${face.family.toLowerCase().replace(" ", "-")}${style}${part}-${hash}.woff2`, bytes };
}

/**
 * The fonts of the game.
 *
 * @param root - the folder `story/`, whose signs they must hold
 * @param folder - where the page will find them
 * @returns the style sheet of all faces and stand-ins, and the files it names
 */
export async function cutFonts(root: string, folder: string): Promise<{ css: string; files: FontFile[] }> {
  const signs = [...signsOf(root)];
  const extended = signs.filter(isExtended);
  const range = extended.map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16)}`).join(",");
  const all: Face[] = [...faces];
  if (extended.length > 0) all.push(...faces.map((face) => ({ ...face, file: face.file.replace("-latin-", "-latin-ext-"), range })));
  const text = signs.filter((sign) => !isExtended(sign)).join("");
  const files = await Promise.all(all.map((face) => cut(face, face.range === undefined ? text : extended.join(""))));
  const own = all.map(
    ({ family, style, weight, range: only }, at) =>
      `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(${folder}${files[at]?.name ?? ""}) format("woff2")${only === undefined ? "" : `;unicode-range:${only}`}}`,
  );
  const stand = standIns.map(
    ([family, locals, size, ascent, descent]) =>
      `@font-face{font-family:"${family}";src:${locals.map((name) => `local("${name}")`).join(",")};size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`,
  );
  return { css: [...own, ...stand].join(""), files };
}
