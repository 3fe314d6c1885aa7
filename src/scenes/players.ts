/** Your own hands as a sheet: painted again only when they close or open by a step that can be seen. */
import type { Scene } from 'phaser';
import { DEPTHS, pixelShift } from './backdrop.ts';
import { type Camera, OVERSCAN } from './camera.ts';
import { drop, painterFor, repaint, type Sheet, sheetOf } from './canvas.ts';
import type { Frame } from './frame.ts';
import { curlAt, drawHands } from './hands.ts';
import { type Changed, NOTHING, type Patch, wholePixels } from './patches.ts';

/** Head units above the lower edge that hands may reach. */
const REACH = 150;

export class Hands {
  readonly #scene: Scene;
  readonly #sheet: Sheet;
  readonly #frame: Frame;
  readonly #pixels: number;
  readonly #home: Patch;
  #by: readonly [x: number, y: number] = [0, 0];
  readonly #paint;
  #curl = -1;

  constructor(scene: Scene, frame: Frame, pixels: number) {
    this.#scene = scene;
    this.#frame = frame;
    this.#pixels = pixels;
    this.#paint = painterFor(frame.unit * pixels);
    const k = frame.unit * pixels;
    const spare = OVERSCAN * k;
    const top = Math.max(0, frame.height * pixels - REACH * k);
    this.#home = wholePixels({
      x: -spare,
      y: top,
      width: frame.width * pixels + 2 * spare,
      height: frame.height * pixels + spare - top
    });
    this.#sheet = sheetOf(scene, 'hands', { ...this.#home, density: 1 }, DEPTHS.hands);
  }

  /** @returns what is to be seen that was not before */
  draw(arousal: number): Changed {
    const curl = curlAt(arousal);
    if (curl === this.#curl) return NOTHING;
    this.#curl = curl;
    const { unit, x, y } = this.#frame;
    const k = unit * this.#pixels;
    const matrix = [k, 0, 0, k, x * this.#pixels - this.#home.x, y * this.#pixels - this.#home.y] as const;
    repaint(this.#sheet, this.#paint, drawHands(this.#frame, curl), matrix);
    return [this.#here];
  }

  get #here(): Patch {
    return { ...this.#home, x: this.#home.x + this.#by[0], y: this.#home.y + this.#by[1] };
  }

  /** Shows them from where you are. @returns what is to be seen that was not before */
  look(camera: Camera): Changed {
    const by = pixelShift('hands', camera, this.#frame.unit * this.#pixels);
    if (by[0] === this.#by[0] && by[1] === this.#by[1]) return NOTHING;
    const before = this.#here;
    this.#by = by;
    this.#sheet.image.setPosition(this.#here.x, this.#here.y);
    return [before, this.#here];
  }

  destroy(): void {
    drop(this.#scene, this.#sheet);
  }
}
