// The real page over the real story, in the test's own document: a session, the page's actions, and what they did.
import { createRef, render } from "preact";
import * as story from "virtual:story";
import { createPointing } from "../../src/core/pointing.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import type { View } from "../../src/core/view.ts";
import { createLibrary } from "../../src/device/library.ts";
import { createRoute } from "../../src/device/route.ts";
import type { Actions } from "../../src/page/actions.ts";
import { App, type AppState, firstState } from "../../src/page/app.tsx";
import * as late from "../../src/page/late.ts";
import { showBy } from "../../src/page/shown.ts";
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
  readonly pointing: ReturnType<typeof createPointing>;
  readonly root: HTMLElement;
  readonly state: () => AppState;
  show(change: Partial<AppState>): void;
  /** Shows a view that no story would give at once. */
  pretend(change: Partial<View>): void;
}

let mounted: HTMLElement | null = null;

/** Mounts the page with the first file open. */
export async function mount(): Promise<Mounted> {
  if (mounted !== null) {
    render(null, mounted);
    mounted.remove();
  }
  const root = document.createElement("div");
  mounted = root;
  document.body.append(root);
  location.hash = "";
  showBy(createRoute());
  const session = createSession(createLibrary(story), () => new Date(0));
  const pointing = createPointing();
  const host = createRef<HTMLDivElement>();
  await session.begin();
  let state: AppState = { ...firstState(session.view), late };
  const show = (change: Partial<AppState>): void => {
    state = { ...state, ...change };
    render(<App state={state} pointing={pointing} actions={actions} host={host} />, root);
  };
  const nothing = (): void => undefined;
  const actions: Actions = {
    begin: () => void session.begin(),
    resumeKept: nothing,
    choose: (id) => void session.choose(id),
    close: () => void session.close(),
    strike: () => void session.strike(),
    reopen: (entry) => {
      show({ panel: null });
      void session.reopen(entry);
    },
    resume: () => void session.resume(),
    save: nothing,
    saveText: nothing,
    savePicture: nothing,
    load: nothing,
    take: nothing,
    shelf: () => Promise.resolve([]),
    open: (panel) => show({ panel }),
    title: nothing,
    set: (settings) => show({ settings }),
    forget: nothing,
    print: nothing,
    dismiss: () => show({ notices: {} }),
  };
  session.subscribe((view) => show({ view }));
  show({});
  // Only a navigation makes an element the target.
  location.hash = "read";
  return {
    session,
    actions,
    pointing,
    root,
    state: () => state,
    show,
    pretend: (change) => show({ view: { ...session.view, revision: session.view.revision + 1, ...change } }),
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
