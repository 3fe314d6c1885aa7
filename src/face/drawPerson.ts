/**
 * A whole person in layers, so that a stage can redraw only what has changed.
 *
 * `face` changes with everything; the others only with the pose (see `poseKey`).
 */
import { babyArms, babyBack, babyFront, down } from './baby/drawBaby.ts';
import { flat } from './baby/limbs.ts';
import type { Character } from './character.ts';
import { drawArms } from './drawArms.ts';
import { drawBeard } from './drawBeard.ts';
import { drawBody } from './drawBody.ts';
import { drawBrow } from './drawBrows.ts';
import { drawEar } from './drawEars.ts';
import { drawEye } from './drawEyes.ts';
import { drawFolds } from './drawFolds.ts';
import { hairBehind, hairLocks, hairMass, hairShadow } from './drawHair.ts';
import { drawGlasses } from './drawGlasses.ts';
import { drawMouth } from './drawMouth.ts';
import { drawNose } from './drawNose.ts';
import { drawDrape, drawHood, hoodBehind } from './drawScarf.ts';
import { drawSeat } from './drawSeat.ts';
import { drawSkin } from './drawSkin.ts';
import { drawTears } from './drawTears.ts';
import { headMatrix } from './headMatrix.ts';
import { smooth } from './number.ts';
import { faded, moved, type Shape } from './shapes.ts';
import { SIDES, sit, type Sitting } from './sitting.ts';
import type { FaceState } from './state.ts';

/**
 * From back to front: `back` hair behind the head, neck and body; `face`; `front` hair over
 * it and the near ear; `arms` forearms and hands, over a table whose far edge is at TABLE_Y.
 */
export const LAYERS = ['back', 'face', 'front', 'arms'] as const;
export type Layer = (typeof LAYERS)[number];

/** A box in head units. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** As far as a layer may reach for any adult, however the head is turned; `back` and `arms` go on below what a stage shows. */
const ADULT: Readonly<Record<Layer, Extent>> = {
  back: { left: -262, top: -200, right: 262, bottom: 330 },
  face: { left: -150, top: -150, right: 150, bottom: 206 },
  front: { left: -166, top: -190, right: 166, bottom: 216 },
  arms: { left: -262, top: 170, right: 262, bottom: 400 }
};
/** An infant's hands go as high as its head. */
const INFANT: typeof ADULT = { ...ADULT, arms: { left: -262, top: -40, right: 262, bottom: 400 } };

export const extentOf = ({ build }: Character, layer: Layer): Extent => (build.infant ? INFANT : ADULT)[layer];

function onSkin(s: Sitting): Shape[] {
  if (s.character.build.infant) return down(s);
  return [...drawBeard(s), ...(s.character.hair.cloth ? [] : hairShadow(s))];
}

function face(s: Sitting): Shape[] {
  return [
    ...SIDES.flatMap((side) => drawEar(s, side)),
    ...drawSkin(s, onSkin(s)),
    ...drawFolds(s),
    ...SIDES.flatMap((side) => drawEye(s, side)),
    ...drawNose(s),
    ...drawMouth(s),
    ...SIDES.flatMap((side) => drawBrow(s, side)),
    ...drawTears(s)
  ];
}

/** Degrees of yaw between which the near ear comes forward over the hair. */
const EAR_HIDDEN = 4;
const EAR_SHOWN = 11;

function front(s: Sitting): Shape[] {
  if (s.character.hair.cloth) return [...drawHood(s), ...drawGlasses(s)];
  const near = s.state.yaw > 0 ? -1 : 1;
  const shown = smooth(EAR_HIDDEN, EAR_SHOWN, Math.abs(s.state.yaw));
  return [...hairMass(s), ...(shown > 0 ? [faded(shown, drawEar(s, near))] : []), ...hairLocks(s), ...drawGlasses(s)];
}

/** One layer in bust coordinates: the origin between the eyes of an upright head, 1 unit about 1/266 of it, y down. */
export function drawLayer(character: Character, state: FaceState, layer: Layer): Shape[] {
  const s = sit(character, state);
  const head = headMatrix(s);
  if (layer === 'face') return [moved(head, face(s))];
  if (character.build.infant) return { back: babyBack, front: babyFront, arms: babyArms }[layer](s);
  if (layer === 'arms') return drawArms(s);
  if (layer === 'front') return [moved(head, front(s))];
  if (character.hair.cloth) return [...drawSeat(s), ...drawBody(s), ...drawDrape(s), moved(head, hoodBehind(s))];
  return [...drawSeat(s), moved(head, hairBehind(s)), ...drawBody(s)];
}

/** All layers, back to front. */
export const drawPerson = (character: Character, state: FaceState): Readonly<Record<Layer, readonly Shape[]>> => ({
  back: drawLayer(character, state, 'back'),
  face: drawLayer(character, state, 'face'),
  front: drawLayer(character, state, 'front'),
  arms: drawLayer(character, state, 'arms')
});

/** Chosen: below these steps hair and body move about a pixel against the face at most. Degrees; shares of posture. */
const STEP_DEGREES = 1.2;
const STEP_POSTURE = 0.02;
/** Chosen: of an infant's limbs, which are never quite still: head units, and shares of a fist or a kick. */
const STEP_LIMB = 1.5;
const STEP_SHARE = 0.05;

/** Equal keys, equal `back`, `front` and `arms` to within a pixel: redraw those layers only when it changes. */
export function poseKey({
  yaw,
  pitch,
  roll,
  posture,
  hands,
  limbs,
  light,
  pallor,
  breath,
  tension
}: FaceState): string {
  const steps = [yaw, pitch, roll].map((v) => Math.round(v / STEP_DEGREES));
  const held = [posture.turn, posture.slump, posture.lean, posture.lift].map((v) => Math.round(v / STEP_POSTURE));
  const slow = [pallor * 6, light.night * 4, breath * 2, tension * 6].map((v) => Math.round(v));
  const reached = limbs ? flat(limbs).map((v) => Math.round(v / (Math.abs(v) > 4 ? STEP_LIMB : STEP_SHARE))) : [];
  return [...steps, ...held, ...slow, ...reached, hands, light.side, light.rim?.colour, light.rim?.alpha].join(' ');
}

/** Chosen: what no eye sees move. Degrees; shares of everything else. */
const FINE_DEGREES = 0.25;
const FINE = 0.02;
/** Chosen: from this tension on the tremor of the mouth is more than half a unit, and is drawn. */
const TREMBLES = 0.6;

/** Equal keys, equal `face` to within what can be seen: redraw it only when it changes. */
export function faceKey(state: FaceState): string {
  const { units, gaze, blush, tears, pupil, tension, time } = state;
  const shares = [...Object.values(units).flat(), ...gaze, blush, tears, pupil].map((v) => Math.round(v / FINE));
  const degrees = [state.yaw, state.pitch, state.roll].map((v) => Math.round(v / FINE_DEGREES));
  return [poseKey(state), ...shares, ...degrees, tension > TREMBLES ? time : 0].join(' ');
}
