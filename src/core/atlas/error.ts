// The one kind of error that the atlas throws.

/** A story that the atlas cannot explore, and why. */
export class AtlasError extends Error {
  override readonly name = "AtlasError";
}
