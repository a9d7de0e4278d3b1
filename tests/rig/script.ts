// What happens in a run, made from its seed: what the reader does, what goes wrong, and how long each of it takes.

/** What a reader does. */
export const deeds = [
  "answer",
  "strike",
  "reopen",
  "begin",
  "continue",
  "title",
  "set",
  "panel",
  "take",
  "load",
  "way",
  "forget",
  "idle",
  "hide",
  "anew",
] as const;
export type Deed = (typeof deeds)[number];

/** What goes wrong. */
export const faults = [
  "reload",
  "crash",
  "quota",
  "denied",
  "blocked",
  "closed",
  "stumble",
  "lagging",
  "faltering",
  "cleared",
  "off",
  "gone",
  "broken",
  "signin",
  "half",
  "empty",
  "silent",
  "stalled",
  "slow",
  "throw",
  "tab",
  "edit",
  "release",
] as const;
export type Fault = (typeof faults)[number];

export interface Event {
  readonly what: Deed | Fault;
  /** Decides among what is possible then. */
  readonly pick: number;
  /** Milliseconds until the next event. */
  readonly wait: number;
  /** For how many events a fault lasts. */
  readonly lasts: number;
}

/** Numbers below 1, always the same from one seed: mulberry32 (Tommy Ettinger). */
export function chance(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let next = Math.imul(state ^ (state >>> 15), state | 1);
    next ^= next + Math.imul(next ^ (next >>> 7), next | 61);
    return ((next ^ (next >>> 14)) >>> 0) / 4294967296;
  };
}

/** How often each deed comes between the answers. */
const weights: readonly (readonly [Deed, number])[] = [
  ["strike", 4],
  ["reopen", 3],
  ["begin", 1],
  ["continue", 2],
  ["title", 2],
  ["set", 3],
  ["panel", 1],
  ["take", 1],
  ["load", 1],
  ["way", 3],
  ["forget", 1.5],
  ["idle", 2],
  ["hide", 3],
  ["anew", 0.7],
];
/** Faults that come more often than the others: nearly every other one is seen only when a page is loaded anew. */
const often: readonly Fault[] = [
  ...faults,
  "reload",
  "reload",
  "reload",
  "crash",
  "crash",
  "tab",
  "tab",
  "stumble",
  "denied",
  "blocked",
  "off",
  "faltering",
  "faltering",
];
const waits = [120, 300, 800, 800, 800, 2500, 6000];

/** What chance alone would bring together too seldom. Number 1 is the first tab, 3 the second. */
const scenes: readonly (readonly (readonly [Deed | Fault, number])[])[] = [
  // Storage is slow, and what it has begun to keep fails when the next answer is given already.
  [
    ["answer", 1],
    ["faltering", 1],
    ["answer", 1],
    ["answer", 1],
    ["idle", 1],
    ["idle", 1],
  ],
  // What cannot be kept comes along with the page.
  [
    ["answer", 1],
    ["denied", 1],
    ["answer", 1],
    ["answer", 1],
    ["anew", 1],
    ["idle", 1],
  ],
  // A reading is gone on with while storage is slow, and something is answered before it comes.
  [
    ["answer", 1],
    ["answer", 1],
    ["tab", 1],
    ["lagging", 1],
    ["continue", 3],
    ["answer", 3],
    ["idle", 1],
  ],
  // The first tab goes on, and the second, which may not hear of it, takes up what is kept.
  [
    ["answer", 1],
    ["answer", 1],
    ["tab", 1],
    ["answer", 1],
    ["answer", 3],
  ],
  // The second tab goes on from its title with what the first has deleted. Then something is set in both.
  [
    ["tab", 1],
    ["answer", 3],
    ["answer", 1],
    ["answer", 3],
    ["forget", 1],
    ["title", 3],
    ["continue", 3],
    ["answer", 3],
    ["set", 1],
    ["set", 9],
  ],
  // The second tab begins anew after the first has deleted everything.
  [
    ["tab", 1],
    ["answer", 3],
    ["answer", 3],
    ["answer", 1],
    ["forget", 1],
    ["title", 3],
    ["begin", 3],
    ["answer", 3],
  ],
];

/** Twenty answers, four faults at least, and some of what chance brings together too seldom. */
export function scriptOf(seed: number): Event[] {
  const random = chance(seed);
  const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const deed = (): Deed => {
    let left = random() * whole;
    return weights.find(([, weight]) => (left -= weight) < 0)?.[0] ?? "idle";
  };
  const event = (what: Deed | Fault): Event => ({
    what,
    pick: Math.floor(random() * 1000),
    wait: among(waits),
    lasts: 1 + Math.floor(random() * 8),
  });
  const events = Array.from({ length: 20 }, () => event("answer"));
  const put = (what: Deed | Fault): void => void events.splice(Math.floor(random() * (events.length + 1)), 0, event(what));
  for (let count = 4 + Math.floor(random() * 6); count > 0; count--) put(deed());
  for (let count = 4 + Math.floor(random() * 4); count > 0; count--) put(among(often));
  const scene = scenes[seed % scenes.length] ?? [];
  events.splice(Math.floor(random() * 20), 0, ...scene.map(([what, pick]) => ({ ...event(what), pick, wait: 300 })));
  return events;
}
