// What drawn readings are told: of each ending testimony and outcome, of each file its paragraphs.
import type { Atlas } from "../../core/atlas/ask/atlas.ts";
import type { Line } from "../../core/beat.ts";
import { createSession } from "../../core/session.ts";
import type { View } from "../../core/view.ts";
import type { Compiled } from "../compile.ts";
import { drawer } from "../draw.ts";
import { atHand } from "../library.ts";

/** One chapter as one reading tells it. */
export interface Telling {
  /** The number that the reading is drawn by. */
  readonly drawn: number;
  readonly text: string;
  /** What was decided before and in it, `hinge.option`. */
  readonly decided: readonly string[];
}

/** How a drawn reading goes: by its answers to the end. */
async function readBy(story: Compiled, steps: readonly string[]): Promise<View> {
  const session = createSession(atHand(story), () => new Date(0));
  await session.begin();
  for (const step of steps) {
    if (session.view.phase === "closing") await session.close();
    await session.choose(step.slice(step.indexOf("/") + 1));
  }
  while (session.view.phase === "closing") await session.close();
  const { phase, trouble } = session.view;
  if (trouble !== null) throw new Error(trouble.message);
  if (phase !== "ended") throw new Error(`the reading stops at a question: ${steps.join(" · ")}`);
  return session.view;
}

const decidedBy = ({ memories }: View["world"]): string[] =>
  Object.entries(memories).flatMap(([hinge, option]) => (option === null ? [] : [`${hinge}.${option}`]));

/** Testimony and outcome: from the cue of the one to that of the part that follows the other, without the gains between. */
function testimony(lines: readonly Line[]): string {
  let part = "frame";
  const told = lines.flatMap(({ text, cues }) => {
    for (const cue of cues) if (cue.key === "part") ({ part } = cue);
    const isGain = cues.some(({ key }) => key === "gain");
    return (part === "nineteen30" || part === "outcome") && !isGain ? [text] : [];
  });
  return told.join("\n");
}

/** Testimony and outcome of an ending in so many readings that come to it. Cost: about 60 ms a reading. */
export async function tellEnding(story: Compiled, atlas: Atlas, ending: string, count: number): Promise<Telling[]> {
  const draw = drawer(atlas, ending);
  const told: Telling[] = [];
  for (let drawn = 0; drawn < count; drawn++) {
    const { beat, world } = await readBy(story, draw(drawn));
    told.push({ drawn, text: testimony(beat?.lines ?? []), decided: decidedBy(world) });
  }
  return told;
}

/** So many readings are drawn for one that comes to a file, at the most. */
const mostDrawn = 200;

/** Each of some files in the first so many of the drawn readings that come to it. Cost: about 60 ms a reading. */
export async function tellFiles(story: Compiled, atlas: Atlas, files: readonly string[], count: number): Promise<Map<string, Telling[]>> {
  const draw = drawer(atlas, null);
  const told = new Map(files.map((id) => [id, [] as Telling[]]));
  for (let drawn = 0; drawn < count * mostDrawn; drawn++) {
    const wanting = [...told].filter(([, list]) => list.length < count);
    if (wanting.length === 0) break;
    const steps = draw(drawn);
    if (!wanting.some(([id]) => steps.some((step) => step.startsWith(`${id}/`)))) continue;
    const { entries } = await readBy(story, steps);
    for (const [id, list] of wanting) {
      const own = entries.filter(({ chapter }) => chapter === id);
      const text = own.flatMap(({ lines }) => lines.map((line) => line.text)).join("\n");
      const last = own.findLast(({ chosen }) => chosen === null) ?? own.at(-1);
      if (last !== undefined) list.push({ drawn, text, decided: decidedBy(last.world) });
    }
  }
  return told;
}
