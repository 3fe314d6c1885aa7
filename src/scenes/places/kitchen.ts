/** Sam's kitchen, at any hour: one lamp, a yard, a rice cooker from the woman on the second floor. */
import { mix } from '../../face/colour.ts';
import { clamp, hash } from '../../face/number.ts';
import { ellipse, joined } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { cooker, pot, shelf } from './kitchenThings.ts';
import { box, line, poly } from './paths.ts';
import { EVENING, type Hour, MORNING, NIGHT } from './kitchenHours.ts';
import type { DrawPlace, Lamp, Outlook, Pane } from './place.ts';
import { placed } from './placed.ts';
import { outlookOn } from './sky.ts';
import { laid, rising, surface } from './table.ts';

const COUNTER = 150;

/** Low over the table, nearer than the shelf, so that it lights the face from the viewer's left. */
const lampIn = ({ left, top }: Frame): Omit<Lamp, 'colour'> => ({
  x: Math.max(left + 66, -208),
  y: Math.max(top + 74, -92),
  reach: 300
});

function wall({ left, right, top, bottom }: Frame, { wall: paint, tile: tone, clouds: grain }: Hour): Shape[] {
  const width = right - left;
  const clouds = Array.from({ length: 9 }, (_, i) =>
    stipple(left + width * hash(i, 2), top + 260 * hash(i, 20), 130, 80, grain[i % 2]!, 0.24)
  );
  const tile = { w: 46, h: 23 };
  const tiles: Shape[] = [];
  for (let row = 0; row < 7; row++)
    for (let i = Math.floor(left / tile.w) - 1; i * tile.w < right; i++) {
      const x = i * tile.w + (row % 2 ? tile.w / 2 : 0);
      const near = clamp(1 - (x - left) / 300) * 0.5;
      const cold = mix(tone[0], hash(i * 7 + row * 3) > 0.72 ? tone[2] : tone[1], hash(i + row * 9));
      const path = box(x + 1.5, COUNTER - 14 - (row + 1) * tile.h, tile.w - 3, tile.h - 3, 2.5);
      tiles.push(fill(path, mix(cold, tone[3], near), 0.75));
    }
  return [
    gradient(
      box(left, top, width, bottom - top),
      [0, top],
      [0, bottom],
      [
        [0, paint[0]],
        [0.5, paint[1]],
        [1, paint[2]]
      ]
    ),
    ...clouds,
    ...tiles
  ];
}

/** The window over the yard: the house across, most of it asleep; the tops of a tree. */
const paneOf = ({ right }: Frame): Pane => ({
  x: 124,
  y: -126,
  w: Math.max(150, Math.min(190, right - 124 + 30)),
  h: 186
});

function windowOver(frame: Frame, { wood }: Hour): Shape[] {
  const { x, y, w, h } = paneOf(frame);
  return [
    fill(box(x - 10, y - 10, w + 20, h + 20, 5), wood[0]),
    fill(box(x - 4, y - 4, w + 8, h + 8), wood[1]),
    fill(box(x - 20, y + h + 8, w + 40, 10, 3), wood[2]),
    fill(box(x - 20, y + h + 18, w + 40, 5), '#2a2f44', 0.4)
  ];
}

function outlook(frame: Frame, hour: Hour): Outlook {
  const pane = paneOf(frame);
  const { x, y, w, h } = pane;
  const { wood, sun, sunlit } = hour;
  return outlookOn(
    pane,
    hour.sky,
    [
      stroke(line([x + w * 0.5, y], [x + w * 0.5, y + h]), wood[0], 6),
      stroke(line([x, y + h * 0.46], [x + w, y + h * 0.46]), wood[0], 5),
      ...(sun > 0 ? [clipped(box(x, y, w, h), [soft(x + w / 2, y + h / 2, 170, 150, sunlit, 0.3 * sun)])] : []),
      ...pot(x + 30, y + h + 8)
    ],
    24
  );
}

function counter({ left, right, bottom }: Frame, { counter: top, doors: door }: Hour): Shape[] {
  const width = right - left;
  const doors = Array.from({ length: Math.ceil(width / 108) + 1 }, (_, i) => Math.floor(left / 108) * 108 + i * 108);
  return [
    gradient(
      box(left, COUNTER - 12, width, 15),
      [left, 0],
      [right, 0],
      [
        [0, top[0]],
        [0.45, top[1]],
        [1, top[2]]
      ]
    ),
    fill(box(left, COUNTER + 3, width, Math.max(10, bottom - COUNTER)), door[0]),
    fill(box(left, COUNTER + 3, width, 9), door[1], 0.5),
    ...doors.flatMap((x) => [
      stroke(box(x + 8, COUNTER + 22, 92, 190, 4), door[1], 2.4, 0.9),
      fill(ellipse(x + 90, COUNTER + 62, 3.2, 3.2), '#b59a72', 0.7)
    ])
  ];
}

/** An enamelled shade, and what it does to the wall behind it. */
function pendant(frame: Frame, lit: number): Shape[] {
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
    soft(x, y + 24, 210, 170, '#ffcf87', 0.34 * lit),
    stroke(line([x, frame.top - 4], [x, y - 54]), '#1d2338', 2.6),
    fill(box(x - 8, y - 63, 16, 13, 4), '#2b2d40'),
    fill(shade, '#b9583f'),
    clipped(shade, [
      stipple(x + 46, y - 20, 48, 48, '#6b2f28', 0.7),
      soft(x - 34, y - 28, 38, 28, '#e08a63', 0.6),
      soft(x, y + 3, 86, 17, '#ffcf8c', 0.8 * lit)
    ]),
    fill(ellipse(x, y, 72, 9), mix('#6b3a30', '#ffc987', lit)),
    fill(ellipse(x, y + 1, 50, 6), mix('#54302b', '#ffd9a6', lit)),
    fill(ellipse(x, y + 4, 17, 12), mix('#cfc6b4', '#fff0d8', lit)),
    soft(x, y + 6, 84, 56, '#ffcb8c', 0.5 * lit)
  ];
}

/** Dark gathers where the light does not reach. */
const corners = ({ left, right, top, bottom }: Frame, { shade, dark }: Hour): Shape[] => [
  stipple(right - 10, top + 20, 190, 170, shade, 0.4 * dark),
  stipple(right, bottom - 60, 200, 150, shade, 0.4 * dark),
  soft(right + 10, 120, 190, 330, shade, 0.45 * dark),
  soft(left, bottom, 190, 150, shade, 0.4 * dark)
];

/** Day comes in over the sill and lies across the wall and the counter. */
const sunlight = ({ right, bottom }: Frame, { sun, sunlit }: Hour): Shape[] =>
  sun === 0
    ? []
    : [
        soft(214, -30, 250, 210, sunlit, 0.4 * sun),
        fill(poly([124, -120], [Math.min(314, right), -120], [70, bottom], [-150, bottom]), sunlit, 0.1 * sun),
        fill(poly([150, COUNTER - 12], [290, COUNTER - 12], [230, COUNTER + 3], [80, COUNTER + 3]), sunlit, 0.5 * sun)
      ];

const at =
  (hour: Hour): DrawPlace =>
  (frame) => {
    const { left, right, shot } = frame;
    return placed({
      wall: [
        ...wall(frame, hour),
        ...counter(frame, hour),
        ...corners(frame, hour),
        ...windowOver(frame, hour),
        ...sunlight(frame, hour),
        ...shelf(left),
        ...cooker(Math.max(left + 62, -218), COUNTER - 12),
        ...pendant(frame, hour.lamp)
      ],
      outlook: outlook(frame, hour),
      alive: rising(frame, hour.laid),
      table: surface(frame),
      things: laid(frame, hour.laid),
      lamp: {
        ...(hour.lamp > 0.5 ? lampIn(frame) : { x: Math.min(214, right - 30), y: -30, reach: 280 }),
        colour: hour.glow
      },
      light: hour.face,
      hands: shot !== 'strip'
    });
  };

export const kitchenNight: DrawPlace = at(NIGHT);
export const kitchenEvening: DrawPlace = at(EVENING);
export const kitchenMorning: DrawPlace = at(MORNING);
