/** Sounds as they are rendered: the same samples as when they were encoded, level, without a click, in pitch. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { power, RATE, type Samples, sine } from '../../scripts/sound/dsp.ts';
import { cry, coo } from '../../scripts/sound/infant.ts';
import { type Made, rendered, SPRITES } from '../../scripts/sound/sounds.ts';
import { pcmOf, spriteOf } from '../../scripts/sound/sprite.ts';
import { FILES } from '../../scripts/sound/encoded.ts';
import { TABLE } from '../../src/audio/table.ts';
import { EVERY_SOUND } from '../../src/words/sound.ts';

const hashes = JSON.parse(fs.readFileSync(new URL('../fixtures/sound.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

const made = Object.entries(SPRITES) as [keyof typeof SPRITES, Readonly<Record<string, Made>>][];
const all = made.flatMap(([file, sounds]) =>
  Object.entries(sounds).map(([name, one]) => [`${file}/${name}`, one] as const)
);
const cache = new Map<Made, Samples>();
const of = (one: Made): Samples => {
  const known = cache.get(one) ?? rendered(one);
  cache.set(one, known);
  return known;
};

/** Hertz of the strongest repetition between 250 and 700, by autocorrelation of a fifth of a second. */
function pitchAt(samples: Samples, seconds: number): number {
  const from = Math.round(seconds * RATE);
  const size = Math.round(0.2 * RATE);
  let [best, found] = [-Infinity, 0];
  for (let lag = Math.floor(RATE / 700); lag <= RATE / 250; lag++) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += samples[from + i]! * samples[from + i + lag]!;
    if (sum > best) [best, found] = [sum, lag];
  }
  return RATE / found;
}

describe('Sounds', () => {
  it.each(made)('[AU1] of %s are rendered as they were when they were encoded', (file, sounds) => {
    const { samples, sounds: laid } = spriteOf(sounds);
    expect(createHash('sha256').update(pcmOf(samples)).digest('hex')).toBe(hashes[file]);
    expect(laid).toEqual(TABLE[file]);
  });

  it.each(all)('[AU2] %s is made of numbers, is as loud as it was meant to be, and never too loud', (_, one) => {
    const samples = of(one);
    let peak = 0;
    for (const v of samples) peak = Math.max(peak, Math.abs(v));
    expect(Number.isFinite(peak)).toBe(true);
    expect(peak).toBeLessThanOrEqual(0.84); // −1.5 dB
    const decibels = 10 * Math.log10(power(samples) / one.power);
    expect(Math.abs(decibels)).toBeLessThan(1.5);
  });

  it.each(all.filter(([, { loop }]) => loop))('[AU3] %s goes round without a click', (_, one) => {
    const samples = of(one);
    let step = 0;
    for (let i = 1; i < samples.length; i++) step = Math.max(step, Math.abs(samples[i]! - samples[i - 1]!));
    expect(Math.abs(samples[0]! - samples[samples.length - 1]!)).toBeLessThanOrEqual(step);
  });

  it.each(all.filter(([, { loop }]) => !loop))('[AU4] %s begins and ends in quiet', (_, one) => {
    const samples = of(one);
    expect(Math.abs(samples[0]!)).toBeLessThan(0.02);
    expect(Math.abs(samples[samples.length - 1]!)).toBeLessThan(0.02);
  });

  it('[AU5] cry about as high as babies do, and coo lower', () => {
    const wail = cry();
    const pitches = [0.3, 0.5, 0.7, 2, 2.3].map((t) => pitchAt(wail, t));
    const mean = pitches.reduce((a, b) => a + b, 0) / pitches.length;
    // measured in newborns: 496 ± 95 Hz (Michelsson et al. 2002)
    expect(mean).toBeGreaterThan(401);
    expect(mean).toBeLessThan(591);
    expect(pitchAt(wail, 0.5)).toBeGreaterThan(pitchAt(wail, 0.08));
    expect(pitchAt(coo(), 0.6)).toBeLessThan(mean);
  });

  it('[AU6] have music in two stems of equal length, so that they can be faded into each other', () => {
    const { 'music-open': open, 'music-tense': tense } = SPRITES.music;
    expect(of(open).length).toBe(of(tense).length);
    expect(of(open).length / RATE).toBeCloseTo(14, 6);
  });

  it('[AU7] each have words', () => {
    const names = new Set(made.flatMap(([, sounds]) => Object.keys(sounds)));
    expect(new Set(Object.keys(EVERY_SOUND))).toEqual(names);
  });

  it('[AU8] come in two formats, and one scenario needs at most 600 kB of either', () => {
    const size = (file: string): number => fs.statSync(path.resolve(import.meta.dirname, '../..', file)).size;
    for (const format of ['webm', 'm4a'] as const)
      for (const room of ['home', 'therapy', 'nursery'] as const)
        expect(size(FILES[room][format]) + size(FILES.music[format])).toBeLessThan(600_000);
  });

  it('[AU9] rest on a sine that is right to six places', () => {
    for (let i = -50; i < 50; i++) expect(sine(i / 13)).toBeCloseTo(Math.sin((2 * Math.PI * i) / 13), 5);
  });
});
