// Asks the histories, whenever the reading has changed, how many endings are still open and, at an ending, what there is to look back on.
import { uncounted } from "#words/unfetched.ts";
import type { Retrospect } from "../core/atlas/ask/retrospect.ts";
import type { Session } from "../core/session.ts";
import { valuesOf } from "../core/world.ts";
import type { AskedAtlas, openAtlas } from "./atlas.ts";
import type { StoryAddress } from "./library.ts";
import type { Source } from "./source.ts";

/** What asking needs of the page. */
interface HistoriesOptions {
  readonly session: Session;
  readonly source: Source;
  /** The story that lies open. */
  address(): StoryAddress;
  /** Fetches what asks. */
  fetchAtlas(): Promise<{ readonly openAtlas: typeof openAtlas }>;
  /** Whether the reader wants to know how many endings are open. */
  wanted(): boolean;
  /** Shows how many are open, and what a finished reading looks back on; null where it is not known or not wanted. */
  show(answers: { readonly futures: number | null; readonly retrospect: Retrospect | null }): void;
  /** Tells that they cannot be asked, and how to try again; `found` takes that back. */
  lose(message: string, again: () => void, error: unknown): void;
  found(): void;
}

/** The histories of one page. */
export interface Histories {
  /** Asks what the reading wants to know now, and drops what was asked before. Never rejects. */
  ask(): Promise<void>;
  /** The story was edited: what is asked next is asked of the new one. */
  renew(): void;
}

interface State {
  readonly options: HistoriesOptions;
  atlas: AskedAtlas | null;
  /** Once: who does without the histories is not told at every answer. */
  told: boolean;
  /** Ends the questions that a later view has made idle. */
  asking: AbortController;
}

/** What is shown where nothing is known. */
const none = { futures: null, retrospect: null };

/** Asks no more of what was opened; it tells nothing from now on. */
function leave(state: State): void {
  state.atlas?.close();
  state.atlas = null;
}

/** They cannot be asked; the reader may want to try again. */
function fail(state: State, error: unknown): void {
  state.atlas = null;
  state.options.show(none);
  if (state.told) return;
  state.told = true;
  const again = (): void => {
    state.told = false;
    // What was begun before the reader asked may be on its way to fail.
    leave(state);
    void ask(state);
  };
  state.options.lose(uncounted, again, error);
}

async function ask(state: State): Promise<void> {
  const { session, source, address, fetchAtlas, wanted, show, found } = state.options;
  state.asking.abort();
  state.asking = new AbortController();
  const { signal } = state.asking;
  const steps = session.reading()?.steps;
  if (steps === undefined || session.view.stop !== null) return show(none);
  const { revision, phase, start: began } = session.view;
  const start = began && { chapter: began.file, world: valuesOf(began.world) };
  const [counts, ended] = [wanted(), phase === "ended"];
  if (!counts && !ended) return;
  try {
    const { openAtlas } = await fetchAtlas();
    state.atlas ??= openAtlas(address(), (error) => fail(state, error), source);
  } catch (error) {
    return fail(state, error);
  }
  const { atlas } = state;
  const [open, retrospect] = await Promise.all([
    counts ? atlas.ask("open", { start, steps }, signal) : null,
    ended ? atlas.ask("retrospect", { start, steps }, signal) : null,
  ]);
  // Where it failed meanwhile, that was told.
  if (signal.aborted || atlas !== state.atlas || session.view.revision !== revision) return;
  found();
  state.told = false;
  show({ futures: open?.endings.length ?? null, retrospect });
}

/** What asks the histories for a page. */
export function createHistories(options: HistoriesOptions): Histories {
  const state: State = { options, atlas: null, told: false, asking: new AbortController() };
  return {
    ask: () => ask(state),
    renew: () => leave(state),
  };
}
