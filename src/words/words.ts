// All that a language must give: what English has, room by room.

/** The same shape, with any other sentences in it. */
type Same<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof T]: Same<T[Name]> };

/**
 * The sentences of one language. A language is a folder beside `en/` with the same files; `#words/…` of package.json says which one is
 * built, and tests/tools/words.test.ts holds each of them to this.
 */
export interface Words {
  readonly ending: Same<typeof import("./en/ending.ts")>;
  readonly html: Same<typeof import("./en/html.ts")>;
  readonly language: Same<typeof import("./en/language.ts")>;
  readonly names: Same<typeof import("./en/names.ts")>;
  readonly notices: Same<typeof import("./en/notices.ts")>;
  readonly numbers: Same<typeof import("./en/numbers.ts")>;
  readonly panel: Same<typeof import("./en/panel.ts")>;
  readonly picture: Same<typeof import("./en/picture.ts")>;
  readonly reading: Same<typeof import("./en/reading.ts")>;
  readonly record: Same<typeof import("./en/record.ts")>;
  readonly settings: Same<typeof import("./en/settings.ts")>;
  readonly sharing: Same<typeof import("./en/sharing.ts")>;
  readonly sound: Same<typeof import("./en/sound.ts")>;
  readonly sources: Same<typeof import("./en/sources.ts")>;
  readonly stage: Same<typeof import("./en/stage.ts")>;
  readonly title: Same<typeof import("./en/title.ts")>;
  readonly trouble: Same<typeof import("./en/trouble.ts")>;
  readonly voice: Same<typeof import("./en/voice.ts")>;
}
