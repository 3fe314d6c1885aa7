/**
 * One moment of one face: all that drawing needs beside the character.
 *
 * Plain values; equal states of one character give equal shapes.
 */
import type { Colour } from './colour.ts';
import type { Limbs } from './baby/limbs.ts';
import { type Sided, sided, type UnitSet } from './units.ts';

/** How the upper body is held; 0..1 each, `turn` −1 (viewer's left)..1. */
export interface Posture {
  readonly turn: number;
  /** Back rounded, head low. */
  readonly slump: number;
  /** Weight on the forearms, on the table. */
  readonly lean: number;
  /** Shoulders drawn up. */
  readonly lift: number;
}

/** What hands can do; where that puts them: gestures.ts. */
export const HANDS = ['rest', 'reach', 'clasp', 'self-hold', 'phone', 'cup'] as const;
export type Hands = (typeof HANDS)[number];

/** Where the light is. */
export interface Light {
  /** The viewer's side the lamp stands on. */
  readonly side: -1 | 1;
  /** 0 day, 1 night by a warm lamp: shadows cool, the lamp's side warms. */
  readonly night: number;
  /** A thin light along the lamp's side of head and shoulders. */
  readonly rim?: { readonly colour: Colour; readonly alpha: number };
}

export interface FaceState {
  readonly units: Sided;
  /** −1..1: x to the viewer's right, y down. 0,0 looks straight ahead of the head. */
  readonly gaze: readonly [x: number, y: number];
  /** Degrees; yaw to the viewer's right, −38..38; pitch up, −16..16; roll clockwise as seen. */
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  /** 0..1 each. */
  readonly blush: number;
  readonly pallor: number;
  /** 0 dry, 0.5 the lower lid brims, 1 a tear runs. */
  readonly tears: number;
  readonly pupil: number;
  /** How tight the body is, 0..1: a fine tremor of the mouth, shoulders a little up. */
  readonly tension: number;
  /** −1 out, 1 in. */
  readonly breath: number;
  readonly posture: Posture;
  /** What the hands do; they rest unless told. */
  readonly hands?: Hands;
  /** An infant's arms and legs; at rest unless told. Nobody else's. */
  readonly limbs?: Limbs;
  readonly light: Light;
  /** Seconds of play time: only for tremor and the sway of hair. */
  readonly time: number;
}

export const UPRIGHT: Posture = { turn: 0, slump: 0, lean: 0, lift: 0 };
export const DAY: Light = { side: -1, night: 0 };

/** Nothing moves, looking straight ahead by day. */
export const AT_REST: FaceState = {
  units: sided({}),
  gaze: [0, 0],
  yaw: 0,
  pitch: 0,
  roll: 0,
  blush: 0.4,
  pallor: 0,
  tears: 0,
  pupil: 0.5,
  tension: 0,
  breath: 0,
  posture: UPRIGHT,
  light: DAY,
  time: 0
};

/** A state that differs from rest in the units given, and in what else is given: for tests, galleries and portraits. */
export const faceWith = (units: UnitSet, rest: Partial<Omit<FaceState, 'units'>> = {}): FaceState => ({
  ...AT_REST,
  ...rest,
  units: sided(units)
});
