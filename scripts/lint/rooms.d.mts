// The types of rooms.mjs, which is plain JavaScript because the linter loads it by itself, on every Node that the project runs on.

/** What a room may import besides its own files. */
export interface Room {
  readonly values: readonly string[];
  /** What it may import the types of, and nothing else. */
  readonly types?: readonly string[];
}
export const rooms: Readonly<Record<string, Room>>;
/** Which rooms or files may import a package. */
export const packages: Readonly<Record<string, readonly string[]>>;
