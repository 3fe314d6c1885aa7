/** A place on the stage: two paintings of it, warm over cool, in three depths round the one across. */
import type { Scene } from 'phaser';
import type { Shape } from '../face/shapes.ts';
import { drop, painterFor, repaint, type Sheet, sheetOf } from './canvas.ts';
import type { Frame } from './frame.ts';
import { type Grade, MET, TORN } from './grade.ts';
import type { Light } from './light.ts';
import type { Place } from './places/place.ts';
import { placeOf } from './places/places.ts';

/** Depths of all that stands on the stage, back to front. */
export const DEPTHS = {
  behind: 0,
  body: 10,
  face: 11,
  front: 12,
  table: 20,
  arms: 30,
  things: 40,
  light: 50,
  hands: 60,
  edge: 70
};

export class Backdrop {
  readonly place: Place;
  readonly #scene: Scene;
  readonly #cool: Sheet[] = [];
  readonly #warm: Sheet[] = [];

  /** @param pixels - device pixels a CSS pixel */
  constructor(scene: Scene, id: string, frame: Frame, pixels: number) {
    this.#scene = scene;
    this.place = placeOf(id)(frame);
    const scale = frame.unit * pixels;
    const paint = painterFor(scale);
    const sheets = (shapes: readonly Shape[], depth: number, from: number): void => {
      if (shapes.length === 0) return;
      const top = Math.max(0, frame.y + from * frame.unit) * pixels;
      const at = { x: 0, y: top, width: frame.width * pixels, height: frame.height * pixels - top, density: 1 };
      const bake = (name: string, grade: Grade, above: number): Sheet => {
        const sheet = sheetOf(scene, `${name}-${depth}`, at, depth + above);
        repaint(sheet, paint, shapes, [scale, 0, 0, scale, frame.x * pixels, frame.y * pixels - top], grade);
        return sheet;
      };
      this.#cool.push(bake('cool', TORN, 0));
      this.#warm.push(bake('warm', MET, 1));
    };
    sheets(this.place.behind, DEPTHS.behind, frame.top);
    sheets(this.place.table, DEPTHS.table, frame.table - 8);
    sheets(this.place.things, DEPTHS.things, frame.table - 90);
  }

  light({ warm }: Light): void {
    for (const { image } of this.#warm) image.setAlpha(warm).setVisible(warm > 0);
    for (const { image } of this.#cool) image.setVisible(warm < 1);
  }

  destroy(): void {
    for (const sheet of [...this.#cool, ...this.#warm]) drop(this.#scene, sheet);
  }
}
