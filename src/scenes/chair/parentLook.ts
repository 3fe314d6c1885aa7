/** The parent's face as a baby sees it: it answers, it goes blank, it comes back. */
import { type Expression, expressed } from '../../face/expressions.ts';
import type { Look } from '../../face/fromPerson.ts';
import { STILL_FACE } from '../../face/cast/parent.ts';
import { DAY } from '../../face/state.ts';
import { UNITS, type UnitKey, type UnitSet } from '../../face/units.ts';
import type { ParentFace } from '../../session/ports.ts';

const SHOWN: Readonly<Record<Exclude<ParentFace, 'blank'>, readonly [Expression, number]>> = {
  waits: ['tender', 0.45],
  smiles: ['felt smile', 0.45],
  answers: ['felt smile', 0.85],
  'comes-back': ['tender', 1]
};

/** Where the face is going. */
export function lookOfParent(face: ParentFace): Look {
  const state = face === 'blank' ? STILL_FACE : expressed(...SHOWN[face], DAY);
  const units: Partial<Record<UnitKey, number>> = {};
  for (const unit of UNITS) [units[`${unit}L`], units[`${unit}R`]] = state.units[unit];
  const shown = units as UnitSet;
  const { gaze, yaw, pitch, roll, blush, pallor, tears, pupil, tension, posture } = state;
  return {
    units: shown,
    felt: shown,
    mask: 0,
    arousal: face === 'blank' ? 0.1 : 0.35,
    gaze: face === 'blank' ? [0, 0] : gaze,
    yaw,
    pitch: pitch - 4, // a head bent down to who lies below
    roll,
    blush,
    pallor,
    tears,
    pupil,
    tension,
    posture: { ...posture, lean: face === 'blank' ? 0.2 : 0.6 }
  };
}
