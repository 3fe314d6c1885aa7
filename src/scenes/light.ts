/**
 * Light from how the two stand: warm and clear when met, cooler and narrower when torn.
 *
 * Never so dark that a face cannot be read, and never the only sign of anything.
 */
import { clamp, lerp, smooth } from '../face/number.ts';
import type { Light as FaceLight } from '../face/state.ts';
import type { Person } from '../model/person.ts';

/** How light falls on a face by the lamp of the kitchen. */
export const LAMPLIGHT: FaceLight = { side: -1, night: 0.8, rim: { colour: '#ffd9a0', alpha: 0.35 } };

/** How far the two are in touch, 0..1: the other's openness most, and whether both are there. Weights chosen. */
export const connectionOf = (other: Person, player: Person): number =>
  clamp(
    0.62 * smooth(0.15, 0.85, other.openness) +
      0.2 * smooth(0.3, 0.8, Math.min(other.recognition, player.recognition)) +
      0.18 * (1 - smooth(0.35, 0.9, other.arousal))
  );

/** Alphas and shares, 0..1 each. */
export interface Light {
  /** The warm painting of the place over the cool one. */
  readonly warm: number;
  /** The lamp's glow. */
  readonly glow: number;
  /** A cool veil over everything: at most 0.14, or a face turns to clay. */
  readonly veil: number;
  /** Dark at the edges. */
  readonly edge: number;
  /** How far the edges come in: 0 at the corners, 1 round the face. */
  readonly narrow: number;
}

/** Chosen: how far the edges come in when the two are wholly torn; a flooded body closes them further. */
const TORN_NARROWS = 0.3;

/** @param softer - no darkening, no narrowing */
export function lightOf(other: Person, player: Person, softer: boolean): Light {
  const met = connectionOf(other, player);
  const flooded = softer ? 0 : smooth(0.55, 0.9, player.arousal);
  return {
    warm: met,
    glow: lerp(0.55, 1, met),
    veil: softer ? 0 : lerp(0.14, 0, met),
    edge: softer ? 0.2 : lerp(0.42, 0.26, met) + 0.28 * flooded,
    narrow: softer ? 0 : Math.max(flooded, TORN_NARROWS * (1 - met))
  };
}

const KEYS = ['warm', 'glow', 'veil', 'edge', 'narrow'] as const;

/** Seconds within which light follows, about a third of the time until it is there. Chosen: 1.2 to 2 s in all. */
const FOLLOWS = 0.5;
/** No change of this size can be seen. */
const SEEN = 0.004;

/** The light `dt` seconds later; there at once when `dt` is undefined. */
export function eased(at: Light, goal: Light, dt: number | undefined): Light {
  if (dt === undefined) return goal;
  const share = 1 - Math.exp(-dt / FOLLOWS);
  const next = { ...at } as Record<(typeof KEYS)[number], number>;
  for (const key of KEYS)
    next[key] = Math.abs(goal[key] - at[key]) < SEEN ? goal[key] : lerp(at[key], goal[key], share);
  return next;
}

export const sameLight = (a: Light, b: Light): boolean => KEYS.every((key) => a[key] === b[key]);
