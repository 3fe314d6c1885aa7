/**
 * A whole person as layers of shapes, so that a stage can redraw only the face.
 *
 * `back` and `front` change with the pose of head and body, `face` with everything.
 */
import type { Character } from './character.ts';
import { drawArms } from './drawArms.ts';
import { drawBody } from './drawBody.ts';
import { drawBrow } from './drawBrows.ts';
import { drawEar } from './drawEars.ts';
import { drawEye } from './drawEyes.ts';
import { drawFolds } from './drawFolds.ts';
import { drawHair } from './drawHair.ts';
import { drawMouth } from './drawMouth.ts';
import { drawNose } from './drawNose.ts';
import { drawSkin } from './drawSkin.ts';
import { drawTears } from './drawTears.ts';
import { headMatrix } from './headMatrix.ts';
import { smooth } from './number.ts';
import { faded, moved, type Shape } from './shapes.ts';
import { SIDES, sit, type Sitting } from './sitting.ts';
import type { FaceState } from './state.ts';

export interface Layers {
  /** Hair behind the head, body. */
  readonly back: readonly Shape[];
  readonly face: readonly Shape[];
  /** Hair over the face, near ear. */
  readonly front: readonly Shape[];
  /** Forearms and hands, over a table whose far edge stands at TABLE_Y. */
  readonly arms: readonly Shape[];
}

function drawFace(s: Sitting, hairShadow: readonly Shape[]): Shape[] {
  return [
    ...SIDES.flatMap((side) => drawEar(s, side)),
    ...drawSkin(s, hairShadow),
    ...drawFolds(s),
    ...SIDES.flatMap((side) => drawEye(s, side)),
    ...drawNose(s),
    ...drawMouth(s),
    ...SIDES.flatMap((side) => drawBrow(s, side)),
    ...drawTears(s)
  ];
}

/** All layers of one person in one state, in bust coordinates: the origin between the eyes, one unit 1/255 of a head. */
export function drawPerson(character: Character, state: FaceState): Layers {
  const s = sit(character, state);
  const hair = drawHair(s);
  const m = headMatrix(s);
  const near = state.yaw > 0 ? -1 : 1;
  const ear = smooth(4, 11, Math.abs(state.yaw));
  return {
    back: [moved(m, hair.back), ...drawBody(s)],
    face: [moved(m, drawFace(s, hair.shadow))],
    front: [moved(m, [...hair.mass, ...(ear > 0 ? [faded(ear, drawEar(s, near))] : []), ...hair.locks])],
    arms: drawArms(s)
  };
}
