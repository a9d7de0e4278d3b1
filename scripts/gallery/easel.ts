// Shows one view after another on the real stage, with no session behind it: for the gallery and for the test of the art.
import { createCell } from "../../src/core/cell.ts";
import { fiveGauges } from "../../src/core/gauges.ts";
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

/** Lets the browser paint so many frames. */
export async function paints(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((done) => requestAnimationFrame(done));
}

/** Resolves when the stage sleeps: awake it draws with every frame that the browser paints, and what wakes it does so within two of them. */
export async function sleeps(stage: { readonly frames: number }): Promise<void> {
  for (let before = -1; before !== stage.frames || stage.frames === 0; await paints(4)) before = stage.frames;
}

/** What was drawn stays to be read back, which the game itself has no need of. Returns what ends it for drawings that begin later. */
export function keepDrawings(): () => void {
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
    calm: () => Promise.resolve(),
    wanted: () => true,
    session,
    pointing: createCell<string | null>(null),
    futures: createCell<number | null>(null),
    gauges: createCell(fiveGauges),
    reducedMotion: !moving,
    theme: "paper",
    onTrouble: (message) => {
      throw new Error(message);
    },
  });
  restore();
  await sleeps(stage);
  return {
    get frames() {
      return stage.frames;
    },
    async show(next) {
      view = next;
      for (const listener of listeners) listener();
      await sleeps(stage);
    },
    grid: (columns, rows) => gridOf(host.querySelector("canvas") as HTMLCanvasElement, columns, rows),
    destroy: () => stage.destroy(),
  };
}
