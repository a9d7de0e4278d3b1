// Where the reading leads into What if: addresses that the page has before the rest of What if has come.
import { mark } from "./mark.ts";

/** The map, with a hinge pointed at. */
export const mapAt = (hinge: string): string => `${mark}/map?at=${hinge}`;

/**
 * The fewest other decisions from the reader’s own history.
 *
 * @param to - an ending that the reader knows; null for the nearest, which the link does not name
 */
export const smallestFromYours = (to: string | null): string => `${mark}/smallest?from=yours${to === null ? "" : `&to=${to}`}`;

export const map = `${mark}/map`;
export const wall = `${mark}/endings`;
/** The reader’s own history beside what happened. */
export const compareYours = `${mark}/compare?from=yours&other=was`;
