// The few commands of W3C WebDriver that the engines are driven by, over either of two wires: HTTP, and Firefox’s own Marionette.
import { type Socket, connect } from "node:net";

/** What both wires understand. */
export type Command = "navigate" | "refresh" | "script" | "actions" | "screenshot" | "frame" | "timeouts" | "resize";

/** A session with one browser. */
export interface Wire {
  /** What the browser calls itself. */
  readonly name: string;
  readonly version: string;
  /**
   * @returns what the browser answers, unchecked
   * @throws Error with the browser’s own words, where it refuses
   */
  send(command: Command, body: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Ends the session. */
  end(): Promise<void>;
}

const paths: Readonly<Record<Command, string>> = {
  navigate: "url",
  refresh: "refresh",
  script: "execute/sync",
  actions: "actions",
  screenshot: "screenshot",
  frame: "frame",
  timeouts: "timeouts",
  resize: "window/rect",
};

const marionette: Readonly<Record<Command, string>> = {
  navigate: "WebDriver:Navigate",
  refresh: "WebDriver:Refresh",
  script: "WebDriver:ExecuteScript",
  actions: "WebDriver:PerformActions",
  screenshot: "WebDriver:TakeScreenshot",
  frame: "WebDriver:SwitchToFrame",
  timeouts: "WebDriver:SetTimeouts",
  resize: "WebDriver:SetWindowRect",
};

/** A property of something that came from outside, or undefined. */
const at = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

const words = (value: unknown, otherwise = ""): string => (typeof value === "string" ? value : otherwise);

async function call(method: "GET" | "POST" | "DELETE", url: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    headers: { "content-type": "application/json" },
    ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const value = at(await answer.json(), "value");
  if (!answer.ok) throw new Error(`${words(at(value, "error"), "refused")}: ${words(at(value, "message"))}`);
  return value;
}

/**
 * A session over HTTP, with a driver that is being started.
 *
 * @param base - the driver’s address without a slash at the end
 * @param capabilities - what the driver is asked for
 */
export async function overHttp(base: string, capabilities: Readonly<Record<string, unknown>>): Promise<Wire> {
  await tryFor(10_000, () => call("GET", `${base}/status`));
  const made = await call("POST", `${base}/session`, { capabilities: { alwaysMatch: capabilities } });
  const session = `${base}/session/${words(at(made, "sessionId"))}`;
  const found = at(made, "capabilities");
  return {
    name: words(at(found, "browserName")),
    version: words(at(found, "browserVersion")),
    send: (command, body) => call(command === "screenshot" ? "GET" : "POST", `${session}/${paths[command]}`, body),
    end: async () => void (await call("DELETE", session)),
  };
}

/** Tries until it succeeds, for so many milliseconds; then throws what was thrown last. */
export async function tryFor<T>(milliseconds: number, attempt: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

/**
 * Cuts what Marionette sends into messages: the length in bytes, a colon, so many bytes of JSON.
 *
 * @returns a function that takes the next bytes and gives every message that is whole by then
 */
export function cutter(): (bytes: Buffer) => unknown[] {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    const messages: unknown[] = [];
    for (;;) {
      const colon = rest.indexOf(":");
      const length = Number(rest.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || rest.length < colon + 1 + length) return messages;
      messages.push(JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()));
      rest = rest.subarray(colon + 1 + length);
    }
  };
}

type Waiting = { readonly done: (value: unknown) => void; readonly failed: (error: Error) => void };

function opened(port: number): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect(port, "127.0.0.1", () => done(socket));
    socket.once("error", failed);
  });
}

/** A session with a Firefox that listens on a port of this machine. */
export async function overMarionette(port: number): Promise<Wire> {
  const socket = await tryFor(10_000, () => opened(port));
  const waiting = new Map<number, Waiting>();
  const cut = cutter();
  let last = 0;
  socket.on("data", (bytes) => {
    for (const message of cut(bytes)) {
      // The first is a greeting; an answer is [1, number, error, value].
      if (!Array.isArray(message)) continue;
      const [, number, error, value] = message as unknown[];
      const one = waiting.get(Number(number));
      waiting.delete(Number(number));
      if (error === null) one?.done(value);
      else one?.failed(new Error(`${words(at(error, "error"), "refused")}: ${words(at(error, "message"))}`));
    }
  });
  const stopped = (): void => {
    for (const { failed } of waiting.values()) failed(new Error("Firefox has closed its connection."));
    waiting.clear();
  };
  socket.on("error", stopped).on("close", stopped);
  const ask = (name: string, body: Readonly<Record<string, unknown>>): Promise<unknown> =>
    new Promise((done, failed) => {
      const text = JSON.stringify([0, ++last, name, body]);
      waiting.set(last, { done, failed });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  const found = at(await ask("WebDriver:NewSession", { capabilities: { alwaysMatch: { pageLoadStrategy: "none" } } }), "capabilities");
  return {
    name: words(at(found, "browserName")),
    version: words(at(found, "browserVersion")),
    async send(command, body) {
      const answer = await ask(marionette[command], body);
      return at(answer, "value") === undefined ? answer : at(answer, "value");
    },
    async end() {
      await ask("Marionette:Quit", { flags: ["eForceQuit"] });
      socket.destroy();
    },
  };
}
