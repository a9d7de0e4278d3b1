// The variants of the rules: their names, and what is kept of each.

/** One change of a rule each, in the order of the story; what changes is in `src/build/variants/edits.ts`, what is said of it in `src/words`. */
export const variantIds = [
  "peace_asked",
  "rada_bread",
  "squads_bread",
  "urals_held",
  "urals_always",
  "guard_disarms",
  "vienna_land",
  "orel_anywhere",
  "petrograd_always",
  "petrograd_never",
  "cabinet_roots",
  "councils_works",
  "councils_terror",
  "councils_both",
  "coalition_lasts",
  "cheka_goes",
  "ice_everywhere",
  "press_seats",
  "vistula_kept",
  "letter_union",
  "rising_wins",
  "off_free",
  "berlin_hardens",
  "berlin_example",
  "cards_europe",
  "cards_refilled",
  "elected_aloud",
  "wires_nearer",
  "grain_bread_1927",
  "grain_anywhere",
  "grain_fear",
  "grain_habit",
  "plan_anyone",
  "march_anyone",
  "equals_offices",
] as const;
export type VariantId = (typeof variantIds)[number];

/** What the histories of a variant come to, under our odds; of 10,000 histories drawn by them. */
export interface Varied {
  /** In the order of the story’s rules. */
  readonly shares: readonly number[];
  /** The hinges that most hangs on, most first. */
  readonly hangs: readonly (readonly [hinge: string, share: number])[];
}
