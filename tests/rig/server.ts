// The network of a run: a server that has one edition of the story at a time, what a bad line makes of its answers, and what the browser keeps of them.
import { type Clock, type Life, here } from "./clock.ts";
import { type Edition, addressOf } from "./story.ts";

/** What comes in place of a text. `silent` and `stalled` never come to an end by themselves. */
export type Weather = "fine" | "off" | "gone" | "broken" | "signin" | "half" | "empty" | "silent" | "stalled" | "slow";

export interface Server {
  weather: Weather;
  edition: Edition;
  fetch(url: string | URL, init?: RequestInit): Promise<Response>;
  /** Whether a module can be had now; a browser never asks again for one that failed. */
  module(life: Life, url: string): Promise<void>;
}

const signIn = "<!doctype html><title>Welcome</title><p>Please sign in to this network.";
const times: Readonly<Record<Weather, number>> = {
  fine: 30,
  off: 10,
  gone: 30,
  broken: 30,
  signin: 30,
  half: 30,
  empty: 30,
  silent: 10,
  stalled: 30,
  slow: 5000,
};

/** @param caches - whether the browser keeps what was good as well; what was wrong with status 200 it always keeps */
export function createServer(clock: Clock, edition: Edition, caches: boolean): Server {
  const cache = new Map<string, string>();
  const failed = new WeakMap<Life, Set<string>>();

  const wait = (time: number): Promise<void> => new Promise((done) => void clock.later(done, time));
  const never = <T>(signal: AbortSignal | null | undefined): Promise<T> =>
    new Promise((_, fail) => signal?.addEventListener("abort", () => fail(new DOMException("aborted", "AbortError"))));

  function body(text: string, signal: AbortSignal | null | undefined, ends: boolean): unknown {
    const parts = [text.slice(0, text.length / 2), text.slice(text.length / 2)].map((part) => new TextEncoder().encode(part));
    return {
      getReader: () => ({
        async read() {
          const value = parts.shift();
          if (value === undefined || (!ends && parts.length === 0)) return ends ? { done: true } : never(signal);
          await wait(5);
          return { done: false, value };
        },
      }),
    };
  }

  function answer(status: number, text: string, signal: AbortSignal | null | undefined, ends = true): Response {
    return { ok: status === 200, status, body: body(text, signal, ends), text: async () => text } as unknown as Response;
  }

  async function send(name: string, { signal, cache: mode }: RequestInit): Promise<Response> {
    const known = mode === "reload" ? undefined : cache.get(name);
    if (known !== undefined) {
      await wait(3);
      return answer(200, known, signal);
    }
    const { weather } = server;
    const found = Object.entries(server.edition.texts).find(([chapter, text]) => addressOf(chapter, text) === name)?.[1];
    if (weather === "silent") return never(signal);
    await wait(times[weather]);
    if (weather === "off") throw new TypeError("Failed to fetch");
    if (weather === "broken") return answer(500, "oh", signal);
    if (weather === "gone" || found === undefined) return answer(404, "no", signal);
    const text = weather === "signin" ? signIn : weather === "half" ? found.slice(0, found.length / 2) : weather === "empty" ? "" : found;
    if (text !== found || (caches && weather === "fine")) cache.set(name, text);
    return answer(200, text, signal, weather !== "stalled");
  }

  const server: Server = {
    weather: "fine",
    edition,
    fetch(url, init = {}) {
      const life = here.getStore();
      if (life?.alive === false) return never(null);
      const { signal } = init;
      return Promise.race([send(String(url).split("/").at(-1) ?? "", init), never<Response>(signal)]);
    },
    async module(life, url) {
      const before = failed.get(life) ?? new Set();
      failed.set(life, before);
      await wait(20);
      if (before.has(url) || server.weather !== "fine") {
        before.add(url);
        throw new TypeError(`Failed to fetch dynamically imported module: ${url}`);
      }
    },
  };
  return server;
}
