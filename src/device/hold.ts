// The saved reading and settings of one page: found on this device, carried through a reload, changed in another tab.
import { type Reading, isEmpty } from "../core/record.ts";
import type { Session } from "../core/session.ts";
import { type Settings, changeOf, defaults } from "../core/settings.ts";
import type { View } from "../core/view.ts";
import { type Arrival, arriving } from "./arrival.ts";
import {
  type HoldOptions,
  type State,
  hear,
  keptYear,
  mark,
  onKept,
  onKeeping,
  patience,
  refresh,
  restore,
  resumeKept,
  tellKeeping,
} from "./resumption.ts";
import { after } from "./idle.ts";
import { keep } from "./keeper.ts";

/** What one page can ask of the saved reading and settings. The desk calls it; it talks to storage, address and other tabs. */
export interface Hold {
  /** Whether the page waits for a kept reading, and no answer can be meant for what lies open. */
  readonly resuming: boolean;
  /** What an earlier load of the page has left for this one; the storage is asked at once. Resolves with what opens what is kept. */
  arriving(): Arrival;
  /** Starts keeping what is read from now on. */
  keep(): void;
  /** What is done whenever the reading has changed. */
  changed(view: View): void;
  /** The page is at another place. */
  moved(): void;
  /** Tells a page that is loaded anew what to come back to. */
  mark(): void;
  /** The reader has asked for a new reading: after a reload, too, the saved one does not take its place unasked. */
  begin(): void;
  /** The reader has answered: the saved reading that was found is not offered any more. */
  pass(): void;
  /** Takes up a reading. */
  restore(reading: Reading): Promise<void>;
  /** Takes up what is kept now, or goes back to what lies open. */
  resumeKept(): Promise<void>;
  /** Shows the year of what is kept, or of what lies open. */
  showYear(): void;
  set(settings: Settings): void;
  /** Deletes everything. False where it could not be done. */
  forget(): Promise<boolean>;
  /** After everything was deleted and a new reading has begun. */
  forgotten(): void;
  /** What is not kept yet is kept, or comes along with the page, which can then be loaded anew. */
  leave(): Promise<void>;
}

function startKeeping(state: State): void {
  const { session, options, touched } = state;
  state.keeper = keep(session, options.storage, {
    tell: (next) => onKeeping(state, next),
    done: () => onKept(state),
    set: (change) => state.tabs.tell({ kind: "set", change }),
    leaving: options.leaving,
  });
  state.keeper.set(touched);
}

function changed(state: State, view: View): void {
  const { keeper } = state;
  if (view.move === "begin") keeper?.renew();
  if (view.move === "restore") {
    keeper?.renew(state.under);
    state.carriedOpen = state.carried !== null;
  }
}

function set(state: State, settings: Settings): void {
  const { options, keeper } = state;
  const change = changeOf(options.settings(), settings);
  state.touched = { ...state.touched, ...change };
  options.show({ settings });
  options.look(settings);
  keeper?.set(change);
}

async function forget(state: State): Promise<boolean> {
  const { storage, route } = state.options;
  if ((await storage.forget()) !== "done") return false;
  state.tabs.tell({ kind: "forgotten" });
  Object.assign(state, { found: null, carried: null, carriedOpen: false, touched: {}, begun: false });
  state.keeper?.forget();
  route.mark({});
  return true;
}

async function leave({ session, keeper, options: { route, storage } }: State): Promise<void> {
  await Promise.race([keeper?.flush(), after(patience)]);
  // It comes along with the page itself: what was kept may have been lost since, and nobody would know.
  const live = session.reading();
  if (live !== null && !isEmpty(live)) route.mark({ later: true, carried: live, under: storage.mark });
}

/** What is kept, for one page. */
export function createHold(session: Session, options: HoldOptions): Hold {
  const state: State = {
    session,
    options,
    tabs: { tell: () => undefined },
    keeper: null,
    found: null,
    touched: {},
    carried: null,
    carriedOpen: false,
    under: undefined,
    begun: false,
    resuming: false,
    keeping: "done",
    told: "done",
    unread: "done",
  };
  state.tabs = options.tabs((told) => hear(state, told));
  const showYear = (): void => options.show({ keptYear: keptYear(state) });
  return {
    get resuming() {
      return state.resuming;
    },
    arriving: () => arriving(state),
    keep: () => startKeeping(state),
    changed: (view) => changed(state, view),
    moved() {
      showYear();
      mark(state);
      if (options.route.place === "title" && state.keeper?.clean === true) void refresh(state);
    },
    mark: () => mark(state),
    begin: () => void (state.begun = true),
    pass: () => void (state.found = null),
    restore: (reading) => restore(state, reading),
    resumeKept: () => resumeKept(state),
    showYear,
    set: (settings) => set(state, settings),
    forget: () => forget(state),
    forgotten() {
      state.told = "done";
      tellKeeping(state);
      options.look(defaults);
    },
    leave: () => leave(state),
  };
}
