// The Line: grey as it happened, red as this reading has it, a node at each hinge, and the fork where one lies open.
import { mapOf } from "./map.ts";
import type { View } from "../core/view.ts";
import { type Hinge, hinges } from "../generated/story.ts";

export const firstYear = 1917;
/** Where a finished reading stands. */
export const lastYear = 1930;
/** The axis goes on a little, to hold the last hinge: March 1930. */
export const endOfAxis = 1930.3;

export interface LineNode {
  readonly hinge: Hinge;
  readonly question: string;
  /** In years, as 1918.83. */
  readonly at: number;
  /** How far the reading had departed from what happened when it came to this node: 0 to 3 steps above the grey line. */
  readonly level: number;
  /** `ahead`: not yet decided. `untold`: no file asks it yet; it went as it happened or as the answers had it. */
  readonly state: "recorded" | "departed" | "untold" | "open" | "ahead";
  /** The entry to re-open; null where there is none. */
  readonly entry: number | null;
}

interface ForkChoice {
  readonly id: string;
  readonly text: string;
  readonly recorded: boolean;
  readonly locked: boolean;
}

export interface LinePicture {
  readonly nodes: readonly LineNode[];
  /** Corners of the red line, from 1917 to now. */
  readonly path: readonly { readonly at: number; readonly level: number }[];
  /** Where the reading is, in years. */
  readonly now: number;
  readonly level: number;
  /** The open hinge and its answers, in their order. */
  readonly fork: { readonly at: number; readonly choices: readonly ForkChoice[] } | null;
}

const most = 3;

/** A day or a month of ISO 8601 as a number of years. */
export function yearsOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1 + (date - 1) / 31) / 12;
}

const inOrder = (Object.keys(hinges) as Hinge[]).map((hinge) => ({ hinge, at: yearsOfDay(hinges[hinge].day) })).sort((a, b) => a.at - b.at);
const hour = 1 / 8766;
// Two of one day stand side by side, in the order of the story.
inOrder.forEach((node, index) => (node.at = Math.max(node.at, (inOrder[index - 1]?.at ?? 0) + hour)));

/** When the turning points are, in years, in order. */
export const turningTimes: readonly number[] = inOrder.map(({ at }) => at);

/** The Line for a view. A departure lifts it one step; it does not come back down, because the world it left is gone. */
export function lineOf(view: View): LinePicture {
  const { date } = mapOf(view);
  const open = view.beat?.hinge ?? null;
  const decided = new Map(view.decisions.map((decision) => [decision.hinge, decision]));
  let level = 0;
  const path: { at: number; level: number }[] = [{ at: firstYear, level: 0 }];
  let latest: number = firstYear;
  const nodes = inOrder.map(({ hinge, at }): LineNode => {
    const { question } = hinges[hinge];
    const decision = decided.get(hinge);
    if (decision === undefined) return { hinge, question, at, level, state: hinge === open ? "open" : "ahead", entry: null };
    latest = at;
    const before = level;
    // A step that is not finished where the next node comes ends there, so that the node stands on the line.
    const last = path.at(-1);
    if (last !== undefined && last.at > at) path[path.length - 1] = { at, level };
    if (decision.entry !== null && !decision.recorded) {
      path.push({ at, level });
      level = Math.min(most, level + 1);
      path.push({ at: at + 0.22, level });
    }
    const state = decision.entry === null ? "untold" : decision.recorded ? "recorded" : "departed";
    return { hinge, question, at, level: before, state, entry: decision.entry };
  });
  const told = view.phase === "ended" ? lastYear : yearsOfDay(date.day);
  const openAt = open === null ? null : yearsOfDay(hinges[open].day);
  const now = Math.min(endOfAxis, Math.max(openAt ?? told, latest, path.at(-1)?.at ?? firstYear));
  path.push({ at: now, level });
  const fork =
    openAt === null || view.beat === null
      ? null
      : {
          at: now,
          choices: view.beat.choices.map(({ id, text, recorded, locked }) => ({ id, text, recorded, locked: locked !== null })),
        };
  return { nodes, path, now, level, fork };
}
