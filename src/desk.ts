// The desk: turns a session and the device into the actions that views call, and holds what the page shows besides the story.
import * as words from "#words/notices.ts";
import type { Actions, Notice, PanelName, Subject } from "./page/actions.ts";
import { type AppState, type Late, type SourcesPiece, firstState } from "./page/app.tsx";
import { type Reading, parseReadingText } from "./core/record.ts";
import { FetchError, type Session } from "./core/session.ts";
import type { View } from "./core/view.ts";
import { type Settings, changeOf, defaults, parseSettings } from "./core/settings.ts";
import { after } from "./device/idle.ts";
import { type Keeper, type Keeping, keep } from "./device/keeper.ts";
import type { Piece } from "./device/piece.ts";
import type { Place, Route } from "./device/route.ts";
import type { Kept, Storage } from "./device/storage.ts";
import type { Tabs, Told } from "./device/tabs.ts";
import { years } from "./generated/ids.ts";

/** All that the desk needs of the device; a test gives it another. */
export interface Device {
  readonly storage: Storage;
  readonly route: Route;
  /** Opens the channel to the other tabs. */
  tabs(hear: (told: Told) => void): Tabs;
  readonly late: Piece<Late>;
  readonly sources: Piece<SourcesPiece>;
  /** Calls when the page goes away or is hidden; returns what ends that. */
  leaving(task: () => void): () => void;
  /** Gives a file to the reader. */
  save(name: string, content: Blob | string): void;
  print(): void;
  /** Makes the page look as the settings say. */
  look(settings: Settings): void;
  /** The first file cannot be had; says so beside what the build has written. Resolves when the reader presses what stands beside it. */
  held(message: string, label: string): Promise<void>;
  /** The first file lies open and can be answered. */
  ready(): void;
  /** The place is settled: what lies open may be shown. */
  settled(): void;
  /** The answer that was given before the game could take it; null where there is none. */
  early(): string | null;
}

export interface Desk {
  readonly state: AppState;
  readonly actions: Actions;
  /** Whether the page waits for a kept reading, and no answer can be meant for what lies open. */
  readonly resuming: boolean;
  /** @returns a function that ends the subscription */
  subscribe(listener: (state: AppState) => void): () => void;
  show(change: Partial<AppState>): void;
  /** Tells the reader something, or with null takes it back. */
  tell(subject: Subject, notice: Notice | null): void;
  /** Tells what cannot be had, why, and how to have it again. */
  lose(subject: Subject, message: string, again: () => void, error?: unknown): void;
  /** Loads the page anew; the reading comes along, kept or not. */
  anew(): Promise<void>;
  /** Fetches what comes after the first choice; a failure is told. */
  fetchLate(): Promise<void>;
  /** Opens the first file, then looks for what is kept. Resolves when the reader can answer, or the kept reading lies open. */
  start(): Promise<void>;
}

/** So long, in milliseconds, a page that comes back to its place waits for the storage before it shows the opening. */
const patience = 2000;
/** Only what takes longer than this, in milliseconds, is said to be on its way. */
const notable = 400;
/** So much later, in milliseconds, it is tried again to look at what is kept: twice as late each time, up to the longest. */
const soon = 2000;
const seldom = 60_000;

const yearOf = ({ at }: Reading): string => (Object.hasOwn(years, at) ? (years[at] ?? "") : "");

const isEmpty = (reading: Reading | null): boolean => reading === null || reading.steps.length === 0;
const begins = (longer: Reading | null, shorter: Reading): boolean => shorter.steps.every((step, at) => longer?.steps[at] === step);
const same = (one: Reading | null, other: Reading): boolean => one?.steps.length === other.steps.length && begins(one, other);

export function createDesk(session: Session, device: Device): Desk {
  const { storage, route } = device;
  let state = firstState(session.view);
  const listeners = new Set<(state: AppState) => void>();
  /** The reading found in storage, until it is taken up or another takes its place. */
  let found: Reading | null = null;
  /** What was set before the kept settings were there. */
  let touched: Partial<Settings> = {};
  /** What came along from before the page was loaded anew, until it is kept: first as it was, then as it goes on. */
  let carried: Reading | null = null;
  let carriedOpen = false;
  /** Under what the reading is kept that is being taken up. */
  let under: unknown;
  let begun = false;
  let resuming = false;
  let wanted: PanelName | null = null;
  /** Where the panel belongs that was asked for last. */
  let opened: Place | null = null;
  let keeper: Keeper | null = null;
  let keeping: Keeping = "done";
  let told: Keeping = "done";
  /** Why what is kept cannot be looked at; it is tried again until it can. */
  let unread: Keeping = "done";

  /** Who throws stops neither the others nor what is being done. */
  function fence(task: () => void): void {
    try {
      task();
    } catch (error) {
      reportError(error);
    }
  }

  function show(change: Partial<AppState>): void {
    state = { ...state, ...change };
    const shown = state;
    for (const listener of listeners) fence(() => listener(shown));
  }

  const look = (settings: Settings): void => fence(() => device.look(settings));

  function tell(subject: Subject, notice: Notice | null): void {
    const { [subject]: before, ...rest } = state.notices;
    if (notice === null && before === undefined) return;
    show({ notices: notice === null ? rest : { ...rest, [subject]: notice } });
  }

  const open = (): Reading | null => session.reading();

  function keptYear(): string | null {
    const live = open();
    if (live !== null && live.steps.length > 0) return yearOf(live);
    return found === null ? null : yearOf(found);
  }

  /**
   * Tells a page that is loaded anew what to come back to. What is kept nowhere yet comes along with the page’s place in the browser’s
   * history: a page that goes away has no time to keep anything.
   */
  function mark(): void {
    // What could not be taken up may be had when the page is loaded anew.
    if (route.place !== "read" || (isEmpty(open()) && session.view.trouble !== null)) return;
    // What was deleted from another tab comes back in no way.
    if (keeping === "forgotten") [carried, carriedOpen] = [null, false];
    else if (keeper?.clean === false) carriedOpen = true;
    if (carriedOpen) carried = open();
    const empty = isEmpty(open());
    const { later, begun: was, carried: along } = route.marked();
    const next = { later: !empty || carried !== null, begun: begun && empty };
    if (carried !== null) route.mark({ ...next, carried, under: storage.mark });
    else if (later !== next.later || was !== next.begun || along !== undefined) route.mark(next);
  }

  /** @param from - where it was found on this device, that under which it is kept */
  function restore(reading: Reading, from?: unknown): Promise<void> {
    found = null;
    begun = false;
    under = from;
    route.go("read");
    show({ panel: null });
    return session.restore(reading);
  }

  async function anew(): Promise<void> {
    await Promise.race([keeper?.flush(), after(patience)]);
    // It comes along with the page itself: what was kept may have been lost since, and nobody would know.
    const live = open();
    if (live !== null && !isEmpty(live)) route.mark({ later: true, carried: live, under: storage.mark });
    route.reload();
  }

  const anewWay = { label: words.anew, act: (): void => void anew() };

  function lose(subject: Subject, message: string, again: () => void, error?: unknown): void {
    const fetching = error instanceof FetchError ? error : null;
    const act = (): void => {
      tell(subject, { message: "", why: words.coming });
      again();
    };
    tell(subject, {
      message,
      ...(fetching === null ? {} : { why: fetching.message }),
      way: fetching?.gone === true ? anewWay : { label: words.again, act },
    });
  }

  /** Fetches a part of the page; says that it cannot be had, and how to ask again. */
  async function fetchPiece<T>(piece: Piece<T>, subject: Subject, message: string, again: () => void): Promise<T | null> {
    if (piece.there !== null) return piece.there;
    try {
      const there = await piece.fetch();
      tell(subject, null);
      return there;
    } catch (error) {
      lose(subject, message, again, error);
      return null;
    }
  }

  async function fetchLate(again: () => void = () => void fetchLate()): Promise<void> {
    if (state.late !== null) return;
    const late = await fetchPiece(device.late, "page", words.lost.page, again);
    if (late === null || state.late !== null) return;
    show({ late });
    look(state.settings);
  }

  async function fetchSources(): Promise<void> {
    if (state.sources !== null) return;
    const piece = await fetchPiece(device.sources, "sources", words.lost.sources, () => actions.open("sources"));
    if (piece !== null) show({ sources: piece.SourcesPanel });
  }

  /** Opens a panel once its code is there: until then the reading keeps its keys. */
  async function openPanel(panel: PanelName): Promise<void> {
    const subject = panel === "sources" ? "sources" : "page";
    const there = (): boolean => (panel === "sources" ? state.sources : state.late) !== null;
    wanted = panel;
    opened = route.place;
    if (!there()) {
      const coming = setTimeout(() => wanted === panel && tell(subject, { message: "", why: words.coming }), notable);
      await (panel === "sources" ? fetchSources() : fetchLate(() => void openPanel(panel)));
      clearTimeout(coming);
    }
    if (wanted !== panel || !there()) return;
    wanted = null;
    show({ panel });
  }

  /** Says why something is not kept, or takes that back. */
  function tellKeeping(): void {
    const stands = keeping === "done" ? unread : keeping;
    // Once: who has put it away is not told the same again.
    if (stands === told) return;
    told = stands;
    if (stands === "done") return tell("keeping", null);
    const message = words.keeping[stands];
    tell("keeping", stands === "forgotten" ? { message, way: { label: words.keepOn, act: () => keeper?.renew() } } : { message });
  }

  function onKeeping(next: Keeping): void {
    keeping = next;
    if (next === "forgotten") found = null;
    tellKeeping();
  }

  function onKept(): void {
    unread = "done";
    tellKeeping();
    tabs.tell({ kind: "kept" });
    if (carriedOpen && keeper?.clean === true) {
      carried = null;
      carriedOpen = false;
      mark();
    }
  }

  /** What another tab has done. */
  function hear(told: Told): void {
    switch (told.kind) {
      case "set": {
        touched = { ...touched, ...told.change };
        const settings = { ...state.settings, ...told.change };
        show({ settings });
        look(settings);
        return;
      }
      case "forgotten":
        found = null;
        carried = null;
        carriedOpen = false;
        if (isEmpty(open())) keeper?.renew();
        else keeper?.lose();
        tell("found", null);
        show({ kept: keptYear(), damaged: null });
        mark();
        return;
      case "kept":
        if (isEmpty(open())) void refresh();
        return;
    }
  }

  const tabs = device.tabs(hear);

  /** Looks again at what is kept, where another tab may have gone on. */
  async function refresh(): Promise<Kept | null> {
    const kept = await Promise.race([storage.load(), after(patience)]);
    if (kept !== null) {
      found = isEmpty(kept.reading) ? null : kept.reading;
      if (isEmpty(open())) keeper?.renew(kept.mark);
    }
    show({ kept: keptYear() });
    return kept;
  }

  async function resumeKept(): Promise<void> {
    const live = open();
    // What was answered here and is kept nowhere yet goes before what is kept.
    if (!isEmpty(live) && keeper?.clean !== true) return;
    const before = found;
    const kept = await refresh();
    const next = kept === null ? before : kept.reading;
    // So does what was answered while it was looked for.
    const now = open();
    if (isEmpty(now) !== isEmpty(live) || (now !== null && live !== null && !same(live, now))) return;
    found = null;
    if (next === null || isEmpty(next) || (!isEmpty(now) && same(now, next))) return;
    await restore(next, kept?.mark);
  }

  function set(settings: Settings): void {
    const change = changeOf(state.settings, settings);
    touched = { ...touched, ...change };
    show({ settings });
    look(settings);
    keeper?.set(change);
  }

  async function forget(): Promise<void> {
    const outcome = await storage.forget();
    if (outcome !== "done") {
      show({ panel: null });
      tell("keeping", { message: words.notForgotten, way: { label: words.again, act: () => void forget() } });
      return;
    }
    tabs.tell({ kind: "forgotten" });
    found = null;
    carried = null;
    carriedOpen = false;
    touched = {};
    keeper?.forget();
    begun = false;
    route.mark({});
    await session.begin();
    route.go("title");
    show({ panel: null, settings: defaults, kept: null, damaged: null, notices: {} });
    told = "done";
    tellKeeping();
    look(defaults);
  }

  function load(file: File): void {
    void file.text().then(
      (text) => {
        const parsed = parseReadingText(text);
        if (parsed.ok) {
          tell("file", null);
          void restore(parsed.value);
        } else tell("file", { message: `${parsed.problem} ${words.untouched}` });
      },
      () => tell("file", { message: words.unreadable }),
    );
  }

  /** What comes next and could not be fetched is told beside the reading, where it lies or on the title. */
  function tellNext({ cause, trouble }: View): void {
    if (trouble !== null && trouble.kind !== "story")
      lose("next", words.lost.next, () => void session.retry(), new FetchError(trouble.message, trouble.kind === "gone"));
    else if (cause !== "load") tell("next", null);
    else if (state.notices.next !== undefined) tell("next", { message: "", why: words.coming });
  }

  const actions: Actions = {
    begin() {
      route.go("read");
      begun = true;
      const live = open();
      if (live === null || live.steps.length > 0 || session.view.stop !== null) void session.begin();
      mark();
    },
    resumeKept: () => void resumeKept(),
    choose(id) {
      found = null;
      void session.choose(id);
    },
    close: () => void session.close(),
    strike: () => void session.strike(),
    reopen(entry) {
      show({ panel: null });
      void session.reopen(entry);
    },
    resume: () => void session.resume(),
    save(whole = false) {
      const reading = open();
      if (reading === null) return;
      const steps = whole ? [...reading.steps, ...(session.view.stop?.rest ?? [])] : reading.steps;
      device.save(`no-straight-line-${yearOf(reading)}.json`, JSON.stringify({ ...reading, steps }, null, 2));
    },
    saveText: device.save,
    savePicture(name, picture) {
      if (picture === null) tell("file", { message: words.noPicture });
      else device.save(name, picture);
    },
    load,
    take: (reading) => void restore(reading),
    shelf: async () => (await storage.shelf()) ?? [],
    open(panel) {
      // Asked for again, what lies beside the reading is put away.
      if (panel === null || (panel === "sources" && state.panel === "sources")) {
        wanted = null;
        show({ panel: null });
      } else void openPanel(panel);
    },
    title: () => show({ kept: keptYear() }),
    set,
    forget: () => void forget(),
    print() {
      show({ panel: null });
      device.print();
    },
    dismiss: (subject) => tell(subject, null),
  };

  /** Takes in what was kept; `late` where the reader has had the page meanwhile. */
  async function arrive(kept: Kept, late: boolean): Promise<void> {
    tell("found", null);
    const settings = { ...parseSettings(kept.settings), ...touched };
    show({ settings, damaged: kept.damaged });
    look(settings);
    const { reading } = kept;
    const live = open();
    if (reading === null || isEmpty(reading) || same(live, reading)) return;
    const { later, begun: anewBegun } = route.marked();
    if (carried !== null && same(live, carried) && begins(reading, carried) && reading.kept > carried.kept) {
      // Another tab has gone on with it since.
      await restore(reading, kept.mark);
    } else if (!isEmpty(live)) {
      if (!begins(live, reading) && !same(carried, reading)) tell("found", { message: words.found });
    } else if (carried === null && route.place === "read" && anewBegun !== true && (!late || later === true))
      await restore(reading, kept.mark);
    else {
      found = reading;
      if (late && route.place === "read" && carried === null)
        tell("found", { message: words.offered, way: { label: words.goOn, act: () => void restore(reading, kept.mark) } });
    }
    show({ kept: keptYear() });
  }

  /** Asks for what is kept until there is an answer. */
  async function seek(first: Promise<Kept | null>): Promise<Kept> {
    let kept = await first;
    for (let pause = soon; kept === null; pause = Math.min(seldom, pause * 2)) {
      const { state: outcome } = storage;
      unread = outcome === "waiting" ? "done" : outcome;
      tellKeeping();
      await after(pause);
      kept = await storage.load();
    }
    unread = "done";
    tellKeeping();
    return kept;
  }

  /** What is done whenever the reading has changed. */
  function onView(view: View): void {
    if (view.cause === "begin") keeper?.renew();
    if (view.cause === "restore") {
      keeper?.renew(under);
      carriedOpen = carried !== null;
    }
    show({ view, causes: null });
    mark();
    tellNext(view);
    if (view.phase === "ended") void fetchLate();
  }

  async function start(): Promise<void> {
    const marked = route.marked();
    begun = marked.begun === true;
    carried = marked.carried ?? null;
    resuming = route.place === "read" && (marked.later === true || carried !== null);
    const first = storage.load();
    const sought = seek(first);
    await session.begin();
    while (session.view.trouble !== null) {
      const { kind, message } = session.view.trouble;
      // The script in index.html says it.
      if (kind === "story") throw new Error(message);
      await device.held(`${words.lost.first} ${message}`, kind === "gone" ? words.anew : words.again);
      await (kind === "gone" ? anew() : session.retry());
    }
    // Before the page: what is marked then knows that it is not kept yet.
    keeper = keep(session, storage, {
      tell: onKeeping,
      done: onKept,
      set: (change) => tabs.tell({ kind: "set", change }),
      leaving: device.leaving,
    });
    keeper.set(touched);
    session.subscribe(onView);
    show({ view: session.view });
    route.watch(() => {
      // A panel ends with its page; one that was opened since is of this page.
      const ends = opened !== route.place;
      if (ends) wanted = null;
      show({ ...(ends ? { panel: null } : {}), kept: keptYear() });
      mark();
      if (route.place === "title" && keeper?.clean === true) void refresh();
    });
    fence(device.ready);
    const early = resuming ? null : device.early();
    if (carried !== null) await restore(carried, marked.under);
    else if (early !== null) actions.choose(early);
    const kept = await Promise.race([first, after(patience).then(() => undefined)]);
    if (kept) await arrive(kept, false);
    else {
      if (resuming && kept === undefined) tell("found", { message: words.waiting });
      void sought.then((late) => arrive(late, true));
    }
    resuming = false;
    mark();
    device.settled();
  }

  return {
    get state() {
      return state;
    },
    get resuming() {
      return resuming;
    },
    actions,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show,
    tell,
    lose,
    anew,
    fetchLate: () => fetchLate(),
    start,
  };
}
