// Generated from story/*.ink by src/build/generate.ts. Do not edit.
export type { EndingId, FileId, Gauge, Hinge, Memories, Option, Over, Standings } from "./ids.ts";

/** Hinges in the order of the story: question, day, the file that asks it (null while it is not written), options; the first is what happened. */
export const hinges = {
  coalition: {"question":"A government of all socialists?","day":"1917-11-17","file":"railwaymen","options":["walkout","without","soviets"]},
  assembly: {"question":"What becomes of the Assembly?","day":"1918-01-19","file":"tauride","options":["dissolved","kept","reelected"]},
  rada: {"question":"War or peace with Kyiv?","day":"1917-12-17","file":"telegraph","options":["ultimatum","recognised"]},
  brest: {"question":"Who signs at Brest?","day":"1918-03-03","file":"telegraph","options":["late","early","refused"]},
  squads: {"question":"How does the city get its grain?","day":"1918-06-11","file":"barn","options":["brigades","taxed"]},
  lists: {"question":"Who judges the Cheka’s prisoners?","day":"1918-09-05","file":"barn","options":["own","courts"]},
  guard: {"question":"Who commands the soldiers in Berlin?","day":"1918-12-18","file":"stokers","options":["shelved","enforced"]},
  january: {"question":"What does the crowd in Berlin wait for?","day":"1919-01-06","file":"stokers","options":["rising","wait","force"]},
  estates: {"question":"Who gets the Hungarian estates?","day":"1919-04-03","file":"danube","options":["nationalised","divided"]},
  vienna: {"question":"Does Vienna join?","day":"1919-04-18","file":"danube","options":["sympathy","joins"]},
  orel: {"question":"What do the White generals concede?","day":"1919-10-13","file":"fastiv","options":["broken","conceded"]},
  petrograd: {"question":"Is Petrograd held?","day":"1919-10-17","file":"fastiv","options":["held","abandoned"]},
  legien: {"question":"What comes after the putsch?","day":"1920-03-20","file":"putsch","options":["refused","cabinet","crushed"]},
  curzon: {"question":"Where does the Red Army stop?","day":"1920-07-17","file":"vistula","options":["marched","halt","taken"]},
  occupation: {"question":"What are the occupied factories for?","day":"1920-09-11","file":null,"options":["sold","defence","insurrection"]},
  tax: {"question":"When does the village get its tax?","day":"1920-12-15","file":null,"options":["late","early"]},
  kronstadt: {"question":"Who crosses the ice?","day":"1921-03-07","file":null,"options":["stormed","delegation"]},
  factions: {"question":"May the party argue?","day":"1921-03-16","file":null,"options":["banned","year","open"]},
  relief: {"question":"When is help asked for?","day":"1921-07-21","file":null,"options":["late","spring"]},
  press: {"question":"Does speech follow trade?","day":"1922-03-15","file":null,"options":["closed","political"]},
  union: {"question":"What kind of union?","day":"1922-12-30","file":null,"options":["lenin_form","equals","autonomisation"]},
  letter: {"question":"What becomes of the letter?","day":"1923-03-10","file":"dictation","options":["sealed","copied","speaks"]},
  october: {"question":"Does Germany rise again?","day":"1923-10-23","file":null,"options":["off","saxony","rising"]},
  secretary: {"question":"Who appoints?","day":"1924-05-22","file":null,"options":["stays","moved","elected"]},
  opposition: {"question":"What becomes of the opposition?","day":"1927-11-07","file":null,"options":["expelled","tolerated","wires"]},
  grain: {"question":"How is the grain got in?","day":"1928-01-15","file":null,"options":["seizures","prices","plan"]},
  march: {"question":"Does the retreat last?","day":"1930-03-02","file":null,"options":["brief","permanent"]},
} as const;

/** The files of the box, in playing order. */
export const files = [
  {"id":"railwaymen","number":1,"title":"The Railwaymen","witness":"Nadia Vorobyova, cigarette packer, Vasilievsky Island","place":"petrograd","date":"29 October / 11 November 1917","hinges":["coalition"]},
  {"id":"tauride","number":2,"title":"The Tired Guard","witness":"Nadia Vorobyova, packer, and Artem Shcherbak, sailor","place":"petrograd","date":"5/18 January 1918","hinges":["assembly"]},
  {"id":"telegraph","number":3,"title":"Five Fingers","witness":"Oksana Hrytsenko, telegraphist, and Ilmars Ozols, rifleman","place":"kyiv","date":"4/17 December 1917","hinges":["rada","brest"]},
  {"id":"barn","number":4,"title":"The Scale","witness":"Matvei Arzhanov, peasant, and Ilmars Ozols, registry clerk","place":"penza","date":"11 June 1918","hinges":["squads","lists"]},
  {"id":"stokers","number":5,"title":"The Stoker","witness":"Hinnerk Lührs, stoker, Third Squadron","place":"kiel","date":"29 October 1918","hinges":["guard","january"]},
  {"id":"danube","number":6,"title":"The Guarantees","witness":"Ilona Szabó, wireless operator, Csepel station","place":"budapest","date":"22 March 1919","hinges":["estates","vienna"]},
  {"id":"fastiv","number":7,"title":"The Shutters","witness":"Rivka Feldman, dispenser and Bundist, Fastiv","place":"fastiv","date":"29 September 1919","hinges":["orel","petrograd"]},
  {"id":"putsch","number":8,"title":"The Water Tower","witness":"Hinnerk Lührs, boilerman at a pit near Essen","place":"essen","date":"13 March 1920","hinges":["legien"]},
  {"id":"vistula","number":9,"title":"The Ferry","witness":"Rivka Feldman, dispenser, Red medical train","place":"kyiv","date":"12 June 1920","hinges":["curzon"]},
  {"id":"dictation","number":14,"title":"The Dictation","witness":"Kira Sablina, typist, secretariat of the Council of Commissars","place":"moscow","date":"23 December 1922","hinges":["letter"]},
] as const;

/** The endings that are written. */
export const endings = [
  {"id":"great_break","number":1,"title":"The Great Break","witness":"","place":"moscow","date":"March 1930","hinges":[]},
  {"id":"council_europe","number":2,"title":"Council Europe","witness":"","place":"berlin","date":"May 1930","hinges":[]},
  {"id":"warning_heeded","number":6,"title":"The Warning Heeded","witness":"","place":"moscow","date":"April 1930","hinges":[]},
  {"id":"white_victory","number":9,"title":"The White Restoration","witness":"","place":"moscow","date":"October 1930","hinges":[]},
  {"id":"urals","number":10,"title":"Behind the Urals","witness":"","place":"yekaterinburg","date":"August 1930","hinges":[]},
] as const;

/** What the whole story will have: the number of the last file of each act, and how many endings. */
export const design = {"acts":[4,10,12,16,18],"endings":16} as const;
