// What stands beside the question of a turning point.

/** Said once in a reading, at its first turning point. */
export const first = "What you record here is what happened. This history goes on from it.";
