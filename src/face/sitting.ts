/** One character in one state, ready to be drawn: head turned, skin toned, units at hand. */
import { type Character, type Skin, skinOf } from './character.ts';
import { type Head, headAt, onFace } from './head.ts';
import { clamp } from './number.ts';
import type { Point } from './path.ts';
import type { FaceState } from './state.ts';
import { amount, type Side, type Unit } from './units.ts';

/** Both sides of the picture, viewer's left first. */
export const SIDES = [-1, 1] as const;

export interface Sitting {
  readonly character: Character;
  readonly skin: Skin;
  readonly state: FaceState;
  readonly head: Head;
  /** Amount of a unit on one side of the picture, or the mean of both. */
  readonly unit: (unit: Unit, side?: Side) => number;
  /** A point of the face as seen; see `onFace`. */
  readonly face: (x: number, y: number, lift?: number) => Point;
}

/** Chosen: head units the chin goes down at 26, 27, and up at 17. */
const JAW_DROP = 17;
const JAW_WIDE = 32;
const CHIN_UP = 3;

export function sit(character: Character, state: FaceState): Sitting {
  const unit = (id: Unit, side: Side = 0): number => amount(state.units, id, side);
  const swell = {
    jaw: JAW_DROP * unit(26) + JAW_WIDE * unit(27) - CHIN_UP * unit(17),
    cheek: SIDES.map((k) => clamp(unit(12, k) * 0.7 + unit(6, k) * 0.5 + unit(20, k) * 0.4)) as [number, number],
    clench: [unit(31, -1), unit(31, 1)] as const
  };
  const head = headAt(character.build, state.yaw, state.pitch, swell);
  return {
    character,
    skin: skinOf(character, state.pallor, state.light.night),
    state,
    head,
    unit,
    face: (x, y, lift = 0) => onFace(head, x, y, lift)
  };
}
