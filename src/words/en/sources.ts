// The panel of notes and sources.

export const title = "Sources";
export const close = "Close";
export const turningPoint = "Turning point";
export const file = (number: number, title: string): string => `File ${number}: ${title}`;
export const all = "All sources, by file";

/** In brackets the signs that stand after a claim. */
export const claims =
  "What each claim is stands after it: [fact] documented, [article] argued by the article this story grew from, [contested] among historians, [invented] for the story.";
export const likely = "How likely was each answer?";
/** The signs of story/ratings.md. */
export const ratings: Readonly<Record<string, string>> = {
  "★": "It happened",
  H: "High",
  "H–M": "High to middling",
  "M–H": "Middling to high",
  M: "Middling",
  "M–L": "Middling to low",
  "L–M": "Low to middling",
  L: "Low",
};
export const works = "Read for yourself";
