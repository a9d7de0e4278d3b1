// The one HTML page: title and opening beat written into it, all styles inside it, and a strict content security policy.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import * as sentences from "#words/html.ts";
import { language } from "#words/language.ts";
import { type HtmlTagDescriptor, type Plugin, minifySync, runnerImport } from "vite";
import { checksum } from "../core/checksum.ts";
import { packed } from "./common.ts";
import { compileStory } from "./compile.ts";
import { cutFonts } from "./fonts.ts";

const words: Readonly<Record<string, string>> = { ...sentences, language };
const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/**
 * Writes the words of the language into the page: a string of a script that is `"{{name}}"` and no more, and `{{name}}` anywhere else.
 *
 * @throws Error where src/words has no such sentence
 */
export function withWords(page: string): string {
  const sentence = (name: string): string => {
    const found = words[name];
    if (found === undefined) throw new Error(`index.html wants the sentence “${name}”, which html.ts of src/words does not have.`);
    return found;
  };
  return page
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) =>
      script.replace(/"\{\{(\w+)\}\}"/g, (_found, name: string) => JSON.stringify(sentence(name)).replaceAll("<", "\\u003c")),
    )
    .replace(/\{\{(\w+)\}\}/g, (_found, name: string) => escaped(sentence(name)));
}

interface Prerender {
  /** The page as it stands before any script runs, from the compiled first file. */
  prerender(opening: string): Promise<string>;
}

/** The scripts inside the page, without comments and blanks. They are read by browsers too old for the game: in no later language than they were written. */
function small(text: string): string {
  return text.replace(/(<script(?: nomodule)?>)([\s\S]*?)(?=<\/script>)/g, (_found, tag: string, script: string) => {
    const { code, errors } = minifySync("page.js", script, { compress: { target: "es2016" }, mangle: true });
    if (errors.length > 0) throw new Error(`A script of index.html cannot be read: ${errors[0]?.message}`);
    return tag + code;
  });
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

async function firstPaint(root: string, project: string): Promise<{ html: string; address: string }> {
  const { source, chapters } = compileStory(root);
  const [first] = source.files;
  const id = first?.id as Parameters<typeof chapters.get>[0];
  const [json, sent] = [chapters.get(id), packed(chapters).chapters.get(id)];
  if (first === undefined || json === undefined || sent === undefined)
    throw new Error("The box holds no files: story/main.ink includes none of files/.");
  const { module } = await runnerImport<Prerender>(resolve(project, "src/page/prerender.tsx"), {
    root: project,
    configFile: false,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  return { html: await module.prerender(json), address: `story/${first.id}-${checksum(sent)}.json` };
}

function policy(html: string): string {
  const inline = (tag: string): string[] =>
    [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, "g"))].map((found) => hash(found[1] ?? ""));
  return [
    "default-src 'none'",
    `script-src 'self' ${inline("script").join(" ")}`,
    `style-src 'self' ${inline("style").join(" ")}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Fills `<!--app-->`, puts the fonts' faces in, and in the built page takes the style sheets inside and writes the policy.
 *
 * @param root - the folder `story/`
 * @param project - the folder of package.json
 */
export function html(root: string, project: string): Plugin {
  let building = false;
  let fonts: Awaited<ReturnType<typeof cutFonts>> = { css: "", files: [] };
  return {
    name: "html",
    enforce: "post",
    configResolved(config) {
      building = config.command === "build";
    },
    async buildStart() {
      fonts = await cutFonts(root, building ? "fonts/" : "/@fonts/");
      if (building) for (const { name, bytes } of fonts.files) this.emitFile({ type: "asset", fileName: `fonts/${name}`, source: bytes });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = fonts.files.find(({ name }) => request.url === `/@fonts/${name}`);
        if (file === undefined) return next();
        response.writeHead(200, { "content-type": "font/woff2" }).end(file.bytes);
      });
    },
    transformIndexHtml: {
      order: "post",
      async handler(page) {
        const { html: app, address } = await firstPaint(root, project);
        const tags: HtmlTagDescriptor[] = [{ tag: "style", children: fonts.css, injectTo: "head-prepend" }];
        if (building) tags.push({ tag: "link", attrs: { rel: "preload", as: "fetch", href: address, crossorigin: "" }, injectTo: "head" });
        return { html: withWords(page).replace("<!--app-->", () => app), tags };
      },
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") return;
        let text = String(page.source);
        const sheets: string[] = [];
        for (const [name, item] of Object.entries(bundle))
          if (item.type === "asset" && name.endsWith(".css") && text.includes(`href="./${name}"`)) {
            sheets.push(String(item.source).trim());
            delete bundle[name];
          }
        text = small(text.replace(/\s*<link rel="stylesheet"[^>]*>/g, ""));
        text = text.replace("</head>", () => `<style>${sheets.join("")}</style></head>`).replace(/>\s+</g, "><");
        text = text.replace(
          /<meta charset="[^"]*"\s*\/?>/i,
          (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy(text)}">`,
        );
        page.source = text;
      },
    },
  };
}
