// The story performed: one scene that goes from the picture of one view to the picture of the next, and then is still.
import { type GameObjects, Scene } from "phaser";
import { coast } from "virtual:coast";
import { axis, branchEnds, lineX, lineY, writtenYears } from "../picture/axis.ts";
import { type LinePicture, lineOf } from "../picture/line.ts";
import { type MapPicture, mapOf } from "../picture/map.ts";
import type { CityState } from "../core/cues.ts";
import * as names from "#words/names.ts";
import * as words from "#words/stage.ts";
import { type PlaceId, railways } from "../picture/places.ts";
import type { View } from "../core/view.ts";
import { drawLand } from "./land.ts";
import { type Theme, colours, setTheme } from "../picture/palette.ts";
import { inTheme } from "../picture/night.ts";
import { drawShapes } from "./pen.ts";
import { type Shape, between } from "../picture/shape.ts";
import { tableauOf } from "../picture/tableau/tableaux.ts";
import {
  type Layout,
  type View2D,
  dateBlock,
  dialsEnd,
  labels,
  layOut,
  lookAt,
  onStage,
  ontoStage,
  wedge,
  wedgeWords,
} from "../picture/layout.ts";
import { family } from "./canvas.ts";
import { drawChart } from "./chart.ts";
import { block, cities, dials, fronts, line, number, plate } from "./paint.ts";
import { drawStrip, stripKey } from "./strip.ts";

interface Picture {
  readonly map: MapPicture;
  readonly line: LinePicture;
  /** The tableau before the map; null where the map is seen. */
  readonly shapes: readonly Shape[] | null;
}

type Metrics = ReturnType<GameObjects.Text["getTextMetrics"]>;

type Lettering = {
  readonly size: number;
  readonly colour?: string;
  readonly weight?: number;
  readonly spacing?: number;
  readonly anchor?: number;
};

/** Places that are always drawn: everything a railway touches. */
const onRails = new Set<PlaceId>(railways.flat().filter((place) => place !== "kronstadt"));

/** The movements, in milliseconds: over the map or within a tableau, and from one to the other. */
const movement = 700;
const entrance = 1300;
/** The part of an entrance in which the place on the map grows to be the ground of its scene. */
const opening = 0.45;

export class StoryScene extends Scene {
  #layout: Layout = layOut({ width: 1, height: 1 });
  #dpr = 1;
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
  #texts = new Map<string, GameObjects.Text>();
  #used = new Set<string>();
  #parts: Record<"map" | "wedge" | "chart" | "words" | "date", GameObjects.Container> | null = null;
  #pens: Record<"wedge" | "cities" | "tableau" | "date" | "over", GameObjects.Graphics> | null = null;
  #land: GameObjects.Image | null = null;
  #names: GameObjects.Image | null = null;
  /** What the chart was drawn from, so that it is drawn again only for something else. */
  #charted = "";
  #ground: GameObjects.Image | null = null;
  /** What the strip was drawn from. */
  #stripped = "";
  /** How high a text of each size and weight stands: to find that out the engine draws it and looks at every pixel. */
  #metrics = new Map<string, Metrics>();

  constructor() {
    super("story");
  }

  get picture(): Picture | null {
    return this.#now;
  }

  get layout(): Layout {
    return this.#layout;
  }

  create(): void {
    const add = this.add;
    this.#pens = { wedge: add.graphics(), cities: add.graphics(), tableau: add.graphics(), date: add.graphics(), over: add.graphics() };
    const { wedge: wedgePen, cities: cityPen, date: datePen } = this.#pens;
    const wedgePart = add.container(0, 0, [wedgePen]);
    // The rails run over the wedge and under its words.
    const chart = add.container(0, 0);
    const words = add.container(0, 0);
    const map = add.container(0, 0, [wedgePart, chart, words, cityPen]);
    this.#parts = { map, wedge: wedgePart, chart, words, date: add.container(0, 0, [datePen]) };
    this.#pens.tableau.setDepth(1);
    this.#pens.over.setDepth(2);
    this.#parts.date.setDepth(3);
    this.cameras.main.setBackgroundColor(colours.ground);
  }

  /** Another size, or another density of pixels. */
  fit(width: number, height: number, dpr: number): void {
    this.#layout = layOut({ width, height });
    this.#dpr = dpr;
    this.#resized();
  }

  /** Throws all lettering away: it was for another size, or for fonts that had not come. */
  #unletter(): void {
    for (const text of this.#texts.values()) text.destroy();
    this.#texts.clear();
    this.#charted = "";
    this.#stripped = "";
  }

  /** A drawing as a texture. The engine’s own kind for canvases would first read every pixel back. */
  #texture(key: string, drawing: HTMLCanvasElement): void {
    if (this.textures.exists(key)) this.textures.remove(key);
    this.textures.create(key, [drawing], drawing.width, drawing.height)?.add("__BASE", 0, 0, 0, drawing.width, drawing.height);
  }

  #resized(): void {
    if (this.#parts === null) return;
    this.cameras.main.setOrigin(0, 0).setZoom(this.#dpr);
    this.#unletter();
    this.#land?.destroy();
    const { scale } = this.#look();
    this.#texture("land", drawLand(scale, this.#dpr));
    this.#land = this.add
      .image(0, 0, "land")
      .setOrigin(0, 0)
      .setDisplaySize(coast.width * scale, coast.height * scale);
    this.#parts.map.addAt(this.#land, 0);
    this.#settle();
  }

  #look(): View2D {
    return lookAt(this.#now?.map.place ?? "moscow", this.#layout);
  }

  /** Draws all in the colours of a theme. */
  setTheme(theme: Theme): void {
    setTheme(theme);
    if (this.#parts === null) return;
    this.cameras.main.setBackgroundColor(colours.ground);
    this.#resized();
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
    const map = mapOf(view);
    const shapes = map.scene === null ? null : tableauOf(map.scene.file, map.scene.name, view.world);
    const next = { map, line: lineOf(view), shapes };
    const key = JSON.stringify([map, next.line, [...map.named], shapes === null ? null : view.world]);
    if (key === this.#shown) return false;
    this.#shown = key;
    const left = this.#now?.line ?? null;
    if ((view.cause === "strike" || view.cause === "reopen") && left !== null && left.now >= next.line.now) this.#ghost = left;
    else if (view.cause !== "choose" && view.cause !== "close") this.#ghost = null;
    else if (this.#ghost !== null && next.line.now > this.#ghost.now) this.#ghost = null;
    this.#before = this.#now ?? next;
    this.#now = next;
    this.tweens?.killAll();
    if (this.#still || this.#parts === null || view.cause === "restore" || view.cause === "begin" || view.cause === "none") {
      this.#settle();
      return true;
    }
    this.#progress = 0;
    this.tweens.addCounter({
      from: 0,
      to: 1,
      duration: (this.#before.shapes === null) === (shapes === null) ? movement : entrance,
      ease: "Cubic.easeOut",
      onUpdate: (tween) => {
        this.#progress = tween.getValue() ?? 1;
        this.#stale = true;
      },
      onComplete: () => this.#settle(),
    });
    return true;
  }

  /**
   * What is made once and then kept, part by part: a first frame that had to make it all would be long. To be called when the scene has a
   * view and a size.
   */
  parts(): readonly (readonly [name: string, make: () => void])[] {
    const now = this.#now;
    if (now === null || this.#layout.map <= 0) return [];
    const part = (name: string, wanted: boolean, make: () => void): (readonly [string, () => void])[] => (wanted ? [[name, make]] : []);
    return [
      ...part("names", now.shapes === null, () => this.#chart(now.map, this.#look())),
      ...part("date", true, () => this.#paintDate(now)),
      ...part("dials", this.#layout.roomy, () => this.#paintDials(now)),
      ...part("strip", true, () => this.#strip(now.line)),
      ...part("line", true, () => this.#paintLine(now)),
    ];
  }

  /** Paints again as it stands: after the fonts came, or the context came back. */
  again(): void {
    this.#metrics.clear();
    this.#unletter();
    this.#settle();
  }

  #settle(): void {
    this.#progress = 1;
    this.#before = this.#now;
    this.#stale = true;
  }

  /** A text, made once for its key. Every change of what it says or how it looks draws it anew, so nothing is set that already holds. */
  #text(
    key: string,
    words: string,
    x: number,
    y: number,
    { size, colour = colours.ink, weight = 500, spacing = 0.06, anchor = 0 }: Lettering,
  ): GameObjects.Text {
    let text = this.#texts.get(key);
    if (text === undefined) {
      const style = `${weight} ${size}`;
      const metrics = this.#metrics.get(style);
      text = this.add
        .text(0, 0, words, {
          fontFamily: family,
          fontSize: `${size}px`,
          fontStyle: String(weight),
          color: colour,
          align: "center",
          resolution: this.#dpr,
          letterSpacing: size * spacing,
          ...(metrics === undefined ? {} : { metrics }),
        })
        .setDepth(4);
      this.#texts.set(key, text);
      this.#metrics.set(style, text.getTextMetrics());
    }
    this.#used.add(key);
    if (text.text !== words) text.setText(words);
    if (text.style.color !== colour) text.setColor(colour);
    return text.setOrigin(anchor, 0.5).setPosition(x, y).setVisible(true);
  }

  #paint(): void {
    const now = this.#now;
    if (now === null || this.#parts === null || this.#pens === null || this.#layout.map <= 0) return;
    this.#stale = false;
    this.#used.clear();
    for (const pen of Object.values(this.#pens)) pen.clear();
    const flat = { ...this.#look(), left: 0, top: 0 };
    const covered = this.#paintTableau(now);
    this.#parts.map.setVisible(!covered);
    if (!covered) {
      this.#paintMap(now, flat);
      this.#paintWedge(now, flat);
    }
    this.#paintDate(now);
    if (this.#layout.roomy) this.#paintDials(now);
    this.#paintLine(now);
    for (const [key, text] of this.#texts) if (!this.#used.has(key)) text.setVisible(false);
  }

  /**
   * The tableau, or the way to it: the place on the map grows to be the ground on which the scene is set; the way back is the same.
   *
   * @returns whether it hides the map
   */
  #paintTableau({ map, shapes: to }: Picture): boolean {
    if (this.#pens === null) return false;
    const shapes = to === null ? null : inTheme(to);
    const from = this.#before?.shapes ?? null;
    const before = from === null ? null : inTheme(from);
    const t = this.#progress;
    if (to === null && (before === null || t >= 1)) return false;
    const pen = this.#pens.tableau;
    const view = ontoStage(this.#layout);
    const opens = before === null;
    const closes = shapes === null;
    if (!opens && !closes) {
      drawShapes(pen, between(before, shapes, t), view, colours);
      return true;
    }
    // 0 is the map, 1 is the tableau.
    const share = opens ? t : 1 - t;
    const [x, y] = this.spot(map.place);
    const grown = Math.min(1, share / opening);
    const far = Math.hypot(this.#layout.width, this.#layout.map);
    if (grown < 1) pen.fillStyle(number(colours.ground), 1).fillCircle(x, y, 8 + far * grown ** 2);
    else drawShapes(pen, between([], shapes ?? before ?? [], (share - opening) / (1 - opening)), view, colours);
    return grown >= 1;
  }

  #paintMap({ map }: Picture, flat: View2D): void {
    if (this.#parts === null || this.#pens === null) return;
    const to = this.#look();
    const from = lookAt(this.#before?.map.place ?? map.place, this.#layout);
    const mix = (a: number, b: number): number => a + (b - a) * this.#progress;
    const moving = this.#progress < 1;
    const settled = (value: number): number => (moving ? value : Math.round(value * this.#dpr) / this.#dpr);
    this.#parts.map.setPosition(settled(mix(from.left, to.left)), settled(mix(from.top, to.top)));
    this.#chart(map, to);
    const before = this.#before?.map;
    const changed = new Set([...map.named].filter((place) => before?.cities[place] !== map.cities[place]));
    fronts(this.#pens.cities, map.fronts, before?.fronts ?? [], flat, this.#progress);
    cities(this.#pens.cities, map, flat, new Set([...onRails, ...map.named]), changed, this.#progress);
  }

  /** Rails and names, drawn anew where they are not what was drawn last. */
  #chart(map: MapPicture, to: View2D): void {
    const { box } = dateBlock(this.#layout);
    const taken = [{ x0: box.x, y0: box.y, x1: box.x + box.width, y1: box.y + box.height }];
    if (this.#layout.roomy) taken.push({ x0: this.#layout.width - 220, y0: 44, x1: this.#layout.width, y1: dialsEnd });
    const key = JSON.stringify([map.place, [...map.named], map.cities, map.rails, map.wedge]);
    if (key === this.#charted) return;
    this.#charted = key;
    const names = labels(map, to, this.#layout, taken).map((label) => ({
      ...label,
      at: [Math.round(label.at[0] - to.left), Math.round(label.at[1] - to.top)] as const,
    }));
    const fresh = document.createElement("canvas");
    drawChart(fresh, map, { ...to, left: 0, top: 0 }, names, this.#dpr);
    this.#names?.destroy();
    this.#texture("chart", fresh);
    this.#names = this.add
      .image(0, 0, "chart")
      .setOrigin(0, 0)
      .setScale(1 / this.#dpr);
    this.#parts?.chart.add(this.#names);
  }

  #paintWedge({ map }: Picture, flat: View2D): void {
    if (this.#parts === null || this.#pens === null || map.wedge === null) return;
    const corners = wedge(map.wedge.place, flat, this.#look(), this.#layout);
    const [tip, top, bottom] = corners;
    this.#pens.wedge.fillStyle(number(colours.red), 1).fillTriangle(...tip, ...top, ...bottom);
    const { at, turn, size, lines } = wedgeWords(corners, map.wedge.words);
    const words = this.#text(`wedge ${map.wedge.words}`, lines.join("\n"), ...at, {
      size,
      colour: colours.light,
      weight: 600,
      anchor: 0.5,
    });
    words.setRotation(turn);
    if (words.parentContainer === null) this.#parts.words.add(words);
    const fresh = this.#before?.map.wedge?.words !== map.wedge.words;
    const left = fresh ? 1 - this.#progress : 0;
    for (const part of [this.#parts.wedge, this.#parts.words]) part.setPosition(left * 260, left * -90).setAlpha(1 - left * left);
  }

  #paintDate({ map }: Picture): void {
    if (this.#parts === null || this.#pens === null) return;
    const { box, year, day } = dateBlock(this.#layout);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const { date: part } = this.#parts;
    block(this.#pens.date, this.#layout);
    const old = this.#before?.map ?? map;
    const turning = old.date.text !== map.date.text;
    // The block turns over: at half of the way the other date stands on it.
    const shown = turning && this.#progress < 0.5 ? old : map;
    const dayName =
      shown.date.text
        .replace(/\s*\d{4}$/, "")
        .split(" / ")
        .at(-1) ?? "";
    const dayText = `${dayName.toUpperCase()} · ${names.places[shown.place].toUpperCase()}`;
    const yearWords = this.#text("year", String(shown.date.year), year.at[0] - x, year.at[1] - y, {
      size: year.size,
      colour: colours.light,
      weight: 600,
      spacing: -0.02,
    });
    const dayWords = this.#text("day", dayText, day.at[0] - x, day.at[1] - y, { size: day.size, colour: colours.bright });
    dayWords.setScale(Math.min(1, (box.width - (day.at[0] - box.x) - 12) / dayWords.width), 1);
    for (const text of [yearWords, dayWords]) if (text.parentContainer === null) part.add(text);
    part.setPosition(x, y).setScale(1, turning ? Math.abs(1 - this.#progress * 2) : 1);
  }

  #paintDials({ map }: Picture): void {
    if (this.#pens === null) return;
    if (this.#now?.shapes !== null) plate(this.#pens.over, this.#layout);
    dials(this.#pens.over, map.dials, this.#before?.map.dials ?? map.dials, this.#layout, this.#progress);
    map.dials.forEach(({ label }, row) =>
      this.#text(`dial ${label}`, label.toUpperCase(), this.#layout.width - 134, 68 + row * 26, { size: 13, anchor: 1, weight: 600 }),
    );
  }

  /** The ground of the Line, drawn anew where it is not what was drawn last. */
  #strip({ nodes, ...picture }: LinePicture): void {
    const layout = this.#layout;
    if (layout.strip === 0) {
      this.#ground?.setVisible(false);
      return;
    }
    const years = writtenYears({ nodes, ...picture }, layout);
    const key = stripKey({ layout, nodes, years });
    if (key === this.#stripped) return;
    this.#stripped = key;
    const fresh = document.createElement("canvas");
    drawStrip(fresh, { layout, nodes, years }, this.#dpr);
    this.#ground?.destroy();
    this.#texture("strip", fresh);
    this.#ground = this.add
      .image(0, layout.map, "strip")
      .setOrigin(0, 0)
      .setScale(1 / this.#dpr)
      .setDepth(1.5);
  }

  #paintLine({ line: picture }: Picture): void {
    if (this.#pens === null) return;
    const layout = this.#layout;
    this.#strip(picture);
    const start = this.#before?.line.now ?? picture.now;
    const until = this.#progress >= 1 || start >= picture.now ? picture.now : start + (picture.now - start) * this.#progress;
    line(this.#pens.over, picture, layout, { pointed: this.#pointed, over: this.#over, until, ghost: this.#ghost });
    if (!layout.roomy) return;
    const { x0, x1 } = axis(layout);
    const head = layout.map + layout.rule + 26;
    const name = this.#text("head", words.line.toUpperCase(), x0, head, { size: 14, weight: 600 });
    if (this.#futures !== null)
      this.#text("futures", words.futures(this.#futures).toUpperCase(), x0 + name.width + 18, head, {
        size: 14,
        colour: colours.redSmall,
        weight: 600,
      });
    this.#text("caption", this.#caption, x1, head, { size: 14, colour: colours.redSmall, anchor: 1, spacing: 0.02 });
    if (picture.level > 0 && picture.fork === null)
      this.#text("yours", words.yourHistory.toUpperCase(), lineX(picture.now, layout) + 18, lineY(picture.level, layout) - 14, {
        size: 13,
        colour: colours.redSmall,
        weight: 600,
      });
    if (until < picture.now) return;
    branchEnds(picture, layout).forEach(({ end }, at) => {
      const branch = picture.fork?.branches[at];
      const strong = branch !== undefined && branch.id === this.#pointed;
      this.#text(`branch ${at}`, String(at + 1), end[0] + 11, end[1], {
        size: 13,
        colour: strong ? colours.light : colours.ink,
        anchor: 0.5,
        weight: 600,
        spacing: 0,
      });
    });
  }

  /** The city under a point of the stage, where the map is seen. */
  cityAt([x, y]: readonly [number, number]): { readonly place: PlaceId; readonly state: CityState } | null {
    const now = this.#now;
    if (now === null || now.shapes !== null || y > this.#layout.map) return null;
    const near = [...onRails, ...now.map.named]
      .map((place) => ({ place, far: Math.hypot(this.spot(place)[0] - x, this.spot(place)[1] - y) }))
      .filter(({ far }) => far < 16)
      .sort((a, b) => a.far - b.far)[0];
    return near === undefined ? null : { place: near.place, state: now.map.cities[near.place] };
  }

  /** Where a city stands now. */
  spot(place: PlaceId): readonly [number, number] {
    return onStage(place, this.#look());
  }
}
