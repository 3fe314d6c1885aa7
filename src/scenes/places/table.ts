/** The table between you, and what has been kept warm on it. */
import { taper } from '../../face/brush.ts';
import { mix } from '../../face/colour.ts';
import { ellipse, joined, spline } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { steam } from './living.ts';
import { box, line, vessel } from './paths.ts';
import type { Alive } from './place.ts';

/** Wood, lit from the lamp's side. */
export function surface({ left, right, bottom, table }: Frame): Shape[] {
  if (table >= bottom) return [];
  const width = right - left;
  const depth = bottom - table + 4;
  const grain = [0.16, 0.34, 0.55, 0.8].map((at, i) =>
    stroke(
      spline([
        [left, table + depth * at],
        [left + width * 0.4, table + depth * (at - 0.03) + i],
        [right, table + depth * (at + 0.02)]
      ]),
      '#6d4632',
      1.2,
      0.4
    )
  );
  return [
    gradient(
      box(left, table, width, depth),
      [left, table],
      [right, table + depth],
      [
        [0, '#c9915f'],
        [0.5, '#a5724c'],
        [1, '#6f4937']
      ]
    ),
    ...grain,
    soft(left + width * 0.3, table + depth * 0.3, width * 0.42, depth * 0.6, '#ffd08a', 0.34),
    fill(box(left, table - 2, width, 4.5), '#e0b07e')
  ];
}

/** A plate with a plate on top, tipped over it like a lid. */
function plates(x: number, y: number, r: number): Shape[] {
  const lid = joined(
    [
      [x - r * 0.94, y - r * 0.1],
      [x - r * 0.72, y - r * 0.3],
      [x - r * 0.44, y - r * 0.42],
      [x, y - r * 0.45],
      [x + r * 0.44, y - r * 0.42],
      [x + r * 0.72, y - r * 0.3],
      [x + r * 0.94, y - r * 0.1]
    ],
    [
      [x + r * 0.94, y - r * 0.1],
      [x, y + r * 0.12],
      [x - r * 0.94, y - r * 0.1]
    ]
  );
  return [
    soft(x + 6, y + r * 0.14, r * 1.3, r * 0.34, '#2a1512', 0.6),
    fill(ellipse(x, y, r, r * 0.23), '#cfc3ad'),
    fill(ellipse(x, y - r * 0.03, r * 0.97, r * 0.21), '#efe6d3'),
    fill(lid, '#e6dcc8'),
    clipped(lid, [
      stipple(x + r * 0.62, y - r * 0.18, r * 0.5, r * 0.4, '#8d7d74', 0.8),
      soft(x - r * 0.4, y - r * 0.34, r * 0.4, r * 0.14, '#fffaf0', 0.9),
      stroke(
        spline([
          [x - r * 0.86, y - r * 0.14],
          [x, y + r * 0.04],
          [x + r * 0.86, y - r * 0.14]
        ]),
        '#7f9a86',
        2,
        0.8
      )
    ]),
    fill(ellipse(x, y - r * 0.44, r * 0.4, r * 0.075), '#cabda6'),
    fill(ellipse(x, y - r * 0.455, r * 0.34, r * 0.055), '#efe7d6')
  ];
}

/** The hot sauce. */
function sauce(x: number, y: number, k: number): Shape[] {
  const bottle = joined(
    [
      [x - 11 * k, y],
      [x - 12 * k, y - 30 * k],
      [x - 9 * k, y - 40 * k],
      [x - 4.5 * k, y - 48 * k],
      [x - 4.5 * k, y - 60 * k]
    ],
    [
      [x + 4.5 * k, y - 60 * k],
      [x + 4.5 * k, y - 48 * k],
      [x + 9 * k, y - 40 * k],
      [x + 12 * k, y - 30 * k],
      [x + 11 * k, y]
    ]
  );
  return [
    soft(x + 4, y, 24 * k, 6 * k, '#2a1512', 0.6),
    fill(bottle, '#b03a26'),
    clipped(bottle, [
      soft(x - 6 * k, y - 26 * k, 5 * k, 26 * k, '#f08a5a', 0.8),
      stipple(x + 9 * k, y - 20 * k, 9 * k, 30 * k, '#5a1712', 0.7),
      fill(box(x - 13 * k, y - 27 * k, 26 * k, 16 * k), '#f0dfb8'),
      fill(ellipse(x, y - 19 * k, 4.5 * k, 5 * k), '#b03a26')
    ]),
    fill(box(x - 6 * k, y - 69 * k, 12 * k, 12 * k, 2.5 * k), '#5c7a54')
  ];
}

const fork = (x: number, y: number, k: number): Shape[] => [
  fill(
    taper(
      [
        [x - 34 * k, y + 3 * k],
        [x, y],
        [x + 22 * k, y - 2 * k]
      ],
      [4 * k, 2.4 * k, 5.5 * k]
    ),
    '#b9b4ad'
  ),
  ...[-2.4, 0, 2.4].map((off) =>
    stroke(line([x + 22 * k, y - 2 * k + off * k], [x + 38 * k, y - 3 * k + off * k]), '#c9c4bd', 1.5 * k)
  )
];

const plate = (x: number, y: number, r: number): Shape[] => [
  soft(x + 6, y + r * 0.14, r * 1.3, r * 0.34, '#2a1512', 0.6),
  fill(ellipse(x, y, r, r * 0.23), '#cfc3ad'),
  fill(ellipse(x, y - r * 0.03, r * 0.97, r * 0.21), '#efe6d3'),
  fill(ellipse(x, y - r * 0.02, r * 0.66, r * 0.125), '#dccfb8')
];

/** Two slices of bread, one bitten. */
const breakfast = (x: number, y: number, r: number): Shape[] => [
  ...plate(x, y, r),
  ...[-0.2, 0.22].flatMap((off, i) => [
    fill(ellipse(x + off * r, y - r * (0.08 + 0.05 * i), r * 0.38, r * 0.12, i ? -0.2 : 0.12), '#8a5530'),
    fill(ellipse(x + off * r, y - r * (0.11 + 0.05 * i), r * 0.34, r * 0.1, i ? -0.2 : 0.12), '#e0b27a')
  ]),
  fill(ellipse(x + r * 0.54, y - r * 0.2, r * 0.12, r * 0.07), '#dccfb8')
];

/** A mug, its handle away from you. */
function cup(x: number, y: number, k: number): Shape[] {
  const body = vessel(x, y - 40 * k, 22 * k, 18 * k, 40 * k);
  return [
    soft(x + 6, y + 1, 36 * k, 8 * k, '#2a1512', 0.6),
    stroke(ellipse(x + 24 * k, y - 22 * k, 9 * k, 11 * k), '#44726e', 5 * k),
    fill(body, '#5f8a86'),
    clipped(body, [
      stipple(x + 14 * k, y - 14 * k, 16 * k, 26 * k, '#2c5350', 0.7),
      soft(x - 12 * k, y - 22 * k, 8 * k, 20 * k, '#a9cdc6', 0.6)
    ]),
    fill(ellipse(x, y - 40 * k, 22 * k, 5.4 * k), '#86aca7'),
    fill(ellipse(x, y - 39 * k, 18.5 * k, 4 * k), '#4a2c20')
  ];
}

/** Kept warm under a plate at night; laid for two in the evening; coffee and bread in the morning. */
export type Laid = 'kept' | 'set' | 'coffee';

/** Where things lie on a table, by the shot: head units. */
function layOf({ table, bottom, shot, left }: Frame, what: Laid) {
  const depth = bottom - table;
  const far = table + depth * 0.34;
  const coffee = Math.min(112, -left - 96);
  const onDesk = { coffee, set: -Math.min(126, -left - 84), kept: coffee };
  return {
    k: shot === 'table' ? 1 : 0.72,
    // a deep table: the plate stands a little away from your hands
    y: shot === 'table' ? bottom - 30 - Math.max(0, depth - 110) * 0.4 : bottom - 5,
    far,
    // on a small stage your hands are nearer the middle
    aside: shot === 'table' ? Math.min(124, -left - 92) : 84,
    cup: shot === 'table' ? onDesk[what] : what === 'coffee' ? 84 : -88
  };
}

/** What lies on the table, nearest last. */
export function laid(frame: Frame, what: Laid): Shape[] {
  if (frame.shot === 'strip') return [];
  const { k, y, far, aside, cup: cupX } = layOf(frame, what);
  const mug = cup(cupX, far + 16 * k, k);
  if (what === 'coffee') return [...mug, ...breakfast(0, y, 58 * k)];
  const bottle = sauce(aside, far, k);
  if (what === 'set') return [...bottle, ...fork(-98 * k, y + 4, k), ...plate(0, y, 66 * k), ...mug];
  return [
    ...bottle,
    ...fork(-98 * k, y + 4, k),
    ...plates(0, y, 66 * k),
    soft(0, y - 40 * k, 50 * k, 18 * k, mix('#fff3dc', '#ffd9a0', 0.5), 0.12)
  ];
}

/** What rises from what lies there: from a cup; from under the lid, only just. */
export function rising(frame: Frame, what: Laid): Alive[] {
  if (frame.shot === 'strip') return [];
  const { k, y, far, cup: cupX } = layOf(frame, what);
  if (what === 'kept') return steam(34 * k, y - 20 * k, 0.8 * k, 0.4);
  return steam(cupX, far + (16 - 40) * k, k, 0.85);
}
