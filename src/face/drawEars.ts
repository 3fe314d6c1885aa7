/** Ears: small shapes in the head's own space, so that they slip behind it as it turns. */
import { taper } from './brush.ts';
import { mix } from './colour.ts';
import { drawAid } from './drawAid.ts';
import { project, sliceAt } from './head.ts';
import { type Point, spline } from './path.ts';
import { fill, type Shape } from './shapes.ts';
import type { Sitting } from './sitting.ts';

/** Rim of the ear: out of the head (widths), down (heights), towards the viewer (head units). */
const RIM: readonly (readonly [out: number, down: number, near: number])[] = [
  [-0.3, -0.45, 4],
  [0.3, -0.58, -6],
  [0.78, -0.34, -15],
  [0.62, 0.1, -12],
  [0.24, 0.5, -3],
  [-0.25, 0.48, 4]
];
const FOLD: typeof RIM = [
  [0.02, -0.3, -2],
  [0.42, -0.3, -9],
  [0.36, 0.02, -8],
  [0.08, 0.22, -2]
];

/** One ear. `side` is the viewer's. */
export function drawEar(s: Sitting, side: -1 | 1): Shape[] {
  if (s.character.hair.cloth) return [];
  const { ear } = s.character.build;
  const { half } = sliceAt(s.character.build, ear.y);
  const at = ([out, down, near]: (typeof RIM)[number]): Point =>
    project(s.head, side * (half - 1 + out * ear.width), ear.y + down * ear.height, near);
  const lit = side === s.state.light.side;
  return [
    fill(spline(RIM.map(at), true), lit ? s.skin.base : mix(s.skin.base, s.skin.shade, 0.7)),
    fill(taper(FOLD.map(at), [0.6, 2.6, 2.6, 0.6]), s.skin.deep, 0.5),
    ...drawAid(s, side)
  ];
}
