// The story performed: one scene that goes from the picture of one view to the picture of the next, and then is still.
import { type GameObjects, Scene } from "phaser";
import type { CityState } from "../core/cues.ts";
import type { View } from "../core/view.ts";
import { writtenYears } from "../picture/axis.ts";
import { dateBox, dateShapes } from "../picture/dateblock.ts";
import { frontShapes } from "../picture/edges.ts";
import { gaugeShapes, plateShapes } from "../picture/gauges.ts";
import { labelShapes } from "../picture/labels.ts";
import { landShapes, mapSize } from "../picture/land.ts";
import { type Layout, type View2D, layOut, lookAt, onStage, ontoStage } from "../picture/layout.ts";
import { type LinePicture, lineOf } from "../picture/line.ts";
import { type MapPicture, mapOf } from "../picture/map.ts";
import { cityShapes, hatchShapes, shownPlaces } from "../picture/marks.ts";
import { inTheme } from "../picture/night.ts";
import { type Palette, type Theme, themes } from "../picture/palette.ts";
import type { PlaceId } from "../picture/places.ts";
import { railShapes } from "../picture/rails.ts";
import { headShapes, runShapes } from "../picture/run.ts";
import { type Shape, between } from "../picture/shape.ts";
import { takenBy } from "../picture/still.ts";
import { stripShapes } from "../picture/strip.ts";
import { tableauOf } from "../picture/tableau/tableaux.ts";
import { wedgeOf } from "../picture/wedge.ts";
import { Baked } from "./baked.ts";
import { Lettering } from "./lettering.ts";
import { drawShapes, number } from "./pen.ts";

interface Picture {
  readonly map: MapPicture;
  readonly line: LinePicture;
  /** The tableau before the map; null where the map is seen. */
  readonly shapes: readonly Shape[] | null;
}

/** What moves as one, and the pens that draw in it. */
interface Parts {
  readonly map: GameObjects.Container;
  readonly wedge: GameObjects.Container;
  readonly chart: GameObjects.Container;
  readonly words: GameObjects.Container;
  readonly date: GameObjects.Container;
  readonly pens: Readonly<Record<"wedge" | "cities" | "tableau" | "date" | "over", GameObjects.Graphics>>;
}

/** The movements, in milliseconds: over the map or within a tableau, and from one to the other. */
const movement = 700;
const entrance = 1300;
/** The part of an entrance in which the place on the map grows to be the ground of its scene. */
const opening = 0.45;
/** Where the wedge drives in from, in CSS pixels. */
const drive = { x: 260, y: -90 } as const;

function pictureOf(view: View): Picture {
  const map = mapOf(view);
  const shapes = map.scene === null ? null : tableauOf(map.scene.file, map.scene.name, view.world);
  return { map, line: lineOf(view), shapes };
}

export class StoryScene extends Scene {
  #layout: Layout = layOut({ width: 1, height: 1 });
  #dpr = 1;
  #theme: Theme = "paper";
  #still = false;
  #now: Picture | null = null;
  #before: Picture | null = null;
  #progress = 1;
  /** Whether what is painted is not what should be. */
  #stale = false;
  /** The picture that is shown or gone to, so that the same one again costs nothing. */
  #shown = "";
  /** The line as it was before answers were struck; it stays until the reading has passed it. */
  #ghost: LinePicture | null = null;
  #pointed: string | null = null;
  #over: number | null = null;
  #caption = "";
  #futures: number | null = null;
  #parts: Parts | null = null;
  readonly #lettering = new Lettering(this);
  readonly #land = new Baked(this, "land");
  readonly #chart = new Baked(this, "chart");
  readonly #strip = new Baked(this, "strip");

  constructor() {
    super("story");
  }

  get picture(): Picture | null {
    return this.#now;
  }

  get layout(): Layout {
    return this.#layout;
  }

  get #palette(): Palette {
    return themes[this.#theme];
  }

  create(): void {
    const add = this.add;
    const pens = { wedge: add.graphics(), cities: add.graphics(), tableau: add.graphics(), date: add.graphics(), over: add.graphics() };
    const wedge = add.container(0, 0, [pens.wedge]);
    // The rails run over the wedge and under its words.
    const chart = add.container(0, 0);
    const words = add.container(0, 0);
    const map = add.container(0, 0, [wedge, chart, words, pens.cities]);
    this.#parts = { map, wedge, chart, words, date: add.container(0, 0, [pens.date]), pens };
    pens.tableau.setDepth(1);
    pens.over.setDepth(2);
    this.#parts.date.setDepth(3);
    this.cameras.main.setBackgroundColor(this.#palette.ground);
  }

  /** Another size, or another density of pixels. */
  fit(width: number, height: number, dpr: number): void {
    this.#layout = layOut({ width, height });
    this.#dpr = dpr;
    this.#renew();
  }

  /** Draws all in the colours of a theme. */
  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (this.#parts === null) return;
    this.cameras.main.setBackgroundColor(this.#palette.ground);
    this.#renew();
  }

  setReducedMotion(still: boolean): void {
    this.#still = still;
    if (still) this.#settle();
  }

  /**
   * Which branch is pointed at, and which node; null for none. Painted with the next frame.
   *
   * @returns whether that is anything new
   */
  point(branch: string | null, node: number | null, caption: string): boolean {
    if (branch === this.#pointed && node === this.#over && caption === this.#caption) return false;
    const before = this.#pointed;
    this.#pointed = branch;
    const seen = this.#now?.line.fork?.branches.some(({ id }) => id === branch || id === before) ?? false;
    if (!seen && node === this.#over && caption === this.#caption) return false;
    this.#over = node;
    this.#caption = caption;
    this.#stale = true;
    return true;
  }

  /**
   * How many endings are open, beside the Line; null shows nothing.
   *
   * @returns whether that is anything new
   */
  count(futures: number | null): boolean {
    if (futures === this.#futures) return false;
    this.#futures = futures;
    this.#stale = true;
    return true;
  }

  /** Whether something is still to be drawn; the engine may sleep when nothing is. */
  get moving(): boolean {
    return this.#stale || this.#progress < 1;
  }

  override update(): void {
    if (this.#stale) this.#paint();
  }

  /**
   * Goes to the picture of a view: moved, or cut where motion is reduced.
   *
   * @returns whether anything is to be drawn: many an answer changes nothing that the stage shows
   */
  perform(view: View): boolean {
    const next = pictureOf(view);
    const { map, line, shapes } = next;
    const key = JSON.stringify([map, line, [...map.named], shapes === null ? null : view.world]);
    if (key === this.#shown) return false;
    this.#shown = key;
    this.#haunt(view, line);
    this.#before = this.#now ?? next;
    this.#now = next;
    this.tweens?.killAll();
    if (this.#still || this.#parts === null || view.cause === "restore" || view.cause === "begin" || view.cause === "none") this.#settle();
    else this.#move((this.#before.shapes === null) === (shapes === null) ? movement : entrance);
    return true;
  }

  /** Keeps the line that was struck, until the reading has passed it. */
  #haunt({ cause }: View, next: LinePicture): void {
    const left = this.#now?.line ?? null;
    if ((cause === "strike" || cause === "reopen") && left !== null && left.now >= next.now) this.#ghost = left;
    else if (cause !== "choose" && cause !== "close") this.#ghost = null;
    else if (this.#ghost !== null && next.now > this.#ghost.now) this.#ghost = null;
  }

  #move(duration: number): void {
    this.#progress = 0;
    this.tweens.addCounter({
      from: 0,
      to: 1,
      duration,
      ease: "Cubic.easeOut",
      onUpdate: (tween) => {
        this.#progress = tween.getValue() ?? 1;
        this.#stale = true;
      },
      onComplete: () => this.#settle(),
    });
  }

  /**
   * What is made once and then kept, part by part: a first frame that had to make it all would be long. To be asked for when the scene has a
   * view and a size.
   */
  parts(): readonly (readonly [name: string, make: () => void])[] {
    const [now, parts, layout] = [this.#now, this.#parts, this.#layout];
    if (now === null || parts === null || layout.map <= 0) return [];
    const { map, line, shapes } = now;
    const part = (name: string, wanted: boolean, make: () => void): (readonly [string, () => void])[] => (wanted ? [[name, make]] : []);
    return [
      ...part("map", shapes === null, () => this.#paintMap(parts, map, map)),
      ...part("date", true, () => this.#paintDate(parts, map, map)),
      ...part("gauges", layout.roomy, () => this.#draw(parts.pens.over, gaugeShapes(map.dials, layout, map.dials, 1))),
      ...part("strip", true, () => this.#paintStrip(line)),
      ...part("line", true, () => this.#paintLine(parts, line, line)),
    ];
  }

  /** Paints again as it stands: after the fonts came, or the context came back. */
  again(): void {
    this.#lettering.clear();
    this.#chart.spoil();
    this.#strip.spoil();
    this.#settle();
  }

  #settle(): void {
    this.#progress = 1;
    this.#before = this.#now;
    this.#stale = true;
  }

  /** All that was drawn was for another size, or other colours. */
  #renew(): void {
    if (this.#parts === null) return;
    this.cameras.main.setOrigin(0, 0).setZoom(this.#dpr);
    const flat = { ...this.#look(), left: 0, top: 0 };
    this.#land.spoil();
    const land = this.#land.draw("land", mapSize(flat), this.#dpr, this.#palette, () => landShapes(flat));
    if (land !== null) this.#parts.map.addAt(land, 0);
    this.again();
  }

  #look(): View2D {
    return lookAt(this.#now?.map.place ?? "moscow", this.#layout);
  }

  /** Draws shapes, and sets the words among them. */
  #draw(pen: GameObjects.Graphics, shapes: readonly Shape[]): void {
    drawShapes(pen, shapes, this.#palette);
    this.#lettering.set(shapes, this.#palette, this.#dpr);
  }

  #paint(): void {
    const [now, parts, layout] = [this.#now, this.#parts, this.#layout];
    if (now === null || parts === null || layout.map <= 0) return;
    const before = this.#before ?? now;
    this.#stale = false;
    this.#lettering.begin();
    for (const pen of Object.values(parts.pens)) pen.clear();
    const covered = this.#paintTableau(parts, now, before);
    parts.map.setVisible(!covered);
    if (!covered) {
      this.#paintMap(parts, now.map, before.map);
      this.#paintWedge(parts, now.map, before.map);
    }
    this.#paintDate(parts, now.map, before.map);
    if (layout.roomy) {
      if (now.shapes !== null) this.#draw(parts.pens.over, plateShapes(layout));
      this.#draw(parts.pens.over, gaugeShapes(now.map.dials, layout, before.map.dials, this.#progress));
    }
    this.#paintLine(parts, now.line, before.line);
    this.#lettering.end();
  }

  /**
   * The tableau, or the way to it: the place on the map grows to be the ground on which the scene is set; the way back is the same.
   *
   * @returns whether it hides the map
   */
  #paintTableau({ pens: { tableau: pen } }: Parts, { map, shapes: to }: Picture, { shapes: from }: Picture): boolean {
    const shapes = to === null ? null : inTheme(to, this.#theme);
    const before = from === null ? null : inTheme(from, this.#theme);
    const t = this.#progress;
    if (shapes === null && (before === null || t >= 1)) return false;
    const view = ontoStage(this.#layout);
    if (before !== null && shapes !== null) {
      drawShapes(pen, between(before, shapes, t), this.#palette, view);
      return true;
    }
    // 0 is the map, 1 is the tableau.
    const share = before === null ? t : 1 - t;
    const [x, y] = this.#spot(map.place);
    const grown = Math.min(1, share / opening);
    const far = Math.hypot(this.#layout.width, this.#layout.map);
    if (grown < 1) pen.fillStyle(number(this.#palette.ground), 1).fillCircle(x, y, 8 + far * grown ** 2);
    else drawShapes(pen, between([], shapes ?? before ?? [], (share - opening) / (1 - opening)), this.#palette, view);
    return grown >= 1;
  }

  #paintMap({ map: part, pens: { cities: pen }, chart }: Parts, map: MapPicture, before: MapPicture): void {
    const [to, from, t] = [this.#look(), lookAt(before.place, this.#layout), this.#progress];
    const mix = (a: number, b: number): number => {
      const value = a + (b - a) * t;
      return t < 1 ? value : Math.round(value * this.#dpr) / this.#dpr;
    };
    part.setPosition(mix(from.left, to.left), mix(from.top, to.top));
    const flat = { ...to, left: 0, top: 0 };
    const key = JSON.stringify([map.place, [...map.named], map.cities, map.rails, map.wedge]);
    const fresh = this.#chart.draw(key, mapSize(flat), this.#dpr, this.#palette, () => [
      ...hatchShapes(map, flat),
      ...railShapes(map, flat),
      ...labelShapes(map, to, this.#layout, takenBy(this.#layout)).map((name) => {
        const [x, y] = name.points;
        return { ...name, points: [Math.round(x - to.left), Math.round(y - to.top)] as const };
      }),
    ]);
    if (fresh !== null) chart.add(fresh);
    drawShapes(pen, [...frontShapes(map.fronts, flat, before.fronts, t), ...cityShapes(map, flat, before, t)], this.#palette);
  }

  #paintWedge({ wedge: part, words, pens }: Parts, map: MapPicture, before: MapPicture): void {
    const look = this.#look();
    const wedge = wedgeOf(map, { ...look, left: 0, top: 0 }, look, this.#layout);
    if (wedge === null) return;
    drawShapes(pens.wedge, [wedge.shape], this.#palette);
    this.#lettering.set([wedge.words], this.#palette, this.#dpr, words);
    const left = before.wedge?.words === map.wedge?.words ? 0 : 1 - this.#progress;
    for (const moved of [part, words]) moved.setPosition(left * drive.x, left * drive.y).setAlpha(1 - left * left);
  }

  #paintDate({ date: part, pens }: Parts, map: MapPicture, before: MapPicture): void {
    const { x, y, width, height } = dateBox(this.#layout);
    const [cx, cy] = [x + width / 2, y + height / 2];
    const turning = before.date.text !== map.date.text;
    // The block turns over: at half of the way the other date stands on it.
    const shapes = dateShapes(turning && this.#progress < 0.5 ? before : map, this.#layout);
    drawShapes(pens.date, shapes, this.#palette, { scale: 1, left: -cx, top: -cy });
    this.#lettering.set(shapes, this.#palette, this.#dpr, part, [cx, cy]);
    part.setPosition(cx, cy).setScale(1, turning ? Math.abs(1 - this.#progress * 2) : 1);
  }

  #paintLine({ pens: { over: pen } }: Parts, line: LinePicture, before: LinePicture): void {
    const layout = this.#layout;
    this.#paintStrip(line);
    const grows = this.#progress < 1 && before.now < line.now;
    const until = grows ? before.now + (line.now - before.now) * this.#progress : line.now;
    this.#draw(pen, runShapes(line, layout, { pointed: this.#pointed, over: this.#over, until, ghost: this.#ghost }));
    this.#draw(pen, headShapes(line, layout, this.#futures, this.#caption));
  }

  /** The ground of the Line, drawn anew where it is not what was drawn last. */
  #paintStrip(line: LinePicture): void {
    const { width, map, rule, strip } = this.#layout;
    if (strip === 0) return this.#strip.hide();
    const ahead = line.nodes.filter(({ state }) => state === "ahead" || state === "untold").map(({ at }) => at);
    const frame = { width, height: rule + strip, left: 0, top: map };
    const key = JSON.stringify([ahead, writtenYears(line, this.#layout)]);
    this.#strip.draw(key, frame, this.#dpr, this.#palette, () => stripShapes(line, this.#layout))?.setDepth(1.5);
  }

  /** The city under a point of the stage, where the map is seen. */
  cityAt([x, y]: readonly [number, number]): { readonly place: PlaceId; readonly state: CityState } | null {
    const now = this.#now;
    if (now === null || now.shapes !== null || y > this.#layout.map) return null;
    const near = [...shownPlaces(now.map)]
      .map((place) => ({ place, far: Math.hypot(this.#spot(place)[0] - x, this.#spot(place)[1] - y) }))
      .filter(({ far }) => far < 16)
      .sort((a, b) => a.far - b.far)[0];
    return near === undefined ? null : { place: near.place, state: now.map.cities[near.place] };
  }

  /** Where a city stands now. */
  #spot(place: PlaceId): readonly [number, number] {
    return onStage(place, this.#look());
  }
}
