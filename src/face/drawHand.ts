/** A hand, as it lies on a table: the other's across it, or your own at the near edge. */
import { taper } from './brush.ts';
import type { Skin } from './character.ts';
import { mix } from './colour.ts';
import { lerp, smooth } from './number.ts';
import { add, type Point, spline } from './path.ts';
import { clipped, fill, type Shape, soft, stipple } from './shapes.ts';

interface Finger {
  /** The knuckle. */
  readonly root: Point;
  readonly length: number;
  readonly width: number;
  /** Radians the open finger leans from the thumb. */
  readonly lean: number;
}

/** From the little finger to the forefinger. */
const FINGERS: readonly Finger[] = [
  { root: [29, 14.5], length: 23, width: 8.6, lean: 0.24 },
  { root: [34, 5], length: 30, width: 9.6, lean: 0.09 },
  { root: [34.5, -5], length: 32, width: 10, lean: -0.03 },
  { root: [30, -14.5], length: 28, width: 9.8, lean: -0.14 }
];

/** Chosen: how short a finger looks in a fist, seen from above. */
const FIST = 0.36;

function finger({ root, length, width, lean }: Finger, skin: Skin, curl: number): Shape[] {
  const reach = length * lerp(1, FIST, curl);
  const side = lean * lerp(1, 0.2, curl);
  const w = width * lerp(1, 1.1, curl);
  const at = (t: number, droop = 0): Point => [
    root[0] + Math.cos(side) * reach * t,
    root[1] + Math.sin(side) * reach * t + droop
  ];
  const line = [add(root, -9, 0), root, at(0.5), at(1, 1.5 * (1 - curl))];
  const [jx, jy] = at(lerp(0.45, 0.62, curl));
  const nail = smooth(0.55, 0.2, curl);
  return [
    fill(
      taper(
        line.map((p) => add(p, 0.6, 2)),
        [w, w, w * 0.96, w * 0.76],
        4
      ),
      skin.deep,
      0.5
    ),
    fill(taper(line, [w, w, w * 0.94, w * 0.74], 4), skin.base),
    soft(...at(0.35), reach * 0.5, w * 0.28, skin.light, 0.4),
    soft(jx, jy, w * 0.3, w * 0.42, skin.shade, 0.55),
    ...(nail > 0
      ? [
          fill(
            taper([at(0.84), at(0.93, 0.8), at(1.04, 1.3)], [w * 0.36, w * 0.5, w * 0.36], 3),
            skin.light,
            0.7 * nail
          )
        ]
      : [])
  ];
}

/** Beside the hand when it rests, across the fingers when it is a fist. */
function thumb(skin: Skin, curl: number): Shape[] {
  const knee: Point = [lerp(19, 22, curl), lerp(-26, -20, curl)];
  const tip: Point = [lerp(36, 38, curl), lerp(-27, -8, curl)];
  const line: Point[] = [[0, -12], [10, lerp(-22, -19, curl)], knee, tip];
  return [
    fill(
      taper(
        line.map((p) => add(p, 0.6, 2)),
        [14, 12.5, 11, 7.6],
        4
      ),
      skin.deep,
      0.45
    ),
    fill(taper(line, [14, 12, 10.6, 7.2], 4), skin.base),
    soft((knee[0] + tip[0]) / 2, (knee[1] + tip[1]) / 2 - 1, 9, 3.4, skin.light, 0.4)
  ];
}

function backOf(skin: Skin, curl: number): Shape[] {
  const path = spline(
    [
      [-16, -12],
      [4, -18],
      [22, -20.5],
      [32 + curl, -18],
      [38 + 2 * curl, -6],
      [38 + 2 * curl, 5],
      [32 + curl, 17],
      [14, 20],
      [-4, 16],
      [-16, 12]
    ],
    true
  );
  // knuckles whiten as the hand closes
  const pale = mix(skin.light, '#fff1e0', 0.4 * curl);
  return [
    fill(path, skin.base),
    clipped(path, [
      soft(6, 19, 42, 12, skin.shade, 0.8),
      stipple(20, 14, 28, 14, skin.deep, 0.22),
      soft(14, -13, 24, 10, skin.light, 0.45),
      ...FINGERS.map(({ root: [x, y] }) =>
        fill(
          taper(
            [
              [-2, y * 0.4],
              [14, y * 0.72],
              [x - 3, y]
            ],
            [0.6, 1.6, 0.6],
            4
          ),
          skin.shade,
          lerp(0.16, 0.45, curl)
        )
      ),
      ...FINGERS.map(({ root: [x, y] }) => soft(x - 1 + 2 * curl, y, 5.5, 4.6, pale, lerp(0.3, 0.8, curl)))
    ])
  ];
}

/**
 * A hand pointing to +x from the wrist at the origin, seen from above, thumb at −y.
 *
 * @param curl - 0 at rest, 1 a fist
 */
export function drawHand(skin: Skin, curl = 0): Shape[] {
  const fingers = FINGERS.flatMap((f) => finger(f, skin, curl));
  const over = curl > 0.6;
  return [...(over ? [] : thumb(skin, curl)), ...fingers, ...backOf(skin, curl), ...(over ? thumb(skin, curl) : [])];
}
