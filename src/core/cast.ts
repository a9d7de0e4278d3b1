// The witnesses: who may speak in a file or an ending.

/** Names as a file card has them. */
export const witnesses = {
  nadia: "Nadia Vorobyova",
  artem: "Artem Shcherbak",
  hinnerk: "Hinnerk Lührs",
  ilona: "Ilona Szabó",
  teresa: "Teresa Bonino",
  matvei: "Matvei Arzhanov",
  rivka: "Rivka Feldman",
  tamar: "Tamar Lelashvili",
  kira: "Kira Sablina",
  ilmars: "Ilmars Ozols",
  oksana: "Oksana Hrytsenko",
} as const;

export type WitnessId = keyof typeof witnesses;
