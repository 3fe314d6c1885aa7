/** A bedroom in the dark, from your side of the bed: a back that is awake, the gap, the edge of your own pillow; the street through a blind. */
import { taper } from '../../face/brush.ts';
import { hash } from '../../face/number.ts';
import { joined, spline } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { LIT } from './living.ts';
import { box, line, poly } from './paths.ts';
import type { Place } from './place.ts';
import { placed } from './placed.ts';
import { sleeper } from './sleeper.ts';

function room({ left, right, top, bottom }: Frame): Shape[] {
  const width = right - left;
  const stripes = Array.from({ length: 7 }, (_, i) => {
    const y = top + 18 + i * 24;
    const end = left + width * 0.6;
    return gradient(
      poly([left, y + 26], [end, y], [end, y + 8], [left, y + 36]),
      [left, 0],
      [end, 0],
      [
        [0, '#56628c'],
        [1, '#242b49']
      ],
      0.55
    );
  });
  return [
    gradient(
      box(left, top, width, bottom - top),
      [right, top],
      [left, bottom],
      [
        [0, '#2d3556'],
        [1, '#171b31']
      ]
    ),
    ...Array.from({ length: 7 }, (_, i) =>
      stipple(left + width * hash(i, 8), top + 200 * hash(i, 18), 100, 70, i % 2 ? '#3b4469' : '#141829', 0.34)
    ),
    ...stripes
  ];
}

/** The blind, and what of the street lamp comes round it. */
function blind({ right }: Frame): Shape[] {
  const x = Math.min(132, right - 112);
  const slats = Array.from({ length: 11 }, (_, i) => fill(box(x, -124 + i * 15, 118, 10.5), '#2b3152', 0.96));
  return [
    fill(box(x - 8, -134, 134, 182, 3), '#1d213a'),
    gradient(
      box(x, -126, 118, 166),
      [x, -126],
      [x + 118, 40],
      [
        [0, '#f3d296'],
        [1, '#8d8fae']
      ]
    ),
    ...slats,
    stroke(line([x + 26, -126], [x + 26, 40]), '#1a1e36', 1.4, 0.8),
    stroke(line([x + 92, -126], [x + 92, 40]), '#1a1e36', 1.4, 0.8),
    soft(x + 59, -44, 130, 120, '#d8c294', 0.16)
  ];
}

/** Your half: the sheet nobody has lain on, and your pillow. */
function yours({ left, right, bottom }: Frame): Shape[] {
  const y = 178;
  const sheet = joined(
    [
      [left - 20, y + 6],
      [-60, y - 8],
      [90, y + 4],
      [right + 20, y + 22]
    ],
    [
      [right + 20, bottom + 20],
      [left - 20, bottom + 20]
    ]
  );
  const near = spline(
    [
      [left - 40, bottom + 40],
      [left - 20, y + 44],
      [left + 60, y + 22],
      [left + 148, y + 42],
      [left + 176, y + 84],
      [left + 160, bottom + 60]
    ],
    true
  );
  return [
    soft(60, y - 2, 300, 26, '#12162b', 0.7),
    fill(sheet, '#4c547e'),
    clipped(sheet, [
      soft(right - 60, y + 40, 200, 46, '#7c86b4', 0.45),
      ...[0, 1, 2].map((i) =>
        fill(
          taper(
            [
              [20 + i * 92, y + 12 + i * 6],
              [40 + i * 90, y + 54],
              [24 + i * 96, bottom]
            ],
            [1, 4, 1],
            4
          ),
          '#363d64',
          0.7
        )
      ),
      stipple(left + 220, bottom, 160, 70, '#2b3156', 0.7)
    ]),
    soft(left + 100, y + 70, 120, 40, '#1c2140', 0.7),
    fill(near, '#5f678f'),
    clipped(near, [
      stipple(left + 140, y + 90, 70, 70, '#363c60', 0.8),
      soft(left + 54, y + 36, 84, 20, '#929cc6', 0.6),
      fill(
        taper(
          [
            [left + 50, y + 40],
            [left + 62, y + 72],
            [left + 44, y + 120]
          ],
          [1, 5, 1],
          4
        ),
        '#414970',
        0.7
      )
    ])
  ];
}

export const bedroom = (frame: Frame): Place =>
  placed({
    wall: [...room(frame), ...blind(frame), ...sleeper(frame), ...yours(frame)],
    lamp: { x: Math.min(190, frame.right - 50), y: -40, reach: 260, colour: LIT.street }
  });
