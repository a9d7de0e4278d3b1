// An entry of our own into the engine: only what the stage uses, from its sources, about half of the packaged whole.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Plugin, build } from "vite";

const moduleId = "phaser";
const resolved = "\0phaser-parts";

/** In this order: the renderer's constants are needed by the colours, and these by the rest. */
const effects = [
  "renderer/index.js",
  "display/color/index.js",
  "events/EventEmitter.js",
  "cameras/2d/index.js",
  "gameobjects/DisplayList.js",
  "gameobjects/UpdateList.js",
  "gameobjects/graphics/GraphicsFactory.js",
  "gameobjects/image/ImageFactory.js",
  "gameobjects/text/TextFactory.js",
  "gameobjects/container/ContainerFactory.js",
  "tweens/TweenManager.js",
  "time/Clock.js",
  "input/InputPlugin.js",
];

const names: Readonly<Record<string, string>> = {
  Game: "core/Game.js",
  Scene: "scene/Scene.js",
};

/** Flags that the engine's own build replaces: `typeof FLAG` stands where a plain yes or no is meant. */
const flags: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const source = join(dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src");
const at = (path: string): string => JSON.stringify(join(source, path));
const entry = [
  ...effects.map((path) => `import ${at(path)};`),
  ...Object.entries(names).map(([name, path]) => `export { default as ${name} } from ${at(path)};`),
].join("\n");

/** The parts as one module: while developing, modules are served singly, and the engine's are not of that kind. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [phaser()],
    build: { write: false, minify: false, rolldownOptions: { input: moduleId, preserveEntrySignatures: "strict" } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error("the engine could not be put together");
  return chunk.code;
}

/** Lets `import { Game, Scene } from "phaser"` mean the parts above. */
export function phaser(): Plugin {
  let serving = false;
  let whole: Promise<string> | undefined;
  return {
    name: "phaser",
    enforce: "pre",
    configResolved(config) {
      serving = config.command === "serve";
    },
    resolveId: (id) => (id === moduleId ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      return serving ? await (whole ??= bundled()) : entry;
    },
    transform: {
      filter: { id: /node_modules\/phaser\/src\// },
      handler: (code) => {
        const plain = code.replace(/typeof ([A-Z_0-9]+)\b/g, (all, flag: string) => (flag in flags ? String(flags[flag]) : all));
        return { code: plain, map: null };
      },
    },
  };
}
