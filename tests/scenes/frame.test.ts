import { describe, expect, it } from 'vitest';
import { FACE, frameOf, texelsOf } from '../../src/scenes/frame.ts';
import { SIZES } from './sizes.ts';

/** Head units from the eyes to the chin. */
const CHIN = 140;

describe('the frame', () => {
  it.each(SIZES)('[SC20] keeps the whole face in sight: $name', ({ width, height }) => {
    const frame = frameOf(width, height);
    expect(frame.bottom).toBeGreaterThan(CHIN);
    expect(frame.table).toBeGreaterThan(CHIN);
    // the crown may be cut by a hand's breadth of hair, as in a close-up; the forehead not
    expect(frame.top).toBeLessThan(-100);
    expect(frame.left).toBeLessThan(-100);
    expect(frame.right).toBeGreaterThan(100);
  });

  it.each(SIZES)('[SC21] has its edges where its size and scale put them: $name', ({ width, height }) => {
    const f = frameOf(width, height);
    expect((f.right - f.left) * f.unit).toBeCloseTo(width);
    expect((f.bottom - f.top) * f.unit).toBeCloseTo(height);
    expect(f.left * f.unit + f.x).toBeCloseTo(0);
    expect(f.top * f.unit + f.y).toBeCloseTo(0);
  });

  it('[SC22] draws a face as large as it should be: 340 to 420 at a desk, 230 to 290 on a phone', () => {
    const face = (width: number, height: number) => frameOf(width, height).unit * FACE;
    for (const [w, h] of [
      [768, 668],
      [1152, 1028],
      [604, 660]
    ] as const) {
      expect(face(w, h)).toBeGreaterThanOrEqual(340);
      expect(face(w, h)).toBeLessThanOrEqual(420);
    }
    for (const [w, h] of [
      [390, 287],
      [412, 340],
      [768, 379]
    ] as const) {
      expect(face(w, h)).toBeGreaterThanOrEqual(230);
      expect(face(w, h)).toBeLessThanOrEqual(290);
    }
  });

  it('[SC26] shows the table wherever there is one', () => {
    for (let height = 470; height < 1400; height += 10) {
      const { bottom, table, shot } = frameOf(700, height);
      expect(shot).toBe('table');
      expect(bottom - table).toBeGreaterThan(60);
    }
  });

  it('[SC23] fills a strip with the face', () => {
    const { shot, unit } = frameOf(320, 165);
    expect(shot).toBe('strip');
    expect(unit * FACE).toBeGreaterThan(165 * 0.75);
  });

  it('[SC24] stays finite for any size', () => {
    for (const width of [1, 60, 5000])
      for (const height of [1, 60, 5000])
        for (const value of Object.values(frameOf(width, height)))
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  });
});

describe('the texture of a face', () => {
  it('[SC25] has the pixels of the screen, one for one, and never more than 768 a face', () => {
    for (const { width, height } of SIZES)
      for (const density of [1, 1.5, 2, 3]) {
        const frame = frameOf(width, height);
        const texels = texelsOf(frame, density);
        expect(texels * FACE).toBeLessThanOrEqual(768 + 1e-6);
        if (frame.unit * density * FACE <= 768) expect(texels).toBe(frame.unit * density);
      }
  });
});
