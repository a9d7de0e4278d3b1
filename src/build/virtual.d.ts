// Modules that the build makes: see src/build/. Types are imported in place: an ambient module may not import a relative one.
declare module "virtual:story" {
  /** Fingerprint of the whole story, 16 hexadecimal digits. */
  export const fingerprint: string;
  /** Where each compiled chapter is to be fetched, relative to the page. */
  export const urls: Readonly<Record<import("../core/library.ts").TextId, string>>;
  /** What every chapter is sent without. */
  export const common: readonly string[];
  /** Where that is which some chapters are sent without besides. */
  export const later: string;
  /** Where the tables of every history are. */
  export const atlas: string;
}
declare module "virtual:graph" {
  /** The story that it was made of: its fingerprint, and where the tables of every history are. */
  export const story: { readonly fingerprint: string; readonly atlas: string };
  /** Where the minimal graph of the story with this fingerprint is. */
  export const graphOf: (fingerprint: string) => string;
}
declare module "virtual:notes" {
  /** One a hinge that the files ask, in the order of the story. */
  export const notes: readonly import("../core/note.ts").Note[];
}
declare module "virtual:firmness" {
  /** By hinge, what both raters of its firmness go by. */
  export const firmness: Readonly<Record<string, import("../core/note.ts").RatersOfHinge>>;
}
declare module "virtual:glossary" {
  export const glossary: readonly import("../core/note.ts").Gloss[];
}
declare module "virtual:people" {
  export const people: readonly import("../core/people.ts").Person[];
}
declare module "subset-font" {
  /** Cuts a font down to the signs of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "woff2";
      noHinting?: boolean;
      keepFeatures?: string[];
      variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    },
  ): Promise<Buffer>;
}
declare module "virtual:pieces" {
  export const late: import("../device/piece.ts").PieceAddress<
    import("../page/state.ts").Late &
      typeof import("../device/later.ts") &
      typeof import("../device/histories.ts") &
      typeof import("../sound/start.ts") &
      typeof import("../device/calm.ts")
  >;
  export const sources: import("../device/piece.ts").PieceAddress<import("../page/state.ts").SourcesPiece>;
  export const stage: import("../device/piece.ts").PieceAddress<typeof import("../stage/start.ts")>;
}
declare module "virtual:later" {
  export const whatIf: import("../device/piece.ts").PieceAddress<
    typeof import("../page/what-if/piece.tsx") & typeof import("../device/asking.ts")
  >;
  export const beside: import("../device/piece.ts").PieceAddress<
    typeof import("../page/beside/piece.tsx") & typeof import("../device/asking.ts") & typeof import("../device/beliefs.ts")
  >;
  /** The same as `sources` of the page, for its notes. */
  export const notes: import("../device/piece.ts").PieceAddress<{ readonly notes: readonly import("../core/note.ts").Note[] }>;
  export const raters: import("../device/piece.ts").PieceAddress<typeof import("../page/what-if/raters.ts")>;
  export const disputes: import("../device/piece.ts").PieceAddress<typeof import("../page/what-if/disputes.ts")>;
  export const atlas: import("../device/piece.ts").PieceAddress<typeof import("../device/atlas.ts")>;
  export const sound: import("../device/piece.ts").PieceAddress<typeof import("../sound/player.ts")>;
}
