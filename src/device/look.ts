// Makes the page look as the reader and the device ask: text size, motion, theme; and follows the device while the page is open.
import type { Settings } from "../core/settings.ts";
import type { Theme } from "../stage/palette.ts";

export interface Look {
  readonly theme: Theme;
  /** Whether motion is to be reduced. */
  readonly still: boolean;
}

const asks = (query: string): MediaQueryList => matchMedia(`(prefers-${query})`);
const queries = { still: asks("reduced-motion: reduce"), contrast: asks("contrast: more"), dark: asks("color-scheme: dark") };

/** What the settings come to on this device, now. */
export function lookOf({ theme, motion }: Settings): Look {
  return {
    theme: theme !== "system" ? theme : queries.contrast.matches ? "contrast" : queries.dark.matches ? "night" : "paper",
    still: motion === "system" ? queries.still.matches : motion === "reduced",
  };
}

/** Writes the look into the page. */
export function wearLook({ textSize }: Settings, { theme, still }: Look): void {
  const page = document.documentElement;
  page.style.setProperty("--text-size", String(textSize));
  page.dataset["motion"] = still ? "reduced" : "full";
  if (page.dataset["theme"] !== theme) page.dataset["theme"] = theme;
}

/** Calls when the device asks for another look. */
export function watchLook(changed: () => void): void {
  for (const query of Object.values(queries)) query.addEventListener("change", changed);
}
