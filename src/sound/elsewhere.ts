// The ambiences of scenes that are elsewhere, and of the room where the box is closed.
import type { EndingId } from "../generated/story.ts";
import { type Ambience, noise, rhythm } from "./ambiences.ts";

/** Scenes that have an ambience of their own, by file and scene. */
export const elsewhere: Readonly<Record<string, Ambience>> = {
  // The pit on strike: the engines stand; water drips.
  "putsch still": {
    name: "pit, on strike",
    echo: 0.5,
    layers: [noise(150, 0.8, 0.012), rhythm("chink", 9, [0.2, 0.63], 1, 0.012)],
  },
  // A room of the fortress with a press in it: the bar, the bed, a sheet.
  "ice bulletin": {
    name: "press",
    echo: 0.16,
    layers: [
      noise(300, 1.2, 0.02, [0.09, 0.7]),
      rhythm("creak", 5.6, [0.04], 0.1, 0.035),
      rhythm("buffer", 5.6, [0.22, 0.55], 0.06, 0.026),
      rhythm("chalk", 5.6, [0.8], 0.1, 0.03),
    ],
  },
  // A quay: water, a ship under steam, and her horn.
  "hunger steamer": {
    name: "quay, a steamer",
    echo: 0.35,
    layers: [
      noise(420, 0.9, 0.04, [0.17, 0.8]),
      noise(120, 0.7, 0.05, [0.4, 0.3]),
      rhythm("horn", 37, [0.14], 2, 0.07),
      rhythm("step", 4.4, [0, 0.2, 0.44, 0.7], 0.3, 0.022),
    ],
  },
  // An office where a pen is the loudest thing.
  "tiflis inquiry": {
    name: "inquiry",
    echo: 0.1,
    layers: [
      noise(300, 1.2, 0.006, [0.06, 0.5]),
      rhythm("tick", 2, [0, 0.5], 0, 0.016),
      rhythm("chalk", 7.4, [0.1, 0.14, 0.17, 0.22, 0.25, 0.31], 0.2, 0.016),
    ],
  },
  // A station by night: an engine that blows off somewhere under the roof, buffers, and a clock that jumps.
  "barmbek courier": {
    name: "station",
    echo: 0.7,
    layers: [
      noise(150, 0.8, 0.05, [0.09, 0.5]),
      noise(1700, 1, 0.012, [0.13, 0.9]),
      rhythm("key", 12, [0], 0, 0.03),
      rhythm("buffer", 19, [0.3, 0.33, 0.355], 0.1, 0.03),
      rhythm("chuff", 19, [0.5, 0.58, 0.65, 0.71, 0.76], 0.04, 0.04),
      rhythm("step", 8.2, [0.1, 0.2, 0.31], 0.4, 0.02),
    ],
  },
  // A great hall, full, in which nothing is said of it: chairs, a murmur, a bell.
  "reading delegates": {
    name: "congress",
    echo: 0.65,
    layers: [
      noise(290, 0.8, 0.04, [0.17, 0.4]),
      noise(760, 1.6, 0.016, [0.41, 0.7]),
      rhythm("creak", 5.3, [0.2, 0.7], 0.9, 0.016),
      rhythm("cough", 11, [0.1, 0.64], 2.4, 0.02),
      rhythm("chink", 31, [0.5, 0.506, 0.512], 1, 0.024),
    ],
  },
  // Snow: hardly a sound but thousands of soles in it, and crows.
  "bunting funeral": {
    name: "avenue in snow",
    echo: 0.08,
    layers: [
      noise(700, 1.4, 0.012, [0.05, 0.8]),
      rhythm("leaf", 1.7, [0, 0.22, 0.47, 0.71], 0.2, 0.02),
      rhythm("crow", 21, [0.3, 0.33], 4, 0.02),
    ],
  },
  // The telegraph office: boots on tiles, the hum of the wires, and no key that is struck.
  "bunting wires": {
    name: "telegraph, held",
    echo: 0.45,
    layers: [
      { kind: "drone", wave: "sine", pitch: 148, gain: 0.02, swell: [0.23, 0.5] },
      { kind: "drone", wave: "triangle", pitch: 99, gain: 0.012, swell: [0.31, 0.4] },
      rhythm("step", 2.4, [0, 0.25, 0.5, 0.75], 0.02, 0.036),
      rhythm("buffer", 13, [0.6], 0.6, 0.014),
    ],
  },
  // An office in frost, in front of a shut granary: a stove, a pen, a sledge that does not stop.
  "cow warrant": {
    name: "district office",
    echo: 0.1,
    layers: [
      noise(900, 1.2, 0.014, [0.7, 0.9]),
      rhythm("crack", 6.1, [0.2, 0.55], 1.7, 0.008),
      rhythm("chalk", 8.3, [0.1, 0.14, 0.19, 0.25], 0.2, 0.014),
      rhythm("chink", 19, [0.3, 0.34, 0.38, 0.42], 0.1, 0.012),
    ],
  },
};

/** Where the box is closed. */
export const archive: Ambience = { name: "archive", echo: 0.1, layers: [noise(300, 1.2, 0.008, [0.06, 0.6])] };

/** Rooms of the endings in which somebody else has the box: what one hears where it is closed. */
export const rooms: Partial<Readonly<Record<EndingId, Ambience>>> = {
  // A publishing trust, that has to live on what it sells.
  long_nep: {
    name: "counting-room",
    echo: 0.08,
    layers: [
      noise(300, 1.2, 0.01, [0.06, 0.6]),
      rhythm("bead", 6.4, [0.05, 0.09, 0.12, 0.2, 0.23, 0.4, 0.43], 0.08, 0.03),
      rhythm("chink", 19, [0.6], 1, 0.012),
    ],
  },
  // A composing room: type that drops into a stick, and somebody who argues behind a door.
  opposition_plan: {
    name: "composing room",
    echo: 0.14,
    layers: [
      noise(340, 1.6, 0.014, [0.47, 0.9]),
      rhythm("tap", 3.1, [0, 0.11, 0.2, 0.34, 0.45, 0.53, 0.7], 0.06, 0.012),
      rhythm("buffer", 9, [0.5, 0.62], 0.1, 0.012),
    ],
  },
  // A staff: boots outside, and a door that is opened for somebody.
  red_bonaparte: {
    name: "staff",
    echo: 0.4,
    layers: [
      noise(180, 0.9, 0.012, [0.05, 0.4]),
      rhythm("step", 1.9, [0, 0.25, 0.5, 0.75], 0, 0.022),
      rhythm("buffer", 15.2, [0, 0.02], 0, 0.022),
    ],
  },
  // A room with a green shade: a clock, a stick on the floor overhead, a bell.
  lenin_lives: {
    name: "room with a bell",
    echo: 0.12,
    layers: [
      noise(300, 1.2, 0.007, [0.06, 0.6]),
      rhythm("tick", 2, [0, 0.5], 0, 0.012),
      rhythm("pump", 7, [0, 0.13, 0.26], 0.08, 0.014),
      rhythm("chink", 29, [0.4, 0.406, 0.412, 0.418], 0.5, 0.02),
    ],
  },
  // A balcony in Tiflis: a street below, several who talk at once, glasses.
  union_of_equals: {
    name: "balcony",
    echo: 0.18,
    layers: [
      noise(1900, 0.8, 0.008, [0.09, 0.5]),
      noise(310, 1.5, 0.016, [0.37, 0.7]),
      noise(540, 2.2, 0.012, [0.61, 0.9]),
      noise(820, 2.6, 0.008, [0.83, 0.9]),
      rhythm("chink", 7.7, [0.1, 0.14, 0.6], 0.8, 0.014),
    ],
  },
};
