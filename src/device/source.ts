// Fetches a text of the game and takes nothing for it that it is not: the address of each text carries the text’s own checksum.
import { FetchError } from "../core/session.ts";
import { checksum } from "../core/checksum.ts";

/** No answer and no further byte for so long, in milliseconds, counts as none at all. */
const patience = 15_000;

const trouble = {
  network: "It could not be fetched. Look at your connection, then try again. Nothing of your reading is lost.",
  wrong:
    "What came was not what was asked for, or only a part of it. Some networks want you to sign in first. Then try again; nothing of your reading is lost.",
  gone: "It is no longer on the server: the game there has been renewed. Load the page anew to go on; your reading comes along.",
} as const;

/** The checksum that an address names, as `name-0123abcd.json` does; null where it names none. */
const named = (url: string): string | null => /-([0-9a-f]{8})\.\w+$/.exec(url)?.[1] ?? null;

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

/** Texts that once came wrong: what the browser has kept of them is passed over. */
const doubted = new Set<string>();

/**
 * Fetches a text.
 *
 * @param url - relative to the page
 * @param wanted - the checksum that the text must have: the one that the address ends in, where none is given
 * @throws FetchError with a sentence for the reader; nothing of what came is kept, so that trying again asks the server
 */
export async function fetchText(url: string, wanted = named(url)): Promise<string> {
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), patience);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), patience);
  };
  const doubtful = doubted.has(url);
  doubted.add(url);
  try {
    const response = await fetch(new URL(url, document.baseURI), { signal: stop.signal, cache: doubtful ? "reload" : "default" });
    alive();
    if (response.status === 404 || response.status === 410) throw new FetchError(trouble.gone, true);
    if (!response.ok) throw new FetchError(trouble.network);
    const text = await bodyOf(response, alive);
    if (wanted !== null && checksum(text) !== wanted) throw new FetchError(trouble.wrong);
    doubted.delete(url);
    return text;
  } catch (error) {
    throw error instanceof FetchError ? error : new FetchError(trouble.network);
  } finally {
    clearTimeout(timer);
  }
}
