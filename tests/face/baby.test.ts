import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BABY } from '../../src/face/baby/baby.ts';
import { describeInfant, gestureOf } from '../../src/face/baby/describe.ts';
import { elbowOf } from '../../src/face/baby/drawLimbs.ts';
import { expressedByInfant, INFANT_EXPRESSIONS } from '../../src/face/baby/expressions.ts';
import { ATTENDED, type InfantAffect, lookOfInfant } from '../../src/face/baby/fromInfant.ts';
import { blended, flat, GESTURES, heldAs, limbsOf } from '../../src/face/baby/limbs.ts';
import { infantAt, infantOf, settledInfant, stepInfant } from '../../src/face/baby/motion.ts';
import { drawLayer, drawPerson, extentOf, faceKey, LAYERS, poseKey } from '../../src/face/drawPerson.ts';
import { type Landmarks, landmarksOf } from '../../src/face/landmarks.ts';
import { blink } from '../../src/face/life.ts';
import { distance } from '../../src/face/path.ts';
import { DAY, type FaceState, faceWith } from '../../src/face/state.ts';
import { amount, UNITS } from '../../src/face/units.ts';
import { boxOf } from './extent.ts';
import { steps } from './people.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyInfant: fc.Arbitrary<InfantAffect> = fc.record({
  valence: fc.double({ min: -1, max: 1, noNaN: true }),
  arousal: share,
  engagement: share,
  attention: fc.constantFrom(...ATTENDED),
  side: fc.constantFrom(-1 as const, 1 as const)
});
const anyDoing = fc
  .tuple(anyInfant, fc.constantFrom(undefined, ...GESTURES))
  .map(([infant, gesture]) => (gesture ? { ...infant, gesture } : infant));

const infant = (over: Partial<InfantAffect> = {}): InfantAffect => ({
  valence: 0.05,
  arousal: 0.3,
  engagement: 0.6,
  attention: 'you',
  side: 1,
  ...over
});

const points = (m: Landmarks): number[] =>
  [m.left, m.right]
    .flatMap((eye) => [eye.lidTop, eye.lidBottom, eye.pupil, eye.browInner, eye.browOuter])
    .concat([m.mouthLeft, m.mouthRight, m.lipTop, m.lipBottom, m.chin, m.crown])
    .flat();
const farthest = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((v, i) => Math.abs(v - b[i]!)));

/** Throws unless every layer is made of numbers and stays in its box. */
function fits(state: FaceState, where: string): void {
  for (const layer of LAYERS) {
    const box = boxOf(drawLayer(BABY, state, layer));
    const { left, top, right, bottom } = extentOf(BABY, layer);
    const below = layer === 'back' ? Infinity : bottom;
    if (box[0] < left || box[1] < top || box[2] > right || box[3] > below)
      throw new Error(`${where} ${layer}: ${box.map(Math.round).join(' ')}`);
  }
}

describe('the baby', () => {
  it('[FA90] is made of numbers and stays in the frame for all affect and all it does', () => {
    fc.assert(
      fc.property(anyDoing, fc.integer({ min: 0, max: 99 }), (felt, seed) => {
        const look = lookOfInfant(felt);
        fits(infantOf(look), 'arrived');
        fits(infantAt(settledInfant(look, seed * 1.7), { seed }), 'living');
      }),
      { numRuns: 80 }
    );
    for (const name of INFANT_EXPRESSIONS) fits(expressedByInfant(name, 1, DAY), name);
    for (const yaw of [-38, 38])
      for (const pitch of [-16, 16])
        fits(faceWith({ 27: 1, 25: 1, 20: 1 }, { yaw, pitch, roll: 10 }), `${yaw} ${pitch}`);
  });

  it('[FA91] moves both sides alike under units that have no side', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...UNITS.map(String)), share), (set) => {
        const m = landmarksOf(BABY, faceWith(Object.fromEntries(Object.entries(set).map(([k, v]) => [Number(k), v]))));
        for (const [a, b] of [
          [m.left.lidTop, m.right.lidTop],
          [m.left.browInner, m.right.browInner],
          [m.left.browOuter, m.right.browOuter],
          [m.mouthLeft, m.mouthRight]
        ] as const) {
          expect(a[0]).toBeCloseTo(-b[0], 6);
          expect(a[1]).toBeCloseTo(b[1], 6);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('[FA92] shows twelve expressions, each apart from every other, faint or strong', () => {
    for (const strength of [0.4, 1]) {
      const all = INFANT_EXPRESSIONS.map((name) => {
        const state = expressedByInfant(name, strength, DAY);
        return [...points(landmarksOf(BABY, state)), ...flat(state.limbs!)];
      });
      all.forEach((a, i) =>
        all.slice(i + 1).forEach((b, j) => {
          const named = `${INFANT_EXPRESSIONS[i]} and ${INFANT_EXPRESSIONS[i + 1 + j]} at ${strength}`;
          expect(farthest(a, b), named).toBeGreaterThan(4);
        })
      );
    }
  });

  it('[FA93] never jumps between frames, whatever follows what: face, hands and feet', () => {
    fc.assert(
      fc.property(anyDoing, anyDoing, fc.integer({ min: 0, max: 99 }), (first, second, seed) => {
        const [from, to] = [lookOfInfant(first), lookOfInfant(second)];
        let motion = settledInfant(from, seed);
        const marks = (): readonly [number[], number[]] => {
          const state = infantAt(motion, { seed });
          return [points(landmarksOf(BABY, state)), flat(state.limbs!)];
        };
        let before = marks();
        for (let i = 0; i < 60; i++) {
          motion = stepInfant(motion, to, 1 / 60);
          const now = marks();
          expect(farthest(before[0], now[0])).toBeLessThan(9);
          // the farthest way a hand goes is about 250 units, in no less than half a second
          expect(farthest(before[1], now[1])).toBeLessThan(12);
          before = now;
        }
      }),
      { numRuns: 40 }
    );
  });

  it('[FA94] looks the same for the same seed and time', () => {
    fc.assert(
      fc.property(anyDoing, share, (felt, at) => {
        const face = (): string =>
          JSON.stringify(
            drawPerson(BABY, infantAt(settledInfant(lookOfInfant(felt), at * 60), { seed: Math.round(at * 9) }))
          );
        expect(face()).toBe(face());
      }),
      { numRuns: 10 }
    );
  });

  it('[FA95] opens cheek and jaw with the size of delight and of distress alike', () => {
    const at = (valence: number): FaceState =>
      infantOf(lookOfInfant(infant({ valence, arousal: 0.3 + Math.abs(valence) * 0.6 })));
    const cheek = (v: number): number => amount(at(v).units, 6);
    const jaw = (v: number): number => amount(at(v).units, 26) + amount(at(v).units, 27);
    for (const sign of [-1, 1]) {
      expect(cheek(sign)).toBeGreaterThan(cheek(sign * 0.5));
      expect(cheek(sign * 0.5)).toBeGreaterThanOrEqual(cheek(0));
      expect(jaw(sign)).toBeGreaterThan(jaw(sign * 0.5));
    }
    expect(amount(at(1).units, 12)).toBeGreaterThan(0.7);
    expect(amount(at(-1).units, 20)).toBeGreaterThan(0.6);
  });

  it('[FA96] sheds tears only above strong crying, and never under softer', () => {
    fc.assert(
      fc.property(anyInfant, (felt) => {
        const wet = lookOfInfant(felt).tears;
        if (felt.valence > -0.85 || felt.arousal < 0.85) expect(wet).toBe(0);
        expect(lookOfInfant(felt, true).tears).toBe(0);
      })
    );
    expect(lookOfInfant(infant({ valence: -1, arousal: 1 })).tears).toBe(1);
  });

  it('[FA97] turns eyes and head to what it attends to, to either side', () => {
    for (const side of [-1, 1] as const) {
      const away = lookOfInfant(infant({ attention: 'away', side }));
      expect(Math.sign(away.yaw)).toBe(side);
      expect(Math.sign(away.gaze[0])).toBe(side);
      expect(Math.abs(away.yaw)).toBeGreaterThan(20);
    }
    expect(lookOfInfant(infant()).gaze).toEqual([0, 0]);
    expect(lookOfInfant(infant({ attention: 'hand' })).gaze[1]).toBeGreaterThan(0.5);
  });

  it('[FA98] blinks about three times a minute', () => {
    const shut = steps(6001).map((t) => blink(t * 600, 4, 0, 20) > 0.5);
    const blinks = shut.filter((now, i) => now && !shut[i - 1]).length / 10;
    expect(blinks).toBeGreaterThan(2);
    expect(blinks).toBeLessThan(4);
  });

  it('[FA99] keeps elbows between shoulder and hand, and bends them outwards and down', () => {
    for (const gesture of GESTURES) {
      const { left, right } = heldAs(gesture);
      for (const [arm, side] of [
        [left, -1],
        [right, 1]
      ] as const) {
        const shoulder = [side * 71, 126] as const;
        const elbow = elbowOf(shoulder, arm.hand, side);
        expect(distance(shoulder, elbow), gesture).toBeLessThan(80);
        expect(elbow.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('[FA100] has limbs that go into numbers and come back, and can be told by their shape', () => {
    for (const gesture of GESTURES) {
      const limbs = heldAs(gesture);
      expect(limbsOf(flat(limbs))).toEqual(limbs);
      expect(gestureOf(faceWith({}, { limbs }))).toBe(gesture);
    }
    expect(blended(heldAs('rest'), heldAs('reach'), 0)).toEqual(heldAs('rest'));
    expect(() => limbsOf([1, 2])).toThrow(RangeError);
  });

  it('[FA101] is painted anew when limbs or face have moved, and only then', () => {
    const at = (limbs = heldAs('rest')): FaceState => faceWith({}, { limbs });
    expect(poseKey(at())).toBe(poseKey(at()));
    expect(poseKey(at(heldAs('mouth')))).not.toBe(poseKey(at()));
    expect(faceKey(expressedByInfant('cry', 1, DAY))).not.toBe(faceKey(expressedByInfant('fuss', 1, DAY)));
  });
});

describe('a described baby', () => {
  /** Words that say what is felt instead of what is seen. */
  const FEELINGS =
    /\b(angr|sad|happ|joy|hurt|afraid|fear|scar|upset|annoy|calm|tense|worr|love|distress|cry|want|like|needs?\b|tired|bored|confus|hope)/i;

  const said = (): string[] => {
    const out: string[] = [];
    for (const valence of steps(5))
      for (const arousal of steps(4))
        for (const attention of ATTENDED)
          for (const gesture of [undefined, ...GESTURES]) {
            const felt = infant({ valence: valence * 2 - 1, arousal, attention, engagement: 1 - arousal / 2 });
            let last = '';
            for (let i = 0; i < 3; i++) {
              last = describeInfant(infantOf(lookOfInfant(gesture ? { ...felt, gesture } : felt)), last);
              out.push(last);
            }
          }
    return out;
  };

  it('[FA102] is one sentence of at most 90 characters, never twice in a row, and names no feeling', () => {
    const all = said();
    all.forEach((text, i) => {
      expect(text).toMatch(/^The baby: [^.]+\.$/);
      expect(text.length, text).toBeLessThanOrEqual(90);
      expect(text).not.toMatch(FEELINGS);
      if (i % 3 > 0) expect(text).not.toBe(all[i - 1]);
    });
    expect(new Set(all).size).toBeGreaterThan(60);
  });
});
