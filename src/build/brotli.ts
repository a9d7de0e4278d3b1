// Compresses what goes over the wire, once for each content.
import process from "node:process";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { openCache } from "./cache.ts";

const compress = promisify(brotliCompress);
const cache = openCache("brotli", "src/build/brotli.ts");

/** A text as brotli has it; in another thread where it was not compressed before. */
export async function packed(content: string | Uint8Array): Promise<Buffer> {
  const parts = [process.versions["brotli"] ?? "", content];
  const kept = cache.take(parts);
  if (kept !== null) return kept;
  const made = await compress(content);
  cache.keep(parts, made);
  return made;
}
