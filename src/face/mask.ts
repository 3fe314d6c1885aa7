/**
 * What is kept from showing, what is shown instead, and what slips through.
 *
 * The mouth obeys the will more than the brow does, and a smile that is put on lacks
 * the cheek (6). That leaks are brief, rare and partial follows Porter & ten Brinke
 * 2008, from memory; the weights are our choice, not measurements.
 */
import { clamp } from './number.ts';
import { mapped, scaled, strongest, type Unit, type UnitSet } from './units.ts';

/** How far the will can damp a movement: 0 leaks, 1 obeys. */
export const CONTROL: Readonly<Partial<Record<Unit, number>>> = {
  1: 0.35,
  2: 0.7,
  4: 0.5,
  5: 0.6,
  6: 0.15,
  7: 0.5,
  9: 0.7,
  10: 0.7,
  12: 0.95,
  14: 0.55,
  15: 0.62,
  17: 0.45,
  20: 0.6,
  23: 0.4,
  24: 0.5,
  25: 0.9,
  26: 0.9,
  27: 0.9,
  31: 0.35,
  38: 0.25,
  43: 0.5
};
const CONTROL_ELSE = 0.6;

/** The smile that is put on. */
export const POLITE: UnitSet = { 12: 0.5 };

/**
 * The face that is worn over what is felt.
 *
 * @param mask - 0 shows all, 1 shows what the will allows
 * @param tension - 0..1: effort shows as a dimple and pressed lips
 * @param display - what is shown instead; the polite smile unless told
 */
export function masked(felt: UnitSet, mask: number, tension: number, display: UnitSet = POLITE): UnitSet {
  const damped = mapped(felt, (v, unit) => v * (1 - mask * (CONTROL[unit] ?? CONTROL_ELSE)));
  const effort = 0.14 * mask * tension;
  const worn = strongest(damped, scaled(display, mask));
  const smile = clamp((display[12] ?? 0) * mask);
  // a mouth cannot smile and turn down at once
  const out = mapped(worn, (v, unit) =>
    unit === 15 ? v * (1 - 0.8 * smile) : unit === 17 ? v * (1 - 0.5 * smile) : v
  );
  return { ...out, 14: clamp((out[14] ?? 0) + effort), 24: clamp((out[24] ?? 0) + effort * 0.8) };
}

/** Seconds of a leak: in, held until, gone by. Within the 1/25 to 1/5 s that is called a micro-expression, and its tail. */
const LEAK_IN = 0.05;
const LEAK_HELD = 0.2;
const LEAK_OUT = 0.32;

/** How much leaks `since` seconds after it began, 0..1. */
export function leak(since: number): number {
  if (since <= 0 || since >= LEAK_OUT) return 0;
  if (since < LEAK_IN) return since / LEAK_IN;
  return since < LEAK_HELD ? 1 : (LEAK_OUT - since) / (LEAK_OUT - LEAK_HELD);
}

/** The worn face with `amount` (0..1) of the felt one showing through; the smile gives way meanwhile. */
export function leaking(worn: UnitSet, felt: UnitSet, amount: number): UnitSet {
  if (amount <= 0) return worn;
  const down = clamp((felt[15] ?? 0) + (felt[4] ?? 0) * 0.5 + (felt[24] ?? 0) * 0.5);
  const yielding = mapped(worn, (v, unit) =>
    unit === 12 || unit === 14 ? v * (1 - 0.8 * amount * clamp(down * 1.4)) : v
  );
  return strongest(yielding, scaled(felt, amount));
}
