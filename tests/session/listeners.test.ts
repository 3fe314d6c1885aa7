/** One sentence, four listeners: the four differ as MODEL.md says, and each answers as the sentence landed. */
import { describe, expect, it } from 'vitest';
import { type Preset, PRESET_NAMES } from '../../src/model/person.ts';
import { heardBy, toneOf } from '../../src/session/listeners.ts';
import { OPENINGS, REPAIRS, type Repair } from '../../src/words/listeners.ts';

const opened = ({ is, matter }: Repair, preset: Preset): number =>
  heardBy([{ is, ...(matter && { matter }) }], preset).opened;
const repair = (id: string): Repair => REPAIRS.find((r) => r.id === id)!;
/** Of these presets, the one it opened most. */
const bestOf = (id: string): Preset =>
  PRESET_NAMES.toSorted((a, b) => opened(repair(id), b) - opened(repair(id), a))[0]!;

describe('The four listeners', () => {
  it('have at least twelve repairs, and an answer of their own to each', () => {
    expect(REPAIRS.length).toBeGreaterThanOrEqual(12);
    const texts = [...REPAIRS.map((r) => r.answers), OPENINGS].flatMap((a) => PRESET_NAMES.map((p) => a[p].text));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(25);
    for (const { says } of REPAIRS) expect(says.split(/\s+/).length, says).toBeLessThanOrEqual(12);
  });

  it('differ as the model says: exploring with the steady, staying and a time with the reaching, room and acts with the guarding', () => {
    expect(bestOf('what-was-it')).toBe('steady');
    expect(bestOf('staying')).toBe('reaching');
    expect(bestOf('ten-o-clock')).toBe('reaching');
    for (const id of ['loaf', 'doors-off', 'all-week']) expect([id, bestOf(id)]).toEqual([id, 'guarding']);
    expect(opened(repair('what-was-it'), 'guarding')).toBeLessThan(0);
    expect(opened(repair('all-week'), 'reaching')).toBeLessThan(0);
    expect(opened(repair('doors-off'), 'reaching')).toBeLessThan(0);
    for (const p of ['guarding', 'torn'] as const)
      expect(opened(repair('terrible'), p)).toBeLessThan(Math.min(opened(repair('terrible'), 'steady'), 0));
  });

  it('are never all served by one repair alike, unless it owns, or hurts', () => {
    const split = REPAIRS.filter((r) => new Set(PRESET_NAMES.map((p) => toneOf({ opened: opened(r, p) }))).size > 1);
    expect(split.length).toBeGreaterThanOrEqual(8);
  });

  it('look as they answer: nobody softens to what shut them, nobody sharpens at what opened them', () => {
    const wrong: string[] = [];
    for (const r of REPAIRS)
      for (const p of PRESET_NAMES) {
        const tone = toneOf({ opened: opened(r, p) });
        const { face } = r.answers[p];
        if (tone === 'shuts' && ['soft', 'wry', 'at-you'].includes(face))
          wrong.push(`${r.id} ${p}: ${face} though shut`);
        if (tone === 'opens' && ['sharp', 'shut', 'away', 'polite'].includes(face))
          wrong.push(`${r.id} ${p}: ${face} though opened`);
      }
    expect(wrong).toEqual([]);
  });
});
