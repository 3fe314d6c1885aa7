/** An infant's hand: a cushion with four short fingers, dimples for knuckles, a crease at the wrist. */
import { taper } from '../brush.ts';
import type { Skin } from '../character.ts';
import { lerp } from '../number.ts';
import { type Point, spline } from '../path.ts';
import { clipped, fill, type Shape, soft } from '../shapes.ts';

/** Knuckles from the little finger to the forefinger: how far across the palm, and how long the finger is. */
const FINGERS = [
  { across: 13.5, length: 17 },
  { across: 4.8, length: 22 },
  { across: -4.4, length: 23 },
  { across: -13, length: 20 }
] as const;
const WIDTH = 12;
/** Chosen: radians between open fingers, and what is left of a finger in a fist. */
const SPREAD = 0.27;
const FIST = 0.34;

function finger(skin: Skin, i: number, fist: number): Shape[] {
  const { across, length } = FINGERS[i]!;
  const lean = (1.4 - i) * SPREAD * (1 - fist);
  const reach = length * lerp(1, FIST, fist);
  const at = (t: number): Point => [24 + Math.cos(lean) * reach * t, across + Math.sin(lean) * reach * t];
  const line = [at(-0.3), at(0.3), at(0.7), at(1)];
  const w = WIDTH * lerp(1, 1.08, fist);
  return [
    fill(
      taper(
        line.map(([x, y]): Point => [x + 0.8, y + 1.6]),
        [w, w, w * 0.94, w * 0.72]
      ),
      skin.deep,
      0.42
    ),
    fill(taper(line, [w, w, w * 0.94, w * 0.72]), skin.base),
    soft(...at(0.72), 5, 3.4, skin.blush, 0.4)
  ];
}

function thumb(skin: Skin, fist: number): Shape[] {
  const line: Point[] = [
    [4, -12],
    [lerp(13, 16, fist), lerp(-23, -19, fist)],
    [lerp(23, 30, fist), lerp(-29, -12, fist)]
  ];
  return [
    fill(
      taper(
        line.map(([x, y]): Point => [x + 0.8, y + 1.8]),
        [15, 13, 9]
      ),
      skin.deep,
      0.4
    ),
    fill(taper(line, [15, 13, 9]), skin.base)
  ];
}

/**
 * A hand that points to +x from the wrist at the origin, thumb at −y.
 *
 * @param fist - 0 open and spread, 1 closed
 */
export function drawBabyHand(skin: Skin, fist: number): Shape[] {
  const palm = spline(
    [
      [-10, -14],
      [6, -19],
      [24, -18],
      [32, -7],
      [32, 9],
      [22, 19],
      [4, 18],
      [-10, 13]
    ],
    true
  );
  const over = fist > 0.55;
  return [
    ...(over ? [] : thumb(skin, fist)),
    ...[0, 1, 2, 3].flatMap((i) => finger(skin, i, fist)),
    fill(palm, skin.base),
    clipped(palm, [
      soft(10, 19, 34, 12, skin.shade, 0.75),
      soft(12, -11, 18, 8, skin.light, 0.4),
      ...FINGERS.map(({ across }) => soft(22, across * 0.92, 3.4, 3, skin.deep, 0.28))
    ]),
    ...(over ? thumb(skin, fist) : []),
    fill(
      taper(
        [
          [-5, -12],
          [-2, 0],
          [-5, 12]
        ],
        [0.4, 1.9, 0.4]
      ),
      skin.deep,
      0.45
    )
  ];
}
