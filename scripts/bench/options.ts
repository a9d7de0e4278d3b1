// Reads what was asked of `npm run bench`, and says what to do about what it cannot read.
import { parseArgs } from "node:util";
import { Advice } from "../advice.ts";

/** What the bench is to measure. */
export interface BenchOptions {
  /** Another page that is measured in turns with the game, or null. */
  readonly against: Other | null;
  /** How often each page is opened. */
  readonly runs: number;
  /** How many answers are given each time. */
  readonly clicks: number;
  /** Whether the stage’s movements are measured too. */
  readonly movements: boolean;
  /** The folder with the build that is measured. */
  readonly build: string;
}

/** Another page, and how a reader finds their way in it. */
export interface Other {
  readonly url: string;
  /** CSS selector of what can be chosen. */
  readonly choice: string;
  /** CSS selectors of what must be pressed before the first choice, in turn. */
  readonly start: readonly string[];
}

/** Said whenever something was not understood. */
export const usage = `Usage: npm run bench -- [--runs 3] [--clicks 12] [--movements] [--build dist] [--against URL --choice CSS [--start CSS]…]

  --against URL   measures that page in turns with the game, and nothing else; the address begins with http:// or https://
  --choice CSS    what can be chosen there, for example 'a.choice' or 'a[data-passage]'; needed with --against
  --start CSS     what must be pressed there before the first choice, for example '#begin'; may be given more than once
  --runs N        how often each page is opened, 1 to 50
  --clicks N      how many answers are given each time, 0 to 100
  --movements     measures what the stage costs while it moves, too: two minutes more
  --build FOLDER  measures another build than the one in dist/, for example one from before a change`;

function wholeNumber(name: string, text: string | undefined, otherwise: number, least: number, most: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (text.trim() === "" || !Number.isInteger(value) || value < least || value > most)
    throw new Advice(`--${name} ${text}: give a whole number from ${least} to ${most}.`);
  return value;
}

function address(text: string): string {
  if (!/^https?:\/\//i.test(text)) throw new Advice(`--against ${text}: give an address that begins with http:// or https://.`);
  try {
    return new URL(text).href;
  } catch {
    throw new Advice(`--against ${text}: this is no address. Give one such as http://127.0.0.1:8000/story.html.`);
  }
}

function selector(name: string, text: string): string {
  if (text.trim() === "") throw new Advice(`--${name}: give a CSS selector, in quotes.`);
  return text;
}

interface Words {
  readonly values: Partial<Record<"against" | "build" | "choice" | "runs" | "clicks", string>>;
  readonly start: string[];
  readonly movements: boolean;
}

function parse(args: readonly string[]): Words {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      against: text,
      build: text,
      choice: text,
      start: { type: "string", multiple: true },
      runs: text,
      clicks: text,
      movements: { type: "boolean" },
    },
  });
  const { start = [], movements = false, ...rest } = values;
  return { values: rest, start, movements };
}

/**
 * What was asked for, from the words of the command line.
 *
 * @throws Advice whose message says what is wrong and what to give instead, with the usage
 */
export function parseBench(args: readonly string[]): BenchOptions {
  try {
    const { values, start, movements } = parse(args);
    const { against, choice } = values;
    if (against === undefined && (choice !== undefined || start.length > 0))
      throw new Advice("--choice and --start describe another page: name it with --against URL.");
    if (against !== undefined && choice === undefined)
      throw new Advice(`--against ${against}: say with --choice what can be chosen there, for example --choice 'a.choice'.`);
    return {
      against:
        against === undefined || choice === undefined
          ? null
          : { url: address(against), choice: selector("choice", choice), start: start.map((one) => selector("start", one)) },
      runs: wholeNumber("runs", values.runs, 3, 1, 50),
      clicks: wholeNumber("clicks", values.clicks, 12, 0, 100),
      movements,
      build: values.build ?? "dist",
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Advice(`${said}\n\n${usage}`, { cause: error });
  }
}
