// The histories as the page asks them: of the reading that lies open, of no earlier one, and a failure is told once.
import { beforeEach, expect, test, vi } from "vitest";
import { type Session, createSession } from "../../src/core/session.ts";
import type { openAtlas } from "../../src/device/atlas.ts";
import { type Histories, createHistories } from "../../src/device/histories.ts";
import { network } from "../../src/device/source.ts";
import { libraryOf, sources } from "../core/library.ts";

interface Asked {
  readonly kind: string;
  readonly steps: readonly string[];
  readonly signal: AbortSignal | undefined;
  answer(answer: unknown): void;
}

let session: Session;
let histories: Histories;
let asked: Asked[];
let told: string[];
let shown: unknown[];
let wanted: boolean;
let unfetched: unknown;
let again: (() => void) | null;
let lose: (reason: unknown) => void;
let opened: number;
let closed: number;

beforeEach(async () => {
  [asked, told, shown, wanted, unfetched, again, opened, closed] = [[], [], [], true, null, null, 0, 0];
  session = createSession(libraryOf(sources), () => new Date(0));
  await session.begin();
  const open: typeof openAtlas = (_, onTrouble) => {
    opened++;
    lose = onTrouble;
    return {
      ask: (kind, ask, signal) =>
        new Promise((done) =>
          asked.push({ kind, steps: "steps" in ask ? (ask.steps ?? []) : [], signal, answer: (answer) => done(answer as never) }),
        ),
      close: () => void closed++,
    };
  };
  histories = createHistories({
    session,
    source: network,
    address: () => ({ fingerprint: "", urls: {}, common: [], later: "", atlas: "" }),
    async fetchAtlas() {
      if (unfetched !== null) throw unfetched;
      return { openAtlas: open };
    },
    wanted: () => wanted,
    show: (answers) => void shown.push(answers),
    lose(message, retry) {
      told.push(message);
      again = retry;
    },
    found: () => void told.push("found"),
  });
});

const waits = async (count: number): Promise<void> => vi.waitFor(() => expect(asked).toHaveLength(count));

test("how many endings are open is asked where it is wanted, and shown", async () => {
  wanted = false;
  await histories.ask();
  expect(asked).toHaveLength(0);
  wanted = true;
  const done = histories.ask();
  await waits(1);
  expect(asked[0]).toMatchObject({ kind: "open", steps: [] });
  asked[0]?.answer({ endings: ["a", "b", "c"] });
  await done;
  expect(shown).toEqual([{ futures: 3, retrospect: null }]);
  expect(told).toEqual(["found"]);
});

test("an answer to an earlier view is dropped", async () => {
  const first = histories.ask();
  await waits(1);
  await session.choose("lamp");
  const second = histories.ask();
  await waits(2);
  expect(asked[0]?.signal?.aborted).toBe(true);
  asked[0]?.answer({ endings: ["a"] });
  asked[1]?.answer({ endings: ["a", "b"] });
  await Promise.all([first, second]);
  expect(shown).toEqual([{ futures: 2, retrospect: null }]);
  expect(asked[1]?.steps).toEqual(["railwaymen/lamp"]);
});

test("that they cannot be asked is told once, until the reader tries again or an answer has come", async () => {
  unfetched = new Error("gone");
  await histories.ask();
  await histories.ask();
  expect(shown).toEqual([
    { futures: null, retrospect: null },
    { futures: null, retrospect: null },
  ]);
  expect(told).toHaveLength(1);
  again?.();
  await vi.waitFor(() => expect(told).toHaveLength(2));
  unfetched = null;
  const done = histories.ask();
  await waits(1);
  asked[0]?.answer({ endings: [] });
  await done;
  expect(told.at(-1)).toBe("found");
  // What is lost while it is asked is asked of another Worker.
  lose(new Error("stopped"));
  expect(told).toHaveLength(4);
  void histories.ask();
  await waits(2);
  expect(opened).toBe(2);
});

test("asked again they are asked anew, whatever was begun meanwhile and may yet fail", async () => {
  void histories.ask();
  await waits(1);
  lose(new Error("stopped"));
  void histories.ask();
  await waits(2);
  again?.();
  await waits(3);
  expect([opened, closed]).toEqual([3, 1]);
});

test("after an edit another story is asked", async () => {
  void histories.ask();
  await waits(1);
  histories.renew();
  void histories.ask();
  await waits(2);
  expect(opened).toBe(2);
});
