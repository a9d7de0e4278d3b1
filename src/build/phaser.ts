// An entry of our own into the engine: only what the stage uses, from its sources, about a third of the packaged whole.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Plugin, build } from "vite";

const moduleId = "phaser";
const resolved = "\0phaser-parts";

/** In this order: the renderer's constants are needed by the colours, and these by the rest. */
const effects = [
  "renderer/webgl/const.js",
  "renderer/webgl/WebGLRenderer.js",
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

/**
 * What the engine names and the stage never asks for: effects on whole pictures, maps of tiles, lights, meshes, textures packed for cards.
 * Whoever asks for one after all is told which.
 */
const leftOut: readonly RegExp[] = [
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite)|DynamicTextureHandler)\.js$/,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|SpriteGPULayer|Tile|TilemapGPULayer|TileSprite)\.js$/,
  /^renderer\/webgl\/renderNodes\/(texturer\/TexturerTileSprite|transformer\/Transformer(Tile|TileSprite))\.js$/,
  /^renderer\/snapshot\/\w+Snapshot\.js$/,
  /^gameobjects\/graphics\/GraphicsCanvasRenderer\.js$/,
  /^filters\//,
  /^input\/(keyboard\/KeyboardManager|mouse\/MouseManager|touch\/TouchManager)\.js$/,
  /^animations\/Animation\.js$/,
  /^tweens\/(builders\/(StaggerBuilder|TweenBuilder|TweenChainBuilder)|tween\/(TweenChain|TweenFrameData))\.js$/,
  /^gameobjects\/tilesprite\//,
  /^textures\/(DynamicTexture|DynamicTextureCommands)\.js$/,
  /^textures\/parsers\/(AtlasXML|JSONArray|JSONHash|KTXParser|PCT|PCTDecode|PVRParser|SpriteSheet|SpriteSheetFromAtlas|UnityYAML)\.js$/,
];

/** What gives out a whole room of the engine where one thing of it is asked for, and that thing; and what is made at the start and never used. */
const narrowed: Readonly<Record<string, string>> = {
  "animations/AnimationManager.js": "module.exports = class {};",
  "cameras/2d/effects/index.js":
    "var Still = class { preRender() {} postRenderWebGL() {} update() {} reset() {} destroy() {} };" +
    "module.exports = { Fade: Still, Flash: Still, Pan: Still, RotateTo: Still, Shake: Still, Zoom: Still };",
  "core/DebugHeader.js": "module.exports = function () {};",
  "gameobjects/components/PathFollower.js": "module.exports = {};",
  "input/InputManager.js": "module.exports = class {};",
  "gameobjects/tilesprite/TileSprite.js": "module.exports = class { setOrigin() { return this; } destroy() {} };",
  "renderer/index.js": "module.exports = { Events: require('./events') };",
  "math/index.js": "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
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

/** What stands for a module that is left out: a class that says so when one is made. */
function standIn(id: string): string | undefined {
  if (!id.startsWith(source)) return undefined;
  const path = id.slice(source.length + 1).replaceAll("\\", "/");
  if (path in narrowed) return narrowed[path];
  if (!leftOut.some((pattern) => pattern.test(path))) return undefined;
  return `module.exports = function () { throw new Error(${JSON.stringify(`${path} is left out of the engine: see src/build/phaser.ts`)}); };`;
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
    load: async (id) => (id !== resolved ? standIn(id) : serving ? await (whole ??= bundled()) : entry),
    transform: {
      filter: { id: /node_modules\/phaser\/src\// },
      handler: (code) => {
        const plain = code.replace(/typeof ([A-Z_0-9]+)\b/g, (all, flag: string) => (flag in flags ? String(flags[flag]) : all));
        return { code: plain, map: null };
      },
    },
  };
}
