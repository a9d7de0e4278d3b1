// Paints one moment of a picture with the engine: where it is on its way from the one before, and what is pointed at.
import type { GameObjects, Scene } from "phaser";
import { writtenYears } from "../picture/axis.ts";
import { dateBox, dateShapes } from "../picture/dateblock.ts";
import { frontShapes } from "../picture/front-shapes.ts";
import { gaugeShapes, plateShapes } from "../picture/gauges.ts";
import { labelShapes } from "../picture/labels.ts";
import { landShapes, mapSize } from "../picture/land.ts";
import { type Layout, type View2D, lookAt, onStage, ontoStage } from "../picture/layout.ts";
import type { LinePicture } from "../picture/line.ts";
import type { MapPicture } from "../picture/map.ts";
import { cityShapes, hatchShapes } from "../picture/marks.ts";
import { inTheme } from "../picture/night.ts";
import { type Palette, type Theme, themes } from "../picture/palette.ts";
import type { Picture } from "../picture/picture.ts";
import { railShapes } from "../picture/rails.ts";
import { type LineLook, headShapes, runShapes } from "../picture/run.ts";
import { type Shape, between } from "../picture/shape.ts";
import { takenBy } from "../picture/still.ts";
import { stripShapes } from "../picture/strip.ts";
import { wedgeOf } from "../picture/wedge.ts";
import { Baked } from "./baked.ts";
import { Lettering } from "./lettering.ts";
import { drawShapes, number } from "./pen.ts";

/** What is painted on. */
interface Surface {
  readonly layout: Layout;
  /** Device pixels for a CSS pixel. */
  readonly dpr: number;
  readonly theme: Theme;
}

/** What is painted. */
export interface Moment {
  readonly now: Picture;
  readonly before: Picture;
  /** How far it has come from the one to the other, 0 to 1. */
  readonly t: number;
  readonly look: Omit<LineLook, "until">;
  /** How many endings are open; null says nothing. */
  readonly futures: number | null;
  /** What is pointed at, in words. */
  readonly caption: string;
}

/** The part of an entrance in which the place on the map grows to be the ground of its scene. */
const opening = 0.45;
/** Where the wedge drives in from, in CSS pixels. */
const drive = { x: 260, y: -90 } as const;

/** How the map lies on the stage. */
const lookOf = ({ place }: MapPicture, layout: Layout): View2D => lookAt(place, layout);
/** How it lies in its own part, which is moved as a whole. */
const flatOf = (map: MapPicture, layout: Layout): View2D => ({ ...lookOf(map, layout), left: 0, top: 0 });

export class Painter {
  #surface: Surface;
  readonly #lettering: Lettering;
  readonly #baked: Readonly<Record<"land" | "chart" | "strip", Baked>>;
  /** What moves as one. The rails run over the wedge and under its words. */
  readonly #parts: Readonly<Record<"map" | "wedge" | "chart" | "words" | "date", GameObjects.Container>>;
  readonly #pens: Readonly<Record<"wedge" | "cities" | "tableau" | "date" | "over", GameObjects.Graphics>>;

  constructor(scene: Scene, surface: Surface) {
    this.#surface = surface;
    this.#lettering = new Lettering(scene);
    this.#baked = { land: new Baked(scene, "land"), chart: new Baked(scene, "chart"), strip: new Baked(scene, "strip") };
    const { add } = scene;
    const pens = { wedge: add.graphics(), cities: add.graphics(), tableau: add.graphics(), date: add.graphics(), over: add.graphics() };
    const [wedge, chart, words] = [add.container(0, 0, [pens.wedge]), add.container(0, 0), add.container(0, 0)];
    const map = add.container(0, 0, [wedge, chart, words, pens.cities]);
    const date = add.container(0, 0, [pens.date]);
    this.#pens = pens;
    this.#parts = { map, wedge, chart, words, date };
    pens.tableau.setDepth(1);
    pens.over.setDepth(2);
    date.setDepth(3);
  }

  get #palette(): Palette {
    return themes[this.#surface.theme];
  }

  /** Another size, density or theme: all that was drawn was for another one. */
  renew(surface: Surface, map: MapPicture | null): void {
    this.#surface = surface;
    this.spoil();
    this.#baked.land.spoil();
    const flat = { ...lookAt(map?.place ?? "moscow", surface.layout), left: 0, top: 0 };
    const land = this.#baked.land.draw("land", mapSize(flat), surface.dpr, this.#palette, () => landShapes(flat));
    if (land !== null) this.#parts.map.addAt(land, 0);
  }

  /** All letters are set anew: the fonts have come, or the context has come back. */
  spoil(): void {
    this.#lettering.clear();
    this.#baked.chart.spoil();
    this.#baked.strip.spoil();
  }

  paint(moment: Moment): void {
    const { now, before, t } = moment;
    this.#lettering.begin();
    for (const pen of Object.values(this.#pens)) pen.clear();
    const covered = this.#paintTableau(now, before, t);
    this.#parts.map.setVisible(!covered);
    if (!covered) {
      this.#paintMap(now.map, before.map, t);
      this.#paintWedge(now.map, before.map, t);
    }
    this.#paintDate(now.map, before.map, t);
    this.#paintGauges(now, before, t);
    this.#paintStrip(now.line);
    this.#paintRun(moment);
    this.#lettering.end();
  }

  /**
   * What is made once and then kept, part by part, with a name for each: a first frame that had to make it all would be long. They may be
   * called in any order, or not at all.
   */
  parts(moment: Moment): readonly (readonly [name: string, make: () => void])[] {
    const { now, before, t } = moment;
    return [
      ...(now.shapes === null ? [["names", () => this.#paintChart(now.map)] as const] : []),
      ["date", () => this.#paintDate(now.map, before.map, t)],
      ["gauges", () => this.#paintGauges(now, before, t)],
      ["strip", () => this.#paintStrip(now.line)],
      ["line", () => this.#paintRun(moment)],
    ];
  }

  /** Draws shapes, and sets the words among them. */
  #draw(pen: GameObjects.Graphics, shapes: readonly Shape[]): void {
    drawShapes(pen, shapes, this.#palette);
    this.#lettering.set(shapes, this.#palette, this.#surface.dpr);
  }

  /**
   * The tableau, or the way to it: the place on the map grows to be the ground on which the scene is set; the way back is the same.
   *
   * @returns whether it hides the map
   */
  #paintTableau({ map, shapes: to }: Picture, { shapes: from }: Picture, t: number): boolean {
    const { layout, theme } = this.#surface;
    const pen = this.#pens.tableau;
    const shapes = to === null ? null : inTheme(to, theme);
    const before = from === null ? null : inTheme(from, theme);
    if (shapes === null && (before === null || t >= 1)) return false;
    const view = ontoStage(layout);
    if (before !== null && shapes !== null) {
      drawShapes(pen, between(before, shapes, t), this.#palette, view);
      return true;
    }
    // 0 is the map, 1 is the tableau.
    const share = before === null ? t : 1 - t;
    const [x, y] = onStage(map.place, lookOf(map, layout));
    const grown = Math.min(1, share / opening);
    const far = Math.hypot(layout.width, layout.map);
    if (grown < 1) pen.fillStyle(number(this.#palette.ground), 1).fillCircle(x, y, 8 + far * grown ** 2);
    else drawShapes(pen, between([], shapes ?? before ?? [], (share - opening) / (1 - opening)), this.#palette, view);
    return grown >= 1;
  }

  #paintMap(map: MapPicture, before: MapPicture, t: number): void {
    const { layout, dpr } = this.#surface;
    const [to, from, flat] = [lookOf(map, layout), lookOf(before, layout), flatOf(map, layout)];
    const mix = (a: number, b: number): number => {
      const value = a + (b - a) * t;
      return t < 1 ? value : Math.round(value * dpr) / dpr;
    };
    this.#parts.map.setPosition(mix(from.left, to.left), mix(from.top, to.top));
    this.#paintChart(map);
    const moving = [...frontShapes(map.fronts, flat, before.fronts, t), ...cityShapes(map, flat, before, t)];
    drawShapes(this.#pens.cities, moving, this.#palette);
  }

  /** Hatching, rails and names, drawn anew where they are not what was drawn last. */
  #paintChart(map: MapPicture): void {
    const { layout, dpr } = this.#surface;
    const [look, flat] = [lookOf(map, layout), flatOf(map, layout)];
    const key = JSON.stringify([map.place, [...map.named], map.cities, map.rails, map.wedge, map.gauges.length]);
    const fresh = this.#baked.chart.draw(key, mapSize(flat), dpr, this.#palette, () => [
      ...hatchShapes(map, flat),
      ...railShapes(map, flat),
      ...labelShapes(map, look, layout, takenBy(map, layout)).map((name) => {
        const [x, y] = name.points;
        return { ...name, points: [Math.round(x - look.left), Math.round(y - look.top)] as const };
      }),
    ]);
    if (fresh !== null) this.#parts.chart.add(fresh);
  }

  #paintWedge(map: MapPicture, before: MapPicture, t: number): void {
    const { layout, dpr } = this.#surface;
    const wedge = wedgeOf(map, flatOf(map, layout), lookOf(map, layout), layout);
    if (wedge === null) return;
    drawShapes(this.#pens.wedge, [wedge.shape], this.#palette);
    this.#lettering.set([wedge.words], this.#palette, dpr, this.#parts.words);
    const left = before.wedge?.words === map.wedge?.words ? 0 : 1 - t;
    for (const part of [this.#parts.wedge, this.#parts.words]) part.setPosition(left * drive.x, left * drive.y).setAlpha(1 - left * left);
  }

  #paintDate(map: MapPicture, before: MapPicture, t: number): void {
    const { layout, dpr } = this.#surface;
    const { x, y, width, height } = dateBox(layout);
    const [cx, cy] = [x + width / 2, y + height / 2];
    const turning = before.date.text !== map.date.text;
    // The block turns over: at half of the way the other date stands on it.
    const shapes = dateShapes(turning && t < 0.5 ? before : map, layout);
    drawShapes(this.#pens.date, shapes, this.#palette, { scale: 1, left: -cx, top: -cy });
    this.#lettering.set(shapes, this.#palette, dpr, this.#parts.date, [cx, cy]);
    this.#parts.date.setPosition(cx, cy).setScale(1, turning ? Math.abs(1 - t * 2) : 1);
  }

  #paintGauges({ map, shapes }: Picture, before: Picture, t: number): void {
    const { layout } = this.#surface;
    if (!layout.roomy) return;
    if (shapes !== null) this.#draw(this.#pens.over, plateShapes(map.gauges, layout));
    this.#draw(this.#pens.over, gaugeShapes(map.gauges, layout, before.map.gauges, t));
  }

  /** The ground of the Line, drawn anew where it is not what was drawn last. */
  #paintStrip(line: LinePicture): void {
    const { layout, dpr } = this.#surface;
    const { width, map, rule, strip } = layout;
    if (strip === 0) return this.#baked.strip.hide();
    const ahead = line.nodes.filter(({ state }) => state === "ahead" || state === "untold").map(({ at }) => at);
    const frame = { width, height: rule + strip, left: 0, top: map };
    const key = JSON.stringify([ahead, writtenYears(line, layout)]);
    this.#baked.strip.draw(key, frame, dpr, this.#palette, () => stripShapes(line, layout))?.setDepth(1.5);
  }

  #paintRun({ now: { line }, before, t, look, futures, caption }: Moment): void {
    const { layout } = this.#surface;
    const start = before.line.now;
    const until = t < 1 && start < line.now ? start + (line.now - start) * t : line.now;
    this.#draw(this.#pens.over, [...runShapes(line, layout, { ...look, until }), ...headShapes(line, layout, futures, caption)]);
  }
}
