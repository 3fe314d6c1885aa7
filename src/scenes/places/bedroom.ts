/** A bedroom in the dark: a back that is awake, the gap, the edge of your own pillow; the street through a blind. */
import { taper } from '../../face/brush.ts';
import { hash } from '../../face/number.ts';
import { spline } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { box, line, poly } from './paths.ts';
import type { Place } from './place.ts';

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

/** The headboard and both pillows; yours is the near one. */
function pillows({ left, right, bottom }: Frame): Shape[] {
  const far = spline(
    [
      [-86, 116],
      [-70, 74],
      [10, 62],
      [118, 70],
      [150, 108],
      [142, 150],
      [-70, 156]
    ],
    true
  );
  const near = spline(
    [
      [left - 40, bottom + 40],
      [left - 30, bottom - 74],
      [left + 40, bottom - 96],
      [left + 128, bottom - 70],
      [left + 156, bottom - 20],
      [left + 150, bottom + 40]
    ],
    true
  );
  return [
    fill(box(left - 10, 30, right - left + 20, 60, 8), '#4a3a40'),
    fill(box(left - 10, 30, right - left + 20, 7, 3), '#6f5757', 0.8),
    fill(far, '#6f769c'),
    clipped(far, [stipple(120, 130, 90, 60, '#3f4668', 0.8), soft(-10, 78, 90, 22, '#9aa3c8', 0.6)]),
    fill(near, '#596088'),
    clipped(near, [
      stipple(left + 130, bottom - 20, 70, 70, '#343a5c', 0.8),
      soft(left + 40, bottom - 84, 70, 18, '#8690ba', 0.6)
    ])
  ];
}

/** The back of a head that is not asleep. */
function head(): Shape[] {
  const hair = spline(
    [
      [-22, 132],
      [-40, 92],
      [-22, 46],
      [28, 24],
      [82, 40],
      [104, 86],
      [92, 132],
      [34, 150]
    ],
    true
  );
  const strands = [-16, 4, 26, 48, 70].map((x, i) =>
    fill(
      taper(
        [
          [x + 12, 36 + i * 3],
          [x, 78],
          [x + 8, 128]
        ],
        [0.5, 5, 0.5]
      ),
      i % 2 ? '#3c2c2b' : '#1a1216',
      0.8
    )
  );
  return [
    fill(
      spline(
        [
          [2, 120],
          [0, 168],
          [90, 168],
          [82, 118]
        ],
        true
      ),
      '#7a5a58'
    ),
    fill(hair, '#261a1d'),
    clipped(hair, [...strands, soft(20, 40, 60, 20, '#5f5468', 0.6), stipple(86, 110, 40, 60, '#0f0a10', 0.7)])
  ];
}

/** A hill under the blanket, and the valley on your side of it. */
function blanket({ left, right, bottom }: Frame): Shape[] {
  const hill = spline(
    [
      [left - 30, bottom + 60],
      [left - 20, 250],
      [-128, 214],
      [-58, 168],
      [10, 140],
      [86, 142],
      [right + 30, 176],
      [right + 30, bottom + 60]
    ],
    true
  );
  const folds = [
    [
      [-40, 178],
      [0, 214],
      [-20, 280]
    ],
    [
      [60, 152],
      [96, 210],
      [84, 300]
    ],
    [
      [-104, 214],
      [-84, 258],
      [-110, 320]
    ],
    [
      [140, 168],
      [176, 220],
      [168, 300]
    ]
  ] as const;
  return [
    fill(hill, '#434b77'),
    clipped(hill, [
      soft(20, 158, 110, 30, '#7480ae', 0.6),
      stipple(150, 230, 120, 90, '#272d4e', 0.7),
      stipple(-140, 270, 80, 60, '#262b49', 0.7),
      ...folds.map((points) => fill(taper([...points], [1, 5, 1]), '#2c3258', 0.7))
    ])
  ];
}

export const bedroom = (frame: Frame): Place => ({
  behind: [
    ...room(frame),
    ...blind(frame),
    ...pillows(frame).slice(0, 4),
    ...head(),
    ...blanket(frame),
    ...pillows(frame).slice(4)
  ],
  table: [],
  things: [],
  lamp: { x: Math.min(190, frame.right - 50), y: -40, reach: 260 },
  hands: false
});
