// A value that others may watch.

/** Holds one value and tells who subscribed of each new one; equal values, by `===`, are not told. */
export interface Cell<T> {
  readonly value: T;
  /** Tells the listeners, where it is another value. */
  set(value: T): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: (value: T) => void): () => void;
}

/** A cell with its first value. */
export function createCell<T>(first: T): Cell<T> {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
