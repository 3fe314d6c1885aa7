/**
 * Twelve expressions of adults as movements: for the gallery, for tests, and for reading
 * faces without their story. In play a face follows the model, not this list.
 *
 * Families of movement after EMFACS (Friesen & Ekman 1983) and FACS (Ekman, Friesen &
 * Hager 2002), from memory; the quieter ones are from drama. Amounts chosen by eye at
 * 160 px. A face does not map one to one to a feeling (Barrett et al. 2019): a name here
 * says what is drawn.
 */
import { clamp, lerp } from './number.ts';
import { type FaceState, faceWith, type Light, type Posture, UPRIGHT } from './state.ts';
import { scaled, type UnitSet } from './units.ts';

export const EXPRESSIONS = [
  'neutral',
  'interest',
  'felt smile',
  'polite smile',
  'tender',
  'sad',
  'holding back hurt',
  'worried',
  'irritated',
  'angry',
  'shut',
  'contempt'
] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** An expression at its strongest. Gaze −1..1, head in degrees, as FaceState has them. */
interface Shown {
  readonly units: UnitSet;
  readonly gaze?: readonly [x: number, y: number];
  readonly yaw?: number;
  readonly pitch?: number;
  readonly roll?: number;
  readonly blush?: number;
  readonly pupil?: number;
  readonly tears?: number;
  readonly tension?: number;
  readonly posture?: Partial<Posture>;
}

const SHOWN: Readonly<Record<Expression, Shown>> = {
  neutral: { units: {} },
  interest: {
    units: { 1: 0.8, 2: 0.95, 5: 0.55, 25: 0.4, 26: 0.15 },
    pitch: -2,
    roll: 4,
    pupil: 0.9,
    posture: { lean: 0.5 }
  },
  'felt smile': { units: { 6: 0.95, 12: 0.95, 25: 0.9, 26: 0.25 }, roll: 3, pitch: 2, blush: 0.65, pupil: 0.8 },
  'polite smile': { units: { 12: 0.85, 1: 0.2, 2: 0.3, 24: 0.12, 14: 0.15 }, blush: 0.35 },
  tender: { units: { 1: 0.45, 6: 0.45, 12: 0.42, 43: 0.26 }, roll: 10, pitch: -3, blush: 0.65, pupil: 1 },
  sad: {
    units: { 1: 1, 4: 0.5, 15: 0.85, 17: 0.4, 43: 0.34 },
    gaze: [-0.1, 0.65],
    pitch: -9,
    roll: -5,
    posture: { slump: 0.7 }
  },
  'holding back hurt': {
    units: { 1: 0.9, 4: 0.25, 15: 0.08, 17: 0.8, 24: 1, 14: 0.5, 7: 0.3 },
    blush: 0.8,
    tears: 0.58,
    tension: 0.5,
    pitch: 3,
    roll: 3
  },
  worried: {
    units: { 1: 1, 2: 0.6, 4: 0.75, 5: 0.85, 20: 0.8, 25: 0.9, 26: 0.2, 7: 0.15 },
    tension: 0.5,
    pupil: 0.85,
    pitch: -5,
    yaw: -5,
    posture: { lift: 0.6 }
  },
  irritated: {
    units: { 4: 0.75, 7: 0.7, 23: 0.7, 24: 0.6, 17: 0.3, 31: 0.4, 38: 0.5, 2: 0.2 },
    gaze: [0.05, -0.06],
    yaw: 7,
    pitch: -3,
    roll: 2,
    tension: 0.4
  },
  angry: {
    units: { 4: 1, 5: 0.8, 7: 0.6, 9: 0.25, 10: 0.55, 16: 0.7, 23: 0.5, 25: 0.8, 26: 0.3, 31: 0.5, 38: 1 },
    pitch: -6,
    blush: 0.7,
    tension: 0.8,
    posture: { lift: 0.4, lean: 0.4 }
  },
  shut: {
    units: { 24: 0.9, 31: 0.7, 43: 0.5, 17: 0.2, 15: 0.1 },
    gaze: [0.5, 0.6],
    yaw: 24,
    pitch: -6,
    blush: 0.25,
    posture: { turn: 0.6 }
  },
  contempt: {
    units: { '14R': 1, '12R': 0.62, '2R': 0.8, '1R': 0.2, 43: 0.34, '10R': 0.25, 17: 0.15 },
    gaze: [0.25, 0.25],
    yaw: -11,
    pitch: 8,
    roll: -4,
    blush: 0.3
  }
};

/** Chosen: a face that shows nothing. */
const REST = { blush: 0.4, pupil: 0.5 } as const;

/** Chosen: a small movement is seen more than its share of a large one; so it is drawn, or 0.4 would read as nothing. */
const GAIN = 0.55;

/**
 * A face that shows one expression.
 *
 * @param amount - 0 nothing of it, 1 as strong as it gets; head and gaze go with it
 */
export function expressed(name: Expression, amount: number, light: Light): FaceState {
  const strength = clamp(amount) ** GAIN;
  const { units, gaze = [0, 0], yaw = 0, pitch = 0, roll = 0, posture = {}, ...rest } = SHOWN[name];
  const { blush = REST.blush, pupil = REST.pupil, tears = 0, tension = 0 } = rest;
  const held = Object.entries({ ...UPRIGHT, ...posture }).map(([key, share]) => [key, share * strength]);
  return faceWith(scaled(units, strength), {
    gaze: [gaze[0] * strength, gaze[1] * strength],
    yaw: yaw * strength,
    pitch: pitch * strength,
    roll: roll * strength,
    blush: lerp(REST.blush, blush, strength),
    pupil: lerp(REST.pupil, pupil, strength),
    tears: tears * strength,
    tension: tension * strength,
    posture: Object.fromEntries(held) as unknown as Posture,
    light
  });
}
