// Work that may wait until the page has nothing more urgent to do.

/** Runs a task when the browser is idle, at the latest after `most` milliseconds. */
export function whenIdle(task: () => void, most = 1500): void {
  const idle = globalThis.requestIdleCallback as typeof globalThis.requestIdleCallback | undefined;
  if (idle === undefined) setTimeout(task, Math.min(most, 200));
  else idle(task, { timeout: most });
}

/** Resolves with null after so many milliseconds. */
export const after = (wait: number): Promise<null> => new Promise((done) => setTimeout(() => done(null), wait));
