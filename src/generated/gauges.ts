// Generated from story/*.ink by src/build/generate.ts. Do not edit.

/** Gauges 0–4, each by itself, so that the page holds only those that it shows: a label, and what a reader sees for each value. */
export const bread = {"label":"Bread","anchors":["The village hides its grain; the city lives on cards and acorn coffee","An eighth of a pound a day, when there is any","Queues, and something at the end of them","Markets open; the village sells","Bread for everyone who has work"]};
export const works = {"label":"Works","anchors":["Cold furnaces; the workers have gone back to the village","One chimney in five is smoking","Half the pre-war output, on pre-war machines","The plants run, short of coal","New works going up"]};
export const councils = {"label":"Councils","anchors":["One list, one show of hands","A few opponents, who know they are being counted","Opposition seats in some towns, and no newspaper","Parties lose elections and stay","Noisy councils, recalled by whoever sent them"]};
export const debate = {"label":"Debate","anchors":["Unanimous","Arguments behind doors","Platforms frowned upon","Open quarrels at congresses","Ministers resign and say why in the papers"]};
export const apparatus = {"label":"Apparatus","anchors":["A handful of clerks and a samovar","A few hundred posts filled by letter","Offices where committees used to sit","Secretaries are sent, not elected","Ten thousand posts in one card index"]};
export const terror = {"label":"Terror","anchors":["The death penalty is abolished","A commission with a few warrants","Arrests by list","Hostages, camps, shootings by order","Nobody asks where they went"]};
export const nations = {"label":"Nations","anchors":["Ruled from outside, and by soldiers","Their own flag; orders by telegram","Their own schools, somebody else’s secretary","Governments that can say no","Treaties between equals"]};
export const europe = {"label":"Europe","anchors":["Reaction from the Vistula to the Atlantic","Alone, and watched","Strikes, and no friends in office","The old order shakes; a friend is possible","Councils beyond the border"]};
export const army = {"label":"Army","anchors":["Demobilised; the officers look for work","A militia, under civilians","A conscript army that takes orders","Commanders are asked first","The army is the state that works"]};
