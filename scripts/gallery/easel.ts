// Shows one view after another on the real stage, with no session behind it: for the gallery and for the test of the art.
import { createCell } from "../../src/core/cell.ts";
import { createPointing } from "../../src/core/pointing.ts";
import type { Session } from "../../src/core/session.ts";
import type { View } from "../../src/core/view.ts";
import { startStage } from "../../src/stage/start.ts";
import { gridOf } from "./grid.ts";

export interface Easel {
  /** Resolves when the picture stands still. */
  show(view: View): Promise<void>;
  /** Frames drawn so far. */
  readonly frames: number;
  /** The picture in a grid of mean colours, three numbers from 0 to 255 for each field, row by row. */
  grid(columns: number, rows: number): number[];
  destroy(): void;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What was drawn stays to be read back, which the game itself has no need of. */
function keepDrawings(): () => void {
  const proto = HTMLCanvasElement.prototype;
  const original = proto.getContext;
  proto.getContext = function get(this: HTMLCanvasElement, kind: string, options?: object) {
    return (original as (...args: unknown[]) => unknown).call(this, kind, { ...options, preserveDrawingBuffer: true });
  } as typeof original;
  return () => {
    proto.getContext = original;
  };
}

/**
 * Starts the stage in an element.
 *
 * @param first - shown at once
 * @param moving - whether it goes to the next picture as it does for a reader, or cuts
 */
export async function createEasel(host: HTMLElement, first: View, moving = false): Promise<Easel> {
  let view = first;
  const listeners = new Set<() => void>();
  const session = {
    get view() {
      return view;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Session;
  const restore = keepDrawings();
  const stage = await startStage(host, {
    session,
    pointing: createPointing(),
    futures: createCell<number | null>(null),
    reducedMotion: !moving,
    theme: "paper",
    onTrouble: (message) => {
      throw new Error(message);
    },
  });
  restore();
  const rest = async (): Promise<void> => {
    for (let before = -1; before !== stage.frames; await pause(60)) before = stage.frames;
  };
  await rest();
  return {
    get frames() {
      return stage.frames;
    },
    async show(next) {
      view = next;
      for (const listener of listeners) listener();
      await pause(60);
      await rest();
    },
    grid: (columns, rows) => gridOf(host.querySelector("canvas") as HTMLCanvasElement, columns, rows),
    destroy: () => stage.destroy(),
  };
}
