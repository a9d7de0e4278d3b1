// A long answer in slices: work that pauses now and then, so that whoever does it can hear whether it is still wanted.

/** Work that pauses whenever it has gone once or so through all states; it can be left at any pause. */
export type Work<T> = Generator<undefined, T>;

/** Does it in one piece. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
