// The panel of notes and sources.

export const title = "Sources";
export const close = "Close";
export const turningPoint = "Turning point";
export const file = (number: number, title: string): string => `File ${number}: ${title}`;
export const all = "All sources, by file";

/** What a claim is where it is more than documented, by the mark in the note. */
export const marks: Readonly<Record<string, string>> = { A: "argued", C: "contested", I: "invented" };
/** In brackets the words that stand after a claim. */
export const claims =
  "What has no mark is documented. The rest is [argued] by the article that this story grew from, [contested] among historians, or [invented] for the story.";
export const likely = "How likely was each answer?";
/** The signs of story/ratings.md. */
const ratings: Readonly<Record<string, string>> = {
  "★": "It happened",
  H: "High",
  "H–M": "High to middling",
  "M–H": "Middling to high",
  M: "Middling",
  "M–L": "Middling to low",
  "L–M": "Low to middling",
  L: "Low",
};
/** What an option does, and how likely it was. */
export const howLikely = (caption: string, sign: string): string => `${caption}: ${(ratings[sign] ?? sign).toLowerCase()}`;

export const works = "Read for yourself";
/** Said of what leads away from the page. */
export const newTab = "opens in a new tab";
