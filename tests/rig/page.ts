// A tab of the fake browser: its address and history, its timers, and in it the real session, desk, keeper and storage.
import { type Session, createSession } from "../../src/core/session.ts";
import type { View } from "../../src/core/view.ts";
import { type Desk, createDesk } from "../../src/desk.ts";
import { sayAdded } from "../../src/page/additions.ts";
import { offerLinked, openText } from "../../src/page/files.ts";
import { createLibrary } from "../../src/device/library.ts";
import { createPiece } from "../../src/device/piece.ts";
import { createRoute } from "../../src/device/route.ts";
import { createStorage } from "../../src/device/storage.ts";
import { openTabs } from "../../src/device/tabs.ts";
import type { Late, SourcesPiece } from "../../src/page/state.ts";
import { type Clock, type Life, createClock, here } from "./clock.ts";
import { type Disk, createDisk, storageClasses } from "./disk.ts";
import { type Server, createServer } from "./server.ts";
import { type Edition, addressOf } from "./story.ts";

/** What the browser keeps of a tab while its page is loaded anew. */
export interface Past {
  hash: string;
  state: unknown;
}

export interface Page extends Life {
  readonly past: Past;
  readonly number: number;
  readonly desk: Desk;
  readonly session: Session;
  /** What was told to the window as thrown. */
  readonly reported: unknown[];
  /** Whether the page asked to be loaded anew. */
  reloading: boolean;
  /** Whether the place is settled. */
  settled: boolean;
  /** While set, whoever listens throws. */
  throwing: boolean;
  /** When the reading changed last, and since when something is on its way. */
  changed: number;
  /** When a reading was last begun or taken up. */
  renewed: number;
  loading: number | null;
  /** Runs something as code of this page. */
  as<T>(task: () => T): T;
}

export interface Browser {
  readonly clock: Clock;
  readonly disk: Disk;
  readonly server: Server;
  readonly pages: readonly Page[];
  /** Whether tabs can tell each other anything. */
  readonly channels: boolean;
  /** Loads a page, where it can be reached by this past. */
  load(past: Past): Page;
  /** Ends a page: at once, or after it was told that it goes. */
  end(page: Page, told: boolean): Promise<void>;
  /** Hides a page for a moment. */
  hide(page: Page): void;
  /** Moves a page to another place, as a link or the browser’s own buttons do. */
  go(page: Page, hash: string): void;
  /** Gives the machine its real time and storage back. */
  close(): void;
}

/** Thrown on purpose; whatever else is reported is a fault. */
export class Planned extends Error {
  override readonly name = "Planned";
}

interface Inner extends Page {
  readonly leavers: Set<() => void>;
  readonly movers: Set<() => void>;
  readonly channels: Set<Channel>;
}

class Channel {
  readonly hearers = new Set<(event: { data: unknown }) => void>();
  readonly #page = here.getStore() as Inner;
  static others: (mine: Inner) => Inner[] = () => [];
  static later: (run: () => void) => void = () => undefined;
  constructor() {
    this.#page.channels.add(this);
  }
  addEventListener(_: "message", hear: (event: { data: unknown }) => void): void {
    this.hearers.add(hear);
  }
  postMessage(data: unknown): void {
    if (!this.#page.alive) return;
    const copy: unknown = structuredClone(data);
    for (const page of Channel.others(this.#page))
      for (const channel of page.channels)
        here.run(page, () => Channel.later(() => channel.hearers.forEach((hear) => hear({ data: structuredClone(copy) }))));
  }
}

const story = (edition: Edition, number: number): Parameters<typeof createLibrary>[0] => ({
  fingerprint: edition.fingerprint,
  urls: Object.fromEntries(Object.entries(edition.texts).map(([chapter, text]) => [chapter, `page${number}/${addressOf(chapter, text)}`])),
  common: [],
  later: "",
  atlas: "",
});

/** A library of an edition, as a page gets it. */
export const libraryOf = (edition: Edition, number: number): ReturnType<typeof createLibrary> => ({
  ...createLibrary(story(edition, number)),
  files: edition.files,
});

let count = 0;

/**
 * @param edition - what is on the server
 * @param caches - whether the browser keeps good texts as well
 * @param channels - whether tabs can tell each other anything
 */
export function createBrowser(edition: Edition, caches: boolean, channels = true): Browser {
  const clock = createClock();
  const disk = createDisk(clock);
  const server = createServer(clock, edition, caches);
  const pages: Inner[] = [];
  const current = (): Inner => here.getStore() as Inner;
  Channel.others = (mine) => pages.filter((page) => page !== mine && page.alive);
  Channel.later = (run) => void clock.later(run, 1);

  function go(page: Inner, hash: string): void {
    if (page.past.hash === hash) return;
    page.past.hash = hash;
    page.past.state = null;
    here.run(page, () => clock.later(() => page.movers.forEach((move) => move()), 1));
  }

  const shown: Record<string, unknown> = {
    ...storageClasses,
    setTimeout: (run: () => void, wait = 0) => clock.later(run, wait),
    clearTimeout: (id: number) => clock.cancel(id),
    setImmediate: (run: () => void) => disk.step(run),
    requestIdleCallback: (run: () => void, { timeout }: { timeout: number }) => clock.later(run, Math.min(timeout, 20)),
    fetch: server.fetch,
    BroadcastChannel: channels ? Channel : undefined,
    reportError: (error: unknown) => current().reported.push(error),
    addEventListener: (_: "hashchange", move: () => void) => current().movers.add(move),
    document: { baseURI: "https://rig.example/" },
    indexedDB: { open: (name: string, version?: number) => disk.open(name, version) },
    history: {
      get state() {
        return structuredClone(current().past.state);
      },
      replaceState: (state: unknown) => void (current().past.state = structuredClone(state)),
    },
    location: {
      get hash() {
        return current().past.hash;
      },
      set hash(to: string) {
        go(current(), `#${to.replace("#", "")}`);
      },
      reload: () => void (current().reloading = true),
    },
  };
  const before = new Map(Object.keys(shown).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const [name, value] of Object.entries(shown))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: false });

  function load(past: Past): Page {
    const page = {
      alive: true,
      past,
      number: count++,
      reported: [],
      reloading: false,
      settled: false,
      throwing: false,
    } as unknown as Inner;
    Object.assign(page, { changed: clock.now, renewed: 0, loading: null, leavers: new Set(), movers: new Set(), channels: new Set() });
    Object.assign(page, { as: (task: () => unknown) => here.run(page, task) });
    pages.push(page);
    here.run(page, () => start(page));
    return page;
  }

  function start(page: Inner): void {
    const stumble = (): void => {
      if (page.throwing) throw new Planned("a listener has thrown");
    };
    const piece = <T>(name: string): ReturnType<typeof createPiece<T>> =>
      createPiece<T>({
        load: () =>
          server
            .module(page, name + (globalThis as { nslAgain?: string }).nslAgain)
            .then(() => ({ setSound: stumble, SourcesPanel: null, offerLinked, openText, sayAdded }) as T),
        needs: [],
      });
    const session = createSession(
      libraryOf(server.edition, page.number),
      () => new Date(clock.now),
      (error) => page.reported.push(error),
    );
    session.subscribe((view) => note(page, view));
    session.subscribe(stumble);
    const desk = createDesk(session, {
      storage: createStorage(),
      route: createRoute(),
      tabs: openTabs,
      late: piece<Late>("late"),
      sources: piece<SourcesPiece>("sources"),
      leaving(task) {
        page.leavers.add(task);
        return () => page.leavers.delete(task);
      },
      painted: (task) => void clock.later(task, 20),
      save: () => undefined,
      print: () => undefined,
      look: stumble,
      // Whoever reads it presses it.
      held: () => new Promise((done) => void clock.later(done, 500)),
      ready: () => void session.subscribe(stumble),
      settled: () => void (page.settled = true),
      early: () => null,
    });
    Object.assign(page, { session, desk });
    desk.subscribe(stumble);
    void desk.start();
  }

  function note(page: Inner, { move, phase }: View): void {
    if (move !== "load" && move !== "trouble" && move !== "none") page.changed = clock.now;
    if (move === "begin" || move === "restore") page.renewed = clock.now;
    page.loading = phase === "loading" ? (page.loading ?? clock.now) : null;
  }

  return {
    clock,
    disk,
    server,
    pages,
    channels,
    load,
    async end(page, told) {
      const inner = page as Inner;
      if (told) here.run(inner, () => inner.leavers.forEach((task) => task()));
      if (told) await clock.pass(1);
      inner.alive = false;
      pages.splice(pages.indexOf(inner), 1);
      disk.end(inner);
    },
    hide: (page) => here.run(page, () => (page as Inner).leavers.forEach((task) => task())),
    go: (page, hash) => go(page as Inner, hash),
    close() {
      disk.leave();
      for (const [name, descriptor] of before)
        if (descriptor === undefined) delete (globalThis as Record<string, unknown>)[name];
        else Object.defineProperty(globalThis, name, descriptor);
    },
  };
}
