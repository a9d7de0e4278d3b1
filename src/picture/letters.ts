// The display face of every picture: its name for CSS, and how wide its letters are before anything has measured them.

/** The page’s own face, or the nearest that the device has. */
export const family = "Oswald, 'Oswald Fallback', Impact, sans-serif";

/** About how wide capitals are, in the unit of their size. */
export const lettersWide = (text: string, size: number): number => text.length * size * 0.56;

/** How far the foot of the letters stands below the middle of their line, in parts of their size: measured where the engine sets them. */
export const footOfLetters = 0.37;

/** How much higher than the middle of its line a name in capitals stands, in parts of its size, to look level with the mark beside it. */
export const lift = 0.065;
