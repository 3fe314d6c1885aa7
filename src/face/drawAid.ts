/** A hearing aid: a small case behind the top of the ear, and a thin clear tube into it. */
import { taper } from './brush.ts';
import { mix } from './colour.ts';
import { project, sliceAt } from './head.ts';
import type { Point } from './path.ts';
import { fill, type Shape, soft } from './shapes.ts';
import type { Sitting } from './sitting.ts';

/** Out of the head (ear widths), down (ear heights), towards the viewer (head units), as in drawEars.ts. */
const CASE = [
  [0.2, -0.66, -4],
  [0.72, -0.6, -14],
  [1, -0.3, -18],
  [0.86, 0.06, -16]
] as const;
const TUBE = [
  [0.2, -0.64, -2],
  [-0.06, -0.4, 3],
  [0.02, -0.05, 3],
  [0.16, 0.06, 0]
] as const;

export function drawAid(s: Sitting, side: -1 | 1): Shape[] {
  const { aid, build } = s.character;
  if (aid?.side !== side) return [];
  const { half } = sliceAt(build, build.ear.y);
  const at = ([out, down, near]: readonly [number, number, number]): Point =>
    project(s.head, side * (half - 1 + out * build.ear.width), build.ear.y + down * build.ear.height, near);
  const tube = TUBE.map(at);
  const [x, y] = tube[3]!;
  return [
    fill(taper(CASE.map(at), [4, 8.4, 9, 5]), mix(aid.colour, '#1c1a20', 0.25)),
    fill(taper(CASE.map(at), [2.4, 6.2, 6.6, 3.4]), aid.colour),
    fill(taper(CASE.slice(1, 3).map(at), [1, 2.2, 1]), '#ffffff', 0.5),
    fill(taper(tube, [2.6, 2.2, 2.2, 3.4]), '#f3ece0', 0.9),
    soft(x, y, 5, 5, aid.colour, 0.9)
  ];
}
