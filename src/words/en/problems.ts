// What is said where something is no reading that can be opened: what it is, and what to do.
import type { Problem } from "../../core/record.ts";

export const problems: Readonly<Record<Problem, string>> = {
  text: "This file cannot be read: it is cut short, or it is no saved reading. Choose one that this game has saved.",
  foreign: "This file was not saved by No Straight Line. Choose one that was.",
  newer: "This reading comes from a newer version of the game. Load the page anew, then open it again.",
  damaged: "This reading is damaged: a part of it is missing or cannot be read. Choose another copy of it if there is one.",
  code: "This code has a mistake in it, or a part of it is missing. Copy it once more, whole, or compare it letter by letter with the one you were given.",
};
