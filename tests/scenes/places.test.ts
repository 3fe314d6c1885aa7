import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { channels } from '../../src/face/colour.ts';
import { makePainter, type Pen } from '../../src/face/paint.ts';
import { SAM } from '../../src/face/sam.ts';
import type { Shape } from '../../src/face/shapes.ts';
import { type Frame, frameOf } from '../../src/scenes/frame.ts';
import { PLACES, placeOf } from '../../src/scenes/places/places.ts';
import { PLACES as FIRST } from '../../src/words/places.ts';
import { PLACES_LATER } from '../../src/words/placesLater.ts';
import { SIZES } from './sizes.ts';

const TOLD = { ...FIRST, ...PLACES_LATER };

const CASES = Object.keys(PLACES).flatMap((id) => SIZES.map((size) => ({ id, ...size })));

/** Every number of a list of shapes, whatever it means. */
function numbersOf(shapes: readonly Shape[]): number[] {
  return shapes.flatMap((shape): number[] => {
    const { alpha = 1 } = shape;
    if (shape.kind === 'group')
      return [alpha, ...(shape.clip ?? []), ...(shape.matrix ?? []), ...numbersOf(shape.shapes)];
    if (shape.kind === 'stamp') return [alpha, shape.x, shape.y, shape.rx, shape.ry, shape.angle];
    if (shape.kind === 'gradient')
      return [alpha, ...shape.path, ...shape.from, ...shape.to, ...shape.stops.map((s) => s[0])];
    return [alpha, ...shape.path, ...(shape.kind === 'stroke' ? [shape.width] : [])];
  });
}

/** A place painted at 1 pixel to 8 of the screen; whole pixels only. */
function painted(id: string, frame: Frame): Uint8ClampedArray {
  const [w, h] = [Math.floor(frame.width / 8), Math.floor(frame.height / 8)];
  const unit = frame.unit / 8;
  const paint = makePainter<Canvas>((a, b) => {
    const image = createCanvas(a, b);
    return { image, pen: image.getContext('2d') };
  }, unit);
  const pen = createCanvas(w, h).getContext('2d');
  pen.translate(frame.x / 8, frame.y / 8);
  pen.scale(unit, unit);
  const { behind, table, things } = placeOf(id)(frame);
  for (const shapes of [behind, table, things]) paint(pen as Pen<Canvas>, shapes);
  return pen.getImageData(0, 0, w, h).data;
}

const lightness = (r: number, g: number, b: number): number => 0.3 * r + 0.59 * g + 0.11 * b;

describe('the places', () => {
  it('[SC40] are drawn for every place that is told in words, and for no other', () => {
    expect(Object.keys(PLACES).sort()).toEqual(Object.keys(TOLD).sort());
    expect(() => placeOf('constructor')).toThrow(RangeError);
  });

  it.each(CASES)('[SC41] are made of finite shapes: $id, $name', ({ id, width, height }) => {
    const { behind, table, things, alive, lamp } = placeOf(id)(frameOf(width, height));
    const numbers = numbersOf([...behind, ...table, ...things, ...alive.flatMap(({ shapes }) => shapes)]);
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect([lamp.x, lamp.y, lamp.reach].every(Number.isFinite)).toBe(true);
    expect(channels(lamp.colour).every(Number.isFinite)).toBe(true);
  });

  it.each(CASES)(
    '[SC42] cover the whole stage, and leave the face the brightest: $id, $name',
    ({ id, width, height }) => {
      const data = painted(id, frameOf(width, height));
      const skin = lightness(...channels(SAM.skin.base));
      let sum = 0;
      let opaque = 0;
      for (let i = 0; i < data.length; i += 4) {
        opaque += data[i + 3] === 255 ? 1 : 0;
        sum += lightness(data[i]!, data[i + 1]!, data[i + 2]!);
      }
      expect(opaque).toBe(data.length / 4);
      const mean = sum / (data.length / 4);
      expect(mean).toBeLessThan(skin * (id.endsWith('-night') ? 0.75 : 0.85));
      expect(mean).toBeGreaterThan(16);
    }
  );

  it('[SC43] are the same whenever they are drawn', () => {
    for (const id of Object.keys(PLACES)) {
      const frame = frameOf(768, 668);
      expect(JSON.stringify(placeOf(id)(frame))).toBe(JSON.stringify(placeOf(id)(frame)));
    }
  });

  it('[SC44] have their light within the stage, where it can be seen to come from', () => {
    for (const { id, width, height } of CASES) {
      const frame = frameOf(width, height);
      if (frame.shot === 'strip') continue;
      const { x } = placeOf(id)(frame).lamp;
      expect(x).toBeGreaterThan(frame.left);
      expect(x).toBeLessThan(frame.right);
    }
  });
});
