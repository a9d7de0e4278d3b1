// Puts the game together: session, device, desk, page; then, when the page answers, the stage and the histories.
import { createRef, hydrate, render } from "preact";
import * as pieces from "virtual:pieces";
import * as story from "virtual:story";
import { lost } from "#words/notices.ts";
import { createCell } from "./core/cell.ts";
import { fiveGauges } from "./core/gauges.ts";
import { createSession } from "./core/session.ts";
import type { Settings } from "./core/settings.ts";
import { createDesk } from "./desk.ts";
import type { Histories } from "./device/histories.ts";
import { createIdleWork, whenIdle } from "./device/idle.ts";
import { type StoryAddress, createLibrary } from "./device/library.ts";
import { leaving, painted } from "./device/lifecycle.ts";
import { watchLook, wearLook, wornLook } from "./device/look.ts";
import { createMount } from "./device/mount.ts";
import { createPiece } from "./device/piece.ts";
import { createRoute } from "./device/route.ts";
import { network } from "./device/source.ts";
import { createStorage } from "./device/storage.ts";
import { openTabs } from "./device/tabs.ts";
import { App, gaugesOf } from "./page/app.tsx";
import { listen } from "./page/keys.ts";
import { showBy } from "./page/shown.ts";
import type { SoundOptions } from "./sound/start.ts";
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

/** The first time the page takes over what the build has written. */
let put = hydrate;
function draw(): void {
  put(<App state={desk.state} pointing={pointing} actions={actions} host={host} />, root);
  put = render;
}

const sounding: SoundOptions = {
  session,
  fetchPlayer: async () => (await late.fetch()).player.fetch(),
  onTrouble(message, unfetched) {
    late.there?.silence.set(message);
    if (message === null) return tell("sound", null);
    const again = (): void => {
      tell("sound", null);
      look(desk.state.settings);
    };
    lose("sound", unfetched === undefined ? message : lost.sound, again, unfetched);
  },
};

/** What asks the histories, once it has come. */
let histories: Histories | undefined;
function askHistories(): void {
  histories ??= late.there?.createHistories({
    session,
    source,
    address: () => address,
    fetchAtlas: late.there.atlas.fetch,
    wanted: () => desk.state.settings.futures,
    show(answers) {
      futures.set(answers.futures);
      desk.show(answers);
    },
    lose: (...args) => lose("histories", ...args),
    found: () => tell("histories", null),
  });
  void histories?.ask();
}

/** Resolves when long work may begin. */
const calm = (): Promise<unknown> => late.there?.calm() ?? new Promise<void>((done) => whenIdle(done));
const stagePiece = createPiece(pieces.stage, source, calm);
const mount = createMount({
  host: () => (route.place === "read" ? host.current : null),
  wanted: () => desk.state.settings.stage,
  look: wornLook,
  async fetchStage() {
    const { startStage } = await stagePiece.fetch();
    return (element, { look: { theme, still }, wanted, onTrouble }) =>
      startStage(element, { calm, wanted, session, pointing, futures, gauges, reducedMotion: still, theme, onTrouble });
  },
  show: (stageTrouble) => desk.show({ stageTrouble }),
  lose: (...args) => lose("map", ...args),
  found: () => tell("map", null),
});

function look(settings: Settings): void {
  wearLook(settings);
  mount.wear();
  gauges.set(gaugesOf({ settings, late: late.there }));
  late.there?.setSound(settings, sounding);
  whenIdle(() => {
    void mount.update();
    askHistories();
  });
}

/** When the page answers: what follows the reading besides the page itself. */
function ready(): void {
  early.nslFree();
  document.documentElement.classList.add("answers");
  session.subscribe((view) => {
    if (view.move !== "load" && view.move !== "trouble") whenIdle(askHistories);
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
    void mount.update();
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
    void mount.update();
    askHistories();
  });
}

desk.subscribe(draw);
void desk.start();

if (import.meta.hot)
  import.meta.hot.on("story:update", (next: StoryAddress) => {
    address = next;
    library = createLibrary(next, source);
    histories?.renew();
    // A fault that was shown is mended.
    for (const overlay of document.querySelectorAll("vite-error-overlay")) overlay.remove();
    void session.edit(library);
  });
