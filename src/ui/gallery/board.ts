/** What the sliders of the gallery come to: one moment of one face. */
import { expressedByInfant, type InfantExpression } from '../../face/baby/expressions.ts';
import { type Attended, lookOfInfant } from '../../face/baby/fromInfant.ts';
import { type Gesture, heldAs } from '../../face/baby/limbs.ts';
import { infantOf } from '../../face/baby/motion.ts';
import { INFANTS } from '../../face/cast/everyone.ts';
import { feltUnits } from '../../face/affect.ts';
import { type Expression, expressed } from '../../face/expressions.ts';
import { masked } from '../../face/mask.ts';
import { clamp } from '../../face/number.ts';
import { type FaceState, faceWith, type Light, type Posture, UPRIGHT } from '../../face/state.ts';
import type { OneSided, Unit, UnitSet } from '../../face/units.ts';
import type { FeelingKey, HeadKey, InfantKey } from '../../words/galleryKeys.ts';

export type Way = 'expression' | 'feeling' | 'movement';
export type Held = 'upright' | 'slumped' | 'turned' | 'leaning' | 'drawn';
export type Hour = 'day' | 'night';
/** Which side of the picture a movement is set on. */
export type Sides = 'both' | 'left' | 'right';

/** What is set of an infant, beside what is set of anybody. */
export interface InfantBoard {
  readonly expression: InfantExpression;
  readonly felt: Readonly<Record<InfantKey, number>>;
  readonly attention: Attended;
  readonly gesture: Gesture | 'as it comes';
}

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
  readonly infant: InfantBoard;
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
  hour: 'day',
  infant: {
    expression: 'neutral',
    felt: { valence: 0, arousal: 0.3, engagement: 0.6 },
    attention: 'you',
    gesture: 'as it comes'
  }
};

/** Least and most of each slider; degrees for the head, shares for the rest. */
export const RANGES: Readonly<Record<FeelingKey | HeadKey | InfantKey, readonly [least: number, most: number]>> = {
  valence: [-1, 1],
  arousal: [0, 1],
  engagement: [0, 1],
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

const within = (key: HeadKey, own: number): number => clamp(own, ...RANGES[key]);

/** A state with what the sliders of head and eyes add to it. */
const withHead = (state: FaceState, head: Board['head']): FaceState => ({
  ...state,
  yaw: within('yaw', state.yaw + head.yaw),
  pitch: within('pitch', state.pitch + head.pitch),
  roll: within('roll', state.roll + head.roll),
  gaze: [within('gaze', state.gaze[0] + head.gaze), within('lids', state.gaze[1] + head.lids)]
});

function infantOfBoard({ way, strength, units, head, hour, infant }: Board): FaceState {
  const light = LIGHTS[hour];
  const { expression, felt, attention, gesture } = infant;
  const told = gesture === 'as it comes' ? {} : { gesture };
  const state =
    way === 'expression'
      ? expressedByInfant(expression, strength, light)
      : way === 'feeling'
        ? infantOf(lookOfInfant({ ...felt, attention, side: 1, ...told }), light)
        : faceWith(units, { light });
  return withHead(gesture === 'as it comes' ? state : { ...state, limbs: heldAs(gesture) }, head);
}

/** The face of a board. */
export const faceOfBoard = (board: Board): FaceState =>
  Object.hasOwn(INFANTS, board.person) ? infantOfBoard(board) : adultOfBoard(board);

function adultOfBoard({ way, expression, strength, feeling, units, head, held, hour }: Board): FaceState {
  const light = LIGHTS[hour];
  const turned = { yaw: head.yaw, pitch: head.pitch, roll: head.roll, gaze: [head.gaze, head.lids] as const };
  if (way === 'expression') {
    const state = expressed(expression, strength, light);
    return { ...withHead(state, head), posture: held === 'upright' ? state.posture : POSTURES[held] };
  }
  const set = way === 'movement' ? units : masked(feltUnits(feeling), feeling.mask, feeling.tension);
  return faceWith(set, { ...turned, posture: POSTURES[held], light, tension: way === 'feeling' ? feeling.tension : 0 });
}

/** The key of a unit on the sides that are being set. */
export const keyOn = (unit: Unit, sides: Sides): Unit | OneSided =>
  sides === 'both' ? unit : `${unit}${sides === 'left' ? 'L' : 'R'}`;
