// The rules of What if: what each rule of an ending says, on whom it leans, and what the view says of their order and of other rules.
import type { EndingId } from "../../generated/story.ts";

/** A rule in a sentence; the school or historian it leans on; and who speaks against it. */
interface RuleSaid {
  readonly says: string;
  readonly leans: string;
  readonly against: string;
}

/** By ending. What is said of a person, a note of the story says too. */
export const rules: Readonly<Record<EndingId, RuleSaid>> = {
  urals: {
    says: "The German peace was refused and the barns were empty by November 1918: the government sits behind the Urals, and the story is over.",
    leans: "Richard Debo: the signed peace bought time with land",
    against: "the Left SRs’ own case: villages would have fought an invader, as Ukraine’s did",
  },
  white_victory: {
    says: "The White generals gave way on the land where squads had stripped the villages, or Petrograd was given up where soldiers weighed little.",
    leans: "Peter Kenez: generals who despised politics had nothing to offer peasants and nations",
    against: "Evan Mawdsley: the Reds held the people, the arsenals and the railways",
  },
  two_chambers: {
    says: "An assembly beside the soviets has outlived the war: rivals may win, nobody is arrested by list, there is bread, and soldiers obey.",
    leans: "Lev Protasov and Oliver Radkey: a democracy in the making",
    against: "S. A. Smith: little outcry when it was closed, for peasants had their land",
  },
  red_bonaparte: {
    says: "Soldiers who are used to being asked first have taken the telegraph in November 1927.",
    leans: "what all sides feared in the 1920s",
    against: "no commander ever tried; party cells and commissars were there to prevent it",
  },
  iron_council: {
    says: "Germany has a dictatorship that calls itself councils, by force or by siege, hunger and Moscow’s example.",
    leans: "Eric Weitz: violence made both of Germany’s workers’ movements",
    against: "workers with long democratic habits would not have submitted, or French tanks would have ended it",
  },
  bayonets: {
    says: "Poland is held by soldiers and a Cheka, and soldiers are asked first at home.",
    leans: "Norman Davies: Warsaw was a narrow and decisive battle",
    against: "Thomas Fiddick: the march was a probe and no crusade",
  },
  early_night: {
    says: "Europe is closed: reaction rules from the Vistula to the Rhine.",
    leans: "Pierre Broué and William Pelz: an army purged in 1920 would have shut the road to 1933; here it was not",
    against: "Heinrich August Winkler: the cabinet that might have purged it would have ended in a general’s",
  },
  council_europe: {
    says: "Berlin’s councils still stand beside a parliament, the republics have a say of their own, and nobody at home is afraid as in 1918.",
    leans: "Reinhard Rürup, Eberhard Kolb and Ulrich Kluge: there was a third road for Germany",
    against: "Karl Dietrich Erdmann: there were two, the councils’ dictatorship or the old officers",
  },
  red_danube: {
    says: "Vienna and Budapest have fed each other for ten years without Berlin.",
    leans: "Rudolf Tőkés and György Borsányi: keeping the estates whole was Budapest’s great error",
    against: "Otto Bauer: a city of two million without coal of its own cannot choose",
  },
  free_soviets: {
    says: "Rivals of the ruling party may win elections, and no closed Europe has undone it.",
    leans: "Israel Getzler: Kronstadt was the soviet democracy of 1917 come back",
    against: "Paul Avrich, who felt with the sailors, granted that the government was justified",
  },
  lenin_lives: {
    says: "Lenin holds the post that appoints, and no party may vote him out.",
    leans: "Richard Pipes: the flaw was in what he had designed",
    against: "Moshe Lewin: he was turning against the state he had built",
  },
  union_of_equals: {
    says: "The republics joined as equals and govern themselves in part, and the centre’s appointments have yielded in two things at least.",
    leans: "Moshe Lewin: it was Lenin’s deepest clash with what he had built",
    against: "Richard Pipes: any federation under one party was paper",
  },
  opposition_plan: {
    says: "A plan pays for industry without force; or grain is taken, but opponents may print or secretaries are elected.",
    leans: "Michal Reiman: workers listened to the Opposition more than votes show",
    against: "Robert Service: its leader had no record as a democrat in power",
  },
  long_nep: {
    says: "Grain is paid for, or the retreat of 1930 lasts, and one party stays alone; but not under a new secretary with a full card index.",
    leans: "Stephen Cohen: NEP could have gone on, with prices and patience",
    against: "E. H. Carr and R. W. Davies: so fast an industry could not be had from such a market",
  },
  warning_heeded: {
    says: "The secretary has been moved, and nothing else.",
    leans: "Robert Daniels: whoever appoints is elected by those he appointed",
    against: "Stephen Kotkin: by then he was hard to replace",
  },
  great_break: {
    says: "Nothing else is true: one party, its secretary in his post, takes the grain, and its retreat is brief.",
    leans: "E. H. Carr and R. W. Davies: such speed could not be had from the market, whoever led",
    against: "Stephen Cohen: NEP could have gone on",
  },
};

export const leansOn = "Leans on";
export const against = "Against it";
export const intro =
  "Each rule is asked in turn, and the first that is on and true names the end. Switch rules off, or move them: the ends answer at once.";
export const orderWhy =
  "The story’s own order has its reasons: what ended a history early; then who rules Europe; then who may be voted out in Moscow; then who appoints; then what was done about grain; last, what happened.";
export const keys = "On a handle: up and down arrows move the rule, Home and End take it to either end. It can be dragged too.";
export const move = (name: string): string => `Move “${name}”`;
export const earlier = (name: string): string => `“${name}” earlier`;
export const later = (name: string): string => `“${name}” later`;
export const moved = (name: string, place: number, of: number): string => `“${name}” is asked ${place} of ${of}.`;
export const off = "off";
export const always = "always true: nothing after it is asked";
export const names = "names";
export const fitsToo = "fits too";
/** @param also - of 1,000, those that an earlier rule has named; null for the rule that is always true, which says nothing of what was named */
export const rowSaid = (named: string, also: string | null): string =>
  also === null
    ? `Of 1,000 histories it names ${named}.`
    : `Of 1,000 histories it names ${named}; ${also} more fit it, and have a name already.`;
export const ownOrder = "The story’s own order, all on";
export const ladderHint =
  "Solid: what a rule names, of all histories. Hatched: what fits it too, and was named before. A rule that is off names nothing.";

/** @param several - of 1,000 */
export const fitSeveral = (several: string): string =>
  `Of 1,000 histories drawn by these odds, ${several} fit two endings or more, and the order of the rules chooses between them.`;
export const commonest = (name: string, share: string): string => `By these rules the commonest end is “${name}”: ${share} of 1,000.`;
export const holdsOf = "That is said of the commonest end.";
interface Moved {
  readonly name: string;
  readonly by: string;
  readonly more: boolean;
}
const mover = ({ name, by, more }: Moved): string => `“${name}” ${by} ${more ? "more" : "fewer"}`;
/** @param least - of 1,000 */
export const otherwise = (least: string, movers: readonly Moved[]): string =>
  `By your rules at least ${least} of 1,000 histories drawn by these odds end elsewhere than by the story’s own: ${movers.map(mover).join(", ")}.`;
export const asBefore = "By your rules every end comes as often as by the story’s own.";

export const endsHead = (changed: boolean): string => (changed ? "The ends, by your rules" : "The ends, by these rules");
export const endsHint = (changed: boolean, sets: number | null): string =>
  [
    "Of 1,000 histories drawn by these odds.",
    changed ? "Red: by your rules; the stroke: by the story’s own." : "",
    sets === null ? "" : `Grey band: where it lies in 90 of 100 sets of odds near these.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
export const ending = "Ending";
export const byYours = "By these rules";
export const byOwn = "By the story’s own";
export const change = "Change";

export const fitsHead = "Also fits";
export const history = { was: "What happened", yours: "Your reading" } as const;
/** @param also - names of endings, none where nothing else fits */
export const fits = (whose: string, end: string, also: readonly string[]): string =>
  also.length === 0
    ? `${whose} ends in “${end}”, and fits nothing else.`
    : `${whose} ends in “${end}”, and also fits ${also.map((one) => `“${one}”`).join(", ")}.`;
export const overlapsHead = "What is true together";
export const overlapsHint = "Of 1,000 histories, so many fit both; the one that is asked first names them.";
export const both = (one: string, other: string): string => `${one} and ${other}`;
export const noOverlap = "By these odds no history fits two endings.";

export const inWords = "The same as tables";
export const rulesCaption = "The rules, in their order";
export const place = "Asked";
export const rule = "Rule";
export const fitsCount = "Fits, of 1,000";
export const namesCount = "Names, of 1,000";
export const endsCaption = "Every ending by these rules and by the story’s own";
export const overlapsCaption = "Endings that histories fit together";
export const first = "Asked first";
export const second = "Fits too";
export const ofThousand = "Of 1,000";

/** Other rules of the world. */
export const variantsHead = "If a rule of the world were another";
/** @param count - of variants */
export const variantsIntro = (count: number): string =>
  `Locks, ends of acts and rules of endings, each changed alone: ${count} worlds explored whole beforehand, by our odds and the story’s order. Each is something that people dispute; choose one to see what it moves, and what then hangs on what.`;
export const variantOrders = { most: "What moves most", story: "In the story’s order" } as const;
export const order = "Order";
export const variantsOld = "The table of other rules was made by rules that are no longer the story’s, and is left out.";
/** @param share - of 1,000 */
export const elsewhere = (share: string): string =>
  share === "0" ? "none of 1,000 end elsewhere" : `at least ${share} of 1,000 end elsewhere`;
export const elsewhereShort = "of 1,000 elsewhere";
export const forIt = "For the change";
export const forStory = "For the story’s rule";
export const moves = "What it moves, of 1,000";
export const movesNothing = "It moves no ending: it is told, and decides nothing.";
export const hangsHead = "What then hangs on what";
export const hangsHint = "Draw this answer afresh and keep all before it: so many of 1,000 end elsewhere.";
export const fromTo = (from: string, to: string): string => `${from} to ${to}`;
export const variantSaid = (elsewhere: string, movers: string, hinge: string, share: string): string =>
  `${elsewhere}${movers === "" ? "" : `: ${movers}`}. Most then hangs on “${hinge}”: ${share} of 1,000.`;
export const before = (share: string): string => `before: ${share}`;
export const notBefore = "new among the five";
export const variantsInWords = "All changes as a table";
export const variantsCaption = "Every change of a rule, by our odds";
export const variant = "Rule, changed";
export const elsewhereHead = "Of 1,000, elsewhere at least";
export const mostMoved = "Moves most, of 1,000";
export const mostHangs = "Most then hangs on, of 1,000";
