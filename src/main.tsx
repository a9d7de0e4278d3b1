// Puts the game together: session, device, desk, page; then, when the page answers, the stage and the histories.
import { createRef, hydrate, render } from "preact";
import * as pieces from "virtual:pieces";
import * as story from "virtual:story";
import { lost } from "#words/notices.ts";
import { createCell } from "./core/cell.ts";
import { fiveGauges } from "./core/gauges.ts";
import { FetchError } from "./core/library.ts";
import { createSession } from "./core/session.ts";
import type { Settings } from "./core/settings.ts";
import { valuesOf } from "./core/world.ts";
import { createDesk } from "./desk.ts";
import type { AskedAtlas } from "./device/atlas.ts";
import { createIdleWork, whenIdle } from "./device/idle.ts";
import { type StoryAddress, createLibrary } from "./device/library.ts";
import { watchLook, wearLook, wornLook } from "./device/look.ts";
import { createPiece } from "./device/piece.ts";
import { createRoute } from "./device/route.ts";
import { network } from "./device/source.ts";
import { createStorage } from "./device/storage.ts";
import { openTabs } from "./device/tabs.ts";
import { App, gaugesOf } from "./page/app.tsx";
import { listen } from "./page/keys.ts";
import { showBy } from "./page/shown.ts";
import type { Stage } from "./stage/running.ts";
import "./style/base.css";
import "./style/title.css";
import "./style/reading.css";
import "./style/print.css";

/** What the script in index.html has caught before this one came, and how it says that this one cannot go on. */
interface Early {
  /** The choice that was clicked. */
  nslEarly?: string | undefined;
  /** Says it, with something to press. */
  nslHold(why: string, label: string, act: () => void): void;
  /** Takes back what was said. */
  nslFree(): void;
}
const early = globalThis as unknown as Early;

const root = document.getElementById("app") as HTMLElement;
const host = createRef<HTMLDivElement>();
const pointing = createCell<string | null>(null);
const futures = createCell<number | null>(null);
const gauges = createCell(fiveGauges);
/** Where everything that is fetched comes from. */
const source = network;
let address: StoryAddress = story;
let library = createLibrary(address, source);
const session = createSession(library, () => new Date(), reportError, createIdleWork());
const route = createRoute();
showBy(route);

function leaving(task: () => void): () => void {
  const hidden = (): void => {
    if (document.visibilityState === "hidden") task();
  };
  addEventListener("pagehide", task);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    removeEventListener("pagehide", task);
    document.removeEventListener("visibilitychange", hidden);
  };
}

function painted(task: () => void): void {
  let waits = true;
  const once = (): void => {
    stay();
    removeEventListener("beforeunload", once);
    if (waits) task();
    waits = false;
  };
  const stay = leaving(once);
  // A page that is loaded anew has what was marked of the old one before it goes, and not what is marked while it does.
  addEventListener("beforeunload", once);
  requestAnimationFrame(() => setTimeout(once));
}

const late = createPiece(pieces.late, source);
const held = (message: string, label: string): Promise<void> => new Promise((done) => early.nslHold(message, label, done));

const desk = createDesk(session, {
  storage: createStorage(),
  route,
  tabs: openTabs,
  late,
  sources: createPiece(pieces.sources, source),
  leaving,
  painted,
  save: (name, content) => void desk.fetchLate().then(() => desk.state.late?.download(name, content)),
  print: () => requestAnimationFrame(() => (desk.state.late === null ? print() : desk.state.late.printPage())),
  held,
  look,
  ready,
  settled,
  early: () => early.nslEarly ?? null,
});
const { actions, tell, lose } = desk;

let there = false;
function draw(): void {
  const app = <App state={desk.state} pointing={pointing} actions={actions} host={host} />;
  // The first time the page takes over what the build has written.
  if (there) render(app, root);
  else hydrate(app, root);
  there = true;
}

function look(settings: Settings): void {
  wearLook(settings);
  wearStage();
  gauges.set(gaugesOf({ settings, late: late.there }));
  late.there?.setSound(settings, { session, fetchPlayer, onTrouble: soundLost });
  whenIdle(() => {
    void wantStage();
    void askAtlas();
  });
}

const soundPiece = createPiece(pieces.sound, source);
/** Why the player could not be fetched, where it could not. */
let unfetched: unknown = null;

async function fetchPlayer(): ReturnType<typeof soundPiece.fetch> {
  unfetched = null;
  try {
    return await soundPiece.fetch();
  } catch (error) {
    unfetched = error;
    throw error;
  }
}

function soundLost(message: string | null): void {
  late.there?.silence.set(message);
  if (message === null) return tell("sound", null);
  const again = (): void => {
    tell("sound", null);
    look(desk.state.settings);
  };
  lose("sound", unfetched === null ? message : lost.sound, again, unfetched);
}

const atlasPiece = createPiece(pieces.atlas, source);
let atlas: AskedAtlas | null = null;
/** Once: who does without the histories is not told at every answer. */
let historiesTold = false;

/** Ends the questions that a later view has made idle. */
let asking = new AbortController();

/** Asks what is still open and, at an ending, why: when the page has nothing more urgent to do. */
async function askAtlas(): Promise<void> {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const steps = session.reading()?.steps;
  const { settings } = desk.state;
  if (steps === undefined || session.view.stop !== null) {
    futures.set(null);
    desk.show({ futures: null });
    return;
  }
  const { revision, phase, start: began } = session.view;
  const start = began && { chapter: began.file, world: valuesOf(began.world) };
  const ended = phase === "ended";
  if (!settings.futures && !ended) return;
  try {
    const { openAtlas } = await atlasPiece.fetch();
    atlas ??= openAtlas(address, historiesLost, source);
  } catch (error) {
    return historiesLost(error);
  }
  const asked = atlas;
  const [open, causes] = await Promise.all([
    settings.futures ? asked.ask("open", { start, steps }, signal) : null,
    ended ? asked.ask("why", { start, steps }, signal) : null,
  ]);
  // Where it failed meanwhile, that was told.
  if (signal.aborted || atlas !== asked || session.view.revision !== revision) return;
  tell("histories", null);
  historiesTold = false;
  futures.set(open?.endings.length ?? null);
  desk.show({ futures: futures.value, causes });
}

/** The histories cannot be asked; the reader may want to try again. */
function historiesLost(error: unknown): void {
  atlas = null;
  futures.set(null);
  desk.show({ futures: null });
  if (historiesTold) return;
  historiesTold = true;
  const again = (): void => {
    historiesTold = false;
    void askAtlas();
  };
  lose("histories", lost.histories, again, error);
}

/** Resolves when long work may begin. */
const calm = (): Promise<unknown> => late.there?.calm() ?? new Promise<void>((done) => whenIdle(done));

const stagePiece = createPiece(pieces.stage, source, calm);
let stage: Stage | null = null;
let stageAsked = false;
/** Counts how often the stage was asked for or put away: what comes for an earlier time has no place any more. */
let stageTurn = 0;

/** Starts the stage where it is wanted and not there yet, and takes it down where it is not wanted any more. */
async function wantStage(): Promise<void> {
  if (!desk.state.settings.stage) {
    endStage();
    tell("map", null);
    return;
  }
  // Nothing is fetched for a picture that nobody sees yet.
  if (stageAsked || host.current === null || route.place !== "read") return;
  stageAsked = true;
  const turn = ++stageTurn;
  try {
    const { startStage } = await stagePiece.fetch();
    if (turn !== stageTurn || host.current === null) return;
    desk.show({ stageTrouble: null });
    const { theme, still } = wornLook();
    const begun = await startStage(host.current, {
      calm,
      wanted: () => turn === stageTurn,
      session,
      pointing,
      futures,
      gauges,
      reducedMotion: still,
      theme,
      onTrouble: (message, ended) => (ended ? mapLost(turn, message) : desk.show({ stageTrouble: message })),
    });
    // It may have been switched off meanwhile, or have broken.
    if (turn !== stageTurn) return takeDown(begun);
    stage = begun;
    wearStage();
    tell("map", null);
  } catch (error) {
    mapLost(turn, error instanceof FetchError ? lost.map : lost.mapStopped, error);
  }
}

/** The stage looks as the page does. */
function wearStage(): void {
  const { theme, still } = wornLook();
  try {
    stage?.setReducedMotion(still);
    stage?.setTheme(theme);
  } catch (error) {
    mapLost(stageTurn, lost.mapStopped, error);
  }
}

/** What has broken may break once more while it is put away. */
function takeDown(old: Stage | null): void {
  try {
    old?.destroy();
  } catch (error) {
    reportError(error);
    host.current?.replaceChildren();
  }
}

function endStage(): void {
  stageTurn++;
  takeDown(stage);
  stage = null;
  stageAsked = false;
}

/** There is no moving map until the reader asks for it again. */
function mapLost(turn: number, message: string, error?: unknown): void {
  if (turn !== stageTurn) return;
  if (error !== undefined && !(error instanceof FetchError)) reportError(error);
  endStage();
  stageAsked = true;
  desk.show({ stageTrouble: message });
  const again = (): void => {
    stageAsked = false;
    void wantStage();
  };
  lose("map", message, again, error);
}

/** When the page answers: what follows the reading besides the page itself. */
function ready(): void {
  early.nslFree();
  document.documentElement.classList.add("answers");
  session.subscribe((view) => {
    if (view.move !== "load" && view.move !== "trouble") whenIdle(() => void askAtlas());
  });
  listen({
    reading: () => route.place === "read" && !desk.resuming && (desk.state.panel === null || desk.state.panel === "sources"),
    beside: () => desk.state.panel === "sources",
    letters: () => desk.state.settings.keys,
    actions,
  });
  route.watch(() => {
    document
      .querySelector<HTMLElement>(route.place === "read" ? "#read .card h1, #read .told h1" : "#title")
      ?.focus({ preventScroll: true });
    void wantStage();
  });
  watchLook(() => look(desk.state.settings));
}

function settled(): void {
  const { classList } = document.documentElement;
  // What is not shown yet takes no focus.
  if (classList.contains("resuming")) {
    classList.remove("resuming");
    document.querySelector<HTMLElement>("#read .now, #read h1")?.focus({ preventScroll: true });
  }
  whenIdle(() => {
    void desk.fetchLate();
    void wantStage();
    void askAtlas();
  });
}

desk.subscribe(draw);
void desk.start();

if (import.meta.hot)
  import.meta.hot.on("story:update", (next: StoryAddress) => {
    address = next;
    library = createLibrary(next, source);
    atlas?.close();
    atlas = null;
    // A fault that was shown is mended.
    for (const overlay of document.querySelectorAll("vite-error-overlay")) overlay.remove();
    void session.edit(library);
  });
