// The stage in its element: mounted where it is wanted and seen, taken down where it is not, and after a fault only when the reader asks.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lost } from "#words/notices.ts";
import { FetchError } from "../../src/core/library.ts";
import { type Mounted, type Mounting, createMount } from "../../src/device/mount.ts";

const host = { replaceChildren: vi.fn<() => void>() } as unknown as HTMLElement;
const reported = vi.fn<(error: unknown) => void>();

/** A stage that was begun, how it stands, and what it was begun with. */
interface Begun extends Mounting {
  readonly worn: string[];
  stands: boolean;
}

interface Page {
  seen: boolean;
  wanted: boolean;
  theme: "paper" | "night";
  /** What fetching it throws; what wearing a look or destroying it does. */
  unfetched: unknown;
  broken: unknown;
  /** Resolves what is being started; null starts at once. */
  held: Promise<void> | null;
}

let page: Page;
let begun: Begun[];
let told: string[];
let again: (() => void) | null;

const open = (): ReturnType<typeof createMount> =>
  createMount({
    host: () => (page.seen ? host : null),
    wanted: () => page.wanted,
    look: () => ({ theme: page.theme, still: false }),
    async fetchStage() {
      if (page.unfetched !== null) throw page.unfetched;
      return async (_, mounting): Promise<Mounted> => {
        const one: Begun = { ...mounting, worn: [], stands: true };
        begun.push(one);
        await page.held;
        const guard = (): void => {
          if (page.broken !== null) throw page.broken;
        };
        return {
          setReducedMotion: guard,
          setTheme: (theme) => void one.worn.push(theme),
          destroy() {
            one.stands = false;
            guard();
          },
        };
      };
    },
    show: (trouble) => void told.push(`show ${trouble}`),
    lose(message, retry) {
      told.push(`lose ${message}`);
      again = retry;
    },
    found: () => void told.push("found"),
  });

beforeEach(() => {
  page = { seen: true, wanted: true, theme: "paper", unfetched: null, broken: null, held: null };
  [begun, told, again] = [[], [], null];
  vi.stubGlobal("reportError", reported);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test("once, where it is wanted and seen; and it wears what the page wears", async () => {
  const mount = open();
  page.seen = false;
  await mount.update();
  expect(begun).toHaveLength(0);
  page.seen = true;
  await Promise.all([mount.update(), mount.update()]);
  expect(begun).toHaveLength(1);
  expect(told).toEqual(["show null", "found"]);
  page.theme = "night";
  mount.wear();
  expect(begun[0]?.worn).toEqual(["paper", "night"]);
});

test("it is taken down where it is not wanted any more, and mounted anew where it is again", async () => {
  const mount = open();
  await mount.update();
  page.wanted = false;
  await mount.update();
  expect(begun.map(({ stands }) => stands)).toEqual([false]);
  page.wanted = true;
  await mount.update();
  expect(begun.map(({ stands }) => stands)).toEqual([false, true]);
});

test("switched off and on while it starts, it is there once", async () => {
  const mount = open();
  let free = (): void => undefined;
  page.held = new Promise((done) => (free = done));
  const first = mount.update();
  await vi.waitFor(() => expect(begun).toHaveLength(1));
  page.wanted = false;
  await mount.update();
  expect(begun[0]?.wanted()).toBe(false);
  page.wanted = true;
  const second = mount.update();
  free();
  await Promise.all([first, second]);
  expect(begun.map(({ stands }) => stands)).toEqual([false, true]);
});

test("what cannot be fetched is told, and asked for again only by the reader", async () => {
  const mount = open();
  page.unfetched = new FetchError("network");
  await mount.update();
  await mount.update();
  expect(told).toEqual([`show ${lost.map}`, `lose ${lost.map}`]);
  expect(reported).not.toHaveBeenCalled();
  page.unfetched = null;
  again?.();
  await vi.waitFor(() => expect(told.at(-1)).toBe("found"));
  expect(begun).toHaveLength(1);
});

test("what breaks while it stands is put away, reported and told; a still picture in its place is only said", async () => {
  const mount = open();
  await mount.update();
  begun[0]?.onTrouble("No motion here.", false);
  expect(begun[0]?.stands).toBe(true);
  page.broken = new Error("broken");
  mount.wear();
  expect(begun[0]?.stands).toBe(false);
  // It breaks once more as it goes.
  expect(reported).toHaveBeenCalledTimes(2);
  expect(host.replaceChildren).toHaveBeenCalled();
  expect(told.slice(2)).toEqual(["show No motion here.", `show ${lost.mapStopped}`, `lose ${lost.mapStopped}`]);
  // What it says of an earlier time has no place any more.
  begun[0]?.onTrouble("It has stopped.", true);
  await mount.update();
  expect(told).toHaveLength(5);
  expect(begun).toHaveLength(1);
});
