// The story, as a Vite plugin: each chapter its own chunk, errors with file and line, hot reload that keeps the reader's place.
import { join, resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { TextId } from "../core/library.ts";
import { createAtlas } from "../core/atlas/ask/atlas.ts";
import { checksum } from "../core/checksum.ts";
import { packed } from "./common.ts";
import { writeCities } from "./cities.ts";
import { type Compiled, compileStory } from "./compile.ts";
import { tablesOf } from "./tables.ts";
import { writeStoryModules } from "./generate.ts";
import { packedGraph, shippedGraph } from "./graph.ts";
import { checkNumbers } from "./numbering.ts";
import { planOf } from "./plan.ts";
import type { StoryError } from "./read.ts";
import { packedTables, shippedTables } from "./shipped.ts";
import { flawsOf, tellFlaw } from "./proof/soundness.ts";

const moduleId = "virtual:story";
const resolved = `\0${moduleId}`;
/** Where the minimal graph is: known to what asks it alone, so that nobody else fetches the address. */
const graphId = "virtual:graph";
const resolvedGraph = `\0${graphId}`;

/** Told to the page when the story was edited while it is open. */
interface StoryUpdate {
  readonly fingerprint: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly common: readonly string[];
  readonly later: string;
  readonly atlas: string;
}

/** What is sent of the story: its chapters, and what they have in common. */
type Sent = Pick<Compiled, "chapters" | "fingerprint"> & Pick<StoryUpdate, "common" | "later">;

/** While developing, chapters are sent whole. */
const whole = ({ chapters, fingerprint }: Compiled): Sent => ({ chapters, fingerprint, common: [], later: "" });

/** As it is built, and the text of what is sent by itself. */
type Parted = Sent & { readonly text: string };

function parted({ chapters, fingerprint }: Compiled): Parted {
  const { later: text, ...sent } = packed(chapters);
  return { ...sent, fingerprint, text, later: `story/common-${checksum(text)}.json` };
}

function addresses({ chapters }: Sent, folder: string): Record<string, string> {
  return Object.fromEntries([...chapters].map(([id, text]) => [id, `${folder}${id}-${checksum(text)}.json`]));
}

const moduleText = (sent: Sent, folder: string, atlas: string): string =>
  [
    `export const fingerprint = ${JSON.stringify(sent.fingerprint)};`,
    `export const urls = ${JSON.stringify(addresses(sent, folder))};`,
    `export const common = ${JSON.stringify(sent.common)};`,
    `export const later = ${JSON.stringify(sent.later)};`,
    `export const atlas = ${JSON.stringify(atlas)};`,
  ].join("\n");

/** While developing, tables are made when they are asked for, and their address is the story’s. */
const servedAtlas = ({ fingerprint }: Compiled): string => `/@story/atlas-${fingerprint}.json`;

/** What says where the graph is, for the story of a fingerprint: one address once it is built, another after each edit until then. */
const graphModule = (fileName: string | null, { fingerprint }: Compiled, atlas: string): string =>
  [
    `export const story = ${JSON.stringify({ fingerprint, atlas })};`,
    fileName === null
      ? "export const graphOf = (fingerprint) => `/@story/graph-${fingerprint}.json`;"
      : `export const graphOf = () => ${JSON.stringify(fileName)};`,
  ].join("\n");

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

/** What the plugin holds from one hook to the next. */
interface State {
  /** The folder of the story, from the root of the project, and as the watcher names it. */
  readonly root: string;
  readonly folder: string;
  story: Compiled | null;
  building: boolean;
  /** What the build sends; null before it has begun. */
  parted: Parted | null;
  tables: Promise<string>;
  graph: Promise<string>;
  /** What was made while developing, of one fingerprint, by name. */
  served: { readonly fingerprint: string; readonly texts: Map<string, string> } | null;
}

function read(state: State): Compiled {
  state.story = overlaid(() => compileStory(state.root));
  return state.story;
}

/** Whether every id has its number still, and every history is sound, told in the terminal. */
function tellSoundness({ config: { logger } }: ViteDevServer, story: Compiled): void {
  try {
    checkNumbers(story.source);
  } catch (error) {
    logger.warn(`numbers: ${error instanceof Error ? error.message : String(error)}`);
  }
  const begun = performance.now();
  try {
    const plan = planOf(story);
    const flaws = flawsOf(story, plan);
    const { states, readings } = createAtlas(tablesOf(plan)).describe();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const counted = `histories: ${readings.toLocaleString("en-GB")} readings in ${states} states, ${seconds} s`;
    if (flaws.length === 0) logger.info(`${counted}: sound`);
    else logger.warn(`${counted}: not sound\n${flaws.map(tellFlaw).join("\n")}`);
  } catch (error) {
    logger.error(`histories: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Says whether the story is still sound over every history, when the page has been told what is new. */
function prove(state: State, server: ViteDevServer, after: Compiled): void {
  setTimeout(() => {
    if (state.story === after) tellSoundness(server, after);
  });
}

/** Tells the page what is new; throws where the edited story cannot be told. */
function update(state: State, server: ViteDevServer): Compiled {
  const after = read(state);
  writeStoryModules(after.source, join("src", "generated"));
  overlaid(() => writeCities(after, join("src", "generated")));
  const module = server.moduleGraph.getModuleById(resolved);
  if (module !== undefined) server.moduleGraph.invalidateModule(module);
  const data: StoryUpdate = {
    fingerprint: after.fingerprint,
    urls: addresses(whole(after), "/@story/"),
    common: [],
    later: "",
    atlas: servedAtlas(after),
  };
  server.ws.send({ type: "custom", event: "story:update", data });
  return after;
}

function edited(state: State, server: ViteDevServer): void {
  try {
    prove(state, server, update(state, server));
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

/** What is made of all histories, by name. */
const makers: Readonly<Record<string, (story: Compiled) => string>> = { atlas: packedTables, graph: packedGraph };

/** The text of a chapter, of the tables or of the graph, that is asked for while developing; null where there is none of that name. */
function servedText(state: State, id: string): string | null {
  const story = state.story ?? read(state);
  const { fingerprint, chapters } = story;
  const make = makers[id];
  if (make === undefined) return chapters.get(id as TextId) ?? null;
  if (state.served?.fingerprint !== fingerprint) state.served = { fingerprint, texts: new Map() };
  const { texts } = state.served;
  const text = texts.get(id) ?? make(story);
  texts.set(id, text);
  return text;
}

/** Serves the story while it is written, and tells the page of each edit. */
function serve(state: State, server: ViteDevServer): void {
  server.watcher.add(state.folder);
  if (state.story !== null) prove(state, server, state.story);
  const onChange = (path: string): void => {
    if (path.startsWith(state.folder) && path.endsWith(".ink")) edited(state, server);
  };
  for (const event of ["change", "add", "unlink"] as const) server.watcher.on(event, onChange);
  server.middlewares.use((request, response, next) => {
    const id = /^\/@story\/(\w+)-[0-9a-f]+\.json/.exec(request.url ?? "")?.[1];
    if (id === undefined) return next();
    const json = servedText(state, id);
    if (json === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(json);
  });
}

/**
 * @param root - the folder `story/`
 */
export function ink(root: string): Plugin {
  const state: State = {
    root,
    folder: resolve(root),
    story: null,
    building: false,
    parted: null,
    tables: Promise.resolve(""),
    graph: Promise.resolve(""),
    served: null,
  };
  return {
    name: "ink",
    configResolved(config) {
      state.building = config.command === "build";
    },
    buildStart() {
      const story = read(state);
      if (!state.building) return;
      overlaid(() => checkNumbers(story.source));
      const { chapters, later, text: parts } = (state.parted = parted(story));
      this.emitFile({ type: "asset", fileName: later, source: parts });
      for (const [id, text] of chapters) this.emitFile({ type: "asset", fileName: `story/${id}-${checksum(text)}.json`, source: text });
      // Awaited where their address is asked for; until then all else goes on.
      state.tables = shippedTables(story);
      // The runs of inkjs that both want are kept by then.
      state.graph = state.tables.then(() => shippedGraph(story));
      for (const coming of [state.tables, state.graph]) coming.catch(() => undefined);
    },
    resolveId: (id) => (id === moduleId || id === graphId ? `\0${id}` : undefined),
    async load(id) {
      if (id !== resolved && id !== resolvedGraph) return undefined;
      const isGraph = id === resolvedGraph;
      const story = state.story ?? read(state);
      if (!state.building)
        return isGraph ? graphModule(null, story, servedAtlas(story)) : moduleText(whole(story), "/@story/", servedAtlas(story));
      const shipped = async (name: string, text: Promise<string>): Promise<string> => {
        const source = await text.catch((error: unknown) => {
          throw asOverlay(error);
        });
        const fileName = `story/${name}-${checksum(source)}.json`;
        this.emitFile({ type: "asset", fileName, source });
        return fileName;
      };
      // Shipped with the story, whether or not a part of the page that is built here asks it.
      const graph = await shipped("graph", state.graph);
      const atlas = await shipped("atlas", state.tables);
      return isGraph ? graphModule(graph, story, atlas) : moduleText(state.parted ?? parted(story), "story/", atlas);
    },
    configureServer: (server) => serve(state, server),
  };
}
