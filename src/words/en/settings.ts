// The settings.
import type { Settings, Volume } from "../../core/settings.ts";

export const title = "Settings";

export const size = "Text size";
export const percent = (factor: number): string => `${Math.round(factor * 100)}%`;

export const colours = "Colours";
export const themes: Readonly<Record<Settings["theme"], string>> = {
  system: "As this device asks",
  paper: "Paper",
  night: "Night",
  contrast: "High contrast",
};

export const motion = "Motion";
export const motions: Readonly<Record<Settings["motion"], string>> = {
  system: "As this device asks",
  reduced: "As little as possible",
  full: "All of it",
};

export const picture = "Picture";
export const map = "The map and the Line";
export const mapHint = "Off: text only, and nothing is fetched for it";
export const gauges = "All nine gauges";
export const gaugesHint = "Works, debate, nations and the army beside the five";
export const futures = "Futures open";
export const futuresHint = "How many endings your record can still come to; never which";

export const reading = "Reading";
export const changed = "Show what each answer changed";
export const changedHint = "In plain words, under each turning point";
export const hangs = "What hangs on it";
export const hangsHint = "At each turning point: of 100 histories that stand there, how many end elsewhere by its answer; never which";
export const belief = "Ask me what I believe";
export const beliefHint = "Before and after a history, with 100 counters; never required, and kept on this device alone";

export const sound = "Sound";
export const sounding = "Rooms and music";
export const soundingHint = "Made by this device as you read; a few kilobytes are fetched for it";
export const music = "Music";
export const rooms = "Rooms";
export const volumes: Readonly<Record<Volume, string>> = { 0: "off", 1: "very quiet", 2: "quiet", 3: "middling", 4: "full" };
export const duck = "Quieter while my screen reader speaks";

export const keyboard = "Keyboard";
export const single = "Single keys are commands";
export const singleHint = "Turn this off if you dictate";
/** Keys, and what each does. */
export const keys: readonly (readonly [key: string, does: string])[] = [
  ["1 – 9", "give that answer"],
  ["Arrows", "go through the answers"],
  ["Enter", "give the answer you are on"],
  ["Backspace", "strike the last answer"],
  ["L", "open the record"],
  ["N", "open the notes and sources"],
  ["S", "open these settings"],
  ["Escape", "close what is open"],
];

export const device = "This device";
export const kept = "Your readings and these settings are kept in this browser, on this device, and go nowhere else.";
export const forget = "Forget everything";
export const sure = "Delete the open reading, the earlier ones and these settings from this device?";
export const keep = "Keep it";
export const deleteAll = "Delete it all";

export const credits =
  "The story may be shared under CC BY-SA 4.0, the code under the MIT licence. Coastlines: Natural Earth, public domain. Typefaces: Oswald, Literata and Courier Prime, SIL Open Font License.";
