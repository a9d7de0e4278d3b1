// All that a language must give: what English has, room by room.
import type * as argument from "./en/argument.ts";
import type * as ask from "./en/ask.ts";
import type * as belief from "./en/belief.ts";
import type * as beside from "./en/beside.ts";
import type * as compare from "./en/compare.ts";
import type * as ending from "./en/ending.ts";
import type * as glossary from "./en/glossary.ts";
import type * as hangs from "./en/hangs.ts";
import type * as hinges from "./en/hinges.ts";
import type * as html from "./en/html.ts";
import type * as language from "./en/language.ts";
import type * as link from "./en/link.ts";
import type * as method from "./en/method.ts";
import type * as names from "./en/names.ts";
import type * as notices from "./en/notices.ts";
import type * as numbers from "./en/numbers.ts";
import type * as odds from "./en/odds.ts";
import type * as panel from "./en/panel.ts";
import type * as people from "./en/people.ts";
import type * as picture from "./en/picture.ts";
import type * as problems from "./en/problems.ts";
import type * as reading from "./en/reading.ts";
import type * as record from "./en/record.ts";
import type * as repeats from "./en/repeats.ts";
import type * as river from "./en/river.ts";
import type * as rules from "./en/rules.ts";
import type * as settings from "./en/settings.ts";
import type * as sharing from "./en/sharing.ts";
import type * as smallest from "./en/smallest.ts";
import type * as sound from "./en/sound.ts";
import type * as sources from "./en/sources.ts";
import type * as stage from "./en/stage.ts";
import type * as title from "./en/title.ts";
import type * as trouble from "./en/trouble.ts";
import type * as unfetched from "./en/unfetched.ts";
import type * as variants from "./en/variants.ts";
import type * as voice from "./en/voice.ts";
import type * as whatIf from "./en/what-if.ts";

/** The same shape, with any other sentences in it. */
type Same<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof T]: Same<T[Name]> };

interface English {
  readonly argument: typeof argument;
  readonly ask: typeof ask;
  readonly belief: typeof belief;
  readonly beside: typeof beside;
  readonly compare: typeof compare;
  readonly ending: typeof ending;
  readonly glossary: typeof glossary;
  readonly hangs: typeof hangs;
  readonly hinges: typeof hinges;
  readonly html: typeof html;
  readonly language: typeof language;
  readonly link: typeof link;
  readonly method: typeof method;
  readonly names: typeof names;
  readonly notices: typeof notices;
  readonly numbers: typeof numbers;
  readonly odds: typeof odds;
  readonly panel: typeof panel;
  readonly people: typeof people;
  readonly picture: typeof picture;
  readonly problems: typeof problems;
  readonly reading: typeof reading;
  readonly record: typeof record;
  readonly repeats: typeof repeats;
  readonly river: typeof river;
  readonly rules: typeof rules;
  readonly settings: typeof settings;
  readonly sharing: typeof sharing;
  readonly smallest: typeof smallest;
  readonly sound: typeof sound;
  readonly sources: typeof sources;
  readonly stage: typeof stage;
  readonly title: typeof title;
  readonly trouble: typeof trouble;
  readonly unfetched: typeof unfetched;
  readonly variants: typeof variants;
  readonly voice: typeof voice;
  readonly "what-if": typeof whatIf;
}

/**
 * The sentences of one language. A language is a folder beside `en/` with the same files; `#words/…` of package.json says which one is
 * built, and tests/tools/words.test.ts holds each of them to this.
 */
export type Words = Same<English>;
