/** How loud each thing is: what the player set counts, crying is capped, softer mutes it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomOf } from '../../src/audio/files.ts';
import { cueGain, gainOf, mixOf } from '../../src/audio/mix.ts';
import { TABLE } from '../../src/audio/table.ts';
import { PLACES } from '../../src/scenes/places/places.ts';
import type { SoundView } from '../../src/session/ports.ts';

const VOLUMES = { music: 60, room: 60, voices: 60, small: 60 };
const view = (over: Partial<SoundView> = {}): SoundView => ({
  place: 'kitchen-night',
  tension: 0.3,
  flooded: 0.2,
  music: true,
  volumes: VOLUMES,
  softer: false,
  ...over
});
const share = fc.double({ min: -1, max: 2, noNaN: true });

describe('The mix', () => {
  it('[AU20] keeps every gain within 0 and 1', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 100 }), fc.boolean(), (tension, flooded, loud, softer) => {
        const volumes = { music: loud, room: loud, voices: loud, small: loud };
        for (const gain of Object.values(mixOf(view({ tension, flooded, volumes, softer })))) {
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(gain).toBeLessThanOrEqual(1);
        }
      })
    );
  });

  it('[AU21] draws the music together with tension, as loud in all', () => {
    const [met, torn] = [mixOf(view({ tension: 0 })), mixOf(view({ tension: 1 }))];
    expect(met.tense).toBe(0);
    expect(torn.open).toBe(0);
    for (const tension of [0, 0.25, 0.5, 1]) {
      const { open, tense } = mixOf(view({ tension }));
      expect(open * open + tense * tense).toBeCloseTo(gainOf(60) ** 2, 9);
    }
    expect(mixOf(view({ music: false })).open).toBe(0);
  });

  it('[AU22] lets one hear one’s own heart only when flooded, and never under softer', () => {
    expect(mixOf(view({ flooded: 0.3 })).heart).toBe(0);
    expect(mixOf(view({ flooded: 0.9 })).heart).toBeGreaterThan(0);
    expect(mixOf(view({ flooded: 1, softer: true })).heart).toBe(0);
  });

  it('[AU23] caps crying whatever is set, and mutes it and fussing under softer', () => {
    const loudest = { ...VOLUMES, voices: 100 };
    expect(cueGain('cry', 1, loudest, false)).toBe(0.5);
    expect(cueGain('coo', 1, loudest, false)).toBe(1);
    for (const cue of ['cry', 'fuss']) expect(cueGain(cue, 1, loudest, true)).toBe(0);
    expect(cueGain('coo', 1, loudest, true)).toBe(1);
    expect(cueGain('laugh', 0.2, VOLUMES, false)).toBeLessThan(cueGain('laugh', 1, VOLUMES, false));
    expect(cueGain('page', 1, { ...VOLUMES, small: 0 }, false)).toBe(0);
  });

  it('[AU24] has a room for every place that is drawn', () => {
    for (const place of Object.keys(PLACES)) {
      const { file, tone } = roomOf(place);
      expect(Object.keys(TABLE[file]), place).toContain(tone);
    }
    expect(roomOf('therapy-rain').tone).toBe('room-rain');
    expect(roomOf('somewhere-new').tone).toBe('room-hall');
  });
});
