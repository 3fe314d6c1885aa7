/**
 * Action units: the movements a face is made of, after FACS (Ekman, Friesen & Hager 2002).
 *
 * A set of units names only what moves; sides are the viewer's left and right.
 * Refuses meaning: what a movement may tell is left to the one who looks.
 */
import { clamp, hash } from './number.ts';

/**
 * 1 inner brow up, 2 outer brow up, 4 brows down and together, 5 upper lid up, 6 cheek up, 7 lids tight,
 * 9 nose wrinkled, 10 upper lip up, 12 mouth corner up, 14 dimple, 15 corner down, 16 lower lip down,
 * 17 chin up, 18 pucker, 20 lips stretched, 22 funnel, 23 lips tight, 24 lips pressed, 25 lips apart,
 * 26 jaw dropped, 27 mouth wide, 31 jaw clenched, 38 nostrils wide, 43 lids closed.
 */
export const UNITS = [1, 2, 4, 5, 6, 7, 9, 10, 12, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 31, 38, 43] as const;
export type Unit = (typeof UNITS)[number];
export type OneSided = `${Unit}${'L' | 'R'}`;
export type UnitKey = Unit | OneSided;

/** How far each unit is moved, 0..1; absent is 0. A one-sided key adds to its side only. */
export type UnitSet = Readonly<Partial<Record<UnitKey, number>>>;

/** The viewer's left or right; 0 both, as their mean. */
export type Side = -1 | 0 | 1;

/** Every unit with its left and right amount, 0..1. */
export type Sided = Readonly<Record<Unit, readonly [left: number, right: number]>>;

/** What a one-sided key moves: 12L → 12. */
export const unitOf = (key: UnitKey): Unit => Number.parseInt(String(key), 10) as Unit;

export const unitKeys = (set: UnitSet): UnitKey[] =>
  Object.keys(set).map((k) => (/[LR]$/.test(k) ? (k as OneSided) : (Number(k) as Unit)));

/**
 * Both sides of every unit. A one-sided amount and the two-sided one combine by the
 * greater, so that a trace of one never undoes the other.
 */
export function sided(set: UnitSet): Sided {
  const both = {} as Record<Unit, readonly [number, number]>;
  for (const unit of UNITS) {
    const all = set[unit] ?? 0;
    both[unit] = [clamp(Math.max(all, set[`${unit}L`] ?? 0)), clamp(Math.max(all, set[`${unit}R`] ?? 0))];
  }
  return both;
}

/** Chosen: faces differ a little by side, and more when an expression is put on. Shares of the amount. */
const UNEVEN = 0.03;
const UNEVEN_POSED = 0.06;

/**
 * The set with the unevenness of one face.
 *
 * @param posed - how much of it is put on, 0..1: mouth corners then differ up to 9 %
 */
export function uneven(both: Sided, seed: number, posed: number): Sided {
  const out = {} as Record<Unit, readonly [number, number]>;
  for (const unit of UNITS) {
    const mouth = unit === 12 || unit === 14;
    const by = (hash(unit, seed) * 2 - 1) * (UNEVEN + (mouth ? UNEVEN_POSED * clamp(posed) : 0));
    const [left, right] = both[unit];
    // lids close together: an uneven blink looks like a wink
    out[unit] = unit === 43 ? [left, right] : [clamp(left * (1 + by)), clamp(right * (1 - by))];
  }
  return out;
}

/** Amount of one unit on one side, or the mean of both. */
export function amount(both: Sided, unit: Unit, side: Side = 0): number {
  const [left, right] = both[unit];
  return side < 0 ? left : side > 0 ? right : (left + right) / 2;
}

/** Unit by unit the greater of several sets: how movements that come from different causes meet in one face. */
export function strongest(...sets: readonly UnitSet[]): UnitSet {
  const out: Partial<Record<UnitKey, number>> = {};
  for (const set of sets) for (const key of unitKeys(set)) out[key] = Math.max(out[key] ?? 0, set[key] ?? 0);
  return out;
}

/** Every amount times `by`, kept within 0..1. */
export const scaled = (set: UnitSet, by: number): UnitSet => mapped(set, (v) => v * by);

/** Every amount passed through `f` and kept within 0..1. */
export function mapped(set: UnitSet, f: (amount: number, unit: Unit) => number): UnitSet {
  const out: Partial<Record<UnitKey, number>> = {};
  for (const key of unitKeys(set)) out[key] = clamp(f(set[key] ?? 0, unitOf(key)));
  return out;
}
