// Generated from story/*.ink by src/build/generate.ts. Do not edit.

/** Those of the gauges, 0–4, that are shown to whoever wants all of them: a label, and what a reader sees for each value. */
export const gauges = [
  {"gauge":"works","label":"Works","anchors":["Cold furnaces; the workers have gone back to the village","One chimney in five is smoking","Half the pre-war output, on pre-war machines","The plants run, short of coal","New works going up"]},
  {"gauge":"debate","label":"Debate","anchors":["Unanimous","Arguments behind doors","Platforms frowned upon","Open quarrels at congresses","Ministers resign and say why in the papers"]},
  {"gauge":"nations","label":"Nations","anchors":["Ruled from outside, and by soldiers","Their own flag; orders by telegram","Their own schools, and the last word elsewhere","Governments that can say no","Treaties between equals"]},
  {"gauge":"army","label":"Army","anchors":["Demobilised; the officers look for work","A militia, under civilians","A conscript army that takes orders","Commanders are asked first","The army is the state that works"]},
] as const;
