// Parts of the page that are fetched when first needed, and can be asked for again after they failed to come.
import { fetchText } from "./source.ts";

/** What a part may bring besides what its users know of. */
export interface Part {
  /** Style sheets, as text. */
  readonly sheets?: readonly string[];
}

/** A part as the build names it. */
export interface PieceSource<T> {
  /** Fetches it, by an address with `nslAgain` behind it. */
  readonly load: () => Promise<T>;
  /** What it shares with other parts: address and checksum of each. */
  readonly needs: readonly (readonly [url: string, checksum: string])[];
}

/** Puts on the style sheets that a part brings, after those that the page has. */
function wear(sheets: readonly string[]): void {
  for (const text of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }
}

/** What the build puts behind the address of each part: src/build/pieces.ts. */
interface Again {
  nslAgain?: string;
}

export interface Piece<T> {
  /** The part once it is there; else null. */
  readonly there: T | null;
  /** Fetches it, once for all who ask. Rejects where it cannot be had; may be called again. */
  fetch(): Promise<T>;
}

/**
 * A part of the page.
 *
 * A browser never asks again for a module that once failed, so that each try goes by another address; and what parts share is looked at
 * before it is needed, for it has one address only.
 */
export function createPiece<T>({ load, needs }: PieceSource<T>): Piece<T> {
  let there: T | null = null;
  let coming: Promise<T> | null = null;
  let tries = 0;

  async function ask(): Promise<T> {
    await Promise.all(needs.map(([shared, sum]) => fetchText(shared, sum)));
    (globalThis as Again).nslAgain = tries++ === 0 ? "" : `?again=${tries}`;
    const come: unknown = await load();
    wear((come as Part).sheets ?? []);
    there = come as T;
    return come as T;
  }

  return {
    get there() {
      return there;
    },
    fetch() {
      coming ??= ask().finally(() => (coming = null));
      return there === null ? coming : Promise.resolve(there);
    },
  };
}
