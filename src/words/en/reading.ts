// The reading: the card of a file, its text, the question, and what can be done with them.

export const file = (number: number): string => `File ${number}`;
export const card = { witness: "Witness", born: "Born", asked: "Asked", where: "Where", content: "Content" };
export const short = "Read it in short";
export const shortHint = "A minute; you still decide.";

export const column = "The record";
export const fresh = "New text";
export const recorded = "Recorded:";
export const asItHappened = "As it happened";
export const yourHistory = "Your history";
export const between = "Since the last file was closed:";

export const turningPoint = "Turning point:";
/** Where the story asks nothing itself. */
export const ask = "What goes into the record?";
export const locked = "Shut:";

export const close = "Close the file";
export const fetching = "The next file is being fetched…";
/** Heads the plain text of an ending. */
export const ended = "How it ended";

export const gauges = "Where things stand";
export const moved = (gauge: string, up: boolean): string => `${gauge} ${up ? "up" : "down"}:`;
/** @param count - of endings that can still be come to */
export const futures = (count: number): string => ` · futures open: ${count}`;

export const desk = "The Recorder’s desk";
export const strike = "Strike";
export const strikeHint = "Strike the last answer and step back";
export const record = "Record";
export const sources = "Sources";
export const settings = "Settings";
export const title = "Title";
