/** A dark hall; at its end a door, open by the width of a hand, and a light on behind it. */
import { taper } from '../../face/brush.ts';
import { hash } from '../../face/number.ts';
import { ellipse, spline } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { LIT } from './living.ts';
import { box, line, poly } from './paths.ts';
import type { Place } from './place.ts';
import { placed } from './placed.ts';

/** The far wall, head units: what stands before it comes nearer towards the edges of the frame. */
const FAR = { left: -128, right: 132, top: -118, floor: 168 };
const DOOR = { left: -52, right: 66, top: -92 };
/** The width of a hand. */
const GAP = 17;

function shell({ left, right, top, bottom }: Frame): Shape[] {
  const { left: l, right: r, top: t, floor: f } = FAR;
  const boards = [0.1, 0.24, 0.42, 0.66].map((at) =>
    stroke(line([left, f + (bottom - f) * at + 10], [right, f + (bottom - f) * at + 10]), '#15121f', 1.6, 0.5)
  );
  return [
    fill(box(left, top, right - left, bottom - top), '#232842'),
    gradient(
      poly([left, top - 60], [l, t], [l, f], [left, bottom + 60]),
      [left, 0],
      [l, 0],
      [
        [0, '#1a1e33'],
        [1, '#333a58']
      ]
    ),
    gradient(
      poly([right, top - 60], [r, t], [r, f], [right, bottom + 60]),
      [right, 0],
      [r, 0],
      [
        [0, '#171a2d'],
        [1, '#2e3450']
      ]
    ),
    gradient(
      poly([l, f], [r, f], [right, bottom + 60], [left, bottom + 60]),
      [0, f],
      [0, bottom],
      [
        [0, '#4d3a35'],
        [1, '#261d23']
      ]
    ),
    clipped(poly([l, f], [r, f], [right, bottom + 60], [left, bottom + 60]), boards),
    gradient(
      box(l, t, r - l, f - t),
      [0, t],
      [0, f],
      [
        [0, '#363d5c'],
        [1, '#3f4260']
      ]
    ),
    ...Array.from({ length: 6 }, (_, i) =>
      stipple(l + 260 * hash(i, 4), t + 240 * hash(i, 9), 60, 44, i % 2 ? '#4a5174' : '#2b3150', 0.3)
    ),
    stroke(line([l, f], [r, f]), '#1a1a2a', 3, 0.7)
  ];
}

/** The room beyond is seen only as light. */
function door(): Shape[] {
  const { left: l, right: r, top: t } = DOOR;
  const f = FAR.floor;
  const leaf = poly([l + GAP, t], [r, t + 3], [r, f - 2], [l + GAP, f + 3]);
  return [
    fill(box(l - 9, t - 10, r - l + 18, f - t + 10), '#6b5c55'),
    gradient(
      box(l, t, GAP + 3, f - t),
      [0, t],
      [0, f],
      [
        [0, '#ffe2ac'],
        [1, '#ffc981']
      ]
    ),
    gradient(
      leaf,
      [l, 0],
      [r, 0],
      [
        [0, '#8a725f'],
        [0.2, '#6a5a55'],
        [1, '#544950']
      ]
    ),
    clipped(leaf, [
      ...[t + 22, t + 132].map((y) => stroke(box(l + 34, y, r - l - 52, 92, 2), '#40363d', 2.4, 0.8)),
      stipple(r - 12, 60, 40, 130, '#2d2733', 0.6)
    ]),
    stroke(line([l + GAP, t], [l + GAP, f + 3]), '#ffdca0', 2.4, 0.9),
    fill(ellipse(l + GAP + 15, 52, 4.6, 4.6), '#d9b277'),
    soft(l + 8, 40, 70, 170, '#ffcf8c', 0.34)
  ];
}

/** What comes through the gap lies across the boards towards you. */
const spill = ({ bottom }: Frame): Shape[] => {
  const f = FAR.floor;
  return [
    gradient(
      poly([DOOR.left, f], [DOOR.left + GAP, f], [10, bottom + 40], [-116, bottom + 40]),
      [0, f],
      [0, bottom + 20],
      [
        [0, '#ffd596'],
        [1, '#5a3f37']
      ],
      0.6
    )
  ];
};

/** Two coats on one hook, and your bag where you dropped it. */
function hung({ left: edge, bottom }: Frame): Shape[] {
  const x = Math.max(edge + 36, -226);
  const coat = spline(
    [
      [x - 5, -78],
      [x + 8, -74],
      [x + 24, -58],
      [x + 38, -30],
      [x + 42, 30],
      [x + 40, 82],
      [x + 30, 92],
      [x + 34, 128],
      [x + 2, 136],
      [x - 30, 128],
      [x - 28, 90],
      [x - 42, 78],
      [x - 40, 20],
      [x - 36, -32],
      [x - 22, -60]
    ],
    true
  );
  const sleeves = [-1, 1].flatMap((k) => [
    fill(
      taper(
        [
          [x + k * 25, -46],
          [x + k * 33, 10],
          [x + k * 33, 86]
        ],
        [13, 17, 15],
        5
      ),
      k < 0 ? '#465070' : '#2f3752'
    ),
    fill(
      taper(
        [
          [x + k * 23, -30],
          [x + k * 24, 30],
          [x + k * 25, 92]
        ],
        [0.6, 2.6, 1],
        4
      ),
      '#171c30',
      0.8
    )
  ]);
  const lapels = [-1, 1].map((k) =>
    fill(
      taper(
        [
          [x + k * 3, -70],
          [x + k * 12, -44],
          [x + k * 3, -6]
        ],
        [3, 11, 2]
      ),
      '#4d5775'
    )
  );
  return [
    fill(ellipse(x, -80, 4, 4), '#b08d5f'),
    fill(coat, '#38405a'),
    clipped(coat, [
      stipple(x + 26, 30, 30, 100, '#1b2034', 0.8),
      soft(x - 20, -20, 16, 60, '#5f6a8c', 0.5),
      ...sleeves,
      ...lapels,
      stroke(line([x, -8], [x + 2, 132]), '#1b2034', 2, 0.8)
    ]),
    soft(x + 60, bottom - 8, 74, 20, '#0c0a14', 0.7),
    fill(
      spline(
        [
          [x + 16, bottom + 6],
          [x + 26, bottom - 46],
          [x + 58, bottom - 56],
          [x + 96, bottom - 44],
          [x + 104, bottom + 6]
        ],
        true
      ),
      '#4b3a35'
    ),
    stroke(
      spline([
        [x + 36, bottom - 48],
        [x + 60, bottom - 84],
        [x + 84, bottom - 48]
      ]),
      '#6b5348',
      5
    )
  ];
}

/** A picture nobody has straightened, and Sam's shoes, side by side. */
function stood({ right: edge, bottom }: Frame): Shape[] {
  const x = Math.min(edge - 62, 178);
  const y = Math.min(bottom - 14, FAR.floor + 54);
  // where the floor meets the wall, at the shoes
  const foot = FAR.right + ((edge - FAR.right) * (y - FAR.floor)) / (bottom + 60 - FAR.floor);
  const shoe = (sx: number): Shape[] => [
    soft(sx + 4, y + 3, 24, 6, '#0c0a14', 0.7),
    fill(
      spline(
        [
          [sx - 16, y - 12],
          [sx - 4, y - 13],
          [sx + 4, y - 6],
          [sx + 20, y - 3],
          [sx + 22, y + 3],
          [sx - 17, y + 3]
        ],
        true
      ),
      '#57506a'
    ),
    fill(box(sx - 18, y + 1, 41, 4, 2), '#8f8796', 0.7)
  ];
  return [
    fill(poly([x, -62], [x + 52, -72], [x + 55, 14], [x + 2, 12]), '#5d5348'),
    fill(poly([x + 6, -54], [x + 46, -62], [x + 48, 6], [x + 8, 5]), '#39425f'),
    fill(poly([x + 7, -12], [x + 24, -34], [x + 34, -22], [x + 48, -40], [x + 48, 6], [x + 8, 5]), '#2c3350'),
    soft(x + 2, -20, 22, 52, '#c9a06e', 0.22),
    ...shoe(foot - 74),
    ...shoe(foot - 31)
  ];
}

export const hall = (frame: Frame): Place =>
  placed({
    wall: [...shell(frame), ...spill(frame), ...door(), ...hung(frame), ...stood(frame)],
    lamp: { x: DOOR.left + 8, y: 30, reach: 330, colour: LIT.tungsten }
  });
