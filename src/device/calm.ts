// A moment in which long work may begin: nobody has pressed anything for a second, and no press waits. Fetched after the first choice.
import { after } from "./idle.ts";

/** So long, in milliseconds, nothing was pressed. */
const pause = 1000;
/** After so many milliseconds it is looked again whether a press still waits. */
const soon = 30;

/** When something was pressed last, by the event’s own time; what was pressed before this file came is not known, and may have been just now. */
let last = performance.now();
for (const kind of ["keydown", "pointerdown"]) addEventListener(kind, ({ timeStamp }) => (last = Math.max(last, timeStamp)), true);

/** What only some browsers have: whether a press waits to be answered, and tasks that come after all that is more urgent. */
interface Scheduling {
  readonly scheduling?: { isInputPending?(): boolean };
}
interface Tasks {
  readonly scheduler?: { postTask?(task: () => void, options: { readonly priority: "background" }): Promise<void> };
}

const pressWaits = (): boolean => (navigator as Navigator & Scheduling).scheduling?.isInputPending?.() === true;

/** Resolves in a task of its own, behind the presses that wait. */
const turn = (): Promise<void> =>
  new Promise((done) => {
    const { scheduler } = globalThis as Tasks;
    if (scheduler?.postTask === undefined) setTimeout(done);
    else void scheduler.postTask(done, { priority: "background" });
  });

/** Resolves at the beginning of a task, at such a moment. */
export async function calm(): Promise<void> {
  for (;;) {
    await turn();
    const left = last + pause - performance.now();
    if (left <= 0 && !pressWaits()) return;
    await after(Math.max(left, soon));
  }
}
