/** The baby's chair: answered, not answered, answered again; turning away eases; the face always comes back. */
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../src/model/infant/infant.ts';
import type { Told } from '../../../src/session/ports.ts';
import { BabyChair, LASTS, VERBS } from '../../../src/session/stillFace/babyChair.ts';

const WHOLE = LASTS.play + LASTS.still + LASTS.back;
const inStill = (): BabyChair => {
  const chair = new BabyChair();
  chair.pass(stepsOf(LASTS.play));
  chair.news();
  return chair;
};
const heard = (chair: BabyChair, seconds: number): Told['what'][] => {
  chair.pass(stepsOf(seconds));
  return chair.news().map(({ what }) => what);
};

describe("the baby's chair", () => {
  it('[SF30] lasts about a minute, and the face comes back whatever is done', () => {
    expect(WHOLE).toBeLessThanOrEqual(65);
    for (const verb of [undefined, ...VERBS]) {
      const chair = new BabyChair();
      const faces = new Set<string>();
      for (let i = 0; i < WHOLE; i++) {
        if (verb && i % 4 === 0) chair.do(verb);
        chair.pass(stepsOf(1));
        faces.add(`${chair.part}/${chair.face}`);
      }
      expect(chair.part).toBe('over');
      expect(faces).toContain('still/blank');
      expect([...faces].filter((f) => f.startsWith('still'))).toEqual(['still/blank']);
      expect([...faces].some((f) => f === 'back/comes-back' || f === 'back/answers')).toBe(true);
    }
  });

  it('[SF31] answers a bid in play soon, lets it go by while still, and answers late when back', () => {
    const chair = new BabyChair();
    chair.pass(stepsOf(3));
    chair.news();
    chair.do('call');
    expect(heard(chair, 1.2)).toEqual(['does', 'answered']);
    expect(chair.face).toBe('answers');
    const still = inStill();
    still.do('reach');
    expect(heard(still, 3)).toEqual(['does', 'unanswered']);
    still.pass(stepsOf(LASTS.still));
    still.news();
    still.do('look');
    expect(heard(still, 1.2)).toEqual(['does']);
    expect(heard(still, 1.5)).toEqual(['answered']);
  });

  it('[SF32] eases by turning away, and by a hand in the mouth, while the face is blank', () => {
    const after = (verb: 'look' | 'turn' | 'suck'): number => {
      const chair = inStill();
      chair.pass(stepsOf(6));
      chair.do(verb);
      chair.pass(stepsOf(10));
      return chair.strain;
    };
    expect(after('turn')).toBeLessThan(after('look'));
    expect(after('suck')).toBeLessThan(after('look'));
  });

  it('[SF33] does nothing any more once it is over', () => {
    const chair = new BabyChair();
    chair.pass(stepsOf(WHOLE + 5));
    chair.news();
    chair.do('call');
    expect(chair.news()).toEqual([]);
  });
});
