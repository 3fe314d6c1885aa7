import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawPerson, LAYERS } from '../../src/face/drawPerson.ts';
import { lookOf } from '../../src/face/fromPerson.ts';
import { faceOf } from '../../src/face/motion.ts';
import { makePainter, type Pen } from '../../src/face/paint.ts';
import { SAM } from '../../src/face/sam.ts';
import { fill, moved, stipple } from '../../src/face/shapes.ts';
import { ellipse } from '../../src/face/path.ts';
import { OPEN } from './people.ts';

function painter(scale: number) {
  let made = 0;
  const paint = makePainter<Canvas>((w, h) => {
    made++;
    const image = createCanvas(w, h);
    return { image, pen: image.getContext('2d') };
  }, scale);
  return { paint, made: () => made };
}

/** Sam at `size` pixels, and how many stamps were baked. */
function picture(size: number): { data: Uint8ClampedArray; made: number; alpha: number } {
  const { paint, made } = painter(size / 330);
  const pen = createCanvas(size, size).getContext('2d');
  pen.translate(size / 2, size / 2);
  pen.scale(size / 330, size / 330);
  const layers = drawPerson(SAM, faceOf(lookOf(OPEN, 'near-tears')));
  for (const layer of LAYERS) paint(pen as Pen<Canvas>, layers[layer]);
  return { data: pen.getImageData(0, 0, size, size).data, made: made(), alpha: pen.globalAlpha };
}

describe('the painter', () => {
  it('[FA60] paints the same picture twice, pixel by pixel', () => {
    expect(Buffer.compare(Buffer.from(picture(96).data), Buffer.from(picture(96).data))).toBe(0);
  });

  it('[FA61] leaves something to see, and the pen as it was', () => {
    const { data, alpha } = picture(128);
    const opaque = data.filter((v, i) => i % 4 === 3 && v > 200).length;
    expect(opaque / (128 * 128)).toBeGreaterThan(0.4);
    expect(alpha).toBe(1);
  });

  it('[FA62] bakes a stamp once, and few of them for a face', () => {
    const { paint, made } = painter(1.3);
    const pen = createCanvas(64, 64).getContext('2d') as Pen<Canvas>;
    for (let i = 0; i < 5; i++) paint(pen, [stipple(i, 20, 20.5, 12, '#a06e52', 0.5)]);
    expect(made()).toBe(1);
    expect(picture(384).made).toBeLessThan(40);
  });

  it('[FA63] moves, cuts and fades what is in a group', () => {
    const { paint } = painter(1);
    const pen = createCanvas(20, 20).getContext('2d');
    const dot = fill(ellipse(0, 0, 4, 4), '#ff0000');
    const clip = ellipse(10, 10, 2, 2);
    paint(pen as Pen<Canvas>, [{ kind: 'group', shapes: [moved([1, 0, 0, 1, 10, 10], [dot])], clip, alpha: 0.5 }]);
    expect([...pen.getImageData(10, 10, 1, 1).data]).toEqual([255, 0, 0, 128]);
    expect(pen.getImageData(13, 10, 1, 1).data[3]).toBe(0);
  });

  it('[FA64] refuses a path it cannot follow', () => {
    const { paint } = painter(1);
    const pen = createCanvas(4, 4).getContext('2d') as Pen<Canvas>;
    expect(() => paint(pen, [fill([9, 0, 0], '#ff0000')])).toThrow(/^trace: no such move 9/);
  });
});
