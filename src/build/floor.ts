// The oldest browsers that must work: docs/browsers.md says why.

/** The first version of each that must work, also of what is built from the same engine. */
export const floor = { chrome: "109", edge: "109", firefox: "115", safari: "16.4" } as const;

/** The floor as Vite’s `build.target` wants it. */
export const target: string[] = Object.entries(floor).map(([browser, version]) => `${browser}${version}`);
