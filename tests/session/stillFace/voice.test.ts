/** What is heard of the baby, and how often. */
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../src/model/infant/infant.ts';
import { infantOf } from '../../../src/model/infant/session.ts';
import { stepped } from '../../../src/model/infant/step.ts';
import { KINDS, temperamentOf } from '../../../src/model/infant/temperament.ts';
import { type Heard, voiceOf } from '../../../src/session/stillFace/voice.ts';

const heard = (seed: number, act: 'smile' | 'blank'): (Heard & { step: number })[] => {
  let infant = infantOf(seed);
  const out: (Heard & { step: number })[] = [];
  for (let i = 0; i < stepsOf(150); i++) {
    const next = stepped(infant, { act, since: i - (i % 60) }, KINDS[temperamentOf(seed)], seed);
    const voice = voiceOf(infant, next);
    if (voice) out.push({ ...voice, step: next.step });
    infant = next;
  }
  return out;
};

describe('the voice', () => {
  it('[SF40] coos and laughs in play, fusses before it cries, and hiccups now and then', () => {
    const all = Array.from({ length: 60 }, (_, seed) => [...heard(seed, 'smile'), ...heard(seed, 'blank')]).flat();
    for (const what of ['coo', 'laugh', 'fuss', 'cry', 'hiccup'])
      expect(
        all.some((h) => h.what === what),
        what
      ).toBe(true);
    for (const { level } of all) {
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
    }
  });

  it('[SF41] is heard again at most every five seconds while it goes on', () => {
    for (let seed = 0; seed < 40; seed++) {
      const cries = heard(seed, 'blank').filter(({ what }) => what === 'cry');
      cries.slice(1).forEach(({ step }, i) => expect(step - cries[i]!.step).toBeGreaterThanOrEqual(stepsOf(5)));
    }
  });
});
