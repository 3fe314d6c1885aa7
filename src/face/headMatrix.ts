/** How the head is carried: it rolls about the neck and goes along with the body. */
import { trunkOf } from './drawBody.ts';
import { type Matrix, turn } from './path.ts';
import type { Sitting } from './sitting.ts';

/** From the head's own coordinates to the bust's. */
export function headMatrix(s: Sitting): Matrix {
  const { head } = trunkOf(s);
  const { yaw, pitch, roll, breath } = s.state;
  const pivot = [0, s.character.build.neck.y + 10] as const;
  return turn((roll * Math.PI) / 180, pivot, yaw * 0.26 + head[0], -pitch * 0.25 + head[1] - breath * 0.8);
}
