import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../src/face/cast/everyone.ts';
import { drawLayer, drawPerson, extentOf, LAYERS } from '../../src/face/drawPerson.ts';
import { expressed, EXPRESSIONS } from '../../src/face/expressions.ts';
import { lookOf } from '../../src/face/fromPerson.ts';
import { type Landmarks, landmarksOf } from '../../src/face/landmarks.ts';
import { blinkCurve } from '../../src/face/life.ts';
import { faceAt, faceOf, settled, step } from '../../src/face/motion.ts';
import { heldAs, POSTURES } from '../../src/face/postures.ts';
import { DAY, type FaceState, faceWith, HANDS } from '../../src/face/state.ts';
import { amount, UNITS } from '../../src/face/units.ts';
import { FACES } from '../../src/scenario/pack.ts';
import { frameOf } from '../../src/scenes/frame.ts';
import { drawHands, handsOf } from '../../src/scenes/hands.ts';
import { boxOf } from './extent.ts';
import { person, steps } from './people.ts';

const CAST = Object.values(PEOPLE);
const NAMED = CAST.map((c) => [c.id, c] as const);
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const share = fc.double({ min: 0, max: 1, noNaN: true });
const sign = fc.double({ min: -1, max: 1, noNaN: true });

/** Any person of the model under any hint. */
const anyLook = fc
  .record({
    arousal: share,
    openness: share,
    trust: share,
    recognition: share,
    shutdown: share,
    mask: share,
    expectation: share
  })
  .chain((p) => fc.constantFrom(undefined, ...FACES).map((hint) => lookOf(p, hint)));

/** All points of a face, x and y in turn. */
const points = (m: Landmarks): number[] =>
  [m.left, m.right]
    .flatMap((eye) => [eye.lidTop, eye.lidBottom, eye.pupil, eye.browInner, eye.browOuter])
    .concat([m.mouthLeft, m.mouthRight, m.lipTop, m.lipBottom, m.chin, m.crown])
    .flat();
const farthest = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((v, i) => Math.abs(v - b[i]!)));

describe.each(NAMED)('%s', (_, character) => {
  /** Throws unless every layer is made of numbers and stays in its box. */
  const fits = (state: FaceState, where: string): void => {
    for (const layer of LAYERS) {
      const [left, top, right, bottom] = boxOf(drawLayer(character, state, layer));
      const { left: l, top: t, right: r, bottom: b } = extentOf(character, layer);
      const below = layer === 'back' ? Infinity : b;
      const inside = left >= l && top >= t && right <= r && bottom <= below;
      if (!inside) throw new Error(`${where} ${layer}: ${[left, top, right, bottom].map(Math.round).join(' ')}`);
    }
  };

  it('[FA80] is made of numbers and stays in the frame for all affect', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        fits(faceOf(look), 'look');
      }),
      { numRuns: 40 }
    );
    for (const name of EXPRESSIONS) fits(expressed(name, 1, DAY), name);
    for (const name of POSTURES) fits(faceWith({}, heldAs(name)), name);
    for (const hands of HANDS) fits(faceWith({}, { hands }), hands);
  });

  it('[FA81] stays in the frame at the ends of every turn', () => {
    for (const yaw of [-38, 0, 38])
      for (const pitch of [-16, 16])
        for (const roll of [-10, 10]) fits(faceWith({ 27: 1, 25: 1 }, { yaw, pitch, roll }), `${yaw} ${pitch} ${roll}`);
  });

  it('[FA82] moves both sides alike under units that have no side', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...UNITS.map(String)), share), (set) => {
        const m = landmarksOf(
          character,
          faceWith(Object.fromEntries(Object.entries(set).map(([k, v]) => [Number(k), v])))
        );
        const pairs = [
          [m.left.lidTop, m.right.lidTop],
          [m.left.lidBottom, m.right.lidBottom],
          [m.left.browInner, m.right.browInner],
          [m.left.browOuter, m.right.browOuter],
          [m.left.pupil, m.right.pupil],
          [m.mouthLeft, m.mouthRight]
        ] as const;
        for (const [a, b] of pairs) {
          expect(a[0]).toBeCloseTo(-b[0], 6);
          expect(a[1]).toBeCloseTo(b[1], 6);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('[FA83] shows twelve expressions, each apart from every other, faint or strong', () => {
    for (const strength of [0.4, 1]) {
      const all = EXPRESSIONS.map((name) => points(landmarksOf(character, expressed(name, strength, DAY))));
      all.forEach((a, i) =>
        all.slice(i + 1).forEach((b, j) => {
          // a face is about 276 units high and 130 of 160 pixels: 4 units are 2 pixels
          expect(farthest(a, b), `${EXPRESSIONS[i]} and ${EXPRESSIONS[i + 1 + j]} at ${strength}`).toBeGreaterThan(4);
        })
      );
    }
  });

  it('[FA84] has one face for one state, one hand for one owner', () => {
    for (const name of EXPRESSIONS) {
      const state = expressed(name, 0.7, DAY);
      expect(hash(drawPerson(character, { ...state }))).toBe(hash(drawPerson(character, state)));
    }
    const mine = JSON.stringify(drawHands(frameOf(1200, 700), 0.5, handsOf(character)));
    expect(mine).toContain(character.skin.base);
    expect(mine).toContain(character.cloth.dark);
  });
});

describe('a face on its way', () => {
  /** Head units a sixtieth of a second: the lid of a blink is the fastest thing in a face. */
  const FASTEST = 8;

  it('[FA85] never jumps between frames, whatever look follows which', () => {
    fc.assert(
      fc.property(anyLook, anyLook, fc.integer({ min: 0, max: 99 }), share, (first, second, seed, speaking) => {
        let motion = settled(first, seed);
        let before = points(landmarksOf(CAST[seed % CAST.length]!, faceAt(motion, first, { seed, speaking })));
        for (let i = 0; i < 60; i++) {
          motion = step(motion, second, 1 / 60);
          const now = points(landmarksOf(CAST[seed % CAST.length]!, faceAt(motion, second, { seed, speaking })));
          expect(farthest(before, now)).toBeLessThan(FASTEST);
          before = now;
        }
      }),
      { numRuns: 40 }
    );
  });

  it('[FA86] takes 0.3 to 0.7 s to smile, and a blink half shuts the lids for about 0.15 s', () => {
    const sober = lookOf(person({ openness: 0.5, mask: 0 }));
    const smile = { ...sober, units: { ...sober.units, 12: 0.9, 6: 0.8 } };
    let motion = settled(sober);
    const at: number[] = [];
    for (let i = 0; i < 120; i++) {
      motion = step(motion, smile, 0.01);
      at.push(amount(faceAt(motion, smile, { seed: 1, still: true }).units, 12));
    }
    const [from, to] = [at[0]!, at[at.length - 1]!];
    const when = (part: number): number => at.findIndex((v) => v >= from + (to - from) * part) / 100;
    const takes = when(0.95) - when(0.02);
    expect(takes).toBeGreaterThan(0.3);
    expect(takes).toBeLessThan(0.7);
    // never linear: the middle third is faster than the first and the last
    expect(when(2 / 3) - when(1 / 3)).toBeLessThan(when(1) - when(2 / 3));
    const shut = steps(401).filter((t) => blinkCurve(t * 0.4) > 0.5).length * 0.001;
    expect(shut).toBeGreaterThan(0.12);
    expect(shut).toBeLessThan(0.18);
  });

  it('[FA87] says the same for the same seed and time', () => {
    fc.assert(
      fc.property(anyLook, share, sign, (look, time, side) => {
        const life = { seed: Math.round(time * 50), speaking: Math.abs(side) };
        const face = (): string => hash(faceAt(settled(look, time * 60), look, life));
        expect(face()).toBe(face());
      })
    );
  });
});
