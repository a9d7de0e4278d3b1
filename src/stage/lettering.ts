// The words of the moving picture, as the engine’s texts: each is made once for its id, and drawn anew only where it says or looks otherwise.
import type { GameObjects, Scene } from "phaser";
import { family } from "../picture/letters.ts";
import type { Palette } from "../picture/palette.ts";
import type { Shape, Words } from "../picture/shape.ts";

/** Words lie over everything that is drawn. */
const depth = 4;

export class Lettering {
  readonly #scene: Scene;
  readonly #texts = new Map<string, GameObjects.Text>();
  readonly #used = new Set<string>();
  /** How high a text of each size and weight stands: to find that out the engine draws it and looks at every pixel. */
  readonly #metrics = new Map<string, ReturnType<GameObjects.Text["getTextMetrics"]>>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Throws all away: it was for another size, or for fonts that had not come. */
  clear(): void {
    for (const text of this.#texts.values()) text.destroy();
    this.#texts.clear();
    this.#metrics.clear();
  }

  /** Before a picture is painted. */
  begin(): void {
    this.#used.clear();
  }

  /** After it: what was not set is not seen. */
  end(): void {
    for (const [id, text] of this.#texts) if (!this.#used.has(id)) text.setVisible(false);
  }

  #make({ id, text, size, weight, spacing }: Words, color: string, dpr: number): GameObjects.Text {
    const style = `${weight} ${size}`;
    const metrics = this.#metrics.get(style);
    const made = this.#scene.add
      .text(0, 0, text, {
        fontFamily: family,
        fontSize: `${size}px`,
        fontStyle: String(weight),
        color,
        align: "center",
        resolution: dpr,
        letterSpacing: size * spacing,
        ...(metrics === undefined ? {} : { metrics }),
      })
      .setDepth(depth);
    this.#texts.set(id, made);
    this.#metrics.set(style, made.getTextMetrics());
    return made;
  }

  /**
   * Sets the words among some shapes.
   *
   * @param dpr - device pixels for a CSS pixel
   * @param part - what they belong to and move with, if anything; it stands at `origin` of the stage
   */
  set(
    shapes: readonly Shape[],
    palette: Palette,
    dpr: number,
    part: GameObjects.Container | null = null,
    [left, top]: readonly [number, number] = [0, 0],
  ): void {
    for (const shape of shapes) {
      if (shape.kind !== "words") continue;
      const colour = palette[shape.tone];
      const text = this.#texts.get(shape.id) ?? this.#make(shape, colour, dpr);
      this.#used.add(shape.id);
      // Every change of what it says or how it looks draws it anew, so nothing is set that already holds.
      if (text.text !== shape.text) text.setText(shape.text);
      if (text.style.color !== colour) text.setColor(colour);
      const [x, y] = shape.points;
      text
        .setOrigin(shape.anchor, 0.5)
        .setPosition(x - left, y - top)
        .setRotation(((shape.angle ?? 0) * Math.PI) / 180)
        .setScale(shape.fit === undefined ? 1 : Math.min(1, shape.fit / text.width), 1)
        .setVisible(true);
      if (part !== null && text.parentContainer === null) part.add(text);
    }
  }
}
