/**
 * A person on the stage: four sheets in depth. The face is painted whenever it moved;
 * hair, body and arms only when the pose did.
 */
import type { Scene } from 'phaser';
import type { Character } from '../face/character.ts';
import { drawLayer, extentOf, faceKey, type Layer, poseKey } from '../face/drawPerson.ts';
import type { Painter } from '../face/paint.ts';
import type { FaceState } from '../face/state.ts';
import { DEPTHS } from './backdrop.ts';
import { drop, painterFor, repaint, type Sheet, sheetOf } from './canvas.ts';
import { type Frame, texelsOf } from './frame.ts';

const DEPTH: Readonly<Record<Layer, number>> = {
  back: DEPTHS.body,
  face: DEPTHS.face,
  front: DEPTHS.front,
  arms: DEPTHS.arms
};

/** Chosen: head units a degree of drift carries the head. */
const DRIFT = 0.9;

export class Figure {
  readonly #scene: Scene;
  readonly #character: Character;
  readonly #sheets: readonly (readonly [Layer, Sheet])[];
  readonly #paint: Painter<HTMLCanvasElement>;
  readonly #texels: number;
  readonly #scale: number;
  #pose = '';
  #face = '';
  /** Device pixels. */
  #carried: readonly [x: number, y: number] = [0, 0];

  /** @param pixels - device pixels a CSS pixel */
  constructor(scene: Scene, character: Character, frame: Frame, pixels: number) {
    this.#scene = scene;
    this.#character = character;
    this.#texels = texelsOf(frame, pixels);
    this.#paint = painterFor(this.#texels);
    const layers: readonly Layer[] =
      frame.shot === 'table' || character.build.infant ? ['back', 'face', 'front', 'arms'] : ['back', 'face', 'front'];
    const scale = frame.unit * pixels;
    this.#scale = scale;
    this.#sheets = layers.map((layer) => {
      const { left, top, right, bottom } = extentOf(character, layer);
      const at = {
        x: frame.x * pixels + left * scale,
        y: frame.y * pixels + top * scale,
        width: (right - left) * scale,
        height: (bottom - top) * scale,
        density: this.#texels / scale
      };
      return [layer, sheetOf(scene, `person-${layer}`, at, DEPTH[layer])];
    });
  }

  /**
   * @param drift - yaw and pitch that nobody meant, degrees: the head is carried along with it, not painted anew
   * @returns whether anything is to be seen that was not before
   */
  draw(state: FaceState, drift: readonly [yaw: number, pitch: number]): boolean {
    const pose = poseKey(state);
    const face = faceKey(state);
    for (const [layer, sheet] of this.#sheets) {
      if (layer === 'face' ? face === this.#face : pose === this.#pose) continue;
      const { left, top } = extentOf(this.#character, layer);
      const k = this.#texels;
      repaint(sheet, this.#paint, drawLayer(this.#character, state, layer), [k, 0, 0, k, -left * k, -top * k]);
    }
    const painted = face !== this.#face;
    this.#face = face;
    this.#pose = pose;
    return this.#carry(drift) || painted;
  }

  /** By whole device pixels, or everything would blur. */
  #carry([yaw, pitch]: readonly [number, number]): boolean {
    const x = Math.round(yaw * DRIFT * this.#scale);
    const y = Math.round(-pitch * DRIFT * this.#scale);
    if (x === this.#carried[0] && y === this.#carried[1]) return false;
    for (const [layer, { image }] of this.#sheets)
      if (layer === 'face' || layer === 'front')
        image.setPosition(image.x + x - this.#carried[0], image.y + y - this.#carried[1]);
    this.#carried = [x, y];
    return true;
  }

  destroy(): void {
    for (const [, sheet] of this.#sheets) drop(this.#scene, sheet);
  }
}
