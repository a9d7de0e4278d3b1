// Which engines are found on which machine, what is said of the others, and how Firefox’s wire is read.
import { describe, expect, test } from "vitest";
import { type Machine, engineNames, findEngine, howToGet, namedEngines } from "../../scripts/engines/find.ts";
import { cutter } from "../../scripts/engines/wire.ts";

const machine = (
  platform: NodeJS.Platform,
  files: readonly string[],
  env: Machine["env"] = { PATH: "/usr/local/bin:/usr/bin" },
): Machine => ({
  platform,
  env,
  has: (path) => files.includes(path),
});

describe("what is installed", () => {
  test("nothing on a bare machine, and each missing one is said with what to install", () => {
    for (const platform of ["linux", "darwin", "win32"] as const)
      for (const name of engineNames) {
        expect(findEngine(name, machine(platform, []))).toBe(null);
        expect(howToGet(name, { platform })).toMatch(/Install|safaridriver --enable|Play in Safari/);
      }
  });

  test("Firefox from the path, with a screen where there is one", () => {
    expect(findEngine("firefox", machine("linux", ["/usr/bin/firefox-esr"]))).toEqual({
      name: "firefox",
      browser: "/usr/bin/firefox-esr",
      screen: null,
    });
    expect(findEngine("firefox", machine("linux", ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/usr/bin/Xvfb"]))).toEqual({
      name: "firefox",
      browser: "/usr/bin/firefox",
      screen: "/usr/bin/Xvfb",
    });
  });

  test("the Firefox that is named goes before the others", () => {
    const env = { PATH: "/usr/bin", FIREFOX_PATH: "/opt/firefox/firefox" };
    expect(findEngine("firefox", machine("linux", ["/usr/bin/firefox", "/opt/firefox/firefox"], env))?.browser).toBe(
      "/opt/firefox/firefox",
    );
    // One that is not there is no reason to play in none.
    expect(findEngine("firefox", machine("linux", ["/usr/bin/firefox"], env))?.browser).toBe("/usr/bin/firefox");
  });

  test("WebKit only whole: driver, browser and a screen", () => {
    const driver = "/usr/bin/WebKitWebDriver";
    const browser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
    expect(findEngine("webkit", machine("linux", [driver, browser]))).toBe(null);
    expect(findEngine("webkit", machine("linux", [driver, "/usr/bin/Xvfb"]))).toBe(null);
    expect(findEngine("webkit", machine("linux", [driver, browser, "/usr/bin/Xvfb"]))).toEqual({
      name: "webkit",
      driver,
      browser,
      screen: "/usr/bin/Xvfb",
    });
    expect(findEngine("webkit", machine("linux", [driver, browser], { PATH: "/usr/bin", DISPLAY: ":0" }))).toMatchObject({ screen: null });
  });

  test("Safari on a Mac", () => {
    expect(findEngine("webkit", machine("darwin", ["/usr/bin/safaridriver"]))).toMatchObject({ browser: "Safari" });
  });
});

test("names on the command line", () => {
  expect(namedEngines([])).toEqual({ names: ["firefox", "webkit"] });
  expect(namedEngines(["webkit"])).toEqual({ names: ["webkit"] });
  expect(namedEngines(["webkit", "firefox", "webkit"])).toEqual({ names: ["firefox", "webkit"] });
  expect(namedEngines(["webkit", "opera"])).toEqual({ unknown: "opera" });
});

describe("messages of Firefox", () => {
  const packed = (value: unknown): Buffer => {
    const text = JSON.stringify(value);
    return Buffer.from(`${Buffer.byteLength(text)}:${text}`);
  };

  test("come whole, however they were cut on the way", () => {
    const messages = [{ marionetteProtocol: 3 }, [1, 1, null, { value: "“ж” 10:20" }], [1, 2, { error: "no" }, null]];
    const all = Buffer.concat(messages.map(packed));
    for (const size of [1, 2, 3, 7, all.length]) {
      const cut = cutter();
      const got: unknown[] = [];
      for (let at = 0; at < all.length; at += size) got.push(...cut(all.subarray(at, at + size)));
      expect(got).toEqual(messages);
    }
  });

  test("are not given before they are whole", () => {
    const cut = cutter();
    const bytes = packed([1, 1, null, null]);
    expect(cut(bytes.subarray(0, -1))).toEqual([]);
    expect(cut(bytes.subarray(-1))).toEqual([[1, 1, null, null]]);
  });
});
