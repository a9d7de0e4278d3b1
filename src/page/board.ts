// What the page shows besides the story: one state, all who hear of it, and the notices that come and go.
import type { View } from "../core/view.ts";
import type { Notice, Subject } from "./actions.ts";
import { type AppState, firstState } from "./state.ts";

export interface Board {
  readonly state: AppState;
  /** @returns a function that ends the subscription */
  subscribe(listener: (state: AppState) => void): () => void;
  show(change: Partial<AppState>): void;
  /** Tells the reader something, or with null takes it back. */
  tell(subject: Subject, notice: Notice | null): void;
}

/** Does something of which a fault is reported: who throws stops neither the others nor what is being done. */
export function fence(task: () => void): void {
  try {
    task();
  } catch (error) {
    reportError(error);
  }
}

/** The board of a page that has just opened. */
export function createBoard(view: View): Board {
  let state = firstState(view);
  const listeners = new Set<(state: AppState) => void>();

  function show(change: Partial<AppState>): void {
    state = { ...state, ...change };
    const shown = state;
    for (const listener of listeners) fence(() => listener(shown));
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show,
    tell(subject, notice) {
      const { [subject]: before, ...rest } = state.notices;
      if (notice === null && before === undefined) return;
      show({ notices: notice === null ? rest : { ...rest, [subject]: notice } });
    },
  };
}
