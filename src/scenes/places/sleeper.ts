/** Someone awake with their back to you, in the dark: pillow, head, and the hill of the blanket. */
import { taper } from '../../face/brush.ts';
import { ellipse, joined, type Path, type Point, spline } from '../../face/path.ts';
import { clipped, fill, type Shape, soft, stipple } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { box, poly } from './paths.ts';

/** The headboard at the left, and the pillow under the head that is turned away. */
function pillow({ left, bottom }: Frame): Shape[] {
  const x = Math.max(left - 8, -262);
  const shape = spline(
    [
      [-214, 132],
      [-206, 92],
      [-150, 78],
      [-84, 88],
      [-50, 122],
      [-58, 160],
      [-130, 172],
      [-204, 164]
    ],
    true
  );
  return [
    fill(box(x - 80, 18, 106, bottom, 12), '#3f3139'),
    fill(box(x + 14, 18, 12, bottom, 6), '#5c474b', 0.8),
    fill(shape, '#6c749c'),
    clipped(shape, [
      stipple(-80, 150, 80, 46, '#3a4064', 0.8),
      soft(-160, 90, 80, 22, '#a2abd0', 0.6),
      ...[-186, -158].map((px) =>
        fill(
          taper(
            [
              [px, 96],
              [px + 8, 122],
              [px + 2, 160]
            ],
            [0.8, 3.4, 0.8]
          ),
          '#454c72',
          0.6
        )
      )
    ])
  ];
}

/** The back of a head that is not asleep: short hair that has been lain on, one ear, the nape. */
function head(): Shape[] {
  const hair = spline(
    [
      [-178, 120],
      [-184, 96],
      [-172, 66],
      [-158, 58],
      [-148, 42],
      [-128, 44],
      [-112, 36],
      [-92, 46],
      [-84, 56],
      [-70, 68],
      [-62, 92],
      [-70, 112],
      [-78, 134],
      [-104, 146],
      [-140, 148],
      [-166, 138]
    ],
    true
  );
  const strand = (points: readonly Point[], width: number, light: boolean): Shape =>
    fill(taper(points, [0.6, width, 0.6], 4), light ? '#56424a' : '#150f15', 0.75);
  return [
    fill(
      spline(
        [
          [-92, 74],
          [-46, 84],
          [-30, 128],
          [-92, 134]
        ],
        true
      ),
      '#7d5d58'
    ),
    soft(-62, 126, 34, 22, '#3d2a32', 0.8),
    fill(ellipse(-74, 62, 15, 8.5, 0.55), '#87675f'),
    fill(ellipse(-72, 63, 9, 4, 0.55), '#553c42', 0.8),
    fill(hair, '#281c20'),
    clipped(hair, [
      soft(-126, 52, 54, 22, '#6d6070', 0.55),
      strand(
        [
          [-150, 74],
          [-112, 62],
          [-78, 88]
        ],
        7,
        true
      ),
      strand(
        [
          [-156, 92],
          [-114, 84],
          [-76, 106]
        ],
        6,
        false
      ),
      strand(
        [
          [-158, 108],
          [-116, 104],
          [-82, 120]
        ],
        6,
        true
      ),
      strand(
        [
          [-146, 62],
          [-116, 50],
          [-86, 62]
        ],
        6,
        false
      ),
      strand(
        [
          [-150, 124],
          [-118, 122],
          [-94, 134]
        ],
        6,
        false
      ),
      stipple(-124, 132, 60, 30, '#0d090d', 0.7)
    ])
  ];
}

/** Shoulder, waist and hip under the blanket. */
function hill({ right, bottom }: Frame): Path {
  return joined(
    [
      [-78, 150],
      [-60, 112],
      [-34, 74],
      [6, 58],
      [48, 76],
      [98, 96],
      [150, 80],
      [196, 74],
      [250, 98],
      [right + 40, 124]
    ],
    [
      [right + 40, bottom + 40],
      [-90, bottom + 40]
    ]
  );
}

function blanket(frame: Frame): Shape[] {
  const path = hill(frame);
  const { right } = frame;
  const light = [0, 1, 2, 3, 4].map((i) =>
    fill(poly([-70, 96 + i * 26], [right, 30 + i * 26], [right, 40 + i * 26], [-70, 108 + i * 26]), '#8c98c6', 0.2)
  );
  const folds: readonly (readonly Point[])[] = [
    [
      [-10, 66],
      [-26, 104],
      [-14, 160]
    ],
    [
      [40, 82],
      [70, 122],
      [62, 180]
    ],
    [
      [112, 96],
      [92, 130],
      [104, 186]
    ],
    [
      [188, 80],
      [216, 124],
      [206, 184]
    ]
  ];
  return [
    // a sleeve of the night shirt between nape and blanket
    fill(
      spline(
        [
          [-62, 104],
          [-34, 72],
          [4, 58],
          [10, 80],
          [-40, 130]
        ],
        true
      ),
      '#7b7f96'
    ),
    fill(path, '#414a76'),
    clipped(path, [
      soft(10, 66, 74, 34, '#8490bf', 0.6),
      soft(188, 80, 84, 30, '#7480af', 0.5),
      ...light,
      stipple(96, 150, 110, 60, '#262c4e', 0.75),
      stipple(250, 190, 110, 90, '#232947', 0.7),
      ...folds.map((points) => fill(taper(points, [1, 5, 1], 4), '#2a3056', 0.7))
    ])
  ];
}

/** Back to front, from the headboard at the left edge. */
export const sleeper = (frame: Frame): Shape[] => [...pillow(frame), ...head(), ...blanket(frame)];
