// What the build makes of the coastline (src/build/coast.ts), for the pictures alone. Types are imported in place, as in src/build/virtual.d.ts.
declare module "virtual:coast" {
  /** The land of Europe, projected: closed rings and the frame they are drawn in. */
  export const coast: {
    /** Units of the rings; the picture is `width` by `height`. */
    readonly width: number;
    readonly height: number;
    /** One SVG path of the whole land (M/L/Z, absolute). */
    readonly path: string;
  };
  /** Where the places of places.ts lie, in the same units. */
  export const spots: Readonly<Record<import("./places.ts").PlaceId, readonly [number, number]>>;
  /** Where the fronts of fronts.ts run, by name, in the same units. */
  export const frontLines: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}
