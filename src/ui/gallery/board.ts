/** What the sliders of the gallery come to: one moment of one face. */
import { feltUnits } from '../../face/affect.ts';
import { type Expression, expressed } from '../../face/expressions.ts';
import { masked } from '../../face/mask.ts';
import { clamp } from '../../face/number.ts';
import { type FaceState, faceWith, type Light, type Posture, UPRIGHT } from '../../face/state.ts';
import type { OneSided, Unit, UnitSet } from '../../face/units.ts';
import type { FeelingKey, HeadKey } from '../../words/galleryKeys.ts';

export type Way = 'expression' | 'feeling' | 'movement';
export type Held = 'upright' | 'slumped' | 'turned' | 'leaning' | 'drawn';
export type Hour = 'day' | 'night';
/** Which side of the picture a movement is set on. */
export type Sides = 'both' | 'left' | 'right';

export interface Board {
  readonly person: string;
  readonly way: Way;
  readonly expression: Expression;
  /** 0..1. */
  readonly strength: number;
  readonly feeling: Readonly<Record<FeelingKey, number>>;
  readonly units: UnitSet;
  readonly sides: Sides;
  readonly head: Readonly<Record<HeadKey, number>>;
  readonly held: Held;
  readonly hour: Hour;
}

export const FIRST: Board = {
  person: 'sam',
  way: 'expression',
  expression: 'neutral',
  strength: 0.8,
  feeling: { valence: 0, arousal: 0.3, reach: 0, tension: 0.1, numb: 0, mask: 0 },
  units: {},
  sides: 'both',
  head: { yaw: 0, pitch: 0, roll: 0, gaze: 0, lids: 0 },
  held: 'upright',
  hour: 'day'
};

/** Least and most of each slider; degrees for the head, shares for the rest. */
export const RANGES: Readonly<Record<FeelingKey | HeadKey, readonly [least: number, most: number]>> = {
  valence: [-1, 1],
  arousal: [0, 1],
  reach: [-1, 1],
  tension: [0, 1],
  numb: [0, 1],
  mask: [0, 1],
  yaw: [-38, 38],
  pitch: [-16, 16],
  roll: [-15, 15],
  gaze: [-1, 1],
  lids: [-1, 1]
};

const POSTURES: Readonly<Record<Held, Posture>> = {
  upright: UPRIGHT,
  slumped: { ...UPRIGHT, slump: 1 },
  turned: { ...UPRIGHT, turn: 1 },
  leaning: { ...UPRIGHT, lean: 1 },
  drawn: { ...UPRIGHT, lift: 1 }
};

const LIGHTS: Readonly<Record<Hour, Light>> = {
  day: { side: -1, night: 0 },
  night: { side: -1, night: 0.8, rim: { colour: '#ffd9a0', alpha: 0.35 } }
};

/** The face of a board. */
export function faceOfBoard({ way, expression, strength, feeling, units, head, held, hour }: Board): FaceState {
  const light = LIGHTS[hour];
  const turned = { yaw: head.yaw, pitch: head.pitch, roll: head.roll, gaze: [head.gaze, head.lids] as const };
  if (way === 'expression') {
    const state = expressed(expression, strength, light);
    const within = (key: HeadKey, own: number): number => clamp(own + head[key], ...RANGES[key]);
    return {
      ...state,
      yaw: within('yaw', state.yaw),
      pitch: within('pitch', state.pitch),
      roll: within('roll', state.roll),
      gaze: [within('gaze', state.gaze[0]), within('lids', state.gaze[1])],
      posture: held === 'upright' ? state.posture : POSTURES[held]
    };
  }
  const set = way === 'movement' ? units : masked(feltUnits(feeling), feeling.mask, feeling.tension);
  return faceWith(set, { ...turned, posture: POSTURES[held], light, tension: way === 'feeling' ? feeling.tension : 0 });
}

/** The key of a unit on the sides that are being set. */
export const keyOn = (unit: Unit, sides: Sides): Unit | OneSided =>
  sides === 'both' ? unit : `${unit}${sides === 'left' ? 'L' : 'R'}`;
