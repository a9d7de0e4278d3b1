// The witnesses: who may speak in a file or an ending.

/** Their names are words of the language: src/words. */
export const witnessIds = ["nadia", "artem", "hinnerk", "ilona", "teresa", "matvei", "rivka", "tamar", "kira", "ilmars", "oksana"] as const;

export type WitnessId = (typeof witnessIds)[number];
