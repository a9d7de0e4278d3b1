// What the picture shows, in words: for those who do not see it, and for a city that is pointed at.
import type { CityState } from "../../core/cues.ts";
import type { FrontName } from "../../picture/fronts.ts";
import type { SceneName } from "../../picture/scenes.ts";

export const heading = "On the map";

/** How a city stands. */
export const cities: Readonly<Record<CityState, string>> = {
  quiet: "quiet",
  stirring: "stirring",
  council: "its council governs",
  reaction: "held against the councils",
  hungry: "hungry",
};

export const city = (name: string, state: string): string => `On the map: ${name}, ${state}.`;
export const rail = (from: string, to: string, running: boolean): string =>
  `On the map: the railway from ${from} to ${to} is ${running ? "running" : "cut"}.`;
export const front = (sentence: string): string => `On the map: ${sentence}`;
export const scene = (sentence: string): string => `In the picture: ${sentence}`;
export const noTrains = (from: string, to: string): string => `No trains between ${from} and ${to}.`;

/** The fronts, each where the story finds it. */
export const fronts: Readonly<Record<FrontName, string>> = {
  "northsea blockade": "Allied warships between Scotland and Norway keep food from Germany, though the war is over.",
  "german trench": "The German line runs from Riga’s coast to the Romanian border.",
  "german advance": "The German line has moved east: Pskov, Kyiv, Kharkiv, and the Don lie behind it.",
  "german moscow": "The German line has passed Petrograd and Moscow.",
  "south orel": "Denikin’s front runs from Kyiv past Orel to the lower Volga.",
  "south kursk": "Denikin’s front goes back south of Orel.",
  "south tula": "Denikin’s front has come past Tula, close to Moscow.",
  "northwest gatchina": "Yudenich’s front stands before Petrograd, at Gatchina.",
  "northwest narva": "Yudenich’s front goes back to the Estonian border.",
  "northwest taken": "Yudenich’s front has gone round Petrograd.",
  "west kyiv": "The Polish front runs east of Minsk to Kyiv.",
  "west curzon": "The Polish front stands about the line that Curzon drew, from Grodno down the Bug.",
  "west vistula": "The Polish front stands before Warsaw.",
  "west taken": "The Polish front has gone back behind Warsaw.",
  "west riga": "The Polish front has come east again, past Brest to the marshes.",
  "georgia border": "Georgia has a border of its own, from the Black Sea along the mountains to the hills east of Tiflis.",
  "georgia lifted": "Georgia has no border of its own any more.",
};

/** The pictures that a file sets before the map. */
export const scenes: Readonly<Record<SceneName, string>> = {
  table: "A long table seen from its corner, people on both sides of it.",
  rails: "Rails across the whole picture, and a train that stands.",
  hall: "The rows of a great hall, filled in several colours.",
  guard: "The same rows, nearly empty; a guard before them.",
  doors: "Two tall doors.",
  tape: "Telegraph tape in coils, printed close.",
  talks: "A long table, and two delegations that do not look at each other.",
  front: "Snow, a line of stakes, and a wedge that comes over it.",
  barn: "A barn with its door, and the sacks that are in it.",
  scale: "A pair of scales; grain on one side, an order on the other.",
  cards: "Filing drawers, one above the other.",
  boilers: "Three boilers of a warship, their fires showing.",
  ship: "A warship at its quay.",
  square: "A great crowd before a palace, waiting.",
  bridge: "A chain bridge over a wide river.",
  estate: "Fields, as they are held.",
  crossing: "Two towns and the line between them.",
  shop: "A shelf with few bottles, and a door.",
  door: "A door.",
  counter: "A small pair of scales on a bare counter.",
  pit: "The winding tower of a pit, its wheel.",
  still: "Everything stands still; people sit, as far as one can see.",
  tower: "A water tower.",
  field: "A road through a flat field, and carts.",
  wire: "A telegraph line, pole after pole.",
  river: "A river from edge to edge, and a wedge before it.",
  desk: "A typewriter, and sheets of paper in five heaps.",
  letter: "Five envelopes.",
  congress: "The rows of a congress.",
  works: "A motor works at night; the line stands, and what is on it is marked in chalk.",
  gate: "The gate of a works, and people on guard before it.",
  searchlight: "A battleship fast in the ice; its beam lies over the ice, as far as the other shore.",
  bulletin: "A hand press, its bar pulled, and the sheets that come from it.",
  lantern: "A few people on the ice, about one lantern.",
  siding: "A siding, waggons that stand on it, and people who wait beside them.",
  scales: "One pan of a pair of scales, a little grits in it, and a row of bowls.",
  steamer: "A steamer at a quay, its gangway down.",
  mezzanine: "A table, seen from a mezzanine, over its railing.",
  glasses: "Glasses on a table.",
  inquiry: "A table with papers; three chairs on one side of it, one on the other.",
  gymnasium: "A gymnasium with a bar in it: wall bars, rings, a cold stove, herring on a plate.",
  courier: "A station by night: the platform, the rails, the clock over them.",
  delegates: "A hall; delegates sit by regions, each before a board, and a curtain hangs at the side.",
  carafe: "A side room: a carafe with the sun in it, three typed pages, hands flat on the table.",
  bunting: "Wet bunting over a street; umbrellas, and a lorry with a banner of its own.",
  funeral: "Snow; a great many people, from behind, on their way to a gate.",
  wires: "A telegraph office: soldiers at the counter, and a receiver off its hook.",
  warrant: "A desk with three kinds of form, and behind it the door of a granary.",
  halter: "A village, a cow, and the woman whose cow she is.",
};
