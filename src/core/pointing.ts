// Which choice is being pointed at, on the page or on the stage: each shows what the other points at.

/** A choice id that is pointed at or focused, or null. */
export interface Pointing {
  readonly choice: string | null;
  set(choice: string | null): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: (choice: string | null) => void): () => void;
}

/** One pointing, shared by page and stage. */
export function createPointing(): Pointing {
  let choice: string | null = null;
  const listeners = new Set<(choice: string | null) => void>();
  return {
    get choice() {
      return choice;
    },
    set(next) {
      if (next === choice) return;
      choice = next;
      for (const listener of listeners) listener(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
