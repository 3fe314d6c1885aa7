/**
 * One simulated person: what is moving in them, and how it is banded for authors.
 *
 * Both the player and the other are Persons: both are subjects.
 */
import { clamp, round3 } from './number.ts';

/** Quantities of a person, 0..1 each. */
export interface Person {
  /** 0 calm, 1 flooded. */
  readonly arousal: number;
  /** 0 defended, 1 open; fast. */
  readonly openness: number;
  /** "Will you be there next time"; slow: at most ±TRUST_SPAN in one scene. */
  readonly trust: number;
  /** How much this person is present, now, as a subject of equal weight. */
  readonly recognition: number;
  /** Numb, compliant, looks calm. */
  readonly shutdown: number;
  /** How much of what is felt is kept from showing. */
  readonly mask: number;
  /** "We come back from this": scales every later recovery. */
  readonly expectation: number;
}

export const QUANTITIES = ['arousal', 'openness', 'trust', 'recognition', 'shutdown', 'mask', 'expectation'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** Chosen, 0..1 of trust, up or down: trust is slow; one evening moves it a little, and kept promises pay it out. */
export const TRUST_SPAN = 0.15;

/** The other's strategy in this scene: two dimensions, never a diagnosis. 0..1 each. */
export interface Strategy {
  /** Anxiety: moves closer, louder. */
  readonly reach: number;
  /** Avoidance: makes it small, then leaves. */
  readonly guard: number;
}

/** Chosen, 0..1 of reach and guard: the presets players meet, at the corners of the two dimensions, where gains differ most. */
export const PRESETS = {
  steady: { reach: 0, guard: 0 },
  reaching: { reach: 1, guard: 0 },
  guarding: { reach: 0, guard: 1 },
  torn: { reach: 1, guard: 1 }
} as const satisfies Record<string, Strategy>;
export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly Preset[];

/** Chosen, 0..1 of reach and guard: a person is told by the nearer corner. */
const HALFWAY = 0.5;

/** The preset nearest to a strategy; ties go to the higher dimension. */
export const nearestPreset = ({ reach, guard }: Strategy): Preset =>
  reach >= HALFWAY ? (guard >= HALFWAY ? 'torn' : 'reaching') : guard >= HALFWAY ? 'guarding' : 'steady';

/** Bands, so that authors and conditions never write a number. */
export const BANDS = {
  arousal: ['calm', 'tense', 'hot', 'flooded'],
  openness: ['low', 'middling', 'high'],
  trust: ['low', 'middling', 'high'],
  recognition: ['dropped', 'present']
} as const;
export type Banded = keyof typeof BANDS;

/** Chosen, 0..1 of arousal: below it nothing hurries the words. */
const CALM_BELOW = 0.3;

/** Chosen, 0..1 of arousal or shutdown: above it requests, reasons, patterns and advice stop landing. */
export const HOT = 0.6;

/** Chosen, 0..1 of arousal: above it words are lost. */
const FLOODED = 0.7;

/** Chosen, 0..1 of recognition: below it a person has dropped out of the other's sight as a subject. */
const DROPPED_BELOW = 0.4;

/** Chosen, 0..1 of openness and trust: below it a door is shut. */
const LOW_BELOW = 0.35;

/** Chosen, 0..1 of openness and trust: above it one stands open; the three bands are ones an author can tell apart. */
const HIGH_ABOVE = 0.65;

/** Whether the quantity lies in the band. `hot` holds when flooded too. @throws RangeError for an unknown band */
export function inBand(person: Person, quantity: Banded, band: string): boolean {
  const value = person[quantity];
  if (quantity === 'arousal') {
    if (band === 'calm') return value < CALM_BELOW;
    if (band === 'tense') return value >= CALM_BELOW && value <= HOT;
    if (band === 'hot') return value > HOT;
    if (band === 'flooded') return value > FLOODED;
  } else if (quantity === 'recognition') {
    if (band === 'dropped') return value < DROPPED_BELOW;
    if (band === 'present') return value >= DROPPED_BELOW;
  } else {
    if (band === 'low') return value < LOW_BELOW;
    if (band === 'middling') return value >= LOW_BELOW && value <= HIGH_ABOVE;
    if (band === 'high') return value > HIGH_ABOVE;
  }
  throw new RangeError(`inBand: ${quantity} has no band "${band}"`);
}

/** A person whose quantities are all within 0..1 and rounded to 1/1000. */
export const settledPerson = (p: Person, trustStart: number): Person => ({
  arousal: round3(clamp(p.arousal)),
  openness: round3(clamp(p.openness)),
  trust: round3(clamp(p.trust, Math.max(0, trustStart - TRUST_SPAN), Math.min(1, trustStart + TRUST_SPAN))),
  recognition: round3(clamp(p.recognition)),
  shutdown: round3(clamp(p.shutdown)),
  mask: round3(clamp(p.mask)),
  expectation: round3(clamp(p.expectation))
});

/** What can be seen from across, of a feeling of this size: 0 felt or all kept in, 1 all of it shown. */
export const shown = (felt: number, mask: number): number => round3(clamp(felt * (1 - mask)));

/** Reads `steady`, …, or "reach,guard" with two numbers 0..1. @returns undefined when it is neither */
export function strategyFrom(text: string): Strategy | undefined {
  if (Object.hasOwn(PRESETS, text)) return PRESETS[text as Preset];
  const match = /^(0|1|0?\.\d+|1\.0+),(0|1|0?\.\d+|1\.0+)$/.exec(text);
  return match ? { reach: Number(match[1]), guard: Number(match[2]) } : undefined;
}
