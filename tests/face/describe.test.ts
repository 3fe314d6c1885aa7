import { describe, expect, it } from 'vitest';
import { describeFace } from '../../src/face/describe.ts';
import { lookOf } from '../../src/face/fromPerson.ts';
import { faceOf } from '../../src/face/motion.ts';
import { faceWith } from '../../src/face/state.ts';
import { UNITS } from '../../src/face/units.ts';
import { FACES } from '../../src/scenario/pack.ts';
import { CLOSED, OPEN, person, steps } from './people.ts';

/** Words that say what is felt instead of what is seen. */
const FEELINGS =
  /\b(angr|anger|sad|happ|joy|hurt|afraid|fear|scare|fright|disgust|contempt|surpris|asham|shame|guilt|lonel|tired|weary|bored|calm|tense|nervous|anxi|worr|upset|annoy|irritat|furi|rage|hate|love|tender|warm|cold|hostil|friendl|polite|wry|soft|shy|sulk|griev|grief|sorrow|despair|hope|relie|pleas|delight|proud|pride|jealous|envi|embarrass|confus|suspici|doubt|trust|feel|felt|emotion|mood|numb|defens|defiant|distress|cry|weep)/i;

/** Every sentence said over many people, hints and turns of talk. */
function said(): string[] {
  const out: string[] = [];
  for (const openness of steps(4))
    for (const arousal of steps(4))
      for (const hint of [undefined, ...FACES]) {
        let last = '';
        for (let i = 0; i < 3; i++) {
          last = describeFace('Sam', faceOf(lookOf(person({ openness, arousal }), hint)), last);
          out.push(last);
        }
      }
  return out;
}

describe('a described face', () => {
  const all = said();

  it('[FA70] is one sentence of at most 14 words that begins with the name', () => {
    for (const text of all) {
      expect(text).toMatch(/^Sam's [^.]+\.$/);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(14);
    }
  });

  it('[FA71] never names a feeling', () => {
    for (const text of all) expect(text).not.toMatch(FEELINGS);
  });

  it('[FA72] is never the same twice running, and there are many', () => {
    all.forEach((text, i) => {
      if (i % 3 > 0) expect(text).not.toBe(all[i - 1]);
    });
    expect(new Set(all).size).toBeGreaterThan(120);
  });

  it('[FA73] says what moves most', () => {
    expect(describeFace('Sam', faceOf(lookOf(CLOSED, 'shut')))).toMatch(/mouth|lips/);
    expect(describeFace('Sam', faceOf(lookOf(OPEN, 'near-tears')))).toMatch(/eyes/);
    expect(describeFace('Sam', faceOf(lookOf(OPEN, 'away')))).toMatch(/away|side|past/);
    expect(describeFace('Sam', faceOf(lookOf(OPEN, 'polite')))).toMatch(/smile/);
  });

  it('[FA74] has words for every unit alone, and for none', () => {
    for (const unit of UNITS)
      expect(describeFace('Sam', faceWith({ [unit]: 1 }, { gaze: [0.4, 0] }))).toMatch(/^Sam's /);
    expect(describeFace('Sam', faceWith({}, { gaze: [0.4, 0] }))).toMatch(/face/);
  });

  it('[FA75] does not name one part twice', () => {
    for (const text of all) {
      const parts = text.match(/\b(eyes|mouth|lips|brows|head|smile)\b/g) ?? [];
      expect(new Set(parts).size, text).toBe(parts.length);
    }
  });
});
