/** A whole infant in the layers of any person: `back` seat, body and legs; `face`; `front` the wisps; `arms`. */
import { hairLocks } from '../drawHair.ts';
import { headMatrix } from '../headMatrix.ts';
import { moved, type Shape, soft, stipple } from '../shapes.ts';
import { SIDES, type Sitting } from '../sitting.ts';
import { drawBabyArms, drawLegs, underChin } from './drawLimbs.ts';
import { drawInfantSeat } from './drawSeat.ts';
import { drawStraps, drawSuit } from './drawSuit.ts';

/** Down on the skull: hardly hair yet, so it lies on the skin and has no edge. */
export function down(s: Sitting): Shape[] {
  const { base, light } = s.character.hair;
  const x = s.head.sinYaw * 20;
  return [
    soft(x, -116, 100, 50, base, 0.36),
    stipple(x, -117, 100, 46, base, 0.3),
    ...SIDES.map((side) => {
      const [px, py] = s.face(side * 88, -40);
      return soft(px, py - 30, 24, 50, base, 0.1);
    }),
    soft(x + s.state.light.side * 34, -104, 34, 16, light, 0.24)
  ];
}

/** What it sits in: it does not move. */
export const babySeat = (s: Sitting): Shape[] => drawInfantSeat(s);

/** Its body without the seat. */
export const babyBody = (s: Sitting): Shape[] => [...drawSuit(s), ...drawStraps(s), ...drawLegs(s), ...underChin(s)];

export const babyBack = (s: Sitting): Shape[] => [...babySeat(s), ...babyBody(s)];

export const babyFront = (s: Sitting): Shape[] => [moved(headMatrix(s), hairLocks(s))];

export const babyArms = (s: Sitting): Shape[] => drawBabyArms(s);
