// Runs the compiler of Ink: the only place that knows how it is asked, for the build, its tools and the tests.
import { Compiler } from "inkjs/full";
import type { Story as InkStory } from "inkjs/full";

export type { InkStory };

/** How much a message of the compiler weighs, as it numbers them: the author’s own TODO, a warning, an error. */
export const weights = { todo: 0, warning: 1, error: 2 } as const;

/** Reads a file that an INCLUDE names. */
type ReadInk = (name: string) => string;

/**
 * Compiles an Ink source.
 *
 * @param told - hears each message with its weight
 * @param read - reads what the source includes; without it nothing can be included
 * @throws Error where the compiler gives up, mostly after it has told why
 */
export function runCompiler(text: string, told: (message: string, weight: number) => void, read: ReadInk | null = null): InkStory {
  const options: ConstructorParameters<typeof Compiler>[1] = {
    errorHandler: told,
    countAllVisits: false,
    fileHandler: read === null ? null : { ResolveInkFilename: (name) => name, LoadInkFileContents: read },
    pluginNames: [],
    sourceFilename: null,
  };
  return new Compiler(text, options).Compile();
}

/**
 * Compiles an Ink source to the JSON that inkjs plays.
 *
 * @param least - the weight from which on a message is a fault
 * @throws Error where there is a fault in it
 */
export function compileText(text: string, least: number = weights.todo, read: ReadInk | null = null): string {
  const refuse = (message: string, weight: number): void => {
    if (weight >= least) throw new Error(message);
  };
  const json = runCompiler(text, refuse, read).ToJson();
  if (typeof json !== "string") throw new Error("Ink could not compile this text");
  return json;
}
