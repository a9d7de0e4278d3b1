// Finds the engines beside Chromium that are installed on this machine, and says how those that are not can be had.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/** What the game can be played in here. Chromium plays it in every test. */
export const engineNames = ["firefox", "webkit"] as const;
export type EngineName = (typeof engineNames)[number];

/** An engine and what starts it. `screen` is what draws a screen that nobody sees; null where there is none. */
export type Installed =
  | { readonly name: "firefox"; readonly browser: string; readonly screen: string | null }
  /** WebKit as WebKitGTK has it: its driver and its small browser. */
  | { readonly name: "webkit"; readonly driver: string; readonly browser: string; readonly screen: string | null }
  | { readonly name: "webkit"; readonly driver: string; readonly browser: "Safari" };

/** Where to look: a machine, or a test’s idea of one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  has(path: string): boolean;
}

const here: Machine = { platform: process.platform, env: process.env, has: existsSync };

/** The folders of a Debian or Fedora, each with WebKitGTK’s helpers of some version. */
const libraries = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec", "/usr/lib64", "/usr/lib"];

function inPath({ env, has }: Machine, names: readonly string[]): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => has(path));
}

function firefox(machine: Machine): Installed | null {
  const { env, has, platform } = machine;
  const known =
    platform === "darwin"
      ? ["/Applications/Firefox.app/Contents/MacOS/firefox"]
      : platform === "win32"
        ? [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((base) =>
            base === undefined ? [] : [join(base, "Mozilla Firefox", "firefox.exe")],
          )
        : [];
  const browser =
    [env["FIREFOX_PATH"], ...known].find((path) => path !== undefined && has(path)) ?? inPath(machine, ["firefox", "firefox-esr"]);
  return browser === undefined ? null : { name: "firefox", browser, screen: inPath(machine, ["Xvfb"]) ?? null };
}

function webkit(machine: Machine): Installed | null {
  const { env, has, platform } = machine;
  if (platform === "darwin")
    return has("/usr/bin/safaridriver") ? { name: "webkit", driver: "/usr/bin/safaridriver", browser: "Safari" } : null;
  const driver = inPath(machine, ["WebKitWebDriver"]);
  const browser = libraries
    .flatMap((folder) => ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"].map((version) => join(folder, version, "MiniBrowser")))
    .find((path) => has(path));
  const screen = inPath(machine, ["Xvfb"]) ?? null;
  if (driver === undefined || browser === undefined || (screen === null && env["DISPLAY"] === undefined)) return null;
  return { name: "webkit", driver, browser, screen };
}

/** An engine, or null where it is not installed whole. */
export function findEngine(name: EngineName, machine: Machine = here): Installed | null {
  switch (name) {
    case "firefox":
      return firefox(machine);
    case "webkit":
      return webkit(machine);
  }
}

/** One sentence for each engine that is missing: what to install. */
export function howToGet(name: EngineName, { platform }: Pick<Machine, "platform"> = here): string {
  switch (name) {
    case "firefox":
      return platform === "linux"
        ? "Firefox was not found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one."
        : "Firefox was not found. Install it from mozilla.org, or set FIREFOX_PATH to one.";
    case "webkit":
      return platform === "darwin"
        ? "safaridriver was not found. It comes with Safari; run `safaridriver --enable` once."
        : platform === "linux"
          ? "WebKit was not found whole. Install its driver and a screen (Debian: apt-get install webkit2gtk-driver xvfb)."
          : "WebKit cannot be had on this system. Play in Safari on a Mac, or in WebKitGTK on Linux.";
  }
}

/**
 * Which engines the words of the command line ask for; without words, every one.
 *
 * @returns the names, or what was not understood
 */
export function namedEngines(args: readonly string[]): { readonly names: readonly EngineName[] } | { readonly unknown: string } {
  const unknown = args.find((word) => !engineNames.some((name) => name === word));
  if (unknown !== undefined) return { unknown };
  return { names: engineNames.filter((name) => args.length === 0 || args.includes(name)) };
}
