// Keeps what was made, on disk, under everything that it was made from; what cannot be read back whole is made anew.
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import process from "node:process";

/** What something was made from; a number or a list is said as JSON first. */
type Part = string | Uint8Array;

/** A drawer of one kind of things. */
interface Cache {
  /** What was kept for these parts; null where nothing whole is there. */
  take(parts: readonly Part[]): Buffer | null;
  /** Keeps it. A disk that is full or closed is no fault: it is made again next time. */
  keep(parts: readonly Part[], body: Part): void;
}

const project = join(import.meta.dirname, "..", "..");
/** Bytes that all entries may take together; the longest unused go first, down to half. */
const most = 96 * 2 ** 20;
/** Changes when an entry is written in another way. */
const form = "no-straight-line 1";

/** Where things are kept: `CACHE=off` nowhere, `CACHE=folder` there. */
function cacheFolder(): string | null {
  const wanted = process.env["CACHE"] ?? "";
  if (wanted === "off") return null;
  return wanted === "" ? join(project, "node_modules", ".cache", "no-straight-line") : wanted;
}

const digest = (parts: readonly Part[]): string => {
  const hash = createHash("sha256");
  // Each part with its length before it, so that two lists of parts are the same only where every part is.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
};

const imported = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;

function version(name: string): string {
  const [scope = "", rest = ""] = name.split("/");
  const folder = name.startsWith("@") ? `${scope}/${rest}` : scope;
  const text = readFileSync(join(project, "node_modules", folder, "package.json"), "utf8");
  return `${folder} ${String((JSON.parse(text) as { version?: unknown }).version)}`;
}

const makers = new Map<string, string>();

/**
 * A digest of the code that makes something: of a source file, of all that it imports, and of the versions of the packages among them.
 * Imports of types alone make nothing.
 *
 * @param file - from the folder of package.json
 */
export function makerOf(file: string): string {
  const known = makers.get(file);
  if (known !== undefined) return known;
  const found = new Set([join(project, file)]);
  const parts: string[] = [];
  for (const path of found) {
    const text = readFileSync(path, "utf8");
    parts.push(relative(project, path), text);
    for (const [, name = ""] of text.matchAll(imported)) {
      if (name.startsWith(".")) found.add(join(dirname(path), name));
      else if (name.startsWith("#")) found.add(createRequire(path).resolve(name));
      else if (!name.startsWith("node:") && !name.startsWith("virtual:")) parts.push(version(name));
    }
  }
  const made = digest(parts);
  makers.set(file, made);
  return made;
}

let swept = false;
/** Once a run: takes out what was used longest ago, where there is too much, and what was left half written. */
function sweep(folder: string): void {
  if (swept) return;
  swept = true;
  sweepFolder(folder, most);
}

/** Takes out the longest unused entries of a folder where they weigh more than `limit` bytes, until they weigh half of it. */
export function sweepFolder(folder: string, limit: number): void {
  const now = Date.now();
  const entries = readdirSync(folder).flatMap((name) => {
    try {
      const { size, mtimeMs } = statSync(join(folder, name));
      return [{ name, size, used: mtimeMs }];
    } catch {
      return [];
    }
  });
  const drop = ({ name }: { name: string }): void => rmSync(join(folder, name), { force: true });
  for (const entry of entries) if (entry.name.endsWith(".part") && now - entry.used > 3_600_000) drop(entry);
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= limit) return;
  for (const entry of entries.toSorted((a, b) => a.used - b.used)) {
    if (total <= limit / 2) break;
    drop(entry);
    total -= entry.size;
  }
}

/**
 * A drawer.
 *
 * @param kind - lower-case letters
 * @param maker - the source file that makes what is kept here, from the folder of package.json: where it changes, nothing kept is used
 */
export function openCache(kind: string, maker: string): Cache {
  const place = (parts: readonly Part[]): { path: string; head: string; folder: string } | null => {
    const folder = cacheFolder();
    if (folder === null) return null;
    const key = digest([makerOf(maker), ...parts]);
    return { folder, path: join(folder, `${kind}-${key}`), head: `${form} ${kind} ${key}` };
  };
  return {
    take(parts) {
      const at = place(parts);
      if (at === null) return null;
      let text: Buffer;
      try {
        text = readFileSync(at.path);
      } catch {
        return null;
      }
      const end = text.indexOf("\n");
      const body = text.subarray(end + 1);
      if (end < 0 || text.subarray(0, end).toString() !== `${at.head} ${digest([body])}`) return null;
      try {
        utimesSync(at.path, new Date(), new Date());
      } catch {
        // Somebody else has just swept it; it was read all the same.
      }
      return body;
    },
    keep(parts, body) {
      const at = place(parts);
      if (at === null) return;
      const part = `${at.path}.${randomBytes(6).toString("hex")}.part`;
      try {
        mkdirSync(at.folder, { recursive: true });
        writeFileSync(part, Buffer.concat([Buffer.from(`${at.head} ${digest([body])}\n`), Buffer.from(body as Uint8Array)]));
        renameSync(part, at.path);
        sweep(at.folder);
      } catch {
        try {
          rmSync(part, { force: true });
        } catch {
          // Where nothing can be written, nothing was left behind.
        }
      }
    },
  };
}

/**
 * What is kept as JSON, or else is made and kept.
 *
 * @param read - makes sense of what was kept; null where it is not of the right shape, which is then made anew
 */
export function remember<T>(cache: Cache, parts: readonly Part[], read: (raw: unknown) => T | null, make: () => T): T {
  const text = cache.take(parts);
  if (text !== null) {
    try {
      const found = read(JSON.parse(text.toString()));
      if (found !== null) return found;
    } catch {
      // Not JSON: made anew.
    }
  }
  const made = make();
  cache.keep(parts, JSON.stringify(made));
  return made;
}
