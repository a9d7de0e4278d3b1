// What goes wrong in a run, and for how long.
import { reload } from "./again.ts";
import type { Disk } from "./disk.ts";
import { type Page, libraryOf } from "./page.ts";
import type { Event } from "./script.ts";
import type { Weather } from "./server.ts";
import { type Run, among, pageOf } from "./state.ts";
import { editions } from "./story.ts";

const weathers: readonly Weather[] = ["off", "gone", "broken", "signin", "half", "empty", "silent", "stalled", "slow"];
const isWeather = (what: string): what is Weather => (weathers as readonly string[]).includes(what);

/** Lets something be wrong for so many events. */
function spell(run: Run, lasts: number, end: () => void): void {
  run.lifts.push({ at: run.at + lasts, undo: end });
}

interface Illness {
  readonly said: string;
  begin(disk: Disk, page: Page): void;
  end(disk: Disk): void;
}

/** What can be wrong with the storage for a while. */
function illness(what: string, pick: number): Illness | null {
  switch (what) {
    case "quota":
      return { said: "no room", begin: (disk) => (disk.full = pick % 2 === 0 ? "put" : "end"), end: (disk) => (disk.full = null) };
    case "denied":
      return {
        said: "storage is denied",
        begin(disk, page) {
          disk.denied = pick % 2 === 0 ? "thrown" : "told";
          disk.close(page, pick % 3 === 0);
        },
        end: (disk) => (disk.denied = null),
      };
    case "blocked":
      return {
        said: "storage does not open",
        begin(disk, page) {
          disk.hold();
          disk.close(page, pick % 3 === 0);
        },
        end: (disk) => disk.free(),
      };
    case "lagging":
      return { said: "storage is slow", begin: (disk) => (disk.pace = 700), end: (disk) => (disk.pace = 0.1) };
    case "faltering":
      return {
        said: "storage is slow, and once it fails",
        begin: (disk) => Object.assign(disk, { pace: 250, failing: 1, failure: "AbortError" }),
        end: (disk) => Object.assign(disk, { pace: 0.1, failing: 0 }),
      };
    default:
      return null;
  }
}

/** So many transactions fail. One by itself is nothing that a reader should hear of. */
function stumble(run: Run, pick: number): string {
  const { disk } = run.browser;
  disk.failing = 1 + (pick % 5);
  disk.failure = among(["InvalidStateError", "UnknownError", "AbortError"], pick) ?? "";
  if (disk.failing > 1) {
    run.ills.add("stumble");
    spell(run, 2, () => {
      disk.failing = 0;
      run.ills.delete("stumble");
    });
  }
  return `${disk.failing} transactions fail`;
}

async function clear({ browser, watch }: Run): Promise<string> {
  const done = browser.disk.clear();
  // The slowest storage has done it by then.
  await browser.clock.pass(20_000);
  await done;
  watch.cleared();
  return "the browser clears the storage";
}

async function tab({ browser }: Run, pick: number): Promise<string> {
  const [, second] = browser.pages;
  if (second === undefined) browser.load({ hash: pick % 2 === 0 ? "#read" : "", state: null });
  else await browser.end(second, true);
  await browser.clock.pass(200);
  return second === undefined ? "opens a second tab" : "closes the second tab";
}

/** Another edition on the server; `hot` where the open page takes it at once, as while somebody writes. */
async function renew({ browser, watch }: Run, page: Page, hot: boolean, pick: number): Promise<string> {
  const { server, clock } = browser;
  const next = editions[(editions.indexOf(server.edition) + 1 + (pick % 2)) % editions.length];
  if (next === undefined || (hot && server.weather !== "fine")) return "nothing new on the server";
  server.edition = next;
  if (!hot) return `on the server: ${next.fingerprint}`;
  watch.of(page).free = true;
  void page.as(() => page.session.edit(libraryOf(next, page.number)));
  await clock.pass(1500);
  return `edited: ${next.fingerprint}`;
}

/** Lets something go wrong. */
export async function fault(run: Run, { what, pick, lasts }: Event): Promise<string> {
  const { disk, server } = run.browser;
  const page = pageOf(run, pick);
  run.faults++;
  if (isWeather(what)) {
    server.weather = what;
    spell(run, lasts, () => (server.weather = "fine"));
    return `the line: ${what}`;
  }
  const ill = illness(what, pick);
  if (ill !== null) {
    ill.begin(disk, page);
    run.ills.add(what);
    spell(run, lasts, () => {
      ill.end(disk);
      run.ills.delete(what);
    });
    return ill.said;
  }
  switch (what) {
    case "reload":
    case "crash":
      return reload(run, page, what === "reload");
    case "closed":
      disk.close(page, pick % 2 === 0);
      return "the browser closes the storage";
    case "stumble":
      return stumble(run, pick);
    case "cleared":
      run.set = {};
      return clear(run);
    case "throw":
      page.throwing = true;
      spell(run, lasts, () => (page.throwing = false));
      return "a listener throws";
    case "tab":
      return tab(run, pick);
    case "edit":
    case "release":
      return renew(run, page, what === "edit", pick);
    default:
      throw new Error(`no such fault: ${what}`);
  }
}
