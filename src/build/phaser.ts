// An entry of our own into the engine: only what the stage uses, from its sources, about half of the packaged whole.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

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

/** Lets `import { Game, Scene } from "phaser"` mean the parts above. */
export function phaser(): Plugin {
  const source = join(dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src");
  const at = (path: string): string => JSON.stringify(join(source, path));
  return {
    name: "phaser",
    enforce: "pre",
    resolveId: (id) => (id === moduleId ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      return [
        ...effects.map((path) => `import ${at(path)};`),
        ...Object.entries(names).map(([name, path]) => `export { default as ${name} } from ${at(path)};`),
      ].join("\n");
    },
    transform: {
      filter: { id: /node_modules\/phaser\/src\// },
      handler: (code) => {
        const plain = code.replace(/typeof ([A-Z_0-9]+)\b/g, (whole, flag: string) => (flag in flags ? String(flags[flag]) : whole));
        return { code: plain, map: null };
      },
    },
  };
}
