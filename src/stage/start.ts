// Starts the engine in its element, in tasks that wait for those who press something; or draws a still picture where it cannot be had.
import * as words from "#words/stage.ts";
import { Engine, inTasks } from "./engine.ts";
import { type Stage, type StageOptions, density, face, letters, run, sizeOf } from "./running.ts";
import { StoryScene } from "./scene.ts";
import { stillPicture } from "../picture/still.ts";

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

/** How long the stage waits for its letters before it is drawn with others, in milliseconds. */
const slow = 3000;

/** After so many milliseconds it is looked again whether the browser has made what the picture is drawn by. */
const soon = 30;

/** The face that the stage writes in, where it comes in time. */
const lettered = (): Promise<unknown> =>
  Promise.race([document.fonts.load(face, letters).catch(() => undefined), new Promise<void>((done) => setTimeout(done, slow))]);

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
      await task("picture", () => made.rehearse());
      while (!(await task("programs", () => made.rehearsed()))) await new Promise((done) => setTimeout(done, soon));
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
