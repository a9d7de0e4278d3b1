// What pins are held against: decisions against histories that might decide the same otherwise, an ending against all that are decided so.
import type { Minimal } from "./graph.ts";
import { intervened, offered } from "./intervene.ts";
import { type Beside, type Joint, type Pins, besides, jointOf, noise } from "./pins.ts";
import type { Chanced } from "./survey.ts";

/** All that is decided as some pins say, whatever its end, and what it is held against. */
interface Sides {
  readonly given: readonly Chanced[];
  /** Histories that come to the pinned decisions, and decide them so. */
  readonly decided: Joint;
  /**
   * Histories in which the same stands open, and the odds decide. For one decision they are the same histories up to it, so that what is
   * otherwise in the others is what follows from it in this model. All of them, where none is pinned.
   */
  readonly usual: Joint;
}

/** Two times `jointOf`; once where no decision is pinned. */
export function sidesOf(surveys: readonly Chanced[], { answers }: Pick<Pins, "answers">): Sides {
  const given = intervened(surveys, answers);
  const decided = jointOf(given, { answers, endings: null });
  if (answers.length === 0) return { given, decided, usual: decided };
  const all: Minimal["answers"] = surveys[0]?.graph.answers ?? [];
  const hinges = new Set(answers.map((place) => all[place]?.hinge));
  const any = [...all.keys()].filter((place) => hinges.has(all[place]?.hinge));
  return { given, decided, usual: jointOf(offered(surveys, answers), { answers: any, endings: null }) };
}

/**
 * What is found where what happened is decided in the places in which it stands open beside some answers of its hinge. One `jointOf`.
 *
 * @returns null where what happened is among them, they are of several hinges, or it is shut in all those places
 */
export function happenedOf(surveys: readonly Chanced[], { answers }: Pick<Pins, "answers">): Joint | null {
  const all: Minimal["answers"] = surveys[0]?.graph.answers ?? [];
  const [hinge, ...more] = new Set(answers.map((place) => all[place]?.hinge));
  const place = all.findIndex((answer) => answer.recorded && answer.hinge === hinge);
  if (hinge === undefined || more.length > 0 || place < 0 || answers.includes(place)) return null;
  const joint = jointOf(offered(intervened(surveys, [place]), answers), { answers: [place], endings: null });
  return joint.share > noise ? joint : null;
}

/** Every hinge beside some pins. @param sides - of the same pins */
export function besidesOf(surveys: readonly Chanced[], pins: Pins, { given, decided, usual }: Sides): Beside[] {
  const answers = surveys[0]?.graph.answers ?? [];
  if (pins.endings === null) return besides(answers, pins, decided, usual);
  return besides(answers, pins, jointOf(given, pins), decided);
}
