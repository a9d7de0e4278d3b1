// The whole art of the stage as a list of views: every tableau in two opposite worlds, and the map in ten.
import type { ChapterId } from "../../src/core/chapter.ts";
import type { Cue } from "../../src/core/cues.ts";
import { parseCue } from "../../src/core/cues.ts";
import { scenes } from "../../src/picture/scenes.ts";
import * as words from "#words/picture.ts";
import type { View } from "../../src/core/view.ts";
import { tableauOf } from "../../src/picture/tableau/tableaux.ts";
import type { World } from "../../src/core/world.ts";
import { happened } from "../../src/generated/ids.ts";
import { type EndingId, type Hinge, endings, files, hinges } from "../../src/generated/story.ts";

export interface Picture {
  readonly name: string;
  /** What to look for. */
  readonly caption: string;
  readonly view: View;
  /** Set where it is the poster of an ending. */
  readonly poster?: { readonly ending: EndingId; readonly title: string; readonly year: string };
}

type Part<T> = { readonly [K in keyof T]?: T[K] };

/** As it happened. */
const recorded: World = {
  gauges: { bread: 1, works: 1, councils: 1, debate: 2, apparatus: 2, terror: 3, nations: 1, europe: 2, army: 2 },
  standings: {
    government: "one_party",
    allies: "no_ally",
    village: "by_squads",
    federation: "centre",
    general_secretary: "stalin",
    first_page: "turned",
    neighbour: "left_out",
    lamp: "turned_away",
    second_sheet: "withheld",
    own_table: "passed_over",
  },
  memories: happened,
  over: null,
};

function world(memories: Part<World["memories"]>, gauges: Part<World["gauges"]> = {}, standings: Part<World["standings"]> = {}): World {
  return {
    gauges: { ...recorded.gauges, ...gauges },
    standings: { ...recorded.standings, ...standings },
    memories: { ...recorded.memories, ...memories },
    over: null,
  };
}

/** The other answer everywhere. */
const opposite = world(
  {
    coalition: "soviets",
    assembly: "kept",
    rada: "recognised",
    brest: "refused",
    squads: "taxed",
    lists: "courts",
    guard: "enforced",
    january: "wait",
    estates: "divided",
    vienna: "joins",
    orel: "conceded",
    petrograd: "abandoned",
    legien: "cabinet",
    curzon: "halt",
    occupation: "insurrection",
    tax: "early",
    kronstadt: "delegation",
    factions: "open",
    relief: "spring",
    press: "political",
    union: "equals",
    letter: "speaks",
    // Berlin’s councils stand: nobody rises there in October, and grain that is paid for leaves nothing to take back.
    october: null,
    secretary: "elected",
    opposition: "tolerated",
    grain: "prices",
    march: null,
  },
  { bread: 4, debate: 4, nations: 4, army: 0, councils: 4, apparatus: 0, terror: 0, europe: 4 },
  { government: "plural", allies: "with_both", federation: "of_equals", general_secretary: "by_election" },
);

/** By force: commissars have Berlin, commanders are asked first, and a plan is carried out. What only act five tells apart. */
const iron = world(
  { january: "force", letter: "copied", october: "rising", secretary: "moved", opposition: "wires", grain: "plan", march: null },
  { army: 4, terror: 4, bread: 3, apparatus: 4, councils: 0 },
  { allies: "iron_berlin", general_secretary: "collective" },
);

/** A view that shows one beat of a file in a world. */
export function viewOf(chapter: string, tags: readonly string[], at: World): View {
  const cues = tags.map((tag) => parseCue(tag, [])).filter((cue): cue is Cue => cue !== null);
  return {
    phase: "asking",
    move: "restore",
    revision: 1,
    entries: [],
    beat: {
      chapter: chapter as ChapterId,
      card: null,
      lines: [{ text: "", cues }],
      ask: null,
      choices: [],
      short: null,
      presumed: null,
      hinge: null,
      world: at,
      acted: null,
    },
    world: at,
    before: at,
    decisions: [],
    ending: null,
    stop: null,
    added: [],
    struck: [],
    repeated: null,
    rested: false,
    start: null,
    trouble: null,
  };
}

const worlds: readonly (readonly [name: string, caption: string, chapter: string, tags: readonly string[], at: World])[] = [
  [
    "1917",
    "November 1917: councils in the north, Moscow undecided",
    "railwaymen",
    ["city: moscow stirring", "wedge: petrograd / One government of all"],
    recorded,
  ],
  [
    "1918 trenches",
    "January 1918: the German line as it stood",
    "telegraph",
    ["date: 1918-01-21 8/21 January 1918", "front: german trench", "rail: brest-moscow cut"],
    recorded,
  ],
  ["1918 advance", "March 1918: the German line after the advance", "barn", ["front: german advance"], recorded],
  [
    "1918 refused",
    "June 1918: the peace refused; the capitals lost",
    "barn",
    ["front: german moscow", "place: yekaterinburg"],
    world({ brest: "refused" }),
  ],
  [
    "1918 november",
    "November 1918: councils in Germany",
    "stokers",
    ["city: kiel council", "city: hamburg council", "city: munich council", "city: berlin stirring", "wedge: berlin / Bread and peace"],
    recorded,
  ],
  [
    "1919 danube",
    "1919: Budapest and Vienna",
    "danube",
    ["city: budapest council", "city: vienna council"],
    world({ estates: "divided", vienna: "joins" }, {}, { allies: "with_danube" }),
  ],
  [
    "1919 orel",
    "October 1919: Denikin at Orel",
    "fastiv",
    ["place: orel", "city: orel reaction", "front: south orel", "wedge: orel / The land is ours already"],
    recorded,
  ],
  [
    "1919 petrograd",
    "October 1919: Petrograd given up",
    "fastiv",
    ["place: petrograd", "city: petrograd reaction", "front: northwest taken", "front: south orel", "rail: petrograd-moscow cut"],
    recorded,
  ],
  [
    "1920 vistula",
    "August 1920: before Warsaw",
    "vistula",
    ["place: warsaw", "front: west vistula", "wedge: warsaw / To the Vistula"],
    recorded,
  ],
  [
    "1920 turin",
    "September 1920: the works are held; Warsaw was not taken",
    "turin",
    ["wedge: turin / Made without the masters"],
    world({ occupation: null }),
  ],
  [
    "1921 ice",
    "February 1921: hungry towns, a fortress, a village in revolt; Georgia has just lost its border",
    "ice",
    ["city: petrograd stirring", "front: georgia border", "wedge: kronstadt / Free soviets"],
    recorded,
  ],
  ["1921 hunger", "July 1921: the Volga and the south of Ukraine", "hunger", ["place: samara", "city: kherson hungry"], recorded],
  [
    "1922 border",
    "Georgia within its border, Warsaw held, no squads in Rome",
    "tiflis",
    ["place: tiflis", "front: georgia border", "city: sukhumi stirring"],
    world({ curzon: "taken", occupation: "defence" }),
  ],
  ["1922 allies", "December 1922, with allies from the Rhine to the Danube", "dictation", [], opposite],
  [
    "1923 chemnitz",
    "October 1923: what Saxony asks for; Berlin lost to councils",
    "barmbek",
    ["wedge: chemnitz / A strike against the soldiers"],
    recorded,
  ],
  [
    "1923 iron",
    "October 1923: commissars have Berlin, and Hamburg asks for a vote",
    "barmbek",
    ["city: hamburg stirring", "wedge: hamburg / Councils, voted for"],
    iron,
  ],
  [
    "1926 london",
    "May 1926: Britain’s unions stop work",
    "bunting",
    ["place: london", "date: 1926-05 May 1926", "city: london stirring"],
    recorded,
  ],
  [
    "1927 shanghai",
    "April 1927: Shanghai, at the edge of the map",
    "bunting",
    ["place: shanghai", "date: 1927-04-12 12 April 1927", "city: shanghai reaction"],
    recorded,
  ],
  [
    "1927 leningrad",
    "November 1927: Petrograd has been called Leningrad since Lenin died",
    "bunting",
    ["date: 1927-11-07 7 November 1927", "wedge: petrograd / Carry out Lenin’s testament"],
    recorded,
  ],
  [
    "1930 penza",
    "March 1930: farms that were made by force, flocks lost on the steppe",
    "cow",
    ["date: 1930-03-09 9 March 1930", "city: penza hungry", "city: almaata hungry", "wedge: penza / Each her own"],
    recorded,
  ],
];

/** What has been decided where all these turning points have been, as the world remembers it. */
const decided = (told: readonly Hinge[], { memories }: World): View["decisions"] =>
  told.flatMap((hinge) => {
    const option = memories[hinge];
    return option === null ? [] : [{ hinge, option, recorded: option === hinges[hinge].options[0], entry: 0 }];
  });

const told = (Object.keys(hinges) as Hinge[]).filter((hinge) => hinges[hinge].file !== null);

/** A view in which every told turning point has been decided. */
const ended = (ending: EndingId, at: World): View => ({
  ...viewOf("cow", [], at),
  phase: "ended",
  ending,
  decisions: decided(told, at),
});

/** The Line up to where one turning point lies open, with its fork. */
function forked(hinge: Hinge, chapter: string, at: World): View {
  const view = viewOf(chapter, [], at);
  const { options, question } = hinges[hinge];
  const before = told.slice(0, told.indexOf(hinge));
  return {
    ...view,
    decisions: decided(before, at),
    beat: view.beat && {
      ...view.beat,
      hinge,
      ask: question,
      choices: options.map((id, number) => ({ id, text: id, hinge, recorded: number === 0, locked: number === 2 ? "not here" : null })),
    },
  };
}

const lines: readonly Picture[] = [
  { name: "line 1917, at the first fork", caption: "Nothing decided; three branches", view: forked("coalition", "railwaymen", recorded) },
  { name: "line 1918, far from it", caption: "Every answer another one, until Berlin", view: forked("guard", "stokers", opposite) },
  { name: "line 1920, as it happened", caption: "Thirteen answers on the grey line", view: forked("curzon", "vistula", recorded) },
  { name: "line 1923, far from it", caption: "Fourteen answers; the fork of the letter", view: forked("letter", "dictation", opposite) },
];

/** Every poster, of a run that left what happened once and of one that left it everywhere. */
export const posters: readonly Picture[] = endings.flatMap(({ id, title, day }) =>
  (
    [
      ["a run near the record", world({ guard: "enforced" })],
      ["a run far from it", opposite],
    ] as const
  ).map(([kind, at]) => ({
    name: `poster ${id}, ${kind}`,
    caption: title,
    view: ended(id, at),
    poster: { ending: id, title, year: day.slice(0, 4) },
  })),
);

/** Every picture of the stage, in the order of the story. */
export const pictures: readonly Picture[] = [
  ...files.flatMap(({ id, number, hinges: asked }) =>
    scenes[id].flatMap((scene) => {
      const undecided = world(Object.fromEntries(asked.map((hinge) => [hinge, null])));
      const kinds = [
        ["as it happened", recorded],
        ["the other way", opposite],
        ["before it is decided", undecided],
        ...(number > 14 ? ([["by force", iron]] as const) : []),
      ] as const;
      const drawn = kinds.map(([, at]) => JSON.stringify(tableauOf(id, scene, at)));
      return kinds
        .filter((_, at) => at < 2 || drawn.indexOf(drawn[at] ?? "") === at)
        .map(([kind, at]): Picture => ({
          name: `${id} ${scene}, ${kind}`,
          caption: words.scenes[scene],
          view: viewOf(id, [`scene: ${scene}`], at),
        }));
    }),
  ),
  ...worlds.map(([name, caption, chapter, tags, at]): Picture => ({ name: `map ${name}`, caption, view: viewOf(chapter, tags, at) })),
  ...lines,
];
