// Finds the browser that tests, bench and pictures run in: the one from npm on Linux x64, else an installed one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** What Playwright’s `launch` wants. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/** Software WebGL, and no connections of the browser’s own. */
const quiet = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

function installed(): string | undefined {
  const at = (base: string | undefined, ...rest: string[]): string[] => (base === undefined ? [] : [join(base, ...rest)]);
  const env = process.env;
  const known: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((base) => [
      ...at(base, "Google", "Chrome", "Application", "chrome.exe"),
      ...at(base, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
    linux: ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"].map((name) => `/usr/bin/${name}`),
  };
  return (known[process.platform] ?? []).find((path) => existsSync(path));
}

/**
 * The browser to run in. `BROWSER_PATH` in the environment names another.
 *
 * @throws Error that says what to install, where there is none
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  const named = process.env["BROWSER_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`BROWSER_PATH names ${named}, which is not there.`);
    return { executablePath: named, args: quiet };
  }
  const sandbox = process.platform === "linux" ? ["--no-sandbox"] : [];
  if (process.platform === "linux" && process.arch === "x64") {
    // The package unpacks its shared libraries only where it believes itself on this runtime.
    process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
    const { default: chromium } = await import("@sparticuz/chromium");
    return { executablePath: await chromium.executablePath(), args: [...sandbox, ...quiet] };
  }
  const path = installed();
  if (path === undefined)
    throw new Error(
      "No browser was found to test in. Install Google Chrome, Microsoft Edge or Chromium, or set BROWSER_PATH to one, and run again.",
    );
  return { executablePath: path, args: [...sandbox, ...quiet] };
}
