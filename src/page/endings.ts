// Sorts the lines of an ending into its parts.
import type { Line } from "../core/beat.ts";
import { type Gain, type Part, parts } from "../core/cues.ts";

export interface GainLine {
  readonly gain: Gain;
  readonly yours: string;
  /** What really happened. */
  readonly was: string;
}

type EndingParts = Readonly<Record<Part, readonly Line[]>> & { readonly gains: readonly GainLine[] };

/** A line belongs to the last part named; a line with a gain belongs to the table. */
export function endingParts(lines: readonly Line[]): EndingParts {
  const sorted = Object.fromEntries(parts.map((part) => [part, [] as Line[]])) as Record<Part, Line[]>;
  const gains: GainLine[] = [];
  let now: Part = "frame";
  for (const line of lines) {
    const part = line.cues.find((cue) => cue.key === "part");
    if (part?.key === "part") now = part.part;
    const gain = line.cues.find((cue) => cue.key === "gain");
    const was = line.cues.find((cue) => cue.key === "was");
    if (gain?.key === "gain") gains.push({ gain: gain.gain, yours: line.text, was: was?.key === "was" ? was.text : "" });
    else if (line.text !== "") sorted[now].push(line);
  }
  return { ...sorted, gains };
}
