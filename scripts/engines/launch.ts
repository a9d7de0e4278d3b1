// Starts an installed engine with a profile of its own, and ends everything that was started with it.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Installed } from "./find.ts";
import { type Wire, overHttp, overMarionette, tryFor } from "./wire.ts";

/** What a Firefox is given: no first pages, nothing asked of other hosts, motion as on most machines, files kept where we look. */
const preferences = (downloads: string): Readonly<Record<string, string | number | boolean>> => ({
  "marionette.port": 0,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.download.dir": downloads,
  "browser.download.folderList": 2,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.server": "",
  "ui.prefersReducedMotion": 0,
  // Drawn by the processor, where there is nothing else to draw by.
  "webgl.force-enabled": true,
  "webgl.forbid-software": false,
});

/** A running engine. */
export interface Launched {
  readonly wire: Wire;
  close(): Promise<void>;
}

/** Ends a process, the second time so that it cannot refuse, and waits until it is gone. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => void child.once("exit", () => done()));
  child.kill();
  const late = setTimeout(() => child.kill("SIGKILL"), 3000);
  await gone;
  clearTimeout(late);
}

/** A port nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

type Kept = { readonly folder: string; readonly children: ChildProcess[] };

/** Starts a program that ends with the engine. One that cannot be started shows in that nothing answers. */
function start({ children }: Kept, program: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(program, args, { stdio: "ignore", ...options });
  child.on("error", () => undefined);
  children.push(child);
  return child;
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds));

async function cleared(wire: Wire | null, { folder, children }: Kept): Promise<void> {
  await Promise.race([wire?.end().catch(() => undefined), wait(5000)]);
  for (const child of children.toReversed()) await stop(child);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function startFirefox({ browser, screen }: Extract<Installed, { name: "firefox" }>, kept: Kept): Promise<Wire> {
  const { folder } = kept;
  const lines = Object.entries(preferences(folder)).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(folder, "user.js"), lines.join("\n"));
  // On Linux it draws no WebGL without a screen.
  const headless = screen === null && (process.platform !== "linux" || process.env["DISPLAY"] === undefined);
  const shown = screen === null ? {} : { DISPLAY: await startScreen(screen, kept) };
  const args = ["--marionette", "--no-remote", "--profile", folder, "--width", "1366", "--height", "900", "about:blank"];
  start(kept, browser, headless ? ["--headless", ...args] : args, { env: { ...process.env, ...shown } });
  const port = await tryFor(60_000, () => {
    const text = readFileSync(join(folder, "MarionetteActivePort"), "utf8").trim();
    if (!/^\d+$/.test(text)) throw new Error("Firefox has not said where it listens.");
    return Number(text);
  });
  return overMarionette(port);
}

async function startScreen(screen: string, kept: Kept): Promise<string> {
  // It picks a free number itself and writes it to its third channel.
  const args = ["-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"];
  const child = start(kept, screen, args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const channel = child.stdio[3];
  const number = await new Promise<string>((done, failed) => {
    channel?.once("data", (bytes: Buffer) => done(bytes.toString().trim()));
    child.once("error", failed).once("exit", () => failed(new Error("Xvfb did not start.")));
  });
  return `:${number}`;
}

async function startWebKit(engine: Extract<Installed, { name: "webkit" }>, kept: Kept): Promise<Wire> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  if (!("screen" in engine)) {
    start(kept, engine.driver, ["-p", String(port)]);
    return overHttp(base, { browserName: "safari", pageLoadStrategy: "none" });
  }
  const { driver, browser, screen } = engine;
  const display = screen === null ? process.env["DISPLAY"] : await startScreen(screen, kept);
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: "x11", HOME: kept.folder, XDG_DOWNLOAD_DIR: kept.folder, NO_AT_BRIDGE: "1" };
  start(kept, driver, [`--port=${port}`], { env });
  return overHttp(base, {
    browserName: "MiniBrowser",
    pageLoadStrategy: "none",
    "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
  });
}

/**
 * Starts an engine afresh: nothing is kept from earlier.
 *
 * @throws Error where it does not come up within a minute; what was started is ended then
 */
export async function launch(engine: Installed): Promise<Launched> {
  const kept: Kept = { folder: mkdtempSync(join(tmpdir(), "engine-")), children: [] };
  let wire: Wire | null = null;
  try {
    wire = engine.name === "firefox" ? await startFirefox(engine, kept) : await startWebKit(engine, kept);
    await wire.send("timeouts", { script: 20_000, pageLoad: 30_000, implicit: 0 });
    await wire.send("resize", { width: 1366, height: 900 });
  } catch (error) {
    await cleared(wire, kept);
    throw error;
  }
  const started = wire;
  return { wire: started, close: () => cleared(started, kept) };
}
