// A chapter: a file or an ending, compiled and fetched by itself.
import type { EndingId, FileId } from "../generated/story.ts";

/** Whose turn it is: a file of the box, or an ending. */
export type ChapterId = EndingId | FileId;
