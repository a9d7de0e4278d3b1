// Fetches a text of the game and takes nothing for it that it is not: the address of each text carries the text’s own checksum.
import { fetching } from "#words/notices.ts";
import { FetchError } from "../core/library.ts";
import { checksum } from "../core/checksum.ts";

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

/** One try. @throws FetchError with a sentence for the reader */
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
    if (response.status === 404 || response.status === 410) throw new WrongText(fetching.gone, true);
    if (!response.ok) throw new FetchError(fetching.network);
    const text = await bodyOf(response, alive);
    if (wanted !== null && checksum(text) !== wanted) throw new WrongText(fetching.wrong);
    return text;
  } catch (error) {
    throw error instanceof FetchError ? error : new FetchError(fetching.network);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Fetches a text.
 *
 * @param url - relative to the page
 * @param wanted - the checksum that the text must have: the one that the address ends in, where none is given
 * @throws FetchError with a sentence for the reader; nothing of what came is kept, so that trying again asks the server
 */
export async function fetchText(url: string, wanted = named(url)): Promise<string> {
  try {
    return await ask(url, wanted, "default");
  } catch (error) {
    // The browser may have kept a wrong answer from an earlier visit: past what it has kept, once.
    if (error instanceof WrongText) return ask(url, wanted, "reload");
    throw error;
  }
}
