// What the page says where the text breaks off, or where a kept reading no longer fits the story: there in the Recorder’s voice.
import type { Stop } from "../../core/view.ts";
import { counted } from "../count.ts";

/** In brackets stands what the fault says of itself. */
export const broken =
  "The text breaks off here, and that is a fault of ours: [message]. Your reading is kept. Strike the last answer and give another, or save the record and begin again.";
export const strike = "Strike the last answer";
export const save = "Save the record";

/** Why a kept reading stops. */
export const stopped: Readonly<Record<Stop["reason"], string>> = {
  gone: "This file has been written again since you last sat here, and the answer you took down at this place is no longer in it.",
  locked:
    "This file has been written again since you last sat here. The answer you took down at this place is there, but what came before has shut it.",
  inserted: "Since you last sat here somebody has put a new file into the box, and it lies before the place you had reached.",
  ended: "Since you last sat here the story has been written again, and what you had recorded now closes the box sooner.",
};
export const stands = "Everything up to here stands as you recorded it.";
/** @param count - of the answers that are left, at least one */
export const rest = (count: number): string =>
  counted(count, {
    one: "The answer after it is kept beside the box and not lost.",
    other: `The ${count} answers after it are kept beside the box and not lost.`,
  });
export const fits = "One of them answers the question that now lies open.";
export const askOn = "Ask on from here.";
export const resume = "Take up the rest";
export const saveOld = "Save the old record";
