// Which choice is being pointed at, on the page or on the stage: each shows what the other points at.
import { createCell } from "./cell.ts";

/** A choice id that is pointed at or focused, or null. */
export interface Pointing {
  readonly choice: string | null;
  set(choice: string | null): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: (choice: string | null) => void): () => void;
}

/** One pointing, shared by page and stage. */
export function createPointing(): Pointing {
  const cell = createCell<string | null>(null);
  return {
    get choice() {
      return cell.value;
    },
    set: cell.set,
    subscribe: cell.subscribe,
  };
}
