// The parts that what is fetched after the first choice knows of: what asks the atlas, what plays, and What if with its place in the address.
import * as later from "virtual:later";
import { createPiece } from "./piece.ts";

export const atlas = createPiece(later.atlas);
export const player = createPiece(later.sound);

/** What the page knows of What if before that has come. */
export const whatIf = {
  /** The fragment of the address, with its `#`. */
  fragment: (): string => location.hash,
  /**
   * Goes to a fragment.
   *
   * @param instead - whether it takes the place of the one before, so that the way back does not lead through each small change
   */
  go(fragment: string, instead = false): void {
    if (!instead) {
      location.hash = fragment;
      return;
    }
    // Some frames forbid it; then the way back is longer.
    try {
      history.replaceState(history.state, "", fragment);
    } catch {
      location.hash = fragment;
    }
  },
  /** The whole address with another fragment, to be passed on. */
  link: (fragment: string): string => (location.href.split("#")[0] ?? "") + fragment,
  /** @returns a function that ends it */
  watch(moved: () => void): () => void {
    addEventListener("hashchange", moved);
    return () => removeEventListener("hashchange", moved);
  },
  piece: createPiece(later.whatIf),
  notes: createPiece(later.notes),
  raters: createPiece(later.raters),
  disputes: createPiece(later.disputes),
  beside: createPiece(later.beside),
};
