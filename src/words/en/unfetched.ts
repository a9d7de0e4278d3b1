// What the page says where What if, or what counts the histories, could not be fetched.
import type { FetchFault } from "../../core/library.ts";

export const lost = "What if could not be fetched.";
export const troubles: Readonly<Record<FetchFault, string>> = {
  network: "Look at your connection and try again.",
  wrong: "Something else came in its place; some networks want you to sign in first. Then try again.",
  gone: "The game has been renewed on its server. Load the page anew.",
  spoilt: "Load the page anew.",
};
export const again = "Try again";

/** Where no number of open endings can be shown. */
export const uncounted = "What is still open cannot be counted.";
