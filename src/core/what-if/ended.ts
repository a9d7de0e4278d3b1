// How a history ended, told by the story itself: the ending that its decisions come to, the world there, and what the ending says.
import type { Choice } from "../atlas/ask/minimal/history.ts";
import type { Line } from "../beat.ts";
import type { Library } from "../library.ts";
import { opening } from "../position.ts";
import type { View } from "../view.ts";

/** The end of a history. */
export interface Ended {
  readonly ending: NonNullable<View["ending"]>;
  /** From 0 to 4, as the ending leaves them. */
  readonly gauges: View["world"]["gauges"];
  /** What the ending tells, with what became of the gains among it. */
  readonly lines: readonly Line[];
}

/** Behind all files stands the rule list. A reading that is to start there is handed the world of all its decisions, and opens at its ending. */
const behind = "decide" as Library["files"][number];

/**
 * The end that decisions come to. Every file is gone through without its words, so it costs some ten milliseconds, and more the first time.
 *
 * @param decisions - all that the history is asked; what they leave out goes as it happened
 * @throws FetchError where the texts cannot be had; TellingError where they break
 */
export async function endedOf(library: Library, decisions: readonly Choice[]): Promise<Ended> {
  const whole: Library = { ...library, files: [...library.files, behind] };
  const { beat, ending } = await opening(whole, {
    file: behind,
    decisions: decisions.map(({ hinge, option }) => `${hinge}/${option}` as const),
  });
  if (ending === null) throw new Error("a history behind all files is at no ending");
  return { ending, gauges: beat.world.gauges, lines: beat.lines };
}
