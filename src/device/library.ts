// Fetches the compiled chapters of the story, keeps them in memory, and says plainly when the network is gone.
import { firstMarks, unpacked, wantsLater } from "../core/common.ts";
import type { Library } from "../core/library.ts";
import { fileIds } from "../generated/ids.ts";
import { type Source, network } from "./source.ts";

/** What the build says of the story: its fingerprint and where each chapter is. */
export interface StoryAddress {
  readonly fingerprint: string;
  readonly urls: Readonly<Record<string, string>>;
  /** What every chapter is sent without, and where the rest of that is which some are sent without besides. */
  readonly common: readonly string[];
  readonly later: string;
  /** Where the tables of every history are. */
  readonly atlas: string;
}

/**
 * @param story - from `virtual:story`
 * @param source - where its texts are had
 */
export function createLibrary(story: StoryAddress, source: Source = network): Library {
  const kept = new Map<string, string>();
  const coming = new Map<string, Promise<string>>();

  let parts: Promise<string> | null = null;
  /** Asked for once; again where it did not come. */
  const later = (): Promise<string> =>
    (parts ??= source.text(story.later).catch((error: unknown) => {
      parts = null;
      throw error;
    }));

  async function get(chapter: string): Promise<string> {
    const url = story.urls[chapter];
    if (url === undefined) throw new Error(`The story has no chapter “${chapter}”.`);
    const sent = await source.text(url);
    const half = wantsLater(sent) ? unpacked(sent, JSON.parse(await later()) as string[], firstMarks) : sent;
    const text = unpacked(half, story.common);
    kept.set(chapter, text);
    return text;
  }

  function fetchOnce(chapter: string): Promise<string> {
    const known = kept.get(chapter);
    if (known !== undefined) return Promise.resolve(known);
    const under = coming.get(chapter) ?? get(chapter).finally(() => coming.delete(chapter));
    coming.set(chapter, under);
    return under;
  }

  return {
    fingerprint: story.fingerprint,
    files: fileIds,
    at: (chapter) => kept.get(chapter),
    fetch: fetchOnce,
  };
}
