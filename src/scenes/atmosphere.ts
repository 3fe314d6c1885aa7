/** Light and dark laid over the picture: the lamp's glow, a cool veil, the edges. Plain alpha: alike in every renderer. */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { DEPTHS } from './backdrop.ts';
import { drop, type Sheet, sheetOf } from './canvas.ts';
import { GLOWS, paintEdge, paintGlow, VEIL } from './edges.ts';
import type { Frame } from './frame.ts';
import type { Light } from './light.ts';
import type { Place } from './places/place.ts';

/** Chosen: steps in which the edges come in. */
const STEPS = 20;

export class Atmosphere {
  readonly #glow: Sheet;
  readonly #veil: GameObjects.Rectangle;
  readonly #edge: Sheet;
  readonly #scene: Scene;
  #narrow = -1;

  constructor(scene: Scene, frame: Frame, pixels: number, { lamp }: Place) {
    this.#scene = scene;
    const [w, h] = [frame.width * pixels, frame.height * pixels];
    // as large as the stage, a pixel to a pixel: a small picture stretched over it costs twenty times as much
    const whole = { x: 0, y: 0, width: w, height: h, density: 1 / pixels };
    const [rx, ry] = [lamp.reach * frame.unit, lamp.reach * 0.9 * frame.unit];
    const [x, y] = [frame.x + lamp.x * frame.unit - rx, frame.y + lamp.y * frame.unit - ry];
    // as much of it as is on the stage, CSS pixels
    const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
    const [right, bottom] = [
      Math.min(frame.width, Math.ceil(x + 2 * rx)),
      Math.min(frame.height, Math.ceil(y + 2 * ry))
    ];
    const lit = { x: left * pixels, y: top * pixels, width: (right - left) * pixels, height: (bottom - top) * pixels };
    this.#glow = sheetOf(scene, 'glow', { ...lit, density: 1 / pixels }, DEPTHS.light);
    this.#glow.image.setBlendMode(BlendModes.ADD);
    paintGlow(this.#glow.texture.getContext(), x - left, y - top, rx * 2, ry * 2, lamp.colour);
    this.#glow.texture.refresh();
    this.#veil = scene.add.rectangle(w / 2, h / 2, w, h, VEIL).setDepth(DEPTHS.light + 1);
    this.#edge = sheetOf(scene, 'edge', whole, DEPTHS.edge);
  }

  light({ glow, veil, edge, narrow }: Light): void {
    this.#glow.image.setAlpha(GLOWS * glow);
    this.#veil.setAlpha(veil).setVisible(veil > 0);
    this.#edge.image.setAlpha(edge);
    const step = Math.round(narrow * STEPS);
    if (step !== this.#narrow) this.#paintEdge(step / STEPS);
    this.#narrow = step;
  }

  #paintEdge(narrow: number): void {
    const { texture } = this.#edge;
    const { width, height } = texture;
    const pen = texture.getContext();
    pen.clearRect(0, 0, width, height);
    paintEdge(pen, width, height, narrow);
    texture.refresh();
  }

  destroy(): void {
    drop(this.#scene, this.#glow);
    this.#veil.destroy();
    drop(this.#scene, this.#edge);
  }
}
