// What hangs on a turning point, for the histories that stand at it.

/** Until it is known. */
export const counting = "Counting what hangs on it.";
export const unknown = "What hangs on it cannot be counted now.";
const of = (count: string): string =>
  `What hangs on it: of 100 histories that stand here, ${count} end elsewhere if this answer is drawn afresh.`;
/** @param share - of 1, of the histories that stand here */
export const hangs = (share: number): string =>
  share === 0 ? of("none") : of(share < 0.005 ? "fewer than one" : String(Math.round(100 * share)));
/** As long as any of them. */
export const longest = of("fewer than one");
export const whatIf = "What if?";
/** What the link says by itself. */
export const whatIfOf = (question: string): string => `What if? On the map: ${question}`;
