// Puts the game together: storage, story, session, page; then, when the page answers, the stage.
import { createRef, hydrate, render } from "preact";
import * as story from "virtual:story";
import { createCell } from "./core/cell.ts";
import { createPointing } from "./core/pointing.ts";
import { type Reading, parseReadingText } from "./core/record.ts";
import { createSession } from "./core/session.ts";
import type { AskedAtlas } from "./atlas.ts";
import { endings, files } from "./generated/story.ts";
import { adviceFor, keep } from "./keeper.ts";
import { type StoryAddress, createLibrary } from "./library.ts";
import type { Actions } from "./page/actions.ts";
import { App, type AppState, firstState } from "./page/app.tsx";
import { listen } from "./page/keys.ts";
import type { Settings } from "./settings.ts";
import { defaults, parseSettings } from "./settings.ts";
import type { Theme } from "./stage/palette.ts";
import type { Stage } from "./stage/start.ts";
import { openStorage } from "./storage.ts";
import "./style/base.css";
import "./style/title.css";
import "./style/reading.css";
import "./style/print.css";

/** What the script in index.html has caught before this one came. */
interface Early {
  /** The choice that was clicked. */
  nslEarly?: string | undefined;
}

const root = document.getElementById("app") as HTMLElement;
const host = createRef<HTMLDivElement>();
const pointing = createPointing();
const futures = createCell<number | null>(null);
let address: StoryAddress = story;
let library = createLibrary(address);
const session = createSession(library, () => new Date());
const opening = session.begin();
const storing = openStorage();

let state: AppState = firstState(session.view);
/** The reading found in storage, until it is taken up or another takes its place. */
let found: Reading | null = null;
let stage: Stage | null = null;
let stageAsked = false;

const stillness = matchMedia("(prefers-reduced-motion: reduce)");
const wishes = (query: string): boolean => matchMedia(`(prefers-${query})`).matches;
function themeNow(): Theme {
  const { theme } = state.settings;
  if (theme !== "system") return theme;
  return wishes("contrast: more") ? "contrast" : wishes("color-scheme: dark") ? "night" : "paper";
}
const reduced = (): boolean => (state.settings.motion === "system" ? stillness.matches : state.settings.motion === "reduced");
const inReading = (): boolean => location.hash === "#read";

function yearOf(reading: Reading): string {
  const chapter = [...files, ...endings].find(({ id }) => id === reading.at);
  return chapter?.date.slice(-4) ?? "";
}

function keptYear(): string | null {
  const open = session.reading();
  if (open !== null && open.steps.length > 0) return yearOf(open);
  return found === null ? null : yearOf(found);
}

let there = false;
function show(change: Partial<AppState>): void {
  state = { ...state, ...change };
  const app = <App state={state} pointing={pointing} actions={actions} host={host} />;
  // The first time the page takes over what the build has written.
  if (there) render(app, root);
  else hydrate(app, root);
  there = true;
}

function apply(settings: Settings): void {
  const page = document.documentElement;
  page.style.setProperty("--text-size", String(settings.textSize));
  page.dataset["motion"] = reduced() ? "reduced" : "full";
  stage?.setReducedMotion(reduced());
  state.late?.setSound(settings, session, (notice) => show({ notice }));
  const theme = themeNow();
  if (page.dataset["theme"] === theme) return;
  page.dataset["theme"] = theme;
  stage?.setTheme(theme);
}

/** The record panel, the settings and the endings come in one piece, once. */
async function fetchLate(): Promise<void> {
  if (state.late !== null) return;
  try {
    show({ late: await import("./page/late.ts") });
    apply(state.settings);
  } catch {
    show({ notice: "A part of the page could not be fetched. Look at your connection and try again; nothing of your reading is lost." });
  }
}

/** The notes come when they are first asked for. */
async function fetchSources(): Promise<void> {
  if (state.sources !== null) return;
  try {
    const { SourcesPanel } = await import("./page/sources.tsx");
    show({ sources: SourcesPanel });
  } catch {
    show({
      panel: null,
      notice: "The sources could not be fetched. Look at your connection and try again; nothing of your reading is lost.",
    });
  }
}

let atlas: AskedAtlas | null = null;

/** Asks what is still open and, at an ending, why: when the page has nothing more urgent to do. */
async function askAtlas(): Promise<void> {
  const steps = session.reading()?.steps;
  if (steps === undefined || session.view.stop !== null) {
    futures.set(null);
    show({ futures: null });
    return;
  }
  const { revision, phase } = session.view;
  if (atlas === null) {
    const { openAtlas } = await import("./atlas.ts");
    atlas ??= openAtlas(address, () => undefined);
  }
  const asked = atlas;
  const [open, causes] = await Promise.all([
    state.settings.futures ? asked.ask("open", { steps }) : null,
    phase === "ended" ? asked.ask("why", { steps }) : null,
  ]);
  if (session.view.revision !== revision) return;
  futures.set(open?.endings.length ?? null);
  show({ futures: futures.value, causes });
}

function download(name: string, content: Blob | string): void {
  void fetchLate().then(() => state.late?.download(name, content));
}

function restore(reading: Reading): void {
  found = null;
  location.hash = "read";
  show({ panel: null });
  void session.restore(reading);
}

const actions: Actions = {
  begin() {
    location.hash = "read";
    const open = session.reading();
    if (open === null || open.steps.length > 0 || session.view.stop !== null) void session.begin();
  },
  resumeKept() {
    if (found !== null && (session.reading()?.steps.length ?? 0) === 0) restore(found);
  },
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
  retry: () => void session.retry(),
  save(whole = false) {
    const reading = session.reading();
    if (reading === null) return;
    const steps = whole ? [...reading.steps, ...(session.view.stop?.rest ?? [])] : reading.steps;
    download(`no-straight-line-${yearOf(reading)}.json`, JSON.stringify({ ...reading, steps }, null, 2));
  },
  saveText: download,
  savePicture(name, picture) {
    if (picture === null) show({ notice: "This browser could not make the picture. Print the ending instead." });
    else download(name, picture);
  },
  load(file) {
    void file.text().then(
      (text) => {
        const parsed = parseReadingText(text);
        if (parsed.ok) restore(parsed.value);
        else show({ notice: `${parsed.problem} What you had open is untouched.`, panel: null });
      },
      () => show({ notice: "That file could not be opened. Choose another; what you had open is untouched.", panel: null }),
    );
  },
  take: restore,
  shelf: async () => (await storing).shelf(),
  open(panel) {
    // Asked for again, what lies beside the reading is put away.
    show({ panel: panel === "sources" && state.panel === "sources" ? null : panel });
    if (panel === "sources") void fetchSources();
    else if (panel !== null) void fetchLate();
  },
  title: () => show({ kept: keptYear() }),
  set(settings) {
    show({ settings });
    apply(settings);
    void storing.then((storage) => storage.keepSettings(settings));
    void wantStage();
    whenIdle(() => void askAtlas().catch(() => undefined));
  },
  async forget() {
    await (await storing).forget();
    found = null;
    await session.begin();
    location.hash = "title";
    show({ panel: null, settings: defaults, kept: null, damaged: null });
    apply(defaults);
  },
  print() {
    show({ panel: null });
    requestAnimationFrame(() => state.late?.printPage());
  },
  dismiss: () => show({ notice: null }),
};

/** Starts the stage where it is wanted and not there yet, and takes it down where it is not wanted any more. */
async function wantStage(): Promise<void> {
  if (!state.settings.stage) {
    stage?.destroy();
    stage = null;
    stageAsked = false;
    return;
  }
  // Nothing is fetched for a picture that nobody sees yet.
  if (stageAsked || host.current === null || !inReading()) return;
  stageAsked = true;
  const onTrouble = (message: string): void => show({ stageTrouble: message });
  try {
    const { startStage } = await import("./stage/start.ts");
    if (!state.settings.stage || host.current === null) return;
    stage = await startStage(host.current, { session, pointing, futures, reducedMotion: reduced(), theme: themeNow(), onTrouble });
  } catch {
    onTrouble("The moving map could not be fetched. The reading is whole without it.");
    stageAsked = false;
  }
}

function whenIdle(task: () => void): void {
  const idle = globalThis.requestIdleCallback as typeof globalThis.requestIdleCallback | undefined;
  if (idle === undefined) setTimeout(task, 200);
  else idle(task, { timeout: 1500 });
}

/** Tells the script in index.html, should this page be loaded anew, that the reading is past its opening. */
function markPlace(): void {
  const later = inReading() && (session.reading()?.steps.length ?? 0) > 0;
  if (later && (history.state as { later?: boolean } | null)?.later !== true) history.replaceState({ later: true }, "");
}

async function start(): Promise<void> {
  await opening;
  show({ view: session.view });
  document.documentElement.classList.add("answers");
  session.subscribe((view) => {
    show({ view, causes: null });
    markPlace();
    if (view.cause !== "load" && view.cause !== "trouble") whenIdle(() => void askAtlas().catch(() => undefined));
    if (view.beat !== null && view.phase !== "loading") library.ahead(view.beat.chapter);
    if (view.phase === "ended") void fetchLate();
  });
  listen({
    reading: () => inReading() && (state.panel === null || state.panel === "sources"),
    beside: () => state.panel === "sources",
    letters: () => state.settings.keys,
    actions,
  });
  addEventListener("hashchange", () => {
    show({ kept: keptYear() });
    markPlace();
    document.querySelector<HTMLElement>(inReading() ? "#read .card h1, #read .told h1" : "#title")?.focus({ preventScroll: true });
    void wantStage();
  });
  stillness.addEventListener("change", () => apply(state.settings));

  const storage = await storing;
  const kept = await storage.load();
  const settings = parseSettings(kept.settings);
  found = kept.reading;
  show({ settings, kept: keptYear(), damaged: kept.damaged, notice: adviceFor(storage.state) });
  apply(settings);
  const told = state.notice !== null;
  keep(session, storage, (message) => !told && show({ notice: message }));

  const early = (globalThis as Early).nslEarly;
  if (early !== undefined) actions.choose(early);
  else if (inReading() && found !== null && found.steps.length > 0) {
    const reading = found;
    found = null;
    await session.restore(reading);
  }
  document.documentElement.classList.remove("resuming");
  whenIdle(() => {
    void fetchLate();
    void wantStage();
    void askAtlas().catch(() => undefined);
    if (session.view.beat !== null) library.ahead(session.view.beat.chapter);
  });
}

void start();

if (import.meta.hot)
  import.meta.hot.on("story:update", (next: StoryAddress) => {
    address = next;
    library = createLibrary(next);
    atlas?.close();
    atlas = null;
    // A fault that was shown is mended.
    for (const overlay of document.querySelectorAll("vite-error-overlay")) overlay.remove();
    void session.edit(library);
  });
