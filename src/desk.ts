// The desk: turns a session and the device into the actions that views call, and holds what the page shows besides the story.
import type { Actions, Notice, PanelName, Subject } from "./page/actions.ts";
import { type AppState, type Late, type SourcesPiece, firstState } from "./page/app.tsx";
import { type Reading, parseReadingText } from "./core/record.ts";
import { FetchError, type Session } from "./core/session.ts";
import type { View } from "./core/view.ts";
import { type Settings, changeOf, defaults, parseSettings } from "./core/settings.ts";
import { after } from "./device/idle.ts";
import { type Keeper, type Keeping, keep } from "./device/keeper.ts";
import type { Piece } from "./device/piece.ts";
import type { Mark, Route } from "./device/route.ts";
import type { Kept, Storage } from "./device/storage.ts";
import type { Tabs, Told } from "./device/tabs.ts";
import { endings, files } from "./generated/story.ts";
import { keepingWords, lost, words } from "./words/notices.ts";

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
  /** Fetches what comes after the first choice; a failure is told. */
  fetchLate(): Promise<void>;
  /** Opens the first file, then looks for what is kept. Resolves when the reader can answer, or the kept reading lies open. */
  start(): Promise<void>;
}

/** So long, in milliseconds, a page that comes back to its place waits for the storage before it shows the opening. */
const patience = 2000;
/** Only what takes longer than this, in milliseconds, is said to be on its way. */
const notable = 400;

function yearOf(reading: Reading): string {
  const chapter = [...files, ...endings].find(({ id }) => id === reading.at);
  return chapter?.date.slice(-4) ?? "";
}

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
  let begun = false;
  let resuming = false;
  /** What came along with the page. */
  let carried: Reading | undefined;
  let wanted: PanelName | null = null;
  let keeper: Keeper | null = null;
  let toldKeeping: Keeping = "done";

  function show(change: Partial<AppState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener(state);
  }

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
  function mark(anywhere = false): void {
    const live = open();
    const clean = live === null || keeper === null || keeper.clean;
    const next: Mark = { later: !isEmpty(live), begun: begun && isEmpty(live), ...(clean ? {} : { carried: live }) };
    const { later, begun: was, carried: before } = route.marked();
    // Not before the page is where it was.
    if (!anywhere && (resuming || route.place !== "read")) return;
    if (!clean || before !== undefined || later !== next.later || was !== next.begun) route.mark(next);
  }

  function restore(reading: Reading): Promise<void> {
    found = null;
    begun = false;
    route.go("read");
    show({ panel: null });
    return session.restore(reading);
  }

  async function anew(): Promise<void> {
    await Promise.race([keeper?.flush(), after(patience)]);
    mark(true);
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
    const late = await fetchPiece(device.late, "page", lost.page, again);
    if (late === null || state.late !== null) return;
    show({ late });
    device.look(state.settings);
  }

  async function fetchSources(): Promise<void> {
    if (state.sources !== null) return;
    const piece = await fetchPiece(device.sources, "sources", lost.sources, () => actions.open("sources"));
    if (piece !== null) show({ sources: piece.SourcesPanel });
  }

  /** Opens a panel once its code is there: until then the reading keeps its keys. */
  async function openPanel(panel: PanelName): Promise<void> {
    const subject = panel === "sources" ? "sources" : "page";
    const there = (): boolean => (panel === "sources" ? state.sources : state.late) !== null;
    wanted = panel;
    if (!there()) {
      const coming = setTimeout(() => wanted === panel && tell(subject, { message: "", why: words.coming }), notable);
      await (panel === "sources" ? fetchSources() : fetchLate(() => void openPanel(panel)));
      clearTimeout(coming);
    }
    if (wanted !== panel || !there()) return;
    wanted = null;
    show({ panel });
  }

  function onKeeping(keeping: Keeping): void {
    if (keeping === toldKeeping) return;
    toldKeeping = keeping;
    const message = keepingWords(keeping);
    if (message === null) tell("keeping", null);
    else if (keeping === "forgotten") {
      found = null;
      tell("keeping", { message, way: { label: words.keepOn, act: () => keeper?.renew() } });
    } else tell("keeping", { message });
  }

  function onKept(): void {
    tabs.tell({ kind: "kept" });
    mark();
  }

  /** What another tab has done. */
  function hear(told: Told): void {
    switch (told.kind) {
      case "set": {
        const settings = { ...state.settings, ...told.change };
        show({ settings });
        device.look(settings);
        return;
      }
      case "forgotten":
        found = null;
        show({ kept: keptYear() });
        return;
      case "kept":
        if (isEmpty(open())) void refresh();
        return;
    }
  }

  const tabs = device.tabs(hear);

  /** Looks again at what is kept, where another tab may have gone on. */
  async function refresh(): Promise<Reading | null> {
    const kept = await Promise.race([storage.load(), after(patience)]);
    if (kept !== null) found = isEmpty(kept.reading) ? null : kept.reading;
    show({ kept: keptYear() });
    return found;
  }

  async function resumeKept(): Promise<void> {
    const live = open();
    // What was answered here and is kept nowhere yet goes before what is kept.
    const kept = isEmpty(live) || keeper?.clean === true ? await refresh() : null;
    const next = isEmpty(live) ? kept : kept !== null && !same(live, kept) ? kept : null;
    found = null;
    if (next !== null) await restore(next);
  }

  function set(settings: Settings): void {
    const change = changeOf(state.settings, settings);
    touched = { ...touched, ...change };
    show({ settings });
    device.look(settings);
    void storage.keepSettings(change).then((outcome) => outcome === "done" && tabs.tell({ kind: "set", change }));
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
    touched = {};
    begun = false;
    route.mark({});
    await session.begin();
    route.go("title");
    show({ panel: null, settings: defaults, kept: null, damaged: null, notices: {} });
    device.look(defaults);
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
      lose("next", lost.next, () => void session.retry(), new FetchError(trouble.message, trouble.kind === "gone"));
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
  async function arrive(kept: Kept | null, late: boolean): Promise<void> {
    if (kept === null) {
      const { state: outcome } = storage;
      if (outcome !== "waiting") onKeeping(outcome);
      return;
    }
    tell("found", null);
    const settings = { ...parseSettings(kept.settings), ...touched };
    show({ settings, damaged: kept.damaged });
    device.look(settings);
    const { reading } = kept;
    const live = open();
    if (reading === null || isEmpty(reading) || same(live, reading)) return;
    const { later, begun: anewBegun } = route.marked();
    if (carried !== undefined && !late) {
      // Another tab may have gone on since.
      if (reading.kept > carried.kept) await restore(reading);
    } else if (!isEmpty(live)) {
      if (late && !begins(live, reading)) tell("found", { message: words.found });
    } else if (route.place === "read" && anewBegun !== true && (!late || later === true)) await restore(reading);
    else {
      found = reading;
      if (late && route.place === "read")
        tell("found", { message: words.offered, way: { label: words.goOn, act: () => void restore(reading) } });
    }
    show({ kept: keptYear() });
  }

  async function start(): Promise<void> {
    const marked = route.marked();
    begun = marked.begun === true;
    ({ carried } = marked);
    resuming = route.place === "read" && (marked.later === true || carried !== undefined);
    const loading = storage.load();
    await session.begin();
    while (session.view.trouble !== null) {
      const { kind, message } = session.view.trouble;
      // The script in index.html says it.
      if (kind === "story") throw new Error(message);
      await device.held(`${lost.first} ${message}`, kind === "gone" ? words.anew : words.again);
      await (kind === "gone" ? anew() : session.retry());
    }
    keeper = keep(session, storage, { tell: onKeeping, done: onKept, leaving: device.leaving });
    session.subscribe((view) => {
      show({ view, causes: null });
      mark();
      tellNext(view);
      if (view.phase === "ended") void fetchLate();
    });
    show({ view: session.view });
    route.watch(() => {
      wanted = null;
      show({ panel: null, kept: keptYear() });
      mark();
      if (route.place === "title" && keeper?.clean === true) void refresh();
    });
    device.ready();
    const early = resuming ? null : device.early();
    if (carried !== undefined) {
      await restore(carried);
      begun = marked.begun === true;
    }
    if (carried === undefined && early !== null) actions.choose(early);
    const kept = await Promise.race([loading, after(patience)]);
    if (kept !== null || storage.state !== "waiting") await arrive(kept, false);
    else {
      if (resuming) tell("found", { message: words.waiting });
      void loading.then((found) => arrive(found, true));
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
    fetchLate: () => fetchLate(),
    start,
  };
}
