// The story, as a Vite plugin: each chapter its own chunk, errors with file and line, hot reload that keeps the reader's place.
import { join, resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { TextId } from "../core/library.ts";
import { createAtlas } from "../core/atlas/ask/atlas.ts";
import { checksum } from "../core/checksum.ts";
import { writeCities } from "./cities.ts";
import { type Compiled, compileStory } from "./compile.ts";
import { tablesOf } from "./tables.ts";
import { writeStoryModules } from "./generate.ts";
import { checkNumbers } from "./numbering.ts";
import { planOf } from "./plan.ts";
import type { StoryError } from "./read.ts";
import { packedTables, shippedTables } from "./shipped.ts";
import { flawsOf, tellFlaw } from "./proof/soundness.ts";

const moduleId = "virtual:story";
const resolved = `\0${moduleId}`;

/** Told to the page when the story was edited while it is open. */
export interface StoryUpdate {
  readonly fingerprint: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly atlas: string;
}

function addresses(story: Compiled, folder: string): Record<string, string> {
  return Object.fromEntries([...story.chapters].map(([id, json]) => [id, `${folder}${id}-${checksum(json)}.json`]));
}

const moduleText = (story: Compiled, folder: string, atlas: string): string =>
  [
    `export const fingerprint = ${JSON.stringify(story.fingerprint)};`,
    `export const urls = ${JSON.stringify(addresses(story, folder))};`,
    `export const atlas = ${JSON.stringify(atlas)};`,
  ].join("\n");

/** While developing, tables are made when they are asked for, and their address is the story’s. */
const servedAtlas = ({ fingerprint }: Compiled): string => `/@story/atlas-${fingerprint}.json`;

/** Vite's overlay shows `loc` and a frame where an error has them. */
function asOverlay(error: unknown): Error {
  const made = error instanceof Error ? error : new Error(String(error));
  // One that comes from another thread has lost its class.
  const { file, line } = made as Partial<StoryError>;
  return file === undefined ? made : Object.assign(made, { id: file, loc: { file, line, column: 0 }, plugin: "ink" });
}

function overlaid<T>(task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw asOverlay(error);
  }
}

/**
 * @param root - the folder `story/`
 */
export function ink(root: string): Plugin {
  const folder = resolve(root);
  let story: Compiled | null = null;
  let building = false;
  let tables: Promise<string> = Promise.resolve("");
  let served: { readonly fingerprint: string; readonly text: string } | null = null;

  /** Says whether the story is still sound over every history, when the page has been told what is new. */
  function prove(server: ViteDevServer, after: Compiled): void {
    setTimeout(() => {
      if (story !== after) return;
      try {
        checkNumbers(after.source);
      } catch (error) {
        server.config.logger.warn(`numbers: ${error instanceof Error ? error.message : String(error)}`);
      }
      const begun = performance.now();
      try {
        const plan = planOf(after);
        const flaws = flawsOf(after, plan);
        const { states, readings } = createAtlas(tablesOf(plan)).describe();
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        const counted = `histories: ${readings.toLocaleString("en-GB")} readings in ${states} states, ${seconds} s`;
        if (flaws.length === 0) server.config.logger.info(`${counted}: sound`);
        else server.config.logger.warn(`${counted}: not sound\n${flaws.map(tellFlaw).join("\n")}`);
      } catch (error) {
        server.config.logger.error(`histories: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  }

  function read(): Compiled {
    story = overlaid(() => compileStory(root));
    return story;
  }

  function edited(server: ViteDevServer): void {
    try {
      const after = read();
      writeStoryModules(after.source, join("src", "generated"));
      try {
        writeCities(after, join("src", "generated"));
      } catch (error) {
        throw asOverlay(error);
      }
      const module = server.moduleGraph.getModuleById(resolved);
      if (module !== undefined) server.moduleGraph.invalidateModule(module);
      const update: StoryUpdate = {
        fingerprint: after.fingerprint,
        urls: addresses(after, "/@story/"),
        atlas: servedAtlas(after),
      };
      server.ws.send({ type: "custom", event: "story:update", data: update });
      prove(server, after);
    } catch (error) {
      const { message, stack = "" } = error as Error;
      const { id, loc } = error as { id?: string; loc?: { file: string; line: number; column: number } };
      server.config.logger.error(message);
      server.ws.send({
        type: "error",
        err: { message, stack, plugin: "ink", ...(id === undefined ? {} : { id }), ...(loc === undefined ? {} : { loc }) },
      });
    }
  }

  return {
    name: "ink",
    configResolved(config) {
      building = config.command === "build";
    },
    buildStart() {
      read();
      if (!building || story === null) return;
      const { source } = story;
      overlaid(() => checkNumbers(source));
      for (const [id, json] of story.chapters)
        this.emitFile({ type: "asset", fileName: `story/${id}-${checksum(json)}.json`, source: json });
      // Awaited where their address is asked for; until then all else goes on.
      tables = shippedTables(story);
      tables.catch(() => undefined);
    },
    resolveId: (id) => (id === moduleId ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const here = story ?? read();
      if (!building) return moduleText(here, "/@story/", servedAtlas(here));
      const source = await tables.catch((error: unknown) => {
        throw asOverlay(error);
      });
      const fileName = `story/atlas-${checksum(source)}.json`;
      this.emitFile({ type: "asset", fileName, source });
      return moduleText(here, "story/", fileName);
    },
    configureServer(server) {
      server.watcher.add(folder);
      if (story !== null) prove(server, story);
      const onChange = (path: string): void => {
        if (path.startsWith(folder) && path.endsWith(".ink")) edited(server);
      };
      for (const event of ["change", "add", "unlink"] as const) server.watcher.on(event, onChange);
      server.middlewares.use((request, response, next) => {
        const id = /^\/@story\/(\w+)-[0-9a-f]+\.json/.exec(request.url ?? "")?.[1];
        if (id === undefined) return next();
        const here = story ?? read();
        if (id === "atlas" && served?.fingerprint !== here.fingerprint)
          served = { fingerprint: here.fingerprint, text: packedTables(here) };
        const json = id === "atlas" ? served?.text : here.chapters.get(id as TextId);
        if (json === undefined) {
          response.writeHead(404).end();
          return;
        }
        response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(json);
      });
    },
  };
}
