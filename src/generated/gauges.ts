// Generated from story/*.ink by src/build/generate.ts. Do not edit.

/** Gauges 0–4: label, what it stands for, value in 1917, and what a reader sees for each value. */
export const gauges = {
  bread: {"label":"Bread","meaning":"the bargain with the village","start":2,"anchors":["The village hides its grain; the city lives on cards and acorn coffee","An eighth of a pound a day, when there is any","Queues, and something at the end of them","Markets open; the village sells","Bread for everyone who has work"]},
  works: {"label":"Works","meaning":"industry, and the workers still in town","start":3,"anchors":["Cold furnaces; the workers have gone back to the village","One chimney in five is smoking","Half the pre-war output, on pre-war machines","The plants run, short of coal","New works going up"]},
  councils: {"label":"Councils","meaning":"rival parties, papers, real elections","start":4,"anchors":["One list, one show of hands","A few opponents, who know they are being counted","Opposition seats in some towns, and no newspaper","Parties lose elections and stay","Noisy councils, recalled by whoever sent them"]},
  debate: {"label":"Debate","meaning":"argument inside the ruling party","start":4,"anchors":["Unanimous","Arguments behind doors","Platforms frowned upon","Open quarrels at congresses","Ministers resign and say why in the papers"]},
  apparatus: {"label":"Apparatus","meaning":"how much is filled by appointment","start":0,"anchors":["A handful of clerks and a samovar","A few hundred posts filled by letter","Offices where committees used to sit","Secretaries are sent, not elected","Ten thousand posts in one card index"]},
  terror: {"label":"Terror","meaning":"arrest and execution as a way of governing","start":0,"anchors":["The death penalty is abolished","A commission with a few warrants","Arrests by list","Hostages, camps, shootings by order","Nobody asks where they went"]},
  nations: {"label":"Nations","meaning":"what the peoples of the old empire decide for themselves","start":2,"anchors":["Ruled from outside, and by soldiers","Their own flag; orders by telegram","Their own schools, somebody else’s secretary","Governments that can say no","Treaties between equals"]},
  europe: {"label":"Europe","meaning":"0 is reaction everywhere, 4 is allies","start":2,"anchors":["Reaction from the Vistula to the Atlantic","Alone, and watched","Strikes, and no friends in office","The old order shakes; a friend is possible","Councils beyond the border"]},
  army: {"label":"Army","meaning":"the weight of soldiers in politics","start":1,"anchors":["Demobilised; the officers look for work","A militia, under civilians","A conscript army that takes orders","Commanders are asked first","The army is the state that works"]},
} as const;
