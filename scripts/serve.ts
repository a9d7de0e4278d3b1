// Serves the built game as a plain web server would, with brotli: for the game’s tests, the bench and the pictures.
import { existsSync, readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Advice } from "./advice.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** A running server of one folder. */
export interface Served {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free port of this machine.
 *
 * @param folder - usually `dist`
 * @throws Advice that says to build first, where the folder holds no game
 */
export async function serve(folder: string): Promise<Served> {
  if (!existsSync(join(folder, "index.html"))) throw new Advice(`${folder} holds no built game. Run \`npm run build\` first.`);
  const packed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const type = types[extname(file)];
    if (type === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const pack = extname(file) !== ".woff2" && (request.headers["accept-encoding"] ?? "").includes("br");
    const body = pack ? (packed.get(file) ?? brotliCompressSync(readFileSync(file))) : readFileSync(file);
    if (pack) packed.set(file, body);
    response.writeHead(200, {
      "content-type": type,
      "content-length": body.length,
      "cache-control": file.includes("/assets/") || file.includes("/story/") ? "max-age=31536000, immutable" : "no-cache",
      ...(pack ? { "content-encoding": "br" } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
