// The map as it would be without anything baked: every frame draws the land, the rails and the cities anew, by the same engine.
import { Game, type GameObjects, Scene } from "phaser";
import { coast } from "virtual:coast";
import { mapOf } from "../../src/picture/map.ts";
import { railways } from "../../src/picture/places.ts";
import type { View } from "../../src/core/view.ts";
import { type View2D, layOut, lookAt, onStage } from "../../src/picture/layout.ts";
import { cityShapes } from "../../src/picture/marks.ts";
import { themes } from "../../src/picture/palette.ts";
import { drawShapes, number } from "../../src/stage/pen.ts";

const colours = themes.paper;

const rings = coast.path
  .split("M")
  .slice(1)
  .map((ring) =>
    ring
      .replace("Z", "")
      .split("L")
      .map((pair) => pair.split(" ").map(Number) as [number, number]),
  );

function draw(pen: GameObjects.Graphics, view: View, look: View2D): void {
  const map = mapOf(view);
  pen.clear();
  pen.fillStyle(number(colours.land), 1);
  pen.lineStyle(1.5, number(colours.ink), 1);
  for (const ring of rings) {
    pen.beginPath();
    ring.forEach(([x, y], at) => {
      const [left, top] = [x * look.scale + look.left, y * look.scale + look.top];
      if (at === 0) pen.moveTo(left, top);
      else pen.lineTo(left, top);
    });
    pen.closePath();
    pen.fillPath();
    pen.strokePath();
  }
  for (const [from, to] of railways) {
    const [a, b] = [onStage(from, look), onStage(to, look)];
    pen.lineBetween(...a, ...b);
  }
  drawShapes(pen, cityShapes(map, look), colours);
}

/**
 * Draws the map of a view so many times, once a frame.
 *
 * @param host - taken up while it lasts
 */
export async function redraw(host: HTMLElement, view: View, frames: number): Promise<void> {
  const [width, height] = [host.clientWidth, host.clientHeight];
  const look = lookAt(mapOf(view).place, layOut({ width, height }));
  let left = frames;
  await new Promise<void>((done) => {
    class VectorScene extends Scene {
      #pen: GameObjects.Graphics | null = null;
      create(): void {
        this.#pen = this.add.graphics();
      }
      override update(): void {
        if (this.#pen === null || left < 0) return;
        draw(this.#pen, view, { ...look, left: look.left + (left % 5) });
        if (left-- > 0) return;
        done();
      }
    }
    const game = new Game({
      type: 2,
      parent: host,
      width: width * devicePixelRatio,
      height: height * devicePixelRatio,
      banner: false,
      audio: { noAudio: true },
      render: { antialias: true },
      scene: [VectorScene],
    });
    void game;
  });
}
