// The colours of every picture, by their offices, for each theme of the page.
import type { Tone } from "./shape.ts";

/** A CSS colour for each tone. */
export type Palette = Readonly<Record<Tone, string>>;

/** Night is the negative of paper, as a plate is of its print; high contrast is black, white and one red. */
export const themes = {
  paper: {
    ground: "#e4d8bd",
    deep: "#e4d8bd",
    paper: "#efe6d2",
    light: "#f3ecdc",
    land: "#c9bb99",
    ink: "#14110f",
    red: "#c8281c",
    grey: "#6b6458",
    bright: "#ff6a58",
    redSmall: "#a81e14",
  },
  night: {
    ground: "#15120f",
    deep: "#15120f",
    paper: "#1d1916",
    light: "#332d26",
    land: "#3a332a",
    ink: "#eadfc8",
    red: "#dd4334",
    grey: "#a79d8c",
    bright: "#a81e14",
    redSmall: "#ff8a78",
  },
  contrast: {
    ground: "#ffffff",
    deep: "#ffffff",
    paper: "#ffffff",
    light: "#ffffff",
    land: "#e2e2e2",
    ink: "#000000",
    red: "#bb0000",
    grey: "#555555",
    bright: "#ffb3aa",
    redSmall: "#990000",
  },
} as const satisfies Record<string, Palette>;

export type Theme = keyof typeof themes;
