// Knows of a saved reading besides the one on the page, and offers it: after a reload, after a failed save, after another tab went on.
import * as words from "#words/notices.ts";
import { type Reading, isEmpty, shared } from "../core/record.ts";
import type { Session } from "../core/session.ts";
import type { Settings } from "../core/settings.ts";
import { endingIds, fileIds, years } from "../generated/ids.ts";
import { after } from "./idle.ts";
import type { Keeper, Keeping } from "./keeper.ts";
import type { Route } from "./route.ts";
import type { Kept, Storage } from "./storage.ts";
import type { Tabs, TabMessage } from "./tabs.ts";

/** What is shown of all that. */
interface Shown {
  readonly settings: Settings;
  /** No panel lies over a reading that has just been taken up. */
  readonly panel: null;
  /** The year a kept reading has come to. */
  readonly keptYear: string | null;
  /** A kept reading that cannot be understood, as text. */
  readonly damaged: string | null;
}

interface Saying {
  readonly message: string;
  readonly way?: { readonly label: string; readonly act: () => void };
}

export interface HoldOptions {
  readonly storage: Storage;
  readonly route: Route;
  /** Opens the channel to the other tabs. */
  tabs(hear: (told: TabMessage) => void): Tabs;
  /** Calls when the page goes away or is hidden; returns what ends that. */
  leaving(task: () => void): () => void;
  /** The settings as they stand. */
  settings(): Settings;
  show(change: Partial<Shown>): void;
  tell(subject: "keeping" | "found", saying: Saying | null): void;
  /** Makes the page look as the settings say. */
  look(settings: Settings): void;
}

/** All that is known of what is kept. */
export interface State {
  readonly session: Session;
  readonly options: HoldOptions;
  tabs: Tabs;
  /** Null until the page can answer. */
  keeper: Keeper | null;
  /** The reading found in storage, until it is taken up or another takes its place. */
  found: Reading | null;
  /** What was set before the kept settings were there. */
  touched: Partial<Settings>;
  /** What came along from before the page was loaded anew, until it is kept: first as it was, then as it goes on. */
  carried: Reading | null;
  carriedOpen: boolean;
  /** Under what the reading is kept that is being taken up. */
  under: unknown;
  /** The reading was begun on purpose. */
  begun: boolean;
  resuming: boolean;
  keeping: Keeping;
  told: Keeping;
  /** Why what is kept cannot be looked at; it is tried again until it can. */
  unread: Keeping;
}

/** So long, in milliseconds, a page that comes back to its place waits for the storage before it shows the opening. */
export const patience = 2000;

/** The year of the chapter that a reading has come to; empty where it is not known. */
export const yearOf = ({ at }: Reading): string => String(years[[...fileIds, ...endingIds].findIndex((id) => id === at)] ?? "");

/** Whether one reading goes on from the other. */
export const begins = (longer: Reading | null, shorter: Reading): boolean =>
  longer === null ? shorter.steps.length === 0 : shared(shorter, longer) === shorter.steps.length;
export const same = (one: Reading | null, other: Reading): boolean => one?.steps.length === other.steps.length && begins(one, other);

export function keptYear({ session, found }: State): string | null {
  const live = session.reading();
  if (live !== null && !isEmpty(live)) return yearOf(live);
  return found === null ? null : yearOf(found);
}

/**
 * Tells a page that is loaded anew what to come back to. What is kept nowhere yet comes along with the page’s place in the browser’s
 * history: a page that goes away has no time to keep anything.
 */
export function mark(state: State): void {
  const { session, keeper } = state;
  const { route, storage } = state.options;
  const empty = isEmpty(session.reading());
  // What could not be taken up may be had when the page is loaded anew.
  if (route.place !== "read" || (empty && session.view.trouble !== null)) return;
  // What was deleted from another tab comes back in no way.
  if (state.keeping === "forgotten") Object.assign(state, { carried: null, carriedOpen: false });
  else if (keeper?.clean === false) state.carriedOpen = true;
  if (state.carriedOpen) state.carried = session.reading();
  const { carried, begun } = state;
  const { later, begun: was, carried: along } = route.marked();
  const next = { later: !empty || carried !== null, begun: begun && empty };
  if (carried !== null) route.mark({ ...next, carried, under: storage.mark });
  else if (later !== next.later || was !== next.begun || along !== undefined) route.mark(next);
}

/** @param from - where it was found on this device, that under which it is kept */
export function restore(state: State, reading: Reading, from?: unknown): Promise<void> {
  state.found = null;
  state.begun = false;
  state.under = from;
  state.options.route.go("read");
  state.options.show({ panel: null });
  return state.session.restore(reading);
}

/** Says why something is not kept, or takes that back. */
export function tellKeeping(state: State): void {
  const { options, keeper } = state;
  const stands = state.keeping === "done" ? state.unread : state.keeping;
  // Once: who has put it away is not told the same again.
  if (stands === state.told) return;
  state.told = stands;
  if (stands === "done") return options.tell("keeping", null);
  const message = words.keeping[stands];
  options.tell("keeping", stands === "forgotten" ? { message, way: { label: words.keepOn, act: () => keeper?.renew() } } : { message });
}

export function onKeeping(state: State, next: Keeping): void {
  state.keeping = next;
  if (next === "forgotten") state.found = null;
  tellKeeping(state);
}

export function onKept(state: State): void {
  state.unread = "done";
  tellKeeping(state);
  state.tabs.tell({ kind: "kept" });
  if (!state.carriedOpen || state.keeper?.clean !== true) return;
  state.carried = null;
  state.carriedOpen = false;
  mark(state);
}

/** What another tab has done. */
export function hear(state: State, told: TabMessage): void {
  const { session, options } = state;
  const empty = isEmpty(session.reading());
  switch (told.kind) {
    case "set": {
      state.touched = { ...state.touched, ...told.change };
      const settings = { ...options.settings(), ...told.change };
      options.show({ settings });
      options.look(settings);
      return;
    }
    case "forgotten":
      Object.assign(state, { found: null, carried: null, carriedOpen: false });
      if (empty) state.keeper?.renew();
      else state.keeper?.lose();
      options.tell("found", null);
      options.show({ keptYear: keptYear(state), damaged: null });
      mark(state);
      return;
    case "kept":
      if (empty) void refresh(state);
      return;
  }
}

/** Looks again at what is kept, where another tab may have gone on. */
export async function refresh(state: State): Promise<Kept | null> {
  const kept = await Promise.race([state.options.storage.load(), after(patience)]);
  if (kept !== null) {
    state.found = isEmpty(kept.reading) ? null : kept.reading;
    if (isEmpty(state.session.reading())) state.keeper?.renew(kept.mark);
  }
  state.options.show({ keptYear: keptYear(state) });
  return kept;
}

export async function resumeKept(state: State): Promise<void> {
  const { session } = state;
  const live = session.reading();
  // What was answered here and is kept nowhere yet goes before what is kept.
  if (!isEmpty(live) && state.keeper?.clean !== true) return;
  const before = state.found;
  const kept = await refresh(state);
  const next = kept === null ? before : kept.reading;
  // So does what was answered while it was looked for.
  const now = session.reading();
  if (isEmpty(now) !== isEmpty(live) || (now !== null && live !== null && !same(live, now))) return;
  state.found = null;
  if (next === null || isEmpty(next) || (!isEmpty(now) && same(now, next))) return;
  await restore(state, next, kept?.mark);
}
