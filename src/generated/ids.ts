// Generated from story/*.ink by src/build/generate.ts. Do not edit.

/** Gauges, 0–4, with their values in 1917. */
export const gaugeStarts = {
  bread: 2,
  works: 3,
  councils: 4,
  debate: 4,
  apparatus: 0,
  terror: 0,
  nations: 2,
  europe: 2,
  army: 1,
} as const;
export type Gauge = keyof typeof gaugeStarts;

/** Standings and their values; the first is the start. */
export const standings = {
  government: ["one_party","in_coalition","plural"],
  allies: ["no_ally","with_berlin","with_danube","with_both","iron_berlin"],
  village: ["by_squads","by_tax"],
  federation: ["centre","of_equals"],
  general_secretary: ["stalin","collective","by_election","lenin"],
  first_page: ["unread","turned","read_out","shut"],
  neighbour: ["unasked","left_out","kept_in","handed_pen"],
  lamp: ["unlit","turned_away","left_burning","put_out"],
  second_sheet: ["unwritten","given_her","withheld","kept_back"],
  own_table: ["unspoken","said_aloud","set_down","passed_over"],
} as const;
export type Standings = { [S in keyof typeof standings]: (typeof standings)[S][number] };

/** Ways in which a run can be decided before 1930. */
export const overs = ["white_restoration","behind_the_urals","broad_coalition","council_of_defence"] as const;
export type Over = (typeof overs)[number];

/** Hinges in the order of the story, with the option that happened. */
export const happened = {
  coalition: "walkout",
  assembly: "dissolved",
  rada: "ultimatum",
  brest: "late",
  squads: "brigades",
  lists: "own",
  guard: "shelved",
  january: "rising",
  estates: "nationalised",
  vienna: "sympathy",
  orel: "broken",
  petrograd: "held",
  legien: "refused",
  curzon: "marched",
  occupation: "sold",
  tax: "late",
  kronstadt: "stormed",
  factions: "banned",
  relief: "late",
  press: "closed",
  union: "lenin_form",
  letter: "sealed",
  october: "off",
  secretary: "stays",
  opposition: "expelled",
  grain: "seizures",
  march: "brief",
} as const;
export type Hinge = keyof typeof happened;

/** The options of each hinge. */
export interface Options {
  coalition: "walkout" | "without" | "soviets";
  assembly: "dissolved" | "kept" | "reelected";
  rada: "ultimatum" | "recognised";
  brest: "late" | "early" | "refused";
  squads: "brigades" | "taxed";
  lists: "own" | "courts";
  guard: "shelved" | "enforced";
  january: "rising" | "wait" | "force";
  estates: "nationalised" | "divided";
  vienna: "sympathy" | "joins";
  orel: "broken" | "conceded";
  petrograd: "held" | "abandoned";
  legien: "refused" | "cabinet" | "crushed";
  curzon: "marched" | "halt" | "taken";
  occupation: "sold" | "defence" | "insurrection";
  tax: "late" | "early";
  kronstadt: "stormed" | "delegation";
  factions: "banned" | "year" | "open";
  relief: "late" | "spring";
  press: "closed" | "political";
  union: "lenin_form" | "equals" | "autonomisation";
  letter: "sealed" | "copied" | "speaks";
  october: "off" | "saxony" | "rising";
  secretary: "stays" | "moved" | "elected";
  opposition: "expelled" | "tolerated" | "wires";
  grain: "seizures" | "prices" | "plan";
  march: "brief" | "permanent";
}
export type Option<H extends Hinge> = Options[H];
export type Memories = { [H in Hinge]: Option<H> | null };

/** The files of the box, in playing order. */
export const fileIds = ["railwaymen","tauride","telegraph","barn","stokers","danube","fastiv","putsch","vistula","turin","ice","hunger","tiflis","dictation","barmbek","reading","bunting","cow"] as const;
export type FileId = (typeof fileIds)[number];

/** The endings that are written. */
export const endingIds = ["great_break","council_europe","iron_council","two_chambers","free_soviets","warning_heeded","long_nep","opposition_plan","white_victory","urals","red_bonaparte","lenin_lives","early_night","red_danube","bayonets","union_of_equals"] as const;
export type EndingId = (typeof endingIds)[number];

/** The year of each file, and then of each ending. */
export const years: readonly number[] = [1917,1918,1917,1918,1918,1919,1919,1920,1920,1920,1921,1921,1922,1922,1923,1924,1926,1928,1930,1930,1930,1930,1930,1930,1930,1930,1930,1930,1930,1930,1930,1930,1930,1930];

/** How much is in the box, in words: files, and minutes to read them; and whether that is the whole story. */
export const box = {"files":"eighteen","minutes":"ninety","whole":true};
