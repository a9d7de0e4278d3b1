// What stands beside a turning point.

/** Said once in a reading, at its first turning point. */
export const first = "What you record here is what happened. This history goes on from it.";

/** Heads what an answer changed, in plain words; it can be opened. */
export const changed = "What this changed";

const ordinals = ["first", "second", "third", "fourth", "fifth"];
/** Heads what the ends of acts have moved, which the story calls bundles of the box. @param ended - their places, from 0, in order */
export const acts = (ended: readonly number[]): string =>
  `As the box’s ${ended.map((at) => ordinals[at] ?? at + 1).join(" and ")} ${ended.length === 1 ? "bundle" : "bundles"} ended:`;
