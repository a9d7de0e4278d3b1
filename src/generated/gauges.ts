// Generated from story/*.ink by src/build/generate.ts. Do not edit.

/** Those of the gauges, 0–4, that everybody is shown: a label, and what a reader sees for each value. */
export const gauges = [
  {"gauge":"bread","label":"Bread","anchors":["The village hides its grain; the city lives on cards and acorn coffee","Short rations, when there are any","Queues, and something at the end of them","Markets open; the village sells","Bread for everyone who has work"]},
  {"gauge":"councils","label":"Councils","anchors":["One list, one show of hands","A few opponents, who know they are being counted","Opposition seats in some towns, and no newspaper","Parties lose elections and stay","Noisy councils, recalled by whoever sent them"]},
  {"gauge":"apparatus","label":"Apparatus","anchors":["A handful of clerks and a samovar","A few hundred posts filled by letter","Offices where committees used to sit","Secretaries are sent, not elected","Ten thousand posts in one card index"]},
  {"gauge":"terror","label":"Terror","anchors":["The death penalty is abolished","A commission with a few warrants","Arrests by list","Hostages, camps, shootings by order","Nobody asks where they went"]},
  {"gauge":"europe","label":"Europe","anchors":["Reaction from the Vistula to the Rhine","Alone, and watched","Strikes, and no friends in office","The old order shakes; a friend is possible","Councils beyond the border"]},
] as const;
