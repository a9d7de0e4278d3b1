// What a page that opens takes up: what came along from before it was loaded anew, and what is kept, as soon as the storage answers.
import { isEmpty } from "../core/record.ts";
import { parseSettings } from "../core/settings.ts";
import * as words from "#words/notices.ts";
import { type State, begins, keptYear, mark, patience, restore, same, tellKeeping } from "./resumption.ts";
import { after } from "./idle.ts";
import type { Kept } from "./storage.ts";

/** A page that opens. */
export interface Arrival {
  /** Whether an answer that was given before the game could take it still counts. */
  readonly early: boolean;
  /** Takes up what came along with the page. False where nothing did. */
  carried(): Promise<boolean>;
  /** Waits for what is kept, but not for ever, and takes it in; what comes later is taken in as well. */
  settle(): Promise<void>;
}

/** So much later, in milliseconds, it is tried again to look at what is kept: twice as late each time, up to the longest. */
const soon = 2000;
const seldom = 60_000;

/** Takes in what was kept; `late` where the reader has had the page meanwhile. */
async function arrive(state: State, kept: Kept, late: boolean): Promise<void> {
  const { session, options, carried } = state;
  options.tell("found", null);
  const settings = { ...parseSettings(kept.settings), ...state.touched };
  options.show({ settings, damaged: kept.damaged });
  options.look(settings);
  const { reading } = kept;
  const live = session.reading();
  if (reading === null || isEmpty(reading) || same(live, reading)) return;
  const { later, begun } = options.route.marked();
  const isReading = options.route.place === "read";
  if (carried !== null && same(live, carried) && begins(reading, carried) && reading.kept > carried.kept) {
    // Another tab has gone on with it since.
    await restore(state, reading, kept.mark);
  } else if (!isEmpty(live)) {
    if (!begins(live, reading) && !same(carried, reading)) options.tell("found", { message: words.found });
  } else if (carried === null && isReading && begun !== true && (!late || later === true)) await restore(state, reading, kept.mark);
  else {
    state.found = reading;
    if (late && isReading && carried === null)
      options.tell("found", { message: words.offered, way: { label: words.goOn, act: () => void restore(state, reading, kept.mark) } });
  }
  options.show({ keptYear: keptYear(state) });
}

/** Asks for what is kept until there is an answer. */
async function seek(state: State, first: Promise<Kept | null>): Promise<Kept> {
  const { storage } = state.options;
  let kept = await first;
  for (let pause = soon; kept === null; pause = Math.min(seldom, pause * 2)) {
    const { state: outcome } = storage;
    state.unread = outcome === "waiting" ? "done" : outcome;
    tellKeeping(state);
    await after(pause);
    kept = await storage.load();
  }
  state.unread = "done";
  tellKeeping(state);
  return kept;
}

export function arriving(state: State): Arrival {
  const { storage, route, tell } = state.options;
  const marked = route.marked();
  state.begun = marked.begun === true;
  state.carried = marked.carried ?? null;
  state.resuming = route.place === "read" && (marked.later === true || state.carried !== null);
  const first = storage.load();
  const sought = seek(state, first);
  return {
    early: !state.resuming,
    async carried() {
      if (state.carried === null) return false;
      await restore(state, state.carried, marked.under);
      return true;
    },
    async settle() {
      const kept = await Promise.race([first, after(patience).then(() => undefined)]);
      if (kept) await arrive(state, kept, false);
      else {
        if (state.resuming && kept === undefined) tell("found", { message: words.waiting });
        void sought.then((late) => arrive(state, late, true));
      }
      state.resuming = false;
      mark(state);
    },
  };
}
