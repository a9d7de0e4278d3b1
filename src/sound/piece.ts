// Fetches a piece of code, also after it could not be had: a browser never asks again for an address that has failed it once.

let tries = 0;

/**
 * @param load - nothing but the `import()` of the piece, in which its address can be read
 * @throws where it cannot be fetched under another name of the same address either
 */
export async function fetchPiece<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const address = /import\(\s*["'`](.+?)["'`]/.exec(String(load))?.[1];
    if (address === undefined) throw error;
    tries++;
    return (await import(/* @vite-ignore */ `${new URL(address, import.meta.url).href}?${tries}`)) as T;
  }
}
