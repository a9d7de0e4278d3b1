// The real page and the real desk over the real story, in the test's own document: only the device keeps, prints and saves nothing.
import { createRef, render } from "preact";
import * as story from "virtual:story";
import { createCell } from "../../src/core/cell.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import type { Reading } from "../../src/core/record.ts";
import type { View } from "../../src/core/view.ts";
import { type Desk, type Device, createDesk } from "../../src/desk.ts";
import { createLibrary } from "../../src/device/library.ts";
import type { Piece } from "../../src/device/piece.ts";
import type { Mark, Route } from "../../src/device/route.ts";
import type { Storage } from "../../src/device/storage.ts";
import type { Actions } from "../../src/page/actions.ts";
import { App } from "../../src/page/app.tsx";
import type { AppState } from "../../src/page/state.ts";
import * as latePage from "../../src/page/late.ts";
import { whatIf } from "../../src/device/later.ts";
import { showBy } from "../../src/page/shown.ts";
import * as sources from "../../src/page/sources.tsx";
import "../../src/style/base.css";
import "../../src/style/title.css";
import "../../src/style/reading.css";
import "../../src/style/gloss.css";
import "../../src/style/panel.css";
import "../../src/style/sources.css";
import "../../src/style/ending.css";

export interface Mounted {
  readonly session: Session;
  readonly actions: Actions;
  readonly pointing: ReturnType<typeof createCell<string | null>>;
  readonly root: HTMLElement;
  readonly state: () => AppState;
  /** What was saved to a file, by name. */
  readonly saved: ReadonlyMap<string, Blob | string>;
  show(change: Partial<AppState>): void;
  /** Shows a view that no story would give at once. */
  pretend(change: Partial<View>): void;
}

const nothing = (): void => undefined;

const here = <T,>(piece: T): Piece<T> => ({ there: piece, fetch: () => Promise.resolve(piece) });

/** Earlier readings, for a test that wants some. */
export const shelved: Reading[] = [];

/** Does all that is asked of it, and has forgotten it at once. */
const storage: Storage = {
  state: "done",
  mark: undefined,
  load: () => Promise.resolve({ reading: null, settings: undefined, damaged: null, mark: undefined }),
  keepReading: () => Promise.resolve("done"),
  keepSettings: () => Promise.resolve("done"),
  shelf: () => Promise.resolve([...shelved]),
  forget: () => Promise.resolve("done"),
  renew: nothing,
};

/** The address of the test's document. What is marked there is gone with the page. */
function routeUntil(gone: AbortSignal): Route {
  let marked: Mark = {};
  return {
    get place() {
      return location.hash === "#read" ? "read" : "title";
    },
    linked: null,
    link: (code) => `https://example.org/#r=${code}`,
    go(place) {
      location.hash = place;
    },
    mark: (mark) => (marked = mark),
    marked: () => marked,
    reload: nothing,
    watch: (moved) => addEventListener("hashchange", moved, { signal: gone }),
  };
}

let unmount: () => void = nothing;

/** Mounts the page with the first file open. */
export async function mount(): Promise<Mounted> {
  unmount();
  const root = document.createElement("div");
  const leave = new AbortController();
  unmount = () => {
    leave.abort();
    render(null, root);
    root.remove();
  };
  document.body.append(root);
  location.hash = "";
  const route = routeUntil(leave.signal);
  showBy(route);
  const session = createSession(createLibrary(story), () => new Date(0));
  const pointing = createCell<string | null>(null);
  const host = createRef<HTMLDivElement>();
  const saved = new Map<string, Blob | string>();
  const device: Device = {
    storage,
    route,
    tabs: () => ({ tell: nothing }),
    late: here({ ...latePage, whatIf }),
    sources: here(sources),
    leaving: () => nothing,
    painted: (task) => task(),
    save: (name, content) => void saved.set(name, content),
    print: nothing,
    look: nothing,
    held: () => Promise.reject(new Error("the first file did not come")),
    ready: nothing,
    settled: nothing,
    early: () => null,
  };
  const desk: Desk = createDesk(session, device);
  desk.subscribe((state) => render(<App state={state} pointing={pointing} actions={desk.actions} host={host} />, root));
  await desk.start();
  await desk.fetchLate();
  // Only a navigation makes an element the target.
  location.hash = "read";
  return {
    session,
    actions: desk.actions,
    pointing,
    root,
    saved,
    state: () => desk.state,
    show: (change) => desk.show(change),
    pretend: (change) => desk.show({ view: { ...session.view, revision: session.view.revision + 1, ...change } }),
  };
}

/** The first element that a selector finds, or a failure. */
export function find<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Lets promises run, and effects, which come after a painted frame however late that is, and may ask for another. */
export async function settle(): Promise<void> {
  for (let paint = 0; paint < 2; paint++) {
    await frame();
    await frame();
    await turn();
    await turn();
  }
}
