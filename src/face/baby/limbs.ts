/**
 * An infant's arms and legs: where hands and feet are, and the shapes that have names.
 *
 * Lengths in head units, x to the viewer's right, y down. Refuses to draw: drawLimbs.ts.
 */
import { lerp } from '../number.ts';
import type { Point } from '../path.ts';

export interface Arm {
  readonly hand: Point;
  /** 0 open, fingers spread, 1 a fist. */
  readonly fist: number;
  /** How far it is held towards you, 0..1: nearer is larger. */
  readonly near: number;
}

export interface Limbs {
  readonly left: Arm;
  readonly right: Arm;
  /** Knees drawn up and feet off the seat, 0..1, left and right. */
  readonly kick: readonly [left: number, right: number];
}

/** What an infant does with its limbs that a coder would note. */
export const GESTURES = ['rest', 'reach', 'pick-up', 'clasp', 'mouth', 'protest', 'limp', 'explore'] as const;
export type Gesture = (typeof GESTURES)[number];

const arm = (x: number, y: number, fist: number, near = 0): Arm => ({ hand: [x, y], fist, near });

/** Chosen by eye, each told from the others without the face. */
const HELD: Readonly<Record<Gesture, Limbs>> = {
  rest: { left: arm(-112, 222, 0.45), right: arm(116, 216, 0.4), kick: [0.1, 0.05] },
  reach: { left: arm(-122, 146, 0, 1), right: arm(128, 138, 0.05, 1), kick: [0.55, 0.4] },
  'pick-up': { left: arm(-176, 62, 0.05, 0.6), right: arm(178, 56, 0.05, 0.6), kick: [0.5, 0.6] },
  clasp: { left: arm(-17, 196, 0.7, 0.25), right: arm(15, 205, 0.75, 0.25), kick: [0.1, 0.1] },
  mouth: { left: arm(-100, 226, 0.55), right: arm(24, 98, 0.85, 0.3), kick: [0.08, 0.16] },
  protest: { left: arm(-160, 118, 1, 0.2), right: arm(164, 102, 1, 0.2), kick: [1, 0.75] },
  limp: { left: arm(-122, 252, 0.3), right: arm(118, 260, 0.3), kick: [0, 0] },
  explore: { left: arm(-112, 214, 0.4), right: arm(92, 236, 0.55, 0.4), kick: [0.1, 0.25] }
};

export const heldAs = (gesture: Gesture): Limbs => HELD[gesture];

/** As many numbers as limbs have, in one order: for springs. */
export const flat = ({ left, right, kick }: Limbs): number[] => [
  ...left.hand,
  left.fist,
  left.near,
  ...right.hand,
  right.fist,
  right.near,
  ...kick
];

/** The limbs of ten such numbers. @throws RangeError when there are fewer */
export function limbsOf(numbers: readonly number[]): Limbs {
  if (numbers.length < 10) throw new RangeError(`limbsOf: ten numbers expected, got ${numbers.length}`);
  const [lx, ly, lf, ln, rx, ry, rf, rn, kl, kr] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number
  ];
  return {
    left: { hand: [lx, ly], fist: lf, near: ln },
    right: { hand: [rx, ry], fist: rf, near: rn },
    kick: [kl, kr]
  };
}

/** Limbs `t` (0..1) of the way from `a` to `b`. */
export function blended(a: Limbs, b: Limbs, t: number): Limbs {
  const to = flat(b);
  return limbsOf(flat(a).map((v, i) => lerp(v, to[i]!, t)));
}

export const RESTING: Limbs = HELD.rest;
