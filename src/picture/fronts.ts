// The fronts of 1918 to 1920 that a file can draw, the blockade and Georgia’s border, each in the few places where the story finds it: `#front: south orel`.

/** Degrees east and north, roughly, from one end to the other; the councils stand to the left of the way. */
export type FrontLine = readonly (readonly [lon: number, lat: number])[];

/** Georgia as it governed itself from May 1918 to February 1921, from the Psou round by the mountains to the coast again. */
const georgia: FrontLine = [
  [40.0, 43.4],
  [41.5, 43.3],
  [42.8, 43.15],
  [43.9, 42.6],
  [44.8, 42.7],
  [45.7, 42.5],
  [46.4, 41.9],
  [46.5, 41.2],
  [45.0, 41.3],
  [43.5, 41.1],
  [42.7, 40.9],
  [41.5, 41.3],
  [41.6, 42.2],
  [41.2, 42.7],
  [40.6, 43.0],
  [40.0, 43.4],
];

/** Lines of one front have as many points as one another, so that it can move. They are sketches: a front was seldom a line. */
export const fronts = {
  northsea: {
    blockade: [
      [-2.6, 58.2],
      [0.2, 58.6],
      [2.9, 58.7],
      [5.6, 58.4],
    ],
  },
  german: {
    trench: [
      [23.5, 57.2],
      [26.3, 56.1],
      [26.6, 54.9],
      [26.0, 53.3],
      [25.3, 51.6],
      [25.7, 49.9],
      [26.5, 48.3],
    ],
    advance: [
      [28.0, 59.3],
      [28.8, 57.8],
      [30.4, 54.6],
      [31.7, 52.6],
      [34.6, 51.8],
      [37.2, 50.4],
      [40.0, 47.6],
    ],
    moscow: [
      [31.8, 60.2],
      [34.2, 58.7],
      [38.0, 57.2],
      [40.4, 55.8],
      [39.9, 53.2],
      [40.4, 50.8],
      [41.4, 48.0],
    ],
  },
  south: {
    orel: [
      [29.6, 50.9],
      [31.3, 51.6],
      [33.5, 52.4],
      [36.1, 53.4],
      [38.1, 52.8],
      [39.5, 51.8],
      [42.0, 50.6],
      [44.9, 49.5],
    ],
    kursk: [
      [29.4, 50.6],
      [31.5, 50.8],
      [33.8, 51.2],
      [36.0, 51.6],
      [38.0, 51.0],
      [39.5, 50.3],
      [42.0, 49.6],
      [44.8, 48.9],
    ],
    tula: [
      [29.6, 51.0],
      [31.6, 52.3],
      [34.4, 53.8],
      [37.3, 55.2],
      [39.4, 54.2],
      [41.0, 52.3],
      [43.0, 50.9],
      [45.2, 49.7],
    ],
  },
  northwest: {
    gatchina: [
      [28.0, 59.7],
      [29.2, 59.75],
      [30.0, 59.72],
      [30.7, 59.4],
      [30.1, 58.7],
      [28.9, 58.1],
    ],
    narva: [
      [28.2, 59.5],
      [28.5, 59.3],
      [28.6, 59.1],
      [28.4, 58.8],
      [28.1, 58.4],
      [27.9, 58.0],
    ],
    taken: [
      [29.4, 60.25],
      [30.6, 60.4],
      [31.6, 59.9],
      [31.5, 59.2],
      [30.4, 58.5],
      [28.9, 58.0],
    ],
  },
  west: {
    kyiv: [
      [28.4, 55.8],
      [29.0, 54.2],
      [29.8, 53.0],
      [30.5, 51.8],
      [31.1, 50.5],
      [30.3, 48.9],
    ],
    curzon: [
      [24.4, 55.0],
      [24.0, 53.8],
      [23.8, 52.6],
      [23.9, 51.5],
      [24.3, 50.6],
      [24.9, 49.4],
    ],
    vistula: [
      [19.6, 53.5],
      [20.6, 53.0],
      [21.5, 52.4],
      [22.1, 51.6],
      [23.2, 50.9],
      [24.2, 49.8],
    ],
    taken: [
      [18.6, 53.3],
      [19.4, 52.7],
      [20.1, 52.0],
      [21.2, 51.2],
      [22.5, 50.5],
      [23.8, 49.5],
    ],
    riga: [
      [27.6, 55.7],
      [27.3, 54.5],
      [27.2, 53.3],
      [27.1, 52.2],
      [26.8, 51.0],
      [26.4, 49.9],
    ],
  },
  // A border of a state, closed; a front that is lifted is drawn no more.
  georgia: {
    border: georgia,
    lifted: georgia,
  },
} as const satisfies Record<string, Readonly<Record<string, FrontLine>>>;

/** A front at one of its places, as `south orel`. */
export type FrontName = { [F in keyof typeof fronts]: `${F} ${keyof (typeof fronts)[F] & string}` }[keyof typeof fronts];

/** Every name that `#front` may have; what each shows is said in src/words. */
export const frontNames: readonly string[] = Object.entries(fronts).flatMap(([front, positions]) =>
  Object.keys(positions).map((at) => `${front} ${at}`),
);

/** Whether a word of a cue names a front. */
export const isFront = (name: string): name is FrontName => frontNames.includes(name);
