// What stands beside a turning point.

/** Said once in a reading, at its first turning point. */
export const first = "What you record here is what happened. This history goes on from it.";

/** Heads what an answer changed, in plain words; it can be opened. */
export const changed = "What this changed";
