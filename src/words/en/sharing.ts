// What is said where a file cannot be saved or a page not printed.

export const keep = "Keep it";
/** @param sure - whether it is certain that no file was saved */
const noFile = (sure: boolean): string =>
  sure ? "The page that this game is shown in lets it save no files" : "No file? The page that this game is shown in may forbid it";
export const copyFile = (name: string, sure: boolean): string =>
  `${noFile(sure)}: copy this into a file named ${name}, or open the game in a tab of its own.`;
export const savePicture = (sure: boolean): string =>
  `${noFile(sure)}: save the picture from here with its own menu, or open the game in a tab of its own.`;

export const toPrint = "To be printed";
export const notPrinted =
  "Nothing was printed: this browser, or the page that this game is shown in, does not let it. Open the game in a tab of its own, or copy the text from here.";

export const text = "The text";
export const copy = "Copy it";
export const copied = "Copied.";
export const notCopied = "This browser does not let a page copy. Select all of the text and copy it.";
export const poster = "The poster of this ending, with the year and the line of this reading";
