// The pictures that a file can set on the stage, by name: `#scene: hall` goes to one, `#scene: map` back to the map.
import type { FileId } from "../generated/story.ts";

/** For each file, the states of its tableau. What each looks like stands in tableau/files, and in src/words what it shows, for those who do not see it. */
export const scenes = {
  railwaymen: ["table", "rails"],
  tauride: ["hall", "guard", "doors"],
  telegraph: ["tape", "talks", "front"],
  barn: ["barn", "scale", "cards"],
  stokers: ["boilers", "ship", "square"],
  danube: ["bridge", "estate", "crossing"],
  fastiv: ["shop", "door", "counter"],
  putsch: ["pit", "still", "tower"],
  vistula: ["field", "wire", "river"],
  dictation: ["desk", "letter", "congress"],
  turin: ["works", "gate"],
  ice: ["searchlight", "bulletin", "lantern"],
  hunger: ["siding", "scales", "steamer"],
  tiflis: ["mezzanine", "glasses", "inquiry"],
  barmbek: ["gymnasium", "courier"],
  reading: ["delegates", "carafe"],
  bunting: ["bunting", "funeral", "wires"],
  cow: ["warrant", "halter"],
} as const satisfies Record<FileId, readonly string[]>;

/** The states of one file’s tableau. */
export type SceneOf<F extends FileId> = (typeof scenes)[F][number];

/** A state of any tableau; each belongs to one file. */
export type SceneName = SceneOf<FileId>;

const names: readonly string[] = Object.values(scenes).flat();

/** Whether a name is that of a tableau, and not of the map. */
export const isScene = (name: string): name is SceneName => names.includes(name);

/** Every name that `#scene` may have. */
export const sceneNames: readonly string[] = ["map", ...names];
