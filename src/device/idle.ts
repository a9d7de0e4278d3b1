// Work that may wait until the page has nothing more urgent to do.

/** Runs a task when the browser is idle, at the latest after `most` milliseconds. */
export function whenIdle(task: () => void, most = 1500): void {
  const idle = globalThis.requestIdleCallback as typeof globalThis.requestIdleCallback | undefined;
  if (idle === undefined) setTimeout(task, Math.min(most, 200));
  else idle(task, { timeout: most });
}

/** Resolves with null after so many milliseconds. */
export const after = (wait: number): Promise<null> => new Promise((done) => setTimeout(() => done(null), wait));

/** So long, in milliseconds, pieces of work follow each other before the browser is asked again. */
const spell = 8;

/**
 * Does work in short pieces whenever the browser is idle.
 *
 * @returns takes up another work in the place of the one before: a piece of it, asked for until it says false
 */
export function createIdleWork(): (piece: () => boolean) => void {
  /** What is to be done; while there is any, the browser has been asked for time. */
  let work: (() => boolean) | null = null;
  function go(): void {
    const until = performance.now() + spell;
    while (work !== null && performance.now() < until) if (!work()) work = null;
    if (work !== null) whenIdle(go);
  }
  return (piece) => {
    if (work === null) whenIdle(go);
    work = piece;
  };
}
