// Serves the built game as a plain web server would, with brotli: for the game’s tests, the bench and the pictures.
import { existsSync, readFileSync } from "node:fs";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { packed } from "../src/build/brotli.ts";
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

/** How a server differs from a plain one, for those who try what a bad line does. */
export interface Oddities {
  /** Changes the page’s HTML each time it is sent. */
  readonly page?: (html: string) => string;
  /** Pages that are in no folder: HTML by its path, or undefined. */
  readonly extra?: (url: URL) => string | undefined;
  /** Asked before a file is sent; where the answer is false, the connection breaks. */
  readonly admit?: (path: string) => boolean | Promise<boolean>;
}

/**
 * Serves a folder on a free port of this machine.
 *
 * @param folder - usually `dist`
 * @param oddities - nothing for a plain server
 * @throws Advice that says to build first, where the folder holds no game
 */
export async function serve(folder: string, { page, extra, admit }: Oddities = {}): Promise<Served> {
  if (!existsSync(join(folder, "index.html"))) throw new Advice(`${folder} holds no built game. Run \`npm run build\` first.`);
  const sent = new Map<string, Promise<Buffer>>();
  const bodyOf = (file: string): Promise<Buffer> => {
    const known = sent.get(file) ?? packed(readFileSync(file));
    sent.set(file, known);
    return known;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://x");
    const path = normalize(decodeURIComponent(url.pathname));
    const written =
      extra?.(url) ?? (path === "/" && page !== undefined ? page(readFileSync(join(folder, "index.html"), "utf8")) : undefined);
    if (written !== undefined) {
      response.writeHead(200, { "content-type": types[".html"], "cache-control": "no-store" }).end(written);
      return;
    }
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const type = types[extname(file)];
    if (type === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const pack = extname(file) !== ".woff2" && (request.headers["accept-encoding"] ?? "").includes("br");
    const body = pack ? await bodyOf(file) : readFileSync(file);
    response.writeHead(200, {
      "content-type": type,
      "content-length": body.length,
      "cache-control": file.includes("/assets/") || file.includes("/story/") ? "max-age=31536000, immutable" : "no-cache",
      ...(pack ? { "content-encoding": "br" } : {}),
    });
    response.end(body);
  };
  const server: Server = createServer((request, response) => {
    void Promise.resolve(admit?.(request.url ?? "/") ?? true).then((admitted) =>
      admitted ? answer(request, response) : void request.socket.destroy(),
    );
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
