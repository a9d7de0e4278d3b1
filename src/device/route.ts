// Where the page is: title or reading, by the address; and what a page that is loaded anew must know of itself.
import { linkMark } from "../core/link.ts";
import { type Reading, own, parseReading } from "../core/record.ts";

type PageName = "read" | "title";

/** What stands in the browser’s history beside the address; the script in index.html reads `later`. */
export interface Mark {
  /** The reading is past its opening: a page loaded anew does not show that first. */
  readonly later?: boolean;
  /** The reading was begun on purpose: a page loaded anew does not go back to an earlier one. */
  readonly begun?: boolean;
  /** A reading that could be kept nowhere else while the page is loaded anew. */
  readonly carried?: Reading;
  /** Under what it was to be kept: where that has been deleted meanwhile, it is not kept again without a word. */
  readonly under?: unknown;
}

export interface Route {
  readonly place: PageName;
  /** The link that this page was opened by, from its mark on, where one brings a reading; else null. */
  readonly linked: string | null;
  /** The address of this page with the code of a reading, which it brings. */
  link(code: string): string;
  go(place: PageName): void;
  mark(mark: Mark): void;
  /** What an earlier load of this page has marked. */
  marked(): Mark;
  /** Loads the page anew. */
  reload(): void;
  watch(moved: () => void): void;
}

/** The address of this page. */
export function createRoute(): Route {
  return {
    get place() {
      return location.hash === "#read" ? "read" : "title";
    },
    get linked() {
      return location.hash.startsWith(linkMark) ? location.hash : null;
    },
    link(code) {
      return location.href.split("#")[0] + linkMark + code;
    },
    go(place) {
      location.hash = place;
    },
    mark(mark) {
      // Some frames forbid it; then a page loaded anew begins at its opening.
      try {
        history.replaceState(mark, "");
      } catch {}
    },
    marked() {
      const raw: unknown = history.state;
      const carried = parseReading(own(raw, "carried"));
      return {
        later: own(raw, "later") === true,
        begun: own(raw, "begun") === true,
        ...(carried.ok ? { carried: carried.value, under: own(raw, "under") } : {}),
      };
    },
    reload: () => location.reload(),
    watch: (moved) => addEventListener("hashchange", moved),
  };
}
