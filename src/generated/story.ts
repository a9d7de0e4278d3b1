// Generated from story/*.ink by src/build/generate.ts. Do not edit.
import type { Hinge, Options } from "./ids.ts";
export type { EndingId, FileId, Gauge, Hinge, Memories, Option, Over, Standings } from "./ids.ts";

/** Hinges in the order of the story: question, day, the file that asks it (null while it is not written), options; the first is what happened. */
export const hinges = {
  coalition: {"question":"Who governs Russia: one socialist party, or all of them?","day":"1917-11-17","file":"railwaymen","options":["walkout","without","soviets"]},
  assembly: {"question":"What is done with Russia’s elected parliament?","day":"1918-01-19","file":"tauride","options":["dissolved","kept","reelected"]},
  rada: {"question":"Does Petrograd leave Ukraine’s new republic in peace?","day":"1917-12-17","file":"telegraph","options":["ultimatum","recognised"]},
  brest: {"question":"Does Russia sign the peace that Germany demands?","day":"1918-03-03","file":"telegraph","options":["late","early","refused"]},
  squads: {"question":"How do hungry towns get grain from the villages?","day":"1918-06-11","file":"barn","options":["brigades","taxed"]},
  lists: {"question":"Who judges the people whom the Cheka arrests?","day":"1918-09-05","file":"barn","options":["own","courts"]},
  guard: {"question":"Who commands Germany’s army after the revolution?","day":"1918-12-18","file":"stokers","options":["shelved","enforced"]},
  january: {"question":"What does the armed crowd in Berlin do?","day":"1919-01-06","file":"stokers","options":["rising","wait","force"]},
  estates: {"question":"Who gets the landlords’ fields in Hungary?","day":"1919-04-03","file":"danube","options":["nationalised","divided"]},
  vienna: {"question":"Does Vienna join Hungary’s revolution?","day":"1919-04-18","file":"danube","options":["sympathy","joins"]},
  orel: {"question":"Do the White generals promise peasants the land?","day":"1919-10-13","file":"fastiv","options":["broken","conceded"]},
  petrograd: {"question":"Is Petrograd defended, or given up?","day":"1919-10-17","file":"fastiv","options":["held","abandoned"]},
  legien: {"question":"Who governs Germany after the great strike?","day":"1920-03-20","file":"putsch","options":["refused","cabinet","crushed"]},
  curzon: {"question":"Does the Red Army halt, or march on Warsaw?","day":"1920-07-17","file":"vistula","options":["marched","halt","taken"]},
  occupation: {"question":"What do Italy’s workers do with the factories they hold?","day":"1920-09-11","file":"turin","options":["sold","defence","insurrection"]},
  tax: {"question":"When does a tax replace the seizing of grain?","day":"1920-02-15","file":"ice","options":["late","early"]},
  kronstadt: {"question":"How does the government answer the rebel sailors?","day":"1921-03-07","file":"ice","options":["stormed","delegation"]},
  factions: {"question":"May groups within the ruling party still disagree?","day":"1921-03-16","file":"ice","options":["banned","year","open"]},
  relief: {"question":"When is the world asked to feed the starving?","day":"1921-07-21","file":"hunger","options":["late","spring"]},
  press: {"question":"May other parties publish freely again?","day":"1922-03-15","file":"hunger","options":["closed","political"]},
  union: {"question":"How are Russia and the other republics joined?","day":"1922-12-30","file":"tiflis","options":["lenin_form","equals","autonomisation"]},
  letter: {"question":"What becomes of Lenin’s warning against Stalin?","day":"1923-03-10","file":"dictation","options":["sealed","copied","speaks"]},
  october: {"question":"Do Germany’s Communists rise in 1923?","day":"1923-10-23","file":"barmbek","options":["off","saxony","rising"]},
  secretary: {"question":"Who holds the post that appoints the party’s officials?","day":"1924-05-22","file":"reading","options":["stays","moved","elected"]},
  opposition: {"question":"What does the party do with its own opposition?","day":"1927-11-07","file":"bunting","options":["expelled","tolerated","wires"]},
  grain: {"question":"How does the state get the peasants’ grain in 1928?","day":"1928-01-15","file":"cow","options":["seizures","prices","plan"]},
  march: {"question":"Does the retreat from forced collectives last?","day":"1930-03-02","file":"cow","options":["brief","permanent"]},
} as const;

/** What each option does, in two to four words that name the act; only of hinges that a file asks. */
export const captions: { readonly [H in Hinge]?: Readonly<Record<Options[H], string>> } = {
  coalition: {"walkout":"Bolsheviks govern alone","without":"All parties, without Lenin","soviets":"All parties, under soviets"},
  assembly: {"dissolved":"Send the deputies home","kept":"Keep it sitting","reelected":"Hold new elections"},
  rada: {"ultimatum":"Make war on Kyiv","recognised":"Drop the threat"},
  brest: {"late":"Stall, then sign","early":"Sign at once","refused":"Refuse, and fight on"},
  squads: {"brigades":"Send armed squads","taxed":"Tax the harvest"},
  lists: {"own":"Let the Cheka judge","courts":"Bring them to court"},
  guard: {"shelved":"Leave officers in command","enforced":"Put civilians in command"},
  january: {"rising":"Occupy the newspapers","wait":"Send the crowd home","force":"Storm the Chancellery"},
  estates: {"nationalised":"Make them state farms","divided":"Share out the fields"},
  vienna: {"sympathy":"Send greetings, stay out","joins":"Join the Hungarians"},
  orel: {"broken":"Promise nothing","conceded":"Promise land and borders"},
  petrograd: {"held":"Defend the city","abandoned":"Give up the city"},
  legien: {"refused":"Turn the cabinet down","cabinet":"Form a workers’ cabinet","crushed":"Break the strike"},
  curzon: {"marched":"March past the line","halt":"Halt on the line","taken":"March with all cavalry"},
  occupation: {"sold":"Home, for a promise","defence":"One guard, one party","insurrection":"Out with rifles"},
  tax: {"late":"Keep seizing grain","early":"Tax it in 1920"},
  kronstadt: {"stormed":"Storm the fortress","delegation":"Send a delegation"},
  factions: {"banned":"Ban them, no term","year":"Ban for one year","open":"Leave groups lawful"},
  relief: {"late":"Ask in July","spring":"Ask in spring"},
  press: {"closed":"Keep rivals silent","political":"Legalise rival parties"},
  union: {"lenin_form":"Sign Lenin’s form","equals":"Let each republic sign","autonomisation":"Make them Russia’s parts"},
  letter: {"sealed":"Seal the letter","copied":"Make one copy more","speaks":"Lenin speaks himself"},
  october: {"off":"Call it off","saxony":"Hold a common government","rising":"Rise everywhere at once"},
  secretary: {"stays":"Ask Stalin to stay","moved":"Fill it without Stalin","elected":"Let members elect secretaries"},
  opposition: {"expelled":"Put them out","tolerated":"Let them print","wires":"Soldiers take the telegraph"},
  grain: {"seizures":"Take it by warrant","prices":"Raise the price","plan":"Tax the better-off"},
  march: {"brief":"Retreat till sowing","permanent":"Make leaving lawful"},
};

/** The files of the box, in playing order. */
export const files = [
  {"id":"railwaymen","number":1,"title":"The Railwaymen","place":"petrograd","day":"1917-11-11","date":"29 October / 11 November 1917","hinges":["coalition"]},
  {"id":"tauride","number":2,"title":"The Tired Guard","place":"petrograd","day":"1918-01-18","date":"5/18 January 1918","hinges":["assembly"]},
  {"id":"telegraph","number":3,"title":"Five Fingers","place":"kyiv","day":"1917-12-17","date":"4/17 December 1917","hinges":["rada","brest"]},
  {"id":"barn","number":4,"title":"The Scale","place":"penza","day":"1918-06-11","date":"11 June 1918","hinges":["squads","lists"]},
  {"id":"stokers","number":5,"title":"The Stoker","place":"kiel","day":"1918-10-29","date":"29 October 1918","hinges":["guard","january"]},
  {"id":"danube","number":6,"title":"The Guarantees","place":"budapest","day":"1919-03-22","date":"22 March 1919","hinges":["estates","vienna"]},
  {"id":"fastiv","number":7,"title":"The Shutters","place":"fastiv","day":"1919-09-29","date":"29 September 1919","hinges":["orel","petrograd"]},
  {"id":"putsch","number":8,"title":"The Water Tower","place":"essen","day":"1920-03-13","date":"13 March 1920","hinges":["legien"]},
  {"id":"vistula","number":9,"title":"The Ferry","place":"kyiv","day":"1920-06-12","date":"12 June 1920","hinges":["curzon"]},
  {"id":"turin","number":10,"title":"The Chalk","place":"turin","day":"1920-09-01","date":"1 September 1920","hinges":["occupation"]},
  {"id":"ice","number":11,"title":"The Ice","place":"kronstadt","day":"1921-02","date":"February 1921","hinges":["tax","kronstadt","factions"]},
  {"id":"hunger","number":12,"title":"The Grits","place":"penza","day":"1921-04","date":"April 1921","hinges":["relief","press"]},
  {"id":"tiflis","number":13,"title":"The Slap","place":"tiflis","day":"1922-11-20","date":"November 1922","hinges":["union"]},
  {"id":"dictation","number":14,"title":"The Dictation","place":"moscow","day":"1922-12-23","date":"23 December 1922","hinges":["letter"]},
  {"id":"barmbek","number":15,"title":"The Courier","place":"hamburg","day":"1923-10-20","date":"20 October 1923","hinges":["october"]},
  {"id":"reading","number":16,"title":"The Reading","place":"moscow","day":"1924-05-21","date":"21 May 1924","hinges":["secretary"]},
  {"id":"bunting","number":17,"title":"The Bunting","place":"petrograd","day":"1926-05","date":"May 1926","hinges":["opposition"]},
  {"id":"cow","number":18,"title":"The Cow","place":"penza","day":"1928-01-15","date":"January 1928","hinges":["grain","march"]},
] as const;

/** The endings that are written. */
export const endings = [
  {"id":"great_break","number":1,"title":"The Great Break","place":"moscow","day":"1930-03","date":"March 1930","hinges":[]},
  {"id":"council_europe","number":2,"title":"Council Europe","place":"berlin","day":"1930-05","date":"May 1930","hinges":[]},
  {"id":"iron_council","number":3,"title":"The Iron Council","place":"berlin","day":"1930-05","date":"May 1930","hinges":[]},
  {"id":"two_chambers","number":4,"title":"The Broad Coalition","place":"petrograd","day":"1930-05","date":"May 1930","hinges":[]},
  {"id":"free_soviets","number":5,"title":"Free Soviets","place":"kronstadt","day":"1930-05","date":"May 1930","hinges":[]},
  {"id":"warning_heeded","number":6,"title":"The Warning Heeded","place":"moscow","day":"1930-04","date":"April 1930","hinges":[]},
  {"id":"long_nep","number":7,"title":"The Long NEP","place":"moscow","day":"1930-05","date":"May 1930","hinges":[]},
  {"id":"opposition_plan","number":8,"title":"The Opposition’s Plan","place":"moscow","day":"1930-06","date":"June 1930","hinges":[]},
  {"id":"white_victory","number":9,"title":"The White Restoration","place":"moscow","day":"1930-10","date":"October 1930","hinges":[]},
  {"id":"urals","number":10,"title":"Behind the Urals","place":"yekaterinburg","day":"1930-08","date":"August 1930","hinges":[]},
  {"id":"red_bonaparte","number":11,"title":"The Red Bonaparte","place":"moscow","day":"1930-11-07","date":"7 November 1930","hinges":[]},
  {"id":"lenin_lives","number":12,"title":"Lenin Lives","place":"moscow","day":"1930-04-22","date":"22 April 1930","hinges":[]},
  {"id":"early_night","number":13,"title":"The Early Night","place":"moscow","day":"1930-05","date":"May 1930","hinges":[]},
  {"id":"red_danube","number":14,"title":"The Red Danube","place":"vienna","day":"1930-05","date":"May 1930","hinges":[]},
  {"id":"bayonets","number":15,"title":"The Revolution on Bayonets","place":"warsaw","day":"1930-08","date":"August 1930","hinges":[]},
  {"id":"union_of_equals","number":16,"title":"The Union of Equals","place":"tiflis","day":"1930-05","date":"May 1930","hinges":[]},
] as const;

/** What the whole story will have: the number of the last file of each act, and how many endings. */
export const design = {"acts":[4,10,12,16,18],"endings":16} as const;
