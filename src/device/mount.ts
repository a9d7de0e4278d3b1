// Keeps the stage in its element: mounts it where it is wanted, takes it down where it is not, and tells what breaks.
import { lost } from "#words/notices.ts";
import { FetchError } from "../core/library.ts";
import type { Look } from "./look.ts";

/** What stands in the element: the stage, or a still picture in its place. */
export interface Mounted {
  setReducedMotion(still: boolean): void;
  setTheme(theme: Look["theme"]): void;
  destroy(): void;
}

/** What a stage is begun with, besides what it shows. */
export interface Mounting {
  readonly look: Look;
  /** Whether it is still wanted; where it is not, the start ends. */
  readonly wanted: () => boolean;
  /** Told when the moving picture cannot be had. With `ended` it was there, and may be mounted again; else a still one stands in its place. */
  readonly onTrouble: (message: string, ended: boolean) => void;
}

/** What mounting needs of the page. */
interface MountOptions {
  /** Where the stage stands; null while the page is not there, or shows nothing of it: nothing is fetched for a picture that nobody sees. */
  host(): HTMLElement | null;
  /** Whether the reader wants it. */
  wanted(): boolean;
  /** How the page looks now. */
  look(): Look;
  /** Fetches the stage. */
  fetchStage(): Promise<(host: HTMLElement, mounting: Mounting) => Promise<Mounted>>;
  /** Shows beside the switch why nothing moves; null where something does. */
  show(trouble: string | null): void;
  /** Tells that there is no map, and how to have it again; `found` takes that back. */
  lose(message: string, again: () => void, error?: unknown): void;
  found(): void;
}

/** The stage of one page. */
interface Mount {
  /** Mounts the stage where it is wanted and not there yet, and takes it down where it is not wanted any more. */
  update(): Promise<void>;
  /** The stage looks as the page does. */
  wear(): void;
}

/** How the stage stands in its element. */
interface State {
  readonly options: MountOptions;
  mounted: Mounted | null;
  /** Where it stands, or is begun, or broke: there it is mounted again only when the reader asks for it. */
  host: HTMLElement | null;
  /** Counts how often it was asked for or put away: what comes for an earlier time has no place any more. */
  turn: number;
}

/** What has broken may break once more while it is put away. */
function destroy(old: Mounted | null, host: HTMLElement | null): void {
  try {
    old?.destroy();
  } catch (error) {
    reportError(error);
    host?.replaceChildren();
  }
}

function takeDown(state: State): void {
  state.turn++;
  destroy(state.mounted, state.host);
  state.mounted = null;
  state.host = null;
}

/** There is no moving map until the reader asks for it again. */
function fail(state: State, turn: number, message: string, error?: unknown): void {
  if (turn !== state.turn) return;
  if (error !== undefined && !(error instanceof FetchError)) reportError(error);
  const { host, options } = state;
  takeDown(state);
  state.host = host;
  options.show(message);
  const again = (): void => {
    state.host = null;
    void update(state);
  };
  options.lose(message, again, error);
}

/** The stage looks as the page does. */
function wear(state: State): void {
  const { theme, still } = state.options.look();
  try {
    state.mounted?.setReducedMotion(still);
    state.mounted?.setTheme(theme);
  } catch (error) {
    fail(state, state.turn, lost.mapStopped, error);
  }
}

async function mount(state: State, host: HTMLElement): Promise<void> {
  const { options } = state;
  state.host = host;
  const turn = ++state.turn;
  const stands = (): boolean => turn === state.turn;
  try {
    const start = await options.fetchStage();
    if (!stands()) return;
    options.show(null);
    const onTrouble = (message: string, ended: boolean): void => (ended ? fail(state, turn, message) : options.show(message));
    const begun = await start(host, { look: options.look(), wanted: stands, onTrouble });
    // It may have been switched off meanwhile, or have broken.
    if (!stands()) return destroy(begun, host);
    state.mounted = begun;
    wear(state);
    options.found();
  } catch (error) {
    fail(state, turn, error instanceof FetchError ? lost.map : lost.mapStopped, error);
  }
}

async function update(state: State): Promise<void> {
  const { options } = state;
  if (!options.wanted()) {
    takeDown(state);
    options.found();
    return;
  }
  const host = options.host();
  if (state.host === null && host !== null) await mount(state, host);
}

/** Keeps the stage of a page. */
export function createMount(options: MountOptions): Mount {
  const state: State = { options, mounted: null, host: null, turn: 0 };
  return { update: () => update(state), wear: () => wear(state) };
}
