/** Sam's kitchen at night: one lamp, a dark yard, a rice cooker from the woman on the second floor. */
import { mix } from '../../face/colour.ts';
import { hash } from '../../face/number.ts';
import { ellipse } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { cooker, pot, shelf } from './kitchenThings.ts';
import { box, line, poly } from './paths.ts';
import type { Place } from './place.ts';
import { laid, surface } from './table.ts';

const COUNTER = 150;
const LAMP = { x: -172, y: -86, reach: 420 };

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
      const tone = mix('#525c76', hash(i * 7 + row * 3) > 0.72 ? '#77728c' : '#606983', hash(i + row * 9));
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
    fill(box(x - 10, y - 10, w + 20, h + 20, 5), '#cdbb9b'),
    fill(box(x - 4, y - 4, w + 8, h + 8), '#8d7f6d'),
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
    stroke(line([x + w * 0.5, y], [x + w * 0.5, y + h]), '#cdbb9b', 6),
    stroke(line([x, y + h * 0.46], [x + w, y + h * 0.46]), '#cdbb9b', 5),
    fill(box(x - 20, y + h + 8, w + 40, 10, 3), '#dccbaa'),
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
        [0, '#d3a876'],
        [0.45, '#b98f63'],
        [1, '#86694e']
      ]
    ),
    fill(box(left, COUNTER + 3, width, Math.max(10, bottom - COUNTER)), '#45566a'),
    fill(box(left, COUNTER + 3, width, 9), '#232b40', 0.5),
    ...doors.flatMap((x) => [
      stroke(box(x + 8, COUNTER + 22, 92, 190, 4), '#36465a', 2.4, 0.9),
      fill(ellipse(x + 90, COUNTER + 62, 3.2, 3.2), '#c9a877', 0.8)
    ])
  ];
}

function pendant({ top }: Frame): Shape[] {
  const { x, y } = LAMP;
  const shade = poly([x - 50, y], [x - 40, y - 22], [x - 12, y - 38], [x + 12, y - 38], [x + 40, y - 22], [x + 50, y]);
  return [
    stroke(line([x, top - 4], [x, y - 36]), '#1d2338', 2.2),
    fill(shade, '#b9583f'),
    clipped(shade, [
      stipple(x + 30, y - 12, 34, 30, '#7d3527', 0.7),
      soft(x - 22, y - 20, 24, 16, '#e08a63', 0.6),
      soft(x, y + 2, 60, 12, '#ffcf8c', 0.8)
    ]),
    fill(ellipse(x, y, 50, 6.5), '#ffe9b8'),
    fill(ellipse(x, y + 2.5, 14, 9), '#fff8e4'),
    soft(x, y + 4, 92, 58, '#ffdf9a', 0.5)
  ];
}

export const kitchen = (frame: Frame): Place => ({
  behind: [
    ...wall(frame),
    ...windowOver(frame),
    ...shelf(frame.left),
    ...counter(frame),
    ...cooker(-218, COUNTER - 12),
    ...pendant(frame)
  ],
  table: surface(frame),
  things: laid(frame),
  lamp: LAMP,
  hands: frame.shot !== 'strip'
});
