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

/** Whether a key or a press waits to be answered, where the browser says so. */
export const pressWaits = (): boolean =>
  (navigator as Navigator & { readonly scheduling?: { isInputPending?(): boolean } }).scheduling?.isInputPending?.() === true;

/**
 * Does work in short pieces whenever the browser is idle.
 *
 * @returns takes up another work in the place of the one before: a piece of it, asked for until it says false
 */
export function createIdleWork(): (piece: () => boolean) => void {
  let work: (() => boolean) | null = null;
  let planned = false;
  function go(): void {
    planned = false;
    const until = performance.now() + spell;
    while (work !== null && performance.now() < until && !pressWaits()) if (!work()) work = null;
    if (work !== null) plan();
  }
  function plan(): void {
    if (planned) return;
    planned = true;
    whenIdle(go);
  }
  return (piece) => {
    work = piece;
    plan();
  };
}
