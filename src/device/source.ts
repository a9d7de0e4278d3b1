// Where the texts of the game are had, and that nothing is taken for one that it is not: each is known by its checksum.
import { FetchError } from "../core/library.ts";
import { checksum } from "../core/checksum.ts";

/**
 * Chapters, tables and the scripts of late parts, with all that these hold, are had through this and through nothing else. Whoever has the
 * texts otherwise, as from a cache or from the one file that holds the whole game, puts another in its place.
 */
export interface Source {
  /**
   * The text at an address of the build’s.
   *
   * @param address - relative to the page
   * @param wanted - the checksum that the text must have: the one that the address ends in, where none is given
   * @throws FetchError; nothing of what came is kept, so that it can be asked for again
   */
  text(address: string, wanted?: string): Promise<string>;
}

/** No answer and no further byte for so long, in milliseconds, counts as none at all. */
const patience = 15_000;

/** The checksum that an address names, as `name-0123abcd.json` does; null where it names none. */
const named = (url: string): string | null => /-([0-9a-f]{8})\.\w+$/.exec(url)?.[1] ?? null;

/** An answer came that is not the text; told as any text that did not come. */
class WrongText extends FetchError {}

/** The body, as long as it keeps coming. */
async function bodyOf(response: Response, alive: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    alive();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}

/** One try. @throws FetchError */
async function ask(url: string, wanted: string | null, cache: RequestCache): Promise<string> {
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), patience);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), patience);
  };
  try {
    const response = await fetch(new URL(url, document.baseURI), { signal: stop.signal, cache });
    alive();
    if (response.status === 404 || response.status === 410) throw new WrongText("gone");
    if (!response.ok) throw new FetchError("network");
    const text = await bodyOf(response, alive);
    if (wanted !== null && checksum(text) !== wanted) throw new WrongText("wrong");
    return text;
  } catch (error) {
    throw error instanceof FetchError ? error : new FetchError("network");
  } finally {
    clearTimeout(timer);
  }
}

/** The server that the page came from. */
export const network: Source = {
  async text(address, wanted) {
    const sum = wanted ?? named(address);
    try {
      return await ask(address, sum, "default");
    } catch (error) {
      // The browser may have kept a wrong answer from an earlier visit: past what it has kept, once.
      if (error instanceof WrongText) return ask(address, sum, "reload");
      throw error;
    }
  },
};
