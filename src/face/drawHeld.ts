/** What hands hold: a phone seen from behind, a cup with its steam left to the room. */
import { mix } from './colour.ts';
import { TABLE_Y } from './drawBody.ts';
import type { Hands } from './state.ts';
import { ellipse, joined, type Point, spline, turn } from './path.ts';
import { clipped, fill, moved, type Shape, soft, stipple, stroke } from './shapes.ts';
import type { Sitting } from './sitting.ts';

const CASE = '#3d4454';
const GLAZE = '#e8dcc8';
const GLAZE_DARK = '#b9a486';
const TEA = '#8a5230';

function phone(s: Sitting): Shape[] {
  const box = (x: number, y: number, r: number): Point[] => [
    [-x, -y + r],
    [-x + r * 0.3, -y + r * 0.3],
    [-x + r, -y],
    [x - r, -y],
    [x - r * 0.3, -y + r * 0.3],
    [x, -y + r],
    [x, y - r],
    [x - r * 0.3, y - r * 0.3],
    [x - r, y],
    [-x + r, y],
    [-x + r * 0.3, y - r * 0.3],
    [-x, y - r]
  ];
  const path = spline(box(25, 47, 8), true);
  return [
    moved(
      turn(-0.16, [0, 0], 38, TABLE_Y - 34),
      [
        soft(0, 0, 60, 74, '#bfd4ee', 0.16 * s.state.light.night),
        fill(path, CASE),
        clipped(path, [soft(s.state.light.side * 16, -26, 26, 32, mix(CASE, '#ffffff', 0.4), 0.7)]),
        fill(spline(box(9, 9, 4), true), mix(CASE, '#000000', 0.35)),
        fill(ellipse(0, -1, 4, 4), '#12141a')
      ].map((shape, i) => (i > 2 ? moved([1, 0, 0, 1, -11, -32], [shape]) : shape))
    )
  ];
}

function cup(s: Sitting): Shape[] {
  const top = TABLE_Y - 14;
  const low = TABLE_Y + 44;
  const lamp = s.state.light.side;
  const body = joined(
    [
      [-33, top],
      [-31, low - 12],
      [-21, low]
    ],
    [
      [21, low],
      [31, low - 12],
      [33, top]
    ]
  );
  return [
    soft(0, low + 2, 54, 15, '#2a1b18', 0.45),
    fill(body, GLAZE),
    clipped(body, [
      soft(lamp * 18, top + 20, 22, 44, '#fffaf0', 0.8),
      stipple(-lamp * 26, top + 30, 24, 48, GLAZE_DARK, 0.8)
    ]),
    fill(ellipse(0, top, 33, 8.5), mix(GLAZE, GLAZE_DARK, 0.4)),
    fill(ellipse(0, top + 1.5, 28, 6), TEA),
    stroke(ellipse(0, top, 33, 8.5), mix(GLAZE, '#ffffff', 0.5), 2.4)
  ];
}

/** What lies behind the hands. */
export function drawHeld(s: Sitting, hands: Hands): Shape[] {
  return hands === 'phone' ? phone(s) : hands === 'cup' ? cup(s) : [];
}
