// Parts of the page that are fetched when first needed, and can be asked for again after they failed to come.
import { FetchError } from "../core/library.ts";
import { type Source, network } from "./source.ts";

/** What a piece may bring besides what its users know of. */
interface Brought {
  /** Style sheets, as text. */
  readonly sheets?: readonly string[];
}

/** A part as the build names it. */
export interface PieceAddress<T> {
  /** Fetches it, by an address with `nslAgain` behind it. */
  readonly load: () => Promise<T>;
  /** The scripts it is made of: address and checksum of each. */
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
  /** Fetches it, once for all who ask. Rejects with FetchError where it cannot be had; may be called again. */
  fetch(): Promise<T>;
}

/**
 * A part of the page.
 *
 * A browser never asks again for a module that once failed to come. So each of its scripts is looked at as a text first: what is wrong is
 * then known, and the browser is handed what it has at hand already. Where it fails all the same, the next try goes by another address; what
 * parts share has one address only, and after a second failure the page itself must be loaded anew.
 *
 * @example
 * const sources = createPiece(pieces.sources, network);
 * const { SourcesPanel } = await sources.fetch(); // throws FetchError; may be asked again
 *
 * @param source - where its scripts are had as texts
 * @param calm - resolves when it may run, once its scripts are there
 */
export function createPiece<T>({ load, needs }: PieceAddress<T>, source: Source = network, calm?: () => Promise<unknown>): Piece<T> {
  let there: T | null = null;
  let coming: Promise<T> | null = null;
  let failed = 0;

  async function ask(): Promise<T> {
    await Promise.all(needs.map(([script, sum]) => source.text(script, sum)));
    await calm?.();
    (globalThis as Again).nslAgain = failed === 0 ? "" : `?again=${failed}`;
    let come: T;
    try {
      come = await load();
    } catch {
      throw failed++ === 0 ? new FetchError("network") : new FetchError("spoilt");
    }
    wear((come as Brought).sheets ?? []);
    there = come;
    return come;
  }

  return {
    get there() {
      return there;
    },
    fetch() {
      if (there !== null) return Promise.resolve(there);
      coming ??= ask().finally(() => (coming = null));
      return coming;
    },
  };
}
