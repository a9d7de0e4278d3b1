// Starts the engine in its element, feeds it views, and keeps it asleep when nothing moves.
import type { Cell } from "../core/cell.ts";
import type { ShownGauge } from "../core/gauges.ts";
import * as names from "#words/names.ts";
import * as pictured from "#words/picture.ts";
import * as words from "#words/stage.ts";
import type { Session } from "../core/session.ts";
import type { Theme } from "../picture/palette.ts";
import { Engine, inTasks } from "./engine.ts";
import { StoryScene } from "./scene.ts";
import { stillPicture } from "../picture/still.ts";
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
const letters = Object.values(names.places).join("").toUpperCase();

/** How long a lost context may take to come back, in milliseconds. */
const patience = 4000;

/** A picture without motion, drawn anew for each view. */
function startStill(host: HTMLElement, { session, gauges, theme: first, onTrouble }: StageOptions): Stage {
  let theme = first;
  const picture = document.createElement("div");
  host.append(picture);
  const draw = (): void => {
    const { clientWidth: width, clientHeight: height } = host;
    if (width > 0 && height > 0 && session.view.phase !== "ended")
      picture.innerHTML = stillPicture(session.view, { width, height }, theme, gauges.value);
  };
  const watch = new ResizeObserver(draw);
  watch.observe(host);
  const stop = session.subscribe(draw, (error) => {
    reportError(error);
    onTrouble(words.stopped, true);
  });
  const stay = gauges.subscribe(draw);
  draw();
  return {
    setReducedMotion: () => undefined,
    setTheme(next) {
      theme = next;
      draw();
    },
    frames: 0,
    destroy() {
      watch.disconnect();
      stop();
      stay();
      picture.remove();
    },
  };
}

function canDraw(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

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
    const city = target?.kind === "city" ? words.city(names.places[target.place], pictured.cities[target.state]).toUpperCase() : "";
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

const face = "500 20px Oswald";
/** How long the stage waits for its letters before it is drawn with others, in milliseconds. */
const slow = 3000;

/** The face that the stage writes in, where it comes in time. */
const lettered = (): Promise<unknown> =>
  Promise.race([document.fonts.load(face, letters).catch(() => undefined), new Promise<void>((done) => setTimeout(done, slow))]);

const density = (): number => Math.min(3, Math.max(1, devicePixelRatio));
const sizeOf = (host: HTMLElement): { readonly width: number; readonly height: number } => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
});

/**
 * Starts the stage, in tasks of their own.
 *
 * @param host - an element with a size; what the stage puts into it, `destroy` takes out
 * @returns the moving stage, or a still picture where the browser cannot draw
 * @throws Withdrawn where it is not wanted any more; whatever breaks the start
 */
export async function startStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const { session, onTrouble, calm, wanted } = options;
  const task = inTasks(calm, wanted);
  /** What breaks while the engine runs: before it stands, the start; later, the picture. */
  let broken = (_error: unknown): void => undefined;
  const breaks = new Promise<never>((_, fail) => (broken = fail));
  breaks.catch(() => undefined);
  const still = (): Stage => {
    onTrouble(words.noMotion, false);
    return startStill(host, options);
  };
  if (!(await task("context", canDraw))) return still();
  const made = await task("engine", () => {
    const { width, height } = sizeOf(host);
    try {
      return new Engine({ width: width * density(), height: height * density(), density: density(), onBroken: (error) => broken(error) });
    } catch {
      return null;
    }
  });
  if (made === null) return still();
  const scene = new StoryScene();
  try {
    const begin = async (): Promise<Stage> => {
      await made.made();
      await task("systems", () => made.begin());
      scene.setTheme(options.theme);
      scene.setReducedMotion(options.reducedMotion);
      await task("scene", () => made.scene.add("story", scene, true));
      await lettered();
      await task("land", () => {
        scene.perform(session.view, options.gauges.value);
        scene.count(options.futures.value);
        const { width, height } = sizeOf(host);
        scene.fit(width, height, density());
      });
      for (const [name, part] of scene.parts()) await task(name, part);
      return task("frame", () => {
        const stage = run(host, made, scene, options);
        broken = stage.broken;
        return stage;
      });
    };
    return await Promise.race([begin(), breaks]);
  } catch (error) {
    made.end();
    throw error;
  }
}

/** Puts what has been made on the page, and keeps it with the reading. */
function run(host: HTMLElement, game: Engine, scene: StoryScene, options: StageOptions): Stage & { broken(error: unknown): void } {
  const { session, pointing, onTrouble } = options;
  const { canvas, loop } = game;
  let frames = 0;
  let gone = false;
  const broken = (error: unknown): void => {
    if (gone) return;
    reportError(error);
    onTrouble(words.stopped, true);
  };
  canvas.style.touchAction = "pan-y";
  host.append(canvas);
  /** Frames still to be drawn when nothing moves any more, so that what was painted last is seen. */
  let owed = 2;
  game.events.on("postrender", () => {
    if (gone) return;
    frames++;
    const rests = !scene.moving && owed-- <= 0;
    // Seldom, for each time has the page styled anew.
    if (rests || frames % 8 === 0) host.dataset["frames"] = String(frames);
    if (rests) loop.sleep();
  });
  const wake = (): void => {
    owed = 2;
    if (!loop.running) loop.wake();
  };
  // The text first: the stage takes its turn when the page has painted what is new.
  let waiting = 0;
  const later = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() =>
      setTimeout(() => {
        if (gone) return;
        const { view } = session;
        try {
          const moves = view.phase !== "ended" && view.beat !== null && scene.perform(view, options.gauges.value);
          const points = scene.point(pointing.value, null, "");
          const counts = scene.count(options.futures.value);
          if (moves || points || counts) wake();
        } catch (error) {
          broken(error);
        }
      }),
    );
  };
  const { width, height } = scene.layout;
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  let shown: readonly [number, number, number] = [width, height, density()];
  const fit = (): void => {
    const { width, height } = sizeOf(host);
    const dpr = density();
    if (host.clientWidth === 0 || (shown[0] === width && shown[1] === height && shown[2] === dpr)) return;
    shown = [width, height, dpr];
    wake();
    game.scale.setZoom(1 / dpr);
    game.scale.resize(width * dpr, height * dpr);
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    scene.fit(width, height, dpr);
  };
  const watch = new ResizeObserver(fit);
  watch.observe(host);
  addEventListener("resize", fit);
  // What has gone on while it was made.
  if (session.view.phase !== "ended") scene.perform(session.view, options.gauges.value);
  scene.count(options.futures.value);
  wake();
  listen(canvas, scene, options, wake);

  let lost: ReturnType<typeof setTimeout> | undefined;
  const onLost = (): void => {
    lost = setTimeout(() => onTrouble(words.dark, true), patience);
  };
  const onBack = (): void => {
    clearTimeout(lost);
    // After the engine has made its textures anew.
    setTimeout(() => {
      shown = [0, 0, 0];
      fit();
    }, 0);
  };
  canvas.addEventListener("webglcontextlost", onLost);
  canvas.addEventListener("webglcontextrestored", onBack);
  const stops = [session.subscribe(later), pointing.subscribe(later), options.futures.subscribe(later), options.gauges.subscribe(later)];
  // Where the face comes late, what was drawn with another is drawn anew.
  if (!document.fonts.check(face, letters))
    document.fonts.load(face, letters).then(
      () => {
        if (gone) return;
        scene.again();
        wake();
      },
      () => undefined,
    );
  return {
    broken,
    setReducedMotion: (still) => {
      scene.setReducedMotion(still);
      wake();
    },
    setTheme(theme) {
      scene.setTheme(theme);
      wake();
    },
    get frames() {
      return frames;
    },
    destroy() {
      for (const stop of stops) stop();
      watch.disconnect();
      removeEventListener("resize", fit);
      clearTimeout(lost);
      gone = true;
      delete host.dataset["frames"];
      game.end();
    },
  };
}
