// Puts the game together: session, device, desk, page; then, when the page answers, the stage and the histories.
import { createRef, hydrate, render } from "preact";
import * as pieces from "virtual:pieces";
import * as story from "virtual:story";
import { createCell } from "./core/cell.ts";
import { createPointing } from "./core/pointing.ts";
import { createSession } from "./core/session.ts";
import type { Settings } from "./core/settings.ts";
import { createDesk } from "./desk.ts";
import type { AskedAtlas } from "./device/atlas.ts";
import { whenIdle } from "./device/idle.ts";
import { type StoryAddress, createLibrary } from "./device/library.ts";
import { lookOf, watchLook, wearLook } from "./device/look.ts";
import { createPiece } from "./device/piece.ts";
import { createRoute } from "./device/route.ts";
import { createStorage } from "./device/storage.ts";
import { openTabs } from "./device/tabs.ts";
import { App } from "./page/app.tsx";
import { listen } from "./page/keys.ts";
import type { Stage } from "./stage/start.ts";
import "./style/base.css";
import "./style/title.css";
import "./style/reading.css";
import "./style/print.css";
import { words } from "./words/notices.ts";

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
const session = createSession(library, () => new Date(), reportError);
const route = createRoute();

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

const desk = createDesk(session, {
  storage: createStorage(),
  route,
  tabs: openTabs,
  late: createPiece(pieces.late),
  sources: createPiece(pieces.sources),
  leaving,
  save: (name, content) => void desk.fetchLate().then(() => desk.state.late?.download(name, content)),
  print: () => requestAnimationFrame(() => (desk.state.late === null ? print() : desk.state.late.printPage())),
  look,
  ready,
  settled,
  early: () => (globalThis as Early).nslEarly ?? null,
});
const { actions, tell } = desk;

let there = false;
function draw(): void {
  const app = <App state={desk.state} pointing={pointing} actions={actions} host={host} />;
  // The first time the page takes over what the build has written.
  if (there) render(app, root);
  else hydrate(app, root);
  there = true;
}

function look(settings: Settings): void {
  const now = lookOf(settings);
  wearLook(settings, now);
  stage?.setReducedMotion(now.still);
  stage?.setTheme(now.theme);
  desk.state.late?.setSound(settings, { session, fetchPlayer: soundPiece.fetch, onTrouble: soundLost });
  whenIdle(() => {
    void wantStage();
    void askAtlas();
  });
}

const soundPiece = createPiece(pieces.sound);

function soundLost(message: string | null): void {
  if (message === null) return tell("sound", null);
  const act = (): void => {
    tell("sound", null);
    look(desk.state.settings);
  };
  tell("sound", { message, way: { label: words.again, act } });
}

const atlasPiece = createPiece(pieces.atlas);
let atlas: AskedAtlas | null = null;
let lostTold = false;

/** Asks what is still open and, at an ending, why: when the page has nothing more urgent to do. */
async function askAtlas(): Promise<void> {
  const steps = session.reading()?.steps;
  const { settings } = desk.state;
  if (steps === undefined || session.view.stop !== null) {
    futures.set(null);
    desk.show({ futures: null });
    return;
  }
  const { revision, phase } = session.view;
  const ended = phase === "ended";
  if (!settings.futures && !ended) return;
  try {
    const { openAtlas } = await atlasPiece.fetch();
    atlas ??= openAtlas(address, lost);
  } catch {
    return lost();
  }
  const asked = atlas;
  const [open, causes] = await Promise.all([
    settings.futures ? asked.ask("open", { steps }) : null,
    ended ? asked.ask("why", { steps }) : null,
  ]);
  if (session.view.revision !== revision) return;
  futures.set(open?.endings.length ?? null);
  desk.show({ futures: futures.value, causes });
}

/** The histories cannot be asked; the reader may want to try again. */
function lost(): void {
  atlas?.close();
  atlas = null;
  // Once: who does without it is not told at every answer.
  if (!lostTold) tell("histories", { message: words.histories, way: { label: words.again, act: askAgain } });
  lostTold = true;
}

function askAgain(): void {
  lostTold = false;
  tell("histories", null);
  void askAtlas();
}

const stagePiece = createPiece(pieces.stage);
let stage: Stage | null = null;
let stageAsked = false;

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
  try {
    const { startStage } = await stagePiece.fetch();
    if (!stageAsked || host.current === null) return;
    const { theme, still } = lookOf(desk.state.settings);
    const begun = await startStage(host.current, {
      session,
      pointing,
      futures,
      reducedMotion: still,
      theme,
      onTrouble: (message, lost) => (lost ? mapLost(message) : desk.show({ stageTrouble: message })),
    });
    // It may have been switched off meanwhile.
    if (stageAsked) stage = begun;
    else begun.destroy();
  } catch {
    mapLost(words.map);
  }
}

function endStage(): void {
  stage?.destroy();
  stage = null;
  stageAsked = false;
}

/** There is no moving map until the reader asks for it again. */
function mapLost(message: string): void {
  endStage();
  stageAsked = true;
  desk.show({ stageTrouble: message });
  tell("map", { message, way: { label: words.again, act: stageAgain } });
}

function stageAgain(): void {
  stageAsked = false;
  desk.show({ stageTrouble: null });
  tell("map", null);
  void wantStage();
}

/** When the page answers: what follows the reading besides the page itself. */
function ready(): void {
  document.documentElement.classList.add("answers");
  session.subscribe((view) => {
    if (view.cause !== "load" && view.cause !== "trouble") whenIdle(() => void askAtlas());
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
  document.documentElement.classList.remove("resuming");
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
    library = createLibrary(next);
    atlas?.close();
    atlas = null;
    // A fault that was shown is mended.
    for (const overlay of document.querySelectorAll("vite-error-overlay")) overlay.remove();
    void session.edit(library);
  });
