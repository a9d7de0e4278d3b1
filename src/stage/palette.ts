// The colours of the stage, by their offices, for each theme of the page.
import type { Tone } from "./tableau/shape.ts";

export type Palette = Readonly<Record<Tone, string>>;

export const themes = {
  paper: { ground: "#e4d8bd", paper: "#efe6d2", light: "#f3ecdc", land: "#c9bb99", ink: "#14110f", red: "#c8281c", grey: "#6b6458" },
  night: { ground: "#1d1a17", paper: "#26221e", light: "#efe6d2", land: "#3a342c", ink: "#0b0a09", red: "#d8392b", grey: "#8d8474" },
  contrast: { ground: "#ffffff", paper: "#ffffff", light: "#ffffff", land: "#e6e6e6", ink: "#000000", red: "#b00000", grey: "#4a4a4a" },
} as const satisfies Record<string, Palette>;

export type Theme = keyof typeof themes;
