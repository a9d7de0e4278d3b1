// The stage as it stands on the page: follows the reading, fits its element, answers to pointing, and sleeps when nothing moves.
import type { Cell } from "../core/cell.ts";
import type { ShownGauge } from "../core/gauges.ts";
import * as names from "#words/names.ts";
import * as pictured from "#words/picture.ts";
import * as words from "#words/stage.ts";
import type { Session } from "../core/session.ts";
import type { Theme } from "../picture/palette.ts";
import type { Engine } from "./engine.ts";
import type { StoryScene } from "./scene.ts";
import { type Target, targetAt } from "../picture/targets.ts";

export interface StageOptions {
  /** Resolves at the beginning of a task in which the next part of the start may be done. */
  readonly calm: () => Promise<unknown>;
  /** Whether the stage is still wanted; where it is not, the start ends. */
  readonly wanted: () => boolean;
  readonly session: Session;
  readonly pointing: Cell<string | null>;
  /** How many endings are still open; null shows nothing. */
  readonly futures: Cell<number | null>;
  /** The gauges that stand on it. */
  readonly gauges: Cell<readonly ShownGauge[]>;
  readonly reducedMotion: boolean;
  readonly theme: Theme;
  /** Told when the moving picture cannot be had. With `lost` it was there, and may be started again; else a still one stands in its place. */
  readonly onTrouble: (message: string, lost: boolean) => void;
}

export interface Stage {
  setReducedMotion(still: boolean): void;
  setTheme(theme: Theme): void;
  /** Frames drawn since it began, for tests and the bench. */
  readonly frames: number;
  destroy(): void;
}

/** What the map may have to write. */
export const letters = [...Object.values(names.places), names.placeName("petrograd", true)].join("").toUpperCase();

/** The face that the stage writes in, for `document.fonts`. */
export const face = "500 20px Oswald";
/** How long a lost context may take to come back, in milliseconds. */
const patience = 4000;

/** Pixels of the device for one of CSS, as the stage draws them: one to three. */
export const density = (): number => Math.min(3, Math.max(1, devicePixelRatio));
/** The size of the stage’s element in CSS pixels, never nought. */
export const sizeOf = (host: HTMLElement): { readonly width: number; readonly height: number } => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
});

/** Pointing and activating: the same choice on the page and on the stage. */
function listen(canvas: HTMLCanvasElement, scene: StoryScene, { session, pointing }: StageOptions, wake: () => void): void {
  let over: Target | null = null;
  const find = (event: MouseEvent): Target | null => {
    if (scene.picture === null) return null;
    const at = [event.offsetX, event.offsetY] as const;
    const city = scene.cityAt(at);
    return city === null ? targetAt(at, scene.picture.line, scene.layout) : { kind: "city", ...city };
  };
  const point = (target: Target | null): void => {
    const choice = target?.kind === "choice" ? target.id : null;
    if (over?.kind === "choice" || choice !== null) pointing.set(choice);
    over = target;
    canvas.style.cursor = target === null || target.kind === "city" || (target.kind === "choice" && target.locked) ? "default" : "pointer";
    const node = target?.kind === "node" ? target : null;
    const city =
      target?.kind === "city"
        ? words.city(names.placeName(target.place, scene.picture?.map.leningrad === true), pictured.cities[target.state]).toUpperCase()
        : "";
    scene.point(pointing.value, node?.entry ?? null, node === null ? city : words.reopen(node.question));
    wake();
  };
  canvas.addEventListener("pointermove", (event) => {
    const target = find(event);
    if (JSON.stringify(target) !== JSON.stringify(over)) point(target);
  });
  canvas.addEventListener("pointerleave", () => {
    if (over !== null) point(null);
  });
  canvas.addEventListener("click", (event) => {
    const target = find(event);
    if (target === null) return;
    // A finger cannot hover: a tap on a city says what it is.
    if (target.kind === "city") return point(target);
    point(null);
    if (target.kind === "node") void session.reopen(target.entry);
    else if (!target.locked) void session.choose(target.id);
  });
}

/** A stage that stands on the page. */
interface Shown {
  readonly host: HTMLElement;
  readonly game: Engine;
  readonly scene: StoryScene;
  readonly options: StageOptions;
  frames: number;
  /** Frames still to be drawn when nothing moves any more, so that what was painted last is seen. */
  owed: number;
  gone: boolean;
  /** The size that is shown, in CSS pixels, and the density. */
  shown: readonly [width: number, height: number, density: number];
}

function wake(stage: Shown): void {
  const { loop } = stage.game;
  stage.owed = 2;
  if (!loop.running) loop.wake();
}

function broke({ gone, options }: Shown, error: unknown): void {
  if (gone) return;
  reportError(error);
  options.onTrouble(words.stopped, true);
}

/** Counts the frames, and lets the engine sleep when nothing moves. */
function rest(stage: Shown): void {
  const { game, scene, host } = stage;
  game.events.on("postrender", () => {
    if (stage.gone) return;
    stage.frames++;
    const rests = !scene.moving && stage.owed-- <= 0;
    // Seldom, for each time has the page styled anew.
    if (rests || stage.frames % 8 === 0) host.dataset["frames"] = String(stage.frames);
    if (rests) game.loop.sleep();
  });
}

/** Draws in the size that the element has now, where it is another. */
function fit(stage: Shown): void {
  const { host, game, scene, shown } = stage;
  const { width, height } = sizeOf(host);
  const dpr = density();
  if (host.clientWidth === 0 || (shown[0] === width && shown[1] === height && shown[2] === dpr)) return;
  stage.shown = [width, height, dpr];
  wake(stage);
  game.scale.setZoom(1 / dpr);
  game.scale.resize(width * dpr, height * dpr);
  Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
  scene.fit(width, height, dpr);
}

/** Performs what the reading has come to. */
function catchUp(stage: Shown): void {
  const { scene, options } = stage;
  const { view } = options.session;
  if (stage.gone) return;
  try {
    const moves = view.phase !== "ended" && view.beat !== null && scene.perform(view, options.gauges.value);
    const points = scene.point(options.pointing.value, null, "");
    const counts = scene.count(options.futures.value);
    if (moves || points || counts) wake(stage);
  } catch (error) {
    broke(stage, error);
  }
}

/** Follows the reading. @returns a function that ends it */
function follow(stage: Shown): () => void {
  const { session, pointing, futures, gauges } = stage.options;
  // The text first: what is new has been painted at the next frame, and stands on the screen at the one after it.
  let waiting = 0;
  const later = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(() => setTimeout(() => catchUp(stage)));
    });
  };
  const stops = [session.subscribe(later), pointing.subscribe(later), futures.subscribe(later), gauges.subscribe(later)];
  return () => stops.forEach((stop) => stop());
}

/** Fits the picture to its element. @returns a function that ends it */
function watchSize(stage: Shown): () => void {
  const refit = (): void => fit(stage);
  const watch = new ResizeObserver(refit);
  watch.observe(stage.host);
  addEventListener("resize", refit);
  return () => {
    watch.disconnect();
    removeEventListener("resize", refit);
  };
}

/** Draws anew when the browser has taken the context away and given it back; tells when it stays away. @returns a function that ends it */
function watchContext(stage: Shown): () => void {
  const { canvas } = stage.game;
  let lost: ReturnType<typeof setTimeout> | undefined;
  canvas.addEventListener("webglcontextlost", () => {
    lost = setTimeout(() => stage.options.onTrouble(words.dark, true), patience);
  });
  canvas.addEventListener("webglcontextrestored", () => {
    clearTimeout(lost);
    // After the engine has made its textures anew.
    setTimeout(() => {
      stage.shown = [0, 0, 0];
      fit(stage);
    }, 0);
  });
  return () => clearTimeout(lost);
}

/** Where the face comes late, what was drawn with another is drawn anew. */
function letterLate(stage: Shown): void {
  if (document.fonts.check(face, letters)) return;
  document.fonts.load(face, letters).then(
    () => {
      if (stage.gone) return;
      stage.scene.again();
      wake(stage);
    },
    () => undefined,
  );
}

/** Puts what has been made on the page, and keeps it with the reading. */
export function run(host: HTMLElement, game: Engine, scene: StoryScene, options: StageOptions): Stage & { broken(error: unknown): void } {
  const { canvas } = game;
  const { width, height } = scene.layout;
  const stage: Shown = { host, game, scene, options, frames: 0, owed: 2, gone: false, shown: [width, height, density()] };
  canvas.style.touchAction = "pan-y";
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  host.append(canvas);
  rest(stage);
  const ends = [watchSize(stage)];
  // What has gone on while it was made.
  if (options.session.view.phase !== "ended") scene.perform(options.session.view, options.gauges.value);
  scene.count(options.futures.value);
  wake(stage);
  listen(canvas, scene, options, () => wake(stage));
  ends.push(watchContext(stage), follow(stage));
  letterLate(stage);
  return {
    broken: (error) => broke(stage, error),
    setReducedMotion: (still) => {
      scene.setReducedMotion(still);
      wake(stage);
    },
    setTheme(theme) {
      scene.setTheme(theme);
      wake(stage);
    },
    get frames() {
      return stage.frames;
    },
    destroy() {
      for (const end of ends) end();
      stage.gone = true;
      delete host.dataset["frames"];
      game.end();
    },
  };
}
