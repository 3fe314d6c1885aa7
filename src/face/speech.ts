/** Lips while words are said: syllables in a rhythm, hashed, without the words themselves. */
import { clamp, hash } from './number.ts';
import { type UnitSet, mapped, scaled, strongest } from './units.ts';

/** Syllables a second: measured speech rates lie about 4 to 5. */
const RATE = 4.6;

/** Shapes a mouth passes through; amounts chosen small, as people talk at a table. */
const SYLLABLES: readonly UnitSet[] = [
  { 25: 0.85, 26: 0.55 },
  { 25: 0.75, 26: 0.3, 20: 0.3 },
  { 25: 0.65, 26: 0.3, 18: 0.5 },
  { 25: 0.9, 26: 0.75 },
  { 25: 0.5, 26: 0.15, 17: 0.15 },
  { 24: 0.3 }
];

/** The mouth at `time` seconds into speaking with `amount` 0..1. */
export function speaking(time: number, seed: number, amount: number): UnitSet {
  if (amount <= 0) return {};
  const at = time * RATE;
  const i = Math.floor(at);
  const shape = SYLLABLES[Math.floor(hash(i, seed + 17) * SYLLABLES.length)]!;
  const loud = 0.6 + 0.4 * hash(i, seed + 19);
  return scaled(shape, clamp(amount) * loud * Math.sin((at - i) * Math.PI));
}

/** A face that speaks: pressed lips let go for the words. */
export function withSpeech(units: UnitSet, words: UnitSet, amount: number): UnitSet {
  if (amount <= 0) return units;
  const loose = mapped(units, (v, unit) => (unit === 24 || unit === 23 ? v * (1 - 0.75 * clamp(amount)) : v));
  return strongest(loose, words);
}
