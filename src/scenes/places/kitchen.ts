/** Sam's kitchen at night: one lamp, a dark yard, a rice cooker from the woman on the second floor. */
import { mix } from '../../face/colour.ts';
import { clamp, hash } from '../../face/number.ts';
import { ellipse, joined } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { cooker, pot, shelf } from './kitchenThings.ts';
import { box, line, poly } from './paths.ts';
import type { Place } from './place.ts';
import { laid, surface } from './table.ts';

const COUNTER = 150;

/** Low over the table, nearer than the shelf, so that it lights the face from the viewer's left. */
const lampIn = ({ left, top }: Frame): Place['lamp'] => ({
  x: Math.max(left + 66, -208),
  y: Math.max(top + 74, -92),
  reach: 300
});

function wall({ left, right, top, bottom }: Frame): Shape[] {
  const width = right - left;
  const clouds = Array.from({ length: 9 }, (_, i) =>
    stipple(left + width * hash(i, 2), top + 260 * hash(i, 20), 130, 80, i % 2 ? '#5a6584' : '#323b55', 0.24)
  );
  const tile = { w: 46, h: 23 };
  const tiles: Shape[] = [];
  for (let row = 0; row < 7; row++)
    for (let i = Math.floor(left / tile.w) - 1; i * tile.w < right; i++) {
      const x = i * tile.w + (row % 2 ? tile.w / 2 : 0);
      const near = clamp(1 - (x - left) / 300) * 0.5;
      const cold = mix('#4b556f', hash(i * 7 + row * 3) > 0.72 ? '#6a6680' : '#56607b', hash(i + row * 9));
      const tone = mix(cold, '#8d7766', near);
      tiles.push(fill(box(x + 1.5, COUNTER - 14 - (row + 1) * tile.h, tile.w - 3, tile.h - 3, 2.5), tone, 0.75));
    }
  return [
    gradient(
      box(left, top, width, bottom - top),
      [0, top],
      [0, bottom],
      [
        [0, '#3a4460'],
        [0.5, '#4a4f68'],
        [1, '#5b4f5c']
      ]
    ),
    ...clouds,
    ...tiles
  ];
}

/** The window over the yard: the house across, most of it asleep; the tops of a tree. */
function windowOver({ right }: Frame): Shape[] {
  const x = 124;
  const y = -126;
  const w = Math.max(150, Math.min(190, right - x + 30));
  const h = 186;
  const pane = box(x, y, w, h);
  const stars = Array.from({ length: 16 }, (_, i) =>
    fill(
      ellipse(x + hash(i) * w, y + hash(i, 31) * h * 0.42, 0.7 + hash(i, 5) * 0.7, 0.7 + hash(i, 5) * 0.7),
      '#f3ecd2',
      0.6
    )
  );
  const roofs = [0, 1, 2, 3].map((i) =>
    fill(box(x - 8 + i * w * 0.29, y + h * (0.42 + 0.16 * hash(i, 3)), w * 0.31, h), i % 2 ? '#1a2340' : '#202b4c')
  );
  const lit = Array.from({ length: 11 }, (_, i) =>
    fill(
      box(x + 8 + hash(i, 70) * (w - 20), y + h * (0.62 + 0.28 * hash(i, 90)), 6, 8),
      '#f2c96e',
      hash(i, 11) > 0.5 ? 0.85 : 0.2
    )
  );
  const tree = [0, 1, 2, 3].map((i) => soft(x + w * (0.2 + 0.16 * i), y + h - 4, 34, 30, '#10182c', 0.9));
  return [
    fill(box(x - 10, y - 10, w + 20, h + 20, 5), '#ab9d8a'),
    fill(box(x - 4, y - 4, w + 8, h + 8), '#6f675f'),
    clipped(pane, [
      gradient(
        pane,
        [0, y],
        [0, y + h],
        [
          [0, '#141d38'],
          [0.7, '#27365a'],
          [1, '#3d4a6b']
        ]
      ),
      ...stars,
      ...roofs,
      ...lit,
      ...tree,
      gradient(
        poly([x, y], [x + w * 0.34, y], [x + w * 0.06, y + h], [x, y + h]),
        [x, y],
        [x + w * 0.4, y],
        [
          [0, '#8fa0c4'],
          [1, '#27365a']
        ],
        0.16
      )
    ]),
    stroke(line([x + w * 0.5, y], [x + w * 0.5, y + h]), '#ab9d8a', 6),
    stroke(line([x, y + h * 0.46], [x + w, y + h * 0.46]), '#ab9d8a', 5),
    fill(box(x - 20, y + h + 8, w + 40, 10, 3), '#bcab90'),
    fill(box(x - 20, y + h + 18, w + 40, 5), '#2a2f44', 0.4),
    ...pot(x + 30, y + h + 8)
  ];
}

function counter({ left, right, bottom }: Frame): Shape[] {
  const width = right - left;
  const doors = Array.from({ length: Math.ceil(width / 108) + 1 }, (_, i) => Math.floor(left / 108) * 108 + i * 108);
  return [
    gradient(
      box(left, COUNTER - 12, width, 15),
      [left, 0],
      [right, 0],
      [
        [0, '#c99d6c'],
        [0.45, '#a07a58'],
        [1, '#6f5a4c']
      ]
    ),
    fill(box(left, COUNTER + 3, width, Math.max(10, bottom - COUNTER)), '#3d4b62'),
    fill(box(left, COUNTER + 3, width, 9), '#232b40', 0.5),
    ...doors.flatMap((x) => [
      stroke(box(x + 8, COUNTER + 22, 92, 190, 4), '#2f3c52', 2.4, 0.9),
      fill(ellipse(x + 90, COUNTER + 62, 3.2, 3.2), '#b59a72', 0.7)
    ])
  ];
}

/** An enamelled shade, and what it does to the wall behind it. */
function pendant(frame: Frame): Shape[] {
  const { x, y } = lampIn(frame);
  const shade = joined(
    [
      [x - 72, y],
      [x - 63, y - 25],
      [x - 38, y - 45],
      [x - 13, y - 53]
    ],
    [
      [x + 13, y - 53],
      [x + 38, y - 45],
      [x + 63, y - 25],
      [x + 72, y]
    ]
  );
  return [
    soft(x, y + 24, 210, 170, '#ffcf87', 0.34),
    stroke(line([x, frame.top - 4], [x, y - 54]), '#1d2338', 2.6),
    fill(box(x - 8, y - 63, 16, 13, 4), '#2b2d40'),
    fill(shade, '#b9583f'),
    clipped(shade, [
      stipple(x + 46, y - 20, 48, 48, '#6b2f28', 0.7),
      soft(x - 34, y - 28, 38, 28, '#e08a63', 0.6),
      soft(x, y + 3, 86, 17, '#ffcf8c', 0.8)
    ]),
    fill(ellipse(x, y, 72, 9), '#ffc987'),
    fill(ellipse(x, y + 1, 50, 6), '#ffd9a6'),
    fill(ellipse(x, y + 4, 17, 12), '#fff0d8'),
    soft(x, y + 6, 84, 56, '#ffcb8c', 0.5)
  ];
}

/** Night gathers where the lamp does not reach. */
const corners = ({ left, right, top, bottom }: Frame): Shape[] => [
  stipple(right - 10, top + 20, 190, 170, '#1f2644', 0.4),
  stipple(right, bottom - 60, 200, 150, '#1f2440', 0.4),
  soft(right + 10, 120, 190, 330, '#1a2040', 0.45),
  soft(left, bottom, 190, 150, '#1a2040', 0.4)
];

export const kitchen = (frame: Frame): Place => ({
  behind: [
    ...wall(frame),
    ...counter(frame),
    ...corners(frame),
    ...windowOver(frame),
    ...shelf(frame.left),
    ...cooker(Math.max(frame.left + 62, -218), COUNTER - 12),
    ...pendant(frame)
  ],
  table: surface(frame),
  things: laid(frame),
  lamp: lampIn(frame),
  hands: frame.shot !== 'strip'
});
