/** Movements of one side are drawn on that side. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawLayer } from '../../src/face/drawPerson.ts';
import { makePainter, type Pen } from '../../src/face/paint.ts';
import { SAM } from '../../src/face/sam.ts';
import { faceWith } from '../../src/face/state.ts';
import type { OneSided, UnitSet } from '../../src/face/units.ts';

/** Those FACS scores on one side; what has one middle (17, 18, 22 to 24, 26, 27) has none. */
const SIDED = [1, 2, 4, 5, 6, 7, 9, 10, 12, 14, 15, 16, 20, 31, 38, 43] as const;
/** Pixels: a side of the picture, and a strip in the middle that belongs to both sides. */
const [SIDE, MIDDLE] = [288, 8];

const paint = makePainter<Canvas>((width, height) => {
  const image = createCanvas(width, height);
  return { image, pen: image.getContext('2d') };
}, 1);

/** Reds of the face, row by row. */
function picture(set: UnitSet): Uint8ClampedArray {
  const pen = createCanvas(SIDE, SIDE).getContext('2d');
  pen.translate(SIDE / 2, SIDE / 2);
  paint(pen as Pen<Canvas>, drawLayer(SAM, faceWith(set), 'face'));
  return pen.getImageData(0, 0, SIDE, SIDE).data.filter((_, i) => i % 4 === 0);
}

describe('One side of a face', () => {
  it.each(SIDED)('[FA103] moves alone: %s', (unit) => {
    // lips must be apart for 10 and 16 to show
    const base: UnitSet = unit === 10 || unit === 16 ? { 25: 0.5 } : {};
    const before = picture(base);
    for (const side of ['L', 'R'] as const) {
      const after = picture({ ...base, [`${unit}${side}` as OneSided]: 1 });
      const moved = { L: 0, R: 0 };
      after.forEach((red, i) => {
        const x = (i % SIDE) - SIDE / 2;
        if (Math.abs(x) > MIDDLE) moved[x < 0 ? 'L' : 'R'] += Math.abs(red - before[i]!);
      });
      // a hundred levels over all pixels: a nostril's edge, moved by two
      expect(moved[side]).toBeGreaterThan(100);
      expect(moved[side]).toBeGreaterThan(2 * moved[side === 'L' ? 'R' : 'L']);
    }
  });
});
