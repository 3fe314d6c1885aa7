/**
 * From what is felt to the movements that would show it, if nothing were kept in.
 *
 * Families of movement after EMFACS (Friesen & Ekman 1983), from memory; `shut` is
 * added from drama. A face does not map one to one to a feeling (Barrett et al. 2019):
 * this says what is drawn, never what is true.
 */
import { clamp, lerp, smooth } from './number.ts';
import { type UnitSet, unitKeys, type UnitKey } from './units.ts';

/** Where a person is, for drawing. */
export interface Affect {
  /** −1 bad, 1 good. */
  readonly valence: number;
  /** 0 asleep, 1 flooded. */
  readonly arousal: number;
  /** −1 turned away, 1 reaching out. */
  readonly reach: number;
  /** 0 loose, 1 braced. */
  readonly tension: number;
  /** 0 feels it, 1 feels nothing. */
  readonly numb: number;
}

interface Family {
  readonly name: string;
  /** How much of the family moves, 0..1. */
  readonly weight: (a: Affect) => number;
  readonly units: UnitSet;
}

const bad = (a: Affect): number => clamp(-a.valence);
const good = (a: Affect): number => clamp(a.valence);
const away = (a: Affect): number => clamp((1 - a.reach) / 2);

/**
 * Amounts and ramps are chosen, by eye at 160 px. Every weight only rises or only
 * falls along each quantity it reads, so that a face never answers the wrong way.
 */
export const FAMILIES: readonly Family[] = [
  { name: 'content', weight: (a) => good(a) ** 1.5, units: { 6: 0.88, 12: 0.95 } },
  { name: 'joy', weight: (a) => good(a) * smooth(0.4, 0.9, a.arousal), units: { 25: 1, 26: 0.65 } },
  {
    name: 'sad',
    weight: (a) => bad(a) * (1 - 0.75 * smooth(0.25, 0.9, a.tension)) * (1 - 0.5 * smooth(0.5, 1, a.arousal)),
    units: { 1: 0.95, 4: 0.45, 15: 0.75, 17: 0.4 }
  },
  {
    name: 'fear',
    weight: (a) => bad(a) * smooth(0.5, 0.95, a.arousal) * smooth(0, -0.5, a.reach),
    units: { 1: 0.9, 2: 0.6, 4: 0.6, 5: 0.85, 7: 0.3, 20: 0.75, 25: 0.6 }
  },
  {
    name: 'anger',
    weight: (a) => bad(a) * smooth(0.4, 0.9, a.tension),
    units: { 4: 0.95, 5: 0.35, 7: 0.65, 23: 0.8, 24: 0.4, 31: 0.6 }
  },
  {
    name: 'shut',
    weight: (a) => away(a) ** 2 * smooth(0.1, 0.6, a.tension),
    units: { 24: 0.65, 31: 0.7, 4: 0.2 }
  },
  {
    name: 'stirred',
    weight: (a) =>
      smooth(0.45, 1, a.arousal) * (1 - away(a)) * clamp(1 - 1.3 * good(a)) * (1 - smooth(0.6, 0.95, a.tension)),
    units: { 1: 0.75, 4: 0.35, 5: 0.6, 25: 0.55 }
  },
  { name: 'interest', weight: (a) => clamp(a.reach), units: { 1: 0.26, 2: 0.18, 5: 0.16 } },
  // lids sink with distance, less so when the body is up
  { name: 'lids', weight: (a) => away(a) * (1 - 0.75 * smooth(0.4, 0.9, a.arousal)), units: { 43: 0.36 } },
  // the tone that is always there: a guarded mouth, a quickened nose and lids
  { name: 'guard', weight: away, units: { 24: 0.28, 31: 0.24 } },
  { name: 'quick', weight: (a) => a.arousal, units: { 38: 0.6, 7: 0.26, 23: 0.2 } }
];

/** Chosen: how much of every movement goes when a person goes numb, and how far the lids sink then. */
const NUMBED = 0.85;
const NUMB_LIDS = 0.2;

/** The movements of what is felt, unmasked. Families add as chances do: never past 1, never below either. */
export function feltUnits(affect: Affect): UnitSet {
  const still: Partial<Record<UnitKey, number>> = {};
  for (const { weight, units } of FAMILIES) {
    const w = weight(affect);
    for (const key of unitKeys(units)) still[key] = (still[key] ?? 1) * (1 - w * (units[key] ?? 0));
  }
  const tone = 1 - NUMBED * affect.numb;
  const out: Partial<Record<UnitKey, number>> = {};
  for (const key of unitKeys(still)) out[key] = (1 - (still[key] ?? 1)) * tone;
  out[43] = lerp(out[43] ?? 0, 1, NUMB_LIDS * affect.numb);
  return out;
}
