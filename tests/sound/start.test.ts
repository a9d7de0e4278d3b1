// The switch of the sound: the player is fetched once, begins where it is still wanted, and is asked for again after it failed.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaults } from "../../src/core/settings.ts";
import type { Session } from "../../src/core/session.ts";
import type { SoundOptions } from "../../src/sound/start.ts";

const on = { ...defaults, sounding: true };
const off = { ...defaults, sounding: false };
let setSound: (settings: typeof on, options: SoundOptions) => void;
let troubles: unknown[][];
let playing: { readonly set: () => void; readonly destroy: () => void; lose: () => void }[];
let fetched: (() => Promise<void>)[];

const options: SoundOptions = {
  session: {} as Session,
  async fetchPlayer() {
    await fetched.shift()?.();
    return {
      startSound(_, __, lose) {
        const sound = { set: vi.fn<() => void>(), destroy: vi.fn<() => void>(), lose };
        playing.push(sound);
        return sound;
      },
    };
  },
  onTrouble: (...told) => void troubles.push(told),
};

beforeEach(async () => {
  [troubles, playing, fetched] = [[], [], []];
  vi.stubGlobal("navigator", { userActivation: { hasBeenActive: true } });
  vi.resetModules();
  ({ setSound } = await import("../../src/sound/start.ts"));
});
afterEach(() => void vi.unstubAllGlobals());

test("wanted, it begins once; not wanted any more, it ends", async () => {
  setSound(on, options);
  setSound(on, options);
  await vi.waitFor(() => expect(playing).toHaveLength(1));
  setSound(on, options);
  expect(playing[0]?.set).toHaveBeenCalled();
  setSound(off, options);
  expect(playing[0]?.destroy).toHaveBeenCalled();
});

test("switched off while it is fetched, it does not begin", async () => {
  let free = (): void => undefined;
  fetched.push(() => new Promise((done) => (free = done)));
  setSound(on, options);
  setSound(off, options);
  free();
  await vi.waitFor(() => expect(troubles.length).toBeGreaterThanOrEqual(2));
  expect(playing).toHaveLength(0);
});

test("what it could not be fetched for is told with the sentence, and it may be wanted again; what it was lost for is not", async () => {
  const gone = new Error("gone");
  fetched.push(() => Promise.reject(gone));
  setSound(on, options);
  await vi.waitFor(() => expect(troubles).toHaveLength(1));
  expect(troubles[0]).toEqual([expect.stringContaining("no sound"), gone]);
  setSound(on, options);
  await vi.waitFor(() => expect(playing).toHaveLength(1));
  expect(troubles.at(-1)).toEqual([null]);
  playing[0]?.lose();
  expect(troubles.at(-1)).toEqual([expect.stringContaining("stopped")]);
});
