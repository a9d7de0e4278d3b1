// What is said aloud after a change, for those who do not see the page.
import { counted } from "../count.ts";

export const file = (number: number, title: string, witness: string): string => `File ${number}: ${title}, ${witness}.`;
export const recorded = (choice: string): string => `Recorded: ${choice}`;
export const moved = (gauge: string, up: boolean, words: string): string => `${gauge}, ${up ? "up" : "down"}: ${words}.`;
export const question = (ask: string, turning: boolean): string => `${turning ? "Turning point: " : ""}${ask}`;
export const choices = (count: number): string => `${count} ${counted(count, { one: "answer", other: "answers" })}.`;
export const finished = "The file is finished. Close it to go on.";
export const struck = "Struck.";
export const reopened = "Re-opened.";
/** @param count - of the answers that were given again */
export const repeated = (count: number): string => `${choices(count)} As before.`;
export const restored = "Your reading is open where you left it.";
