// Runs inside a measured page, before its own scripts, and notes when what a reader waits for was painted.

/** A moment in milliseconds since the page was asked for. */
export interface Painted {
  /** When the browser says the text was presented; null where it did not say. */
  presented: number | null;
  /** The frame after the one that had it, from the page itself: taken where the browser did not say. */
  framed: number | null;
}

/** One answer, from the press on. */
export interface Answered extends Painted {
  /** When it was pressed, by the event’s own time. */
  readonly pressed: number;
}

/** Work of the main thread, in milliseconds since the page was asked for. */
export interface Task {
  /** Empty where the browser alone says that there was one. */
  readonly name: string;
  readonly start: number;
  readonly duration: number;
}

/** What `watch` leaves in the page as `benched`. */
export interface Watched {
  readonly seen: Painted;
  readonly answers: Answered[];
  /** The tasks that the browser calls long: 50 ms and more. */
  readonly long: Task[];
  /** The tasks that the page itself has named: `stage` and what follows. */
  readonly named: Task[];
  /** When a key, a button or a finger went down, by the event’s own time. */
  readonly presses: number[];
}

/**
 * Watches a page: `page.addInitScript(watch, selector)`. It must need nothing from outside itself.
 *
 * Every element that is added is named to the browser’s Element Timing, so that the time is that of the presentation and not that of
 * the script. An answer is taken when what was pressed has left the page or says something else, and painted with the first text added from then on.
 *
 * @param choice - CSS selector of what can be chosen
 */
export function watch(choice: string): void {
  const seen: Painted = { presented: null, framed: null };
  const answers: Answered[] = [];
  const long: Task[] = [];
  const named: Task[] = [];
  const presses: number[] = [];
  Object.assign(globalThis, { benched: { seen, answers, long, named, presses } });
  const note = (type: string, into: Task[]): void =>
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        into.push({ name: type === "longtask" ? "" : name, start: startTime, duration });
    }).observe({ type, buffered: true });
  note("longtask", long);
  note("measure", named);
  for (const kind of ["keydown", "pointerdown"]) addEventListener(kind, ({ timeStamp }) => presses.push(timeStamp), true);
  /** Elements with text that came in answer to the press. */
  let fresh = new WeakSet<Element>();
  let pressed: Element | null = null;
  let words: string | null = null;

  const afterFrame = (then: (time: number) => void): void => {
    requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
  };
  const shown = (item: Element | null): boolean => item !== null && item.isConnected && item.getClientRects().length > 0;
  /** What was pressed has gone, or stands for something else now. */
  const taken = (): boolean => !shown(pressed) || pressed?.textContent !== words;
  const name = (item: Element): void => item.setAttribute("elementtiming", "bench");

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { element, renderTime } = entry as PerformanceEntry & { element: Element | null; renderTime: number };
      if (element === null || renderTime === 0) continue;
      const last = answers.at(-1);
      if (seen.presented === null && element.closest(choice) !== null) seen.presented = renderTime;
      if (last !== undefined && last.presented === null && renderTime > last.pressed && fresh.has(element)) last.presented = renderTime;
    }
  }).observe({ type: "element", buffered: true });

  const added = (records: readonly MutationRecord[]): Node[] =>
    records.flatMap(({ type, target, addedNodes }) => (type === "characterData" ? [target] : [...addedNodes]));
  new MutationObserver((records) => {
    const nodes = added(records);
    const items = nodes.flatMap((node) => (node instanceof Element ? [node, ...node.querySelectorAll("*")] : []));
    for (const item of items) name(item);
    const last = answers.at(-1);
    if (last === undefined || last.framed !== null || !taken()) return;
    if (!nodes.some((node) => (node.textContent ?? "").trim() !== "")) return;
    for (const item of items) fresh.add(item);
    afterFrame((time) => (last.framed ??= time));
  }).observe(document, { childList: true, characterData: true, subtree: true });

  addEventListener(
    "click",
    (event) => {
      const item = event.target instanceof Element ? event.target.closest(choice) : null;
      // Pressed again before it was taken, it is the same answer.
      if (item === null || (item === pressed && !taken())) return;
      pressed = item;
      words = item.textContent;
      fresh = new WeakSet();
      answers.push({ pressed: event.timeStamp, presented: null, framed: null });
    },
    true,
  );

  const look = (): void => {
    if (shown(document.querySelector(choice))) afterFrame((time) => (seen.framed ??= time));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
