/** Your own hands as a sheet: painted again only when they close or open by a step that can be seen. */
import type { Scene } from 'phaser';
import { DEPTHS } from './backdrop.ts';
import { drop, painterFor, repaint, type Sheet, sheetOf } from './canvas.ts';
import type { Frame } from './frame.ts';
import { curlAt, drawHands } from './hands.ts';
import { type Changed, NOTHING } from './patches.ts';

/** Head units above the lower edge that hands may reach. */
const REACH = 150;

export class Hands {
  readonly #scene: Scene;
  readonly #sheet: Sheet;
  readonly #frame: Frame;
  readonly #pixels: number;
  readonly #top: number;
  readonly #paint;
  #curl = -1;

  constructor(scene: Scene, frame: Frame, pixels: number) {
    this.#scene = scene;
    this.#frame = frame;
    this.#pixels = pixels;
    this.#paint = painterFor(frame.unit * pixels);
    this.#top = Math.max(0, frame.height - REACH * frame.unit) * pixels;
    const at = {
      x: 0,
      y: this.#top,
      width: frame.width * pixels,
      height: frame.height * pixels - this.#top,
      density: 1
    };
    this.#sheet = sheetOf(scene, 'hands', at, DEPTHS.hands);
  }

  /** @returns what is to be seen that was not before */
  draw(arousal: number): Changed {
    const curl = curlAt(arousal);
    if (curl === this.#curl) return NOTHING;
    this.#curl = curl;
    const { unit, x, y } = this.#frame;
    const k = unit * this.#pixels;
    repaint(this.#sheet, this.#paint, drawHands(this.#frame, curl), [
      k,
      0,
      0,
      k,
      x * this.#pixels,
      y * this.#pixels - this.#top
    ]);
    const { x: left, y: top, displayWidth: width, displayHeight: height } = this.#sheet.image;
    return [{ x: left, y: top, width, height }];
  }

  destroy(): void {
    drop(this.#scene, this.#sheet);
  }
}
