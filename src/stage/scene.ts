// The story performed: one scene that goes from the picture of one view to the picture of the next, and then is still.
import { Scene } from "phaser";
import type { CityState } from "../core/cues.ts";
import type { ShownGauge } from "../core/gauges.ts";
import type { View } from "../core/view.ts";
import { type Layout, layOut, lookAt, onStage } from "../picture/layout.ts";
import type { LinePicture } from "../picture/line.ts";
import { shownPlaces } from "../picture/marks.ts";
import { type Theme, themes } from "../picture/palette.ts";
import { type Picture, pictureOf } from "../picture/picture.ts";
import type { PlaceId } from "../picture/places.ts";
import { type Moment, Painter } from "./painter.ts";

/** The movements, in milliseconds: over the map or within a tableau, and from one to the other. */
const movement = 700;
const entrance = 1300;
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
  /** There when the engine has made the scene. */
  #painter: Painter | null = null;

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
    this.#painter = new Painter(this, { layout: this.#layout, dpr: this.#dpr, theme: this.#theme });
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
    this.#renew();
  }

  setReducedMotion(still: boolean): void {
    this.#still = still;
    if (still) this.#settle();
  }

  /**
   * Which choice is pointed at, and which node; null for none. Painted with the next frame.
   *
   * @returns whether that is anything new
   */
  point(choice: string | null, node: number | null, caption: string): boolean {
    if (choice === this.#pointed && node === this.#over && caption === this.#caption) return false;
    const before = this.#pointed;
    this.#pointed = choice;
    const seen = this.#now?.line.fork?.choices.some(({ id }) => id === choice || id === before) ?? false;
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
    const moment = this.#stale ? this.#moment() : null;
    if (moment === null || this.#painter === null) return;
    this.#stale = false;
    this.#painter.paint(moment);
  }

  /**
   * Goes to the picture of a view: moved, or cut where motion is reduced.
   *
   * @param shown - the gauges that stand on it
   * @returns whether anything is to be drawn: many an answer changes nothing that the stage shows
   */
  perform(view: View, shown: readonly ShownGauge[]): boolean {
    const next = pictureOf(view, shown);
    const { map, line, shapes } = next;
    const key = JSON.stringify([map, line, [...map.named], shapes === null ? null : view.world]);
    if (key === this.#shown) return false;
    this.#shown = key;
    this.#haunt(view, line);
    this.#before = this.#now ?? next;
    this.#now = next;
    this.tweens?.killAll();
    if (this.#still || this.#painter === null || view.move === "restore" || view.move === "begin" || view.move === "none") this.#settle();
    else this.#move((this.#before.shapes === null) === (shapes === null) ? movement : entrance);
    return true;
  }

  /** Keeps the line that was struck, until the reading has passed it. */
  #haunt({ move }: View, next: LinePicture): void {
    const left = this.#now?.line ?? null;
    if ((move === "strike" || move === "reopen") && left !== null && left.now >= next.now) this.#ghost = left;
    else if (move !== "choose" && move !== "close") this.#ghost = null;
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

  /** Paints again as it stands: after the fonts came, or the context came back. */
  again(): void {
    this.#painter?.spoil();
    this.#settle();
  }

  #settle(): void {
    this.#progress = 1;
    this.#before = this.#now;
    this.#stale = true;
  }

  /** All that was drawn was for another size, or other colours. */
  #renew(): void {
    if (this.#painter === null) return;
    this.cameras.main.setOrigin(0, 0).setZoom(this.#dpr).setBackgroundColor(themes[this.#theme].ground);
    this.#painter.renew({ layout: this.#layout, dpr: this.#dpr, theme: this.#theme }, this.#now?.map ?? null);
    this.#settle();
  }

  /** What is to be painted now; null where there is nothing, or no room for it. */
  #moment(): Moment | null {
    if (this.#now === null || this.#layout.map <= 0) return null;
    return {
      now: this.#now,
      before: this.#before ?? this.#now,
      t: this.#progress,
      look: { pointed: this.#pointed, over: this.#over, ghost: this.#ghost },
      futures: this.#futures,
      caption: this.#caption,
    };
  }

  /** What a first frame would have to make, part by part; nothing while the scene has no view or no size. */
  parts(): ReturnType<Painter["parts"]> {
    const moment = this.#moment();
    return moment === null ? [] : (this.#painter?.parts(moment) ?? []);
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
    return onStage(place, lookAt(this.#now?.map.place ?? "moscow", this.#layout));
  }
}
