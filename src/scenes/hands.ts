/** Your own hands at the near edge of the frame; they close as your body tightens. */
import { taper } from '../face/brush.ts';
import type { Skin } from '../face/character.ts';
import { mix } from '../face/colour.ts';
import { drawHand } from '../face/drawHand.ts';
import { clamp, lerp } from '../face/number.ts';
import { add, type Matrix, type Point } from '../face/path.ts';
import { clipped, fill, moved, type Shape, soft } from '../face/shapes.ts';
import type { Frame } from './frame.ts';

/** Chosen: nobody's skin in particular, lit by the lamp; the sleeves of a coat that is still on. */
const SKIN: Skin = {
  base: '#c99672',
  shade: '#a06e4f',
  deep: '#6f4630',
  line: '#452216',
  light: '#e3b893',
  blush: '#c9694a',
  lip: '#a65a42',
  lipLow: '#c8805f',
  lid: '#bd8358'
};
const COAT = { base: '#3f4a66', dark: '#262d45', cuff: '#56617f' } as const;

/** Where a hand lies: its wrist, and the elbow beyond the frame; mirrored for the right. */
function reach({ left, bottom, shot }: Frame, curl: number): { wrist: Point; elbow: Point; size: number } {
  const near = shot === 'table';
  const size = near ? 1.3 : 0.86;
  const x = Math.max(left + (near ? 96 : 66), near ? -236 : -196) + 10 * curl;
  const y = bottom - (near ? 20 : 8) + 6 * curl;
  return { wrist: [x, y], elbow: [x - 70 * size, y + 96 * size], size };
}

function arm(frame: Frame, curl: number): Shape[] {
  const { wrist, elbow, size } = reach(frame, curl);
  const angle = lerp(-0.5, -0.66, curl);
  const [c, s] = [Math.cos(angle) * size, Math.sin(angle) * size];
  const turned: Matrix = [c, s, -s, c, wrist[0], wrist[1]];
  const sleeve = taper(
    [elbow, add(wrist, -26 * size, 26 * size), add(wrist, -7 * size, 6 * size)],
    [74 * size, 60 * size, 46 * size],
    6
  );
  const cuff = taper([add(wrist, -22 * size, -12 * size), add(wrist, 8 * size, 24 * size)], [15 * size, 15 * size], 4);
  return [
    soft(wrist[0] + 34 * size, wrist[1] + 2, 74 * size, 26 * size, '#1d0f0e', 0.5),
    moved(turned, drawHand(SKIN, curl)),
    fill(sleeve, COAT.base),
    clipped(sleeve, [
      soft(elbow[0] + 10, elbow[1] - 6, 70 * size, 60 * size, COAT.dark, 0.8),
      soft(wrist[0] - 30 * size, wrist[1] - 6 * size, 40 * size, 14 * size, mix(COAT.cuff, '#ffd9a0', 0.3), 0.5)
    ]),
    fill(cuff, COAT.cuff)
  ];
}

const MIRROR: Matrix = [-1, 0, 0, 1, 0, 0];

/** How far the hands close at this arousal, 0..1, in steps that can be seen. */
export const curlAt = (arousal: number): number => Math.round(clamp((arousal - 0.3) / 0.5) * 6) / 6;

/** @param curl - 0 at rest, 1 fists */
export function drawHands(frame: Frame, curl: number): Shape[] {
  if (frame.shot === 'strip') return [];
  const shapes = arm(frame, curl);
  return [...shapes, moved(MIRROR, shapes)];
}
