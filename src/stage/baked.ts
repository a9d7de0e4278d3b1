// A part of the picture that stands still, as one texture: fifty letterings and a thousand dashes are too many for every frame.
import type { GameObjects, Scene } from "phaser";
import { type Frame, drawPicture } from "../picture/canvas.ts";
import type { Palette } from "../picture/palette.ts";
import type { Shape } from "../picture/shape.ts";

export class Baked {
  readonly #scene: Scene;
  readonly #name: string;
  #image: GameObjects.Image | null = null;
  #key: string | null = null;

  /**
   * @param name - of the texture; no two have the same
   */
  constructor(scene: Scene, name: string) {
    this.#scene = scene;
    this.#name = name;
  }

  /** What is drawn next is drawn anew, whatever it shows. */
  spoil(): void {
    this.#key = null;
  }

  hide(): void {
    this.#image?.setVisible(false);
  }

  /**
   * Draws it where it is not what was drawn last.
   *
   * @param key - says what it shows
   * @param shapes - asked for only when it is drawn
   * @returns the new image, which belongs nowhere yet; null where the old one still holds
   */
  draw(key: string, frame: Frame, dpr: number, palette: Palette, shapes: () => readonly Shape[]): GameObjects.Image | null {
    if (key === this.#key) {
      this.#image?.setVisible(true);
      return null;
    }
    this.#key = key;
    const drawing = document.createElement("canvas");
    drawPicture(drawing, frame, dpr, shapes(), palette);
    this.#image?.destroy();
    const { textures } = this.#scene;
    if (textures.exists(this.#name)) textures.remove(this.#name);
    // The engine’s own kind for canvases would first read every pixel back.
    textures.create(this.#name, [drawing], drawing.width, drawing.height)?.add("__BASE", 0, 0, 0, drawing.width, drawing.height);
    this.#image = this.#scene.add
      .image(frame.left ?? 0, frame.top ?? 0, this.#name)
      .setOrigin(0, 0)
      .setScale(1 / dpr);
    return this.#image;
  }
}
