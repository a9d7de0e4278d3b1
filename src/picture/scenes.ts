// The pictures that a file can set on the stage, by name: `#scene: hall` goes to one, `#scene: map` back to the map.
import type { FileId } from "../generated/story.ts";

/** For each file, the states of its tableau. What each looks like is the stage’s affair; what it shows is said here, for those who do not see it. */
export const scenes = {
  railwaymen: {
    table: "A long table seen from its corner, people on both sides of it.",
    rails: "Rails across the whole picture, and a train that stands.",
  },
  tauride: {
    hall: "The rows of a great hall, filled in several colours.",
    guard: "The same rows, nearly empty; a guard before them.",
    doors: "Two tall doors.",
  },
  telegraph: {
    tape: "Telegraph tape in coils, printed close.",
    talks: "A long table, and two delegations that do not look at each other.",
    front: "Snow, a line of stakes, and a wedge that comes over it.",
  },
  barn: {
    barn: "A barn with its door, and the sacks that are in it.",
    scale: "A pair of scales; grain on one side, an order on the other.",
    cards: "Filing drawers, one above the other.",
  },
  stokers: {
    boilers: "Three boilers of a warship, their fires showing.",
    ship: "A warship at its quay.",
    square: "A great crowd before a palace, waiting.",
  },
  danube: {
    bridge: "A chain bridge over a wide river.",
    estate: "Fields, as they are held.",
    crossing: "Two towns and the line between them.",
  },
  fastiv: {
    shop: "A shelf with few bottles, and a door.",
    door: "A door.",
    counter: "A small pair of scales on a bare counter.",
  },
  putsch: {
    pit: "The winding tower of a pit, its wheel.",
    still: "Everything stands still; people sit, as far as one can see.",
    tower: "A water tower.",
  },
  vistula: {
    field: "A road through a flat field, and carts.",
    wire: "A telegraph line, pole after pole.",
    river: "A river from edge to edge, and a wedge before it.",
  },
  dictation: {
    desk: "A typewriter, and sheets of paper in five heaps.",
    letter: "Five envelopes.",
    congress: "The rows of a congress.",
  },
} as const satisfies Record<FileId, Readonly<Record<string, string>>>;

const words: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(scenes)) as Record<string, string>;

/** Every name that `#scene` may have; each belongs to one file. */
export const sceneNames: readonly string[] = ["map", ...Object.keys(words)];

/** What is to be seen, in words; null for the map. */
export const sceneWords = (name: string): string | null => words[name] ?? null;
