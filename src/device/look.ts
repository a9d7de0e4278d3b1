// Makes the page look as the reader and the device ask: text size, motion, theme; and follows the device while the page is open.
import type { Settings } from "../core/settings.ts";
import type { Theme } from "../picture/palette.ts";

export interface Look {
  readonly theme: Theme;
  /** Whether motion is to be reduced. */
  readonly still: boolean;
}

const asks = (query: string): MediaQueryList => matchMedia(`(prefers-${query})`);
const queries = { still: asks("reduced-motion: reduce"), contrast: asks("contrast: more"), dark: asks("color-scheme: dark") };

/** The look the page wears. */
let worn: Look = { theme: "paper", still: false };

/**
 * Asks the device, and writes what the settings come to into the page. Nothing else may ask: a browser does not tell of a change that was
 * already looked at, and the page would wear the old look until it is closed.
 */
export function wearLook({ textSize, theme, motion }: Settings): void {
  worn = {
    theme: theme !== "system" ? theme : queries.contrast.matches ? "contrast" : queries.dark.matches ? "night" : "paper",
    still: motion === "system" ? queries.still.matches : motion === "reduced",
  };
  const page = document.documentElement;
  page.style.setProperty("--text-size", String(textSize));
  page.dataset["motion"] = worn.still ? "reduced" : "full";
  if (page.dataset["theme"] !== worn.theme) page.dataset["theme"] = worn.theme;
}

/** The look the page wears now. */
export const wornLook = (): Look => worn;

/** Calls when the device asks for another look. */
export function watchLook(changed: () => void): void {
  for (const query of Object.values(queries)) query.addEventListener("change", changed);
}
