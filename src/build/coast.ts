// Makes `virtual:coast`: the land of Europe as one compact path, and where the places of the story lie on it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoContext, geoConicConformal, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { Plugin } from "vite";
import { type FrontLine, fronts } from "../picture/fronts.ts";
import { places } from "../picture/places.ts";
import { openCache } from "./cache.ts";

const moduleId = "virtual:coast";

/** The frame, in units of the drawing. */
const width = 1200;
const height = 960;
/** Corners that must be in the picture: Lisbon, beyond Baku, the North Cape’s latitude, Samara. */
const corners = [
  [-4, 38.5],
  [50.5, 40.5],
  [-4, 58.5],
  [50.5, 57],
] as const;
/** How near the edge of the frame a place may stand. */
const edge = 24;
/** What lies farther east stands where it would stand on this meridian: farther on, a place would seem to lie in the Arctic. */
const farthest = 61;
/** Smaller rings are left out, in square units. */
const smallest = 26;
/** Triangles smaller than this are simplified away, in steradians. */
const detail = 1.1e-6;

const projection = geoConicConformal()
  .parallels([42, 60])
  .rotate([-21, 0])
  .fitExtent(
    [
      [40, 150],
      [width - 40, height - 60],
    ],
    { type: "MultiPoint", coordinates: corners.map(([lon, lat]) => [lon, lat]) },
  )
  .clipExtent([
    [-20, -20],
    [width + 20, height + 20],
  ]);

type Point = [number, number];

function area(ring: readonly Point[]): number {
  return (
    Math.abs(
      ring.reduce((sum, [x, y], at) => {
        const [nx, ny] = ring[(at + 1) % ring.length] ?? [x, y];
        return sum + x * ny - nx * y;
      }, 0),
    ) / 2
  );
}

/** Collects rings of whole numbers, dropping points that fall together. */
function rings(): { context: GeoContext; done: () => Point[][] } {
  const all: Point[][] = [];
  const add = (x: number, y: number): void => {
    const ring = all.at(-1);
    const point: Point = [Math.round(x), Math.round(y)];
    const last = ring?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) ring?.push(point);
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      all.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => undefined,
    arc: () => undefined,
  };
  return { context, done: () => all.filter((ring) => ring.length > 3 && area(ring) >= smallest) };
}

const cache = openCache("coast", "src/build/coast.ts");

/** The module’s text, drawn where it is not kept. */
function moduleText(): string {
  const file = readFileSync(createRequire(import.meta.url).resolve("world-atlas/land-50m.json"), "utf8");
  const kept = cache.take([file])?.toString();
  if (kept !== undefined) return kept;
  const { path, spots, lines } = draw(file);
  const text = [
    `export const coast = ${JSON.stringify({ width, height, path })};`,
    `export const spots = ${JSON.stringify(spots)};`,
    `export const frontLines = ${JSON.stringify(lines)};`,
  ].join("\n");
  cache.keep([file], text);
  return text;
}

function draw(file: string): { path: string; spots: Record<string, Point>; lines: Record<string, Point[]> } {
  const atlas = JSON.parse(file) as Parameters<typeof presimplify>[0];
  const coarse = simplify(presimplify(atlas, sphericalTriangleArea), detail);
  const land = coarse.objects["land"];
  if (land === undefined) throw new Error("world-atlas/land-50m.json holds no land");
  const { context, done } = rings();
  geoPath(projection, context)(feature(coarse, land));
  const path = done()
    .map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join("L")}Z`)
    .join("");
  const spots = Object.fromEntries(
    Object.entries(places).map(([id, { lon, lat }]) => {
      const [x, y] = projection([Math.min(lon, farthest), lat]) ?? [0, 0];
      // What lies beyond the frame stands at its edge, about as far north as it is.
      const within = (value: number, size: number): number => Math.max(edge, Math.min(size - edge, Math.round(value)));
      return [id, [within(x, width), within(y, height)] satisfies Point];
    }),
  );
  const lines = Object.fromEntries(
    Object.entries(fronts).flatMap(([front, positions]) =>
      Object.entries(positions as Readonly<Record<string, FrontLine>>).map(([at, line]) => [
        `${front} ${at}`,
        line.map(([lon, lat]): Point => {
          const [x, y] = projection([lon, lat]) ?? [0, 0];
          return [Math.round(x), Math.round(y)];
        }),
      ]),
    ),
  );
  return { path, spots, lines };
}

/** Serves `virtual:coast`. */
export function coast(): Plugin {
  return {
    name: "coast",
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
    load(id) {
      return id === `\0${moduleId}` ? moduleText() : undefined;
    },
  };
}
