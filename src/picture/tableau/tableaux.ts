// The tableaux: which composition a scene of a file has, made from the world as it is when it is shown.
import type { World } from "../../core/world.ts";
import type { FileId } from "../../generated/story.ts";
import type { Compose } from "./common.ts";
import { barmbek } from "./files/barmbek.ts";
import { barn } from "./files/barn.ts";
import { bunting } from "./files/bunting.ts";
import { cow } from "./files/cow.ts";
import { danube } from "./files/danube.ts";
import { dictation } from "./files/dictation.ts";
import { fastiv } from "./files/fastiv.ts";
import { hunger } from "./files/hunger.ts";
import { ice } from "./files/ice.ts";
import { putsch } from "./files/putsch.ts";
import { railwaymen } from "./files/railwaymen.ts";
import { reading } from "./files/reading.ts";
import { stokers } from "./files/stokers.ts";
import { tauride } from "./files/tauride.ts";
import { telegraph } from "./files/telegraph.ts";
import { tiflis } from "./files/tiflis.ts";
import { turin } from "./files/turin.ts";
import { vistula } from "./files/vistula.ts";
import type { Shape } from "../shape.ts";

const compositions: { readonly [F in FileId]: Readonly<Record<string, Compose>> } = {
  railwaymen,
  tauride,
  telegraph,
  barn,
  stokers,
  danube,
  fastiv,
  putsch,
  vistula,
  dictation,
  turin,
  ice,
  hunger,
  tiflis,
  barmbek,
  reading,
  bunting,
  cow,
};

/** The picture of a file’s scene in a world; null where the file has none of that name. The same world gives the same picture. */
export function tableauOf(file: string, scene: string, world: World): readonly Shape[] | null {
  const states: Readonly<Record<string, Compose>> | undefined = (
    compositions as Readonly<Record<string, Readonly<Record<string, Compose>>>>
  )[file];
  return states?.[scene]?.(world) ?? null;
}
