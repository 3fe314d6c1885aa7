/**
 * Twelve expressions of an infant as movements, head, gaze and limbs: for the gallery, for
 * tests, and for reading faces without their story. In play a face follows the model.
 *
 * Families of movement after Baby FACS (Oster), from memory; that cheek (6) and jaw (26, 27)
 * grade both smiles and cry-faces is measured (Mattson et al. 2013, PLoS ONE e80161). There is
 * no contempt. Amounts chosen by eye at 160 px. A name here says what is drawn.
 */
import { clamp, lerp } from '../number.ts';
import { type FaceState, faceWith, type Light, type Posture, UPRIGHT } from '../state.ts';
import { scaled, type UnitSet } from '../units.ts';
import { blended, type Gesture, heldAs, RESTING } from './limbs.ts';

export const INFANT_EXPRESSIONS = [
  'neutral',
  'interest',
  'coo smile',
  'play smile',
  'sober',
  'wary',
  'pout',
  'fuss',
  'cry',
  'still and limp',
  'self-comfort',
  'looking away'
] as const;
export type InfantExpression = (typeof INFANT_EXPRESSIONS)[number];

/** An expression at its strongest, as of adults, and what the limbs do. */
export interface InfantShown {
  readonly units: UnitSet;
  readonly gaze?: readonly [x: number, y: number];
  readonly yaw?: number;
  readonly pitch?: number;
  readonly roll?: number;
  readonly blush?: number;
  readonly pallor?: number;
  readonly pupil?: number;
  readonly tears?: number;
  readonly tension?: number;
  readonly posture?: Partial<Posture>;
  readonly gesture?: Gesture;
}

export const INFANT_SHOWN: Readonly<Record<InfantExpression, InfantShown>> = {
  neutral: { units: { 25: 0.25 }, blush: 0.5 },
  interest: {
    units: { 1: 0.95, 2: 1, 5: 0.95, 25: 0.95, 26: 0.6, 18: 0.2 },
    pitch: 3,
    pupil: 1,
    posture: { lean: 0.5 },
    gesture: 'explore'
  },
  'coo smile': {
    units: { 1: 0.35, 2: 0.3, 6: 0.3, 12: 0.75, 25: 0.25, 43: 0.1 },
    roll: 8,
    blush: 0.7,
    pupil: 0.9
  },
  'play smile': {
    units: { 6: 0.95, 12: 1, 25: 1, 26: 0.95, 1: 0.25, 2: 0.3 },
    pitch: 4,
    blush: 0.85,
    pupil: 0.9,
    gesture: 'reach'
  },
  sober: { units: { 4: 0.42, 24: 0.95, 15: 0.3, 17: 0.3, 43: 0.22 }, pupil: 0.4, pitch: -9, blush: 0.1 },
  wary: {
    units: { 1: 0.8, 2: 0.35, 4: 0.7, 5: 0.75, 24: 0.45, 20: 0.25 },
    yaw: -13,
    pitch: -3,
    gaze: [0.5, -0.02],
    tension: 0.4,
    blush: 0.25,
    posture: { lift: 0.5, turn: -0.3 },
    gesture: 'clasp'
  },
  pout: {
    units: { 1: 1, 4: 0.55, 15: 1, 17: 1, 18: 0.15 },
    tension: 0.5,
    blush: 0.6,
    pitch: -3
  },
  fuss: {
    units: { 4: 0.8, 1: 0.3, 6: 0.35, 7: 0.5, 9: 0.4, 10: 0.4, 20: 0.55, 25: 0.85, 26: 0.5, 15: 0.3, 43: 0.25 },
    gaze: [0.35, 0.2],
    yaw: 9,
    roll: -5,
    tension: 0.7,
    blush: 0.8,
    posture: { lift: 0.5 },
    gesture: 'protest'
  },
  cry: {
    units: { 4: 1, 1: 0.25, 6: 0.95, 7: 0.9, 9: 0.6, 10: 0.5, 20: 1, 25: 1, 27: 0.9, 43: 0.96 },
    tears: 0.9,
    blush: 1,
    tension: 0.9,
    pitch: 4,
    posture: { lift: 1 },
    gesture: 'protest'
  },
  'still and limp': {
    units: { 43: 0.42, 15: 0.22, 25: 0.12 },
    gaze: [0.1, 0.6],
    pitch: -9,
    roll: 7,
    pallor: 0.35,
    blush: 0.1,
    pupil: 0.25,
    posture: { slump: 1 },
    gesture: 'limp'
  },
  'self-comfort': {
    units: { 18: 0.6, 43: 0.22, 1: 0.15 },
    gaze: [-0.15, 0.4],
    pitch: -5,
    roll: 5,
    blush: 0.4,
    posture: { slump: 0.3 },
    gesture: 'mouth'
  },
  'looking away': {
    units: { 25: 0.1, 4: 0.08 },
    yaw: 27,
    pitch: -2,
    gaze: [0.62, 0.12],
    posture: { turn: 0.7 }
  }
};

/** Chosen: an infant who shows nothing. */
const REST = { blush: 0.45, pupil: 0.6 } as const;
/** Chosen: a small movement is seen more than its share of a large one. */
const GAIN = 0.55;
/** Chosen: a hand does a thing or does not: from this strength on it is nearly there. */
const HANDS_GAIN = 0.4;

/** An infant who shows one expression. @param amount - 0 nothing of it, 1 as strong as it gets */
export function expressedByInfant(name: InfantExpression, amount: number, light: Light): FaceState {
  const strength = clamp(amount) ** GAIN;
  const { units, gaze = [0, 0], yaw = 0, pitch = 0, roll = 0, posture = {}, gesture, ...rest } = INFANT_SHOWN[name];
  const { blush = REST.blush, pupil = REST.pupil, tears = 0, tension = 0, pallor = 0 } = rest;
  const held = Object.entries({ ...UPRIGHT, ...posture }).map(([key, share]) => [key, share * strength]);
  return faceWith(scaled(units, strength), {
    gaze: [gaze[0] * strength, gaze[1] * strength],
    yaw: yaw * strength,
    pitch: pitch * strength,
    roll: roll * strength,
    blush: lerp(REST.blush, blush, strength),
    pallor: pallor * strength,
    pupil: lerp(REST.pupil, pupil, strength),
    tears: tears * strength,
    tension: tension * strength,
    posture: Object.fromEntries(held) as unknown as Posture,
    limbs: blended(RESTING, heldAs(gesture ?? 'rest'), clamp(amount) ** HANDS_GAIN),
    light
  });
}
