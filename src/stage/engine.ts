// The engine, begun in tasks that are short and that wait for those who press something; asleep until it is woken.
import { Game, type Renderer, type Types } from "phaser";

/** Says that the stage is not wanted any more, while it was being begun. */
class Withdrawn extends Error {
  override readonly name = "Withdrawn";
}

/** Begins a part of the start in a task of its own, and names it in the browser’s timeline: `stage` and its name. */
type Task = <T>(name: string, work: () => T) => Promise<T>;

/**
 * @param calm - resolves at the beginning of a task in which the next part may be done
 * @param wanted - whether the stage is still wanted
 */
export function inTasks(calm: () => Promise<unknown>, wanted: () => boolean): Task {
  return async (name, work) => {
    await calm();
    if (!wanted()) throw new Withdrawn();
    const start = performance.now();
    const made = work();
    performance.measure(`stage ${name}`, { start });
    return made;
  };
}

/** What the engine is begun with. */
interface EngineOptions {
  /** In pixels of the screen. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the page. */
  readonly density: number;
  /** Told what breaks in a frame. */
  readonly onBroken: (error: unknown) => void;
}

/** What the game has and its types do not tell of. */
interface Untold {
  /** Called when its first textures have been made. */
  texturesReady(): void;
  /** Ends it at once. */
  runDestroy(): void;
}
const ToldGame = Game as unknown as new (config: Types.Core.GameConfig) => Game & Untold;

/** Phaser’s game, which does not begin by itself. */
export class Engine extends ToldGame {
  #made = false;
  #onMade = (): void => undefined;

  /** @throws Error where the browser cannot draw */
  constructor({ width, height, density, onBroken }: EngineOptions) {
    super({
      type: 2,
      // Into the page it comes when there is something to be seen on it.
      parent: document.createElement("div"),
      width,
      height,
      backgroundColor: "#e4d8bd",
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      loader: { imageLoadType: "HTMLImageElement" },
      // One texture for each draw: for every other number of them the engine would have the browser make another program, and wait for it.
      render: { antialias: true, powerPreference: "low-power", maxTextures: 1, skipUnreadyShaders: true },
      scale: { mode: 0, zoom: 1 / density },
    });
    const step = this.step.bind(this);
    this.step = (time, delta) => {
      try {
        step(time, delta);
      } catch (error) {
        onBroken(error);
      }
    };
  }

  /** By itself it would go on at once. */
  override texturesReady(): void {
    this.#made = true;
    this.#onMade();
  }

  /** Resolves when it can be begun. */
  made(): Promise<void> {
    return this.#made ? Promise.resolve() : new Promise((done) => (this.#onMade = done));
  }

  /** Begins, and sleeps. */
  begin(): void {
    super.texturesReady();
    this.loop.sleep();
  }

  /** Draws a frame that nobody sees. The browser begins to make the programs that it is drawn by, beside what else it does. */
  rehearse(): void {
    this.loop.wake();
    this.loop.sleep();
  }

  /** Whether those programs are there. What is wanted after that is waited for: a lost context comes back with all of them. */
  rehearsed(): boolean {
    const { gl, shaderProgramFactory } = this.renderer as Renderer.WebGL.WebGLRenderer;
    const programs = Object.values(shaderProgramFactory.programs as Record<string, Renderer.WebGL.Wrappers.WebGLProgramWrapper>);
    const coming = gl.isContextLost() ? [] : programs.filter(({ compiling }) => compiling);
    for (const program of coming) program.checkParallelCompile();
    if (coming.some(({ compiling }) => compiling)) return false;
    Object.assign(this.config, { skipUnreadyShaders: false });
    return true;
  }

  /** Ends it wherever it stands. It goes with its next frame, where it has any. */
  end(): void {
    this.destroy(true);
    if (!this.isRunning) this.runDestroy();
    else if (!this.loop.running) this.loop.wake();
  }
}
