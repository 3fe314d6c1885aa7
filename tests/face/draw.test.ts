import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawPerson, LAYERS, poseKey } from '../../src/face/drawPerson.ts';
import { lookOf } from '../../src/face/fromPerson.ts';
import { type Landmarks, landmarksOf } from '../../src/face/landmarks.ts';
import { faceOf } from '../../src/face/motion.ts';
import { SAM } from '../../src/face/sam.ts';
import { AT_REST, type FaceState, faceWith } from '../../src/face/state.ts';
import { UNITS } from '../../src/face/units.ts';
import { FACES } from '../../src/scenario/pack.ts';
import { CLOSED, OPEN, steps } from './people.ts';

const CHARACTERS = [SAM];
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Throws at the first number in a drawing that is none. */
function whole(value: unknown, where = ''): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`not a number at ${where}`);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) whole(inner, `${where}/${key}`);
}

describe('a drawing', () => {
  it.each(CHARACTERS.map((c) => [c.id, c] as const))('[FA50] %s in one state has one shape', (_, character) => {
    for (const hint of FACES) {
      const state = faceOf(lookOf(OPEN, hint));
      expect(hash(drawPerson(character, state))).toBe(hash(drawPerson(character, { ...state })));
    }
    const [smile, shut] = [faceOf(lookOf(OPEN, 'smile')), faceOf(lookOf(OPEN, 'shut'))];
    expect(hash(drawPerson(character, smile))).not.toBe(hash(drawPerson(character, shut)));
  });

  it.each(CHARACTERS.map((c) => [c.id, c] as const))(
    '[FA51] %s has no number that is none, at any turn',
    (_, character) => {
      const units = [{}, ...UNITS.map((u) => ({ [u]: 1 })), Object.fromEntries(UNITS.map((u) => [u, 1]))];
      for (const set of units)
        for (const yaw of [-40, -20, 0, 20, 40])
          for (const pitch of yaw === 0 ? [-16, 0, 16] : [0]) {
            const state = faceWith(set, { yaw, pitch, roll: 8, tears: 1, pallor: 1, gaze: [1, -1], time: 3 });
            whole(drawPerson(character, state));
            whole(landmarksOf(character, state));
          }
    }
  );

  it('[FA52] all people of the model can be drawn under every hint', () => {
    for (const p of [OPEN, CLOSED])
      for (const hint of FACES)
        for (const side of [-1, 1] as const)
          whole(
            drawPerson(SAM, faceOf(lookOf(p, hint, side), { side, night: 1, rim: { colour: '#ffffff', alpha: 0.5 } }))
          );
  });

  it('[FA53] layers but the face hold still while only the face moves', () => {
    const [a, b] = [faceWith({ 12: 0.8, 6: 0.5 }), faceWith({ 4: 0.9 })];
    expect(poseKey(a)).toBe(poseKey(b));
    for (const layer of LAYERS) {
      const same = hash(drawPerson(SAM, a)[layer]) === hash(drawPerson(SAM, b)[layer]);
      expect(same, layer).toBe(layer !== 'face');
    }
    expect(poseKey({ ...AT_REST, yaw: 5 })).not.toBe(poseKey(AT_REST));
  });
});

describe('landmarks', () => {
  const at = (units: Parameters<typeof faceWith>[0], rest: Partial<FaceState> = {}): Landmarks =>
    landmarksOf(SAM, faceWith(units, rest));

  /** Whether `read` only rises (1) or only falls (−1) as one unit goes from 0 to 1. */
  const way = (unit: (typeof UNITS)[number], read: (m: Landmarks) => number): number => {
    const values = steps(9).map((v) => read(at({ [unit]: v })));
    const rises = values.slice(1).map((v, i) => v - values[i]!);
    return rises.every((r) => r > 0) ? 1 : rises.every((r) => r < 0) ? -1 : 0;
  };

  it.each([
    ['12 raises the corners of the mouth', 12, (m: Landmarks) => m.mouthLeft[1], -1],
    ['12 widens the mouth', 12, (m: Landmarks) => m.mouthRight[0] - m.mouthLeft[0], 1],
    ['15 lowers the corners', 15, (m: Landmarks) => m.mouthRight[1], 1],
    ['43 closes the lids', 43, (m: Landmarks) => m.left.lidBottom[1] - m.left.lidTop[1], -1],
    ['5 opens the lids', 5, (m: Landmarks) => m.right.lidBottom[1] - m.right.lidTop[1], 1],
    ['6 raises the lower lid', 6, (m: Landmarks) => m.left.lidBottom[1], -1],
    ['1 raises the inner brow', 1, (m: Landmarks) => m.left.browInner[1], -1],
    ['2 raises the outer brow', 2, (m: Landmarks) => m.left.browOuter[1], -1],
    ['4 lowers the inner brow', 4, (m: Landmarks) => m.right.browInner[1], 1],
    ['4 draws the brows together', 4, (m: Landmarks) => m.right.browInner[0] - m.left.browInner[0], -1],
    ['18 purses the mouth', 18, (m: Landmarks) => m.mouthRight[0] - m.mouthLeft[0], -1],
    ['26 lowers the chin', 26, (m: Landmarks) => m.chin[1], 1]
  ] as const)('[FA54] %s', (_, unit, read, expected) => {
    expect(way(unit, read)).toBe(expected);
  });

  it('[FA55] lids that are closed meet', () => {
    const { left } = at({ 43: 1 });
    expect(left.lidBottom[1] - left.lidTop[1]).toBeLessThan(0.5);
  });

  it('[FA56] lips that part open with the jaw', () => {
    const gap = (m: Landmarks): number => m.lipBottom[1] - m.lipTop[1];
    expect(gap(at({ 25: 0.8, 26: 0.8 }))).toBeGreaterThan(gap(at({ 25: 0.8 })) + 4);
    expect(gap(at({}))).toBeLessThan(0.5);
  });

  it('[FA57] gaze moves the pupils; turning carries the whole face', () => {
    expect(at({}, { gaze: [0.5, 0] }).left.pupil[0]).toBeGreaterThan(at({}).left.pupil[0] + 3);
    expect(at({}, { gaze: [0, 0.8] }).left.pupil[1]).toBeGreaterThan(at({}).left.pupil[1] + 3);
    expect(at({}, { yaw: 20 }).chin[0]).toBeGreaterThan(20);
    expect(at({}, { roll: 10 }).crown[0]).toBeGreaterThan(20);
  });

  it('[FA58] a one-sided unit moves its side', () => {
    const half = at({ '12R': 0.8 });
    const none = at({});
    expect(half.mouthRight[1]).toBeLessThan(none.mouthRight[1] - 5);
    expect(half.mouthLeft[1]).toBeCloseTo(none.mouthLeft[1], 3);
  });
});
