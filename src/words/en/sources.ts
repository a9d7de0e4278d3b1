// The panel of notes and sources.

export const title = "Sources";
export const close = "Close";
export const turningPoint = "Turning point";
export const file = (number: number, title: string): string => `File ${number}: ${title}`;
export const all = "All sources, by file";

/** What a claim is where it is more than documented, by its mark in the note. */
export const marks: Readonly<Record<string, string>> = { A: "argued", C: "contested", I: "invented" };
/** In brackets the signs that stand after a claim; what has none is documented. */
export const claims =
  "What has no mark is documented. The others are [(argued)] by the article that this story grew from, [(contested)] among historians, or [(invented)] for the story.";
export const likely = "How likely was each answer?";
/** The signs of story/ratings.md. */
const ratings: Readonly<Record<string, string>> = {
  "★": "it happened",
  H: "high",
  "H–M": "high to middling",
  "M–H": "middling to high",
  M: "middling",
  "M–L": "middling to low",
  "L–M": "low to middling",
  L: "low",
};
/** How likely an option was. */
export const ratingOf = (rating: string): string => ratings[rating] ?? rating;
/** What an option does, and how likely it was. */
export const option = (caption: string, rating: string): string => `${caption}: ${ratingOf(rating)}`;
export const works = "Read for yourself";
/** Behind the title of a work that a press opens. */
export const elsewhere = "(opens in a new tab)";
