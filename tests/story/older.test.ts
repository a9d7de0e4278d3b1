// Readings that were finished when the box had fourteen files: each opens in the whole story, is told what came since, and comes to its ending.
import { expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { atHand } from "../../src/build/library.ts";
import { parseReading } from "../../src/core/record.ts";
import { createSession } from "../../src/core/session.ts";
import { files } from "../../src/generated/story.ts";

const library = atHand(compileStory("story"));

/** A reading as the story of fourteen files and twelve endings kept it. */
interface Older {
  readonly name: string;
  /** The ids of its answers in their order, with a stroke between two files. */
  readonly answers: string;
  /** The ending that it came to. */
  readonly before: string;
  /** The one that it comes to: another only where its own had not been written. */
  readonly now: string;
  /** What it is taken to have answered to the files that came since. */
  readonly taken: string;
}

const olderReadings: readonly Older[] = [
  {
    name: "as it happened, every file long",
    answers:
      "tray names calm shout walkout / candle ought order stay dissolved / asitwas ultimatum hand she late shown / thirty " +
      "crossed brigades others own / draw after shelved sausage rising / handed nationalised wheat sent sympathy / candles " +
      "lamp bromide broken held unnamed / banked bed spade refused / quinine fastiv written marched / chalked seen holding " +
      "sold / barn late whites horse stormed banned left / all stood late barley closed / window nothing large lenin_form " +
      "copied / watch typed ribbon sealed",
    before: "great_break",
    now: "great_break",
    taken:
      "barmbek/short barmbek/off reading/short reading/stays reading/passed bunting/short bunting/expelled cow/short cow/seizures cow/brief",
  },
  {
    name: "an ally in Berlin, who is asked before grain is taken",
    answers:
      "short walkout / short dissolved / short ultimatum late shown / short taxed own / last wife shelved wrote force / short " +
      "divided sympathy / short broken held pen / short cabinet / short marched / short sold / short late stormed banned left " +
      "/ short spring closed / short lenin_form kept / short sealed",
    before: "council_europe",
    now: "council_europe",
    taken: "barmbek/short reading/short reading/stays reading/passed bunting/short bunting/expelled cow/short cow/prices",
  },
  {
    name: "commissars in Berlin",
    answers:
      "short walkout / short kept / translated recognised train herring late shown / short brigades own / short shelved force " +
      "/ short nationalised sympathy / short broken held named / short refused / short halt / short sold / short banned " +
      "turned / short spring closed / short equals kept / short sealed",
    before: "iron_council",
    now: "iron_council",
    taken: "barmbek/short reading/short reading/stays reading/passed bunting/short bunting/expelled cow/short cow/seizures cow/brief",
  },
  {
    name: "parties that may be voted in",
    answers:
      "short walkout / short kept / short ultimatum late closed / short brigades own / short shelved rising / short " +
      "nationalised sympathy / short broken abandoned unnamed / short refused / short marched / short sold / short late " +
      "delegation open turned / short spring closed / short lenin_form refused / short speaks",
    before: "free_soviets",
    now: "free_soviets",
    taken: "barmbek/short barmbek/off reading/short reading/moved reading/passed bunting/short bunting/expelled cow/short cow/prices",
  },
  {
    name: "a letter that was heard",
    answers:
      "short walkout / short dissolved / asitwas ultimatum day tape late aloud / short brigades own / short shelved rising / " +
      "short nationalised sympathy / short broken held unnamed / short refused / short halt / short sold / short late stormed " +
      "banned left / short late closed / short lenin_form copied / short copied",
    before: "warning_heeded",
    now: "warning_heeded",
    taken:
      "barmbek/short barmbek/off reading/short reading/moved reading/passed bunting/short bunting/expelled cow/short cow/seizures cow/permanent",
  },
  {
    name: "a letter that was spoken, whose own ending was not in the box",
    answers:
      "short walkout / short dissolved / operator ultimatum hand herring late aloud / short brigades courts / short shelved " +
      "rising / short nationalised sympathy / short broken held named / short refused / short halt / short sold / short early " +
      "banned turned / short late closed / short lenin_form refused / short speaks",
    before: "warning_heeded",
    now: "lenin_lives",
    taken:
      "barmbek/short barmbek/off reading/short reading/moved reading/passed bunting/short bunting/expelled cow/short cow/seizures cow/permanent",
  },
];

const stepsOf = ({ answers }: Older): string[] =>
  answers.split(" / ").flatMap((ids, file) => ids.split(" ").map((id) => `${files[file]?.id ?? ""}/${id}`));

test.each(olderReadings)("$name", async (older) => {
  const steps = stepsOf(older);
  const kept = "2026-11-01T00:00:00.000Z";
  const parsed = parseReading({
    format: "no-straight-line/reading",
    version: 2,
    story: "aa",
    start: null,
    steps,
    presumed: [],
    at: older.before,
    kept,
  });
  if (!parsed.ok) throw new Error(parsed.problem);
  const session = createSession(library, () => new Date(0));
  await session.restore(parsed.value);
  const { view } = session;
  expect([view.trouble, view.stop]).toEqual([null, null]);
  expect(view.ending).toBe(older.now);
  const reading = session.reading();
  const presumed = new Set(reading?.presumed);
  expect(reading?.steps.filter((_, at) => !presumed.has(at))).toEqual(steps);
  expect(reading?.steps.filter((_, at) => presumed.has(at)).join(" ")).toBe(older.taken);
  expect(view.added).toHaveLength(presumed.size);
});
