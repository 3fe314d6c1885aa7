/** A nursery, seen by whoever kneels before the baby's seat: by soft daylight, and with the curtains drawn to. */
import { type Colour, mix } from '../../face/colour.ts';
import { hash } from '../../face/number.ts';
import { ellipse } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Light } from '../../face/state.ts';
import type { Frame } from '../frame.ts';
import { LIT } from './living.ts';
import { casement, casementView, curtains, mobile, mobileRing, plank, toys } from './nurseryThings.ts';
import { box, line } from './paths.ts';
import type { DrawPlace } from './place.ts';
import { placed } from './placed.ts';
import { MORNING_SKY, type Sky } from './sky.ts';

interface Daylight {
  readonly sky: Sky;
  readonly wall: readonly [Colour, Colour];
  readonly panel: Colour;
  readonly floor: readonly [Colour, Colour];
  readonly rug: Colour;
  readonly shade: Colour;
  /** How far the curtains are drawn, and how much day comes in, 0..1 each. */
  readonly drawn: number;
  readonly day: number;
  readonly face: Light;
  /** What the light of the hour lays over the room. */
  readonly glow: Colour;
}

/** You look down a little: the floor begins high. */
const FLOOR = 168;
const PANEL = 84;

function shell({ left, right, top, bottom }: Frame, { wall, panel, floor }: Daylight): Shape[] {
  const width = right - left;
  const boards = Array.from({ length: Math.ceil(width / 44) + 1 }, (_, i) => Math.floor(left / 44) * 44 + i * 44);
  return [
    gradient(
      box(left, top, width, bottom - top),
      [left, top],
      [right, FLOOR],
      [
        [0, wall[0]],
        [1, wall[1]]
      ]
    ),
    ...Array.from({ length: 10 }, (_, i) =>
      stipple(
        left + width * hash(i, 14),
        top + 260 * hash(i, 24),
        110,
        70,
        mix(wall[1], i % 2 ? '#3b3733' : '#fff0d6', 0.2),
        0.3
      )
    ),
    // leaves pressed on the paper
    ...Array.from({ length: 26 }, (_, i) =>
      fill(
        ellipse(left + width * hash(i, 71), top + (PANEL - top) * hash(i, 73), 8, 3.2, hash(i, 79) * 3.1),
        mix(wall[1], '#fff0d6', 0.24),
        0.6
      )
    ),
    fill(box(left, PANEL, width, FLOOR - PANEL), panel),
    ...boards.map((x) => stroke(line([x, PANEL + 8], [x, FLOOR - 10]), mix(panel, '#1d1a2c', 0.25), 1.6, 0.7)),
    fill(box(left, PANEL - 4, width, 8, 2), mix(panel, '#fff0d6', 0.22)),
    gradient(
      box(left, FLOOR, width, Math.max(10, bottom - FLOOR)),
      [0, FLOOR],
      [0, bottom],
      [
        [0, floor[0]],
        [1, floor[1]]
      ]
    ),
    // boards run towards you, to one point behind the wall
    ...[-7, -5, -3.4, -2, -1, 0, 1, 2, 3.4, 5, 7].map((k) =>
      stroke(line([k * 52, FLOOR], [k * 132, FLOOR + 240]), mix(floor[1], '#1d1a2c', 0.35), 1.6, 0.5)
    ),
    fill(box(left, FLOOR - 9, width, 10), mix(panel, '#fff0d6', 0.16))
  ];
}

function rug({ bottom }: Frame, { rug: tone }: Daylight): Shape[] {
  const y = Math.max(bottom - 10, 300);
  const path = ellipse(0, y, 380, 112);
  return [
    fill(path, tone),
    clipped(path, [
      stroke(ellipse(0, y, 346, 96), mix(tone, '#f3dfb8', 0.4), 5, 0.7),
      stroke(ellipse(0, y, 318, 84), mix(tone, '#f3dfb8', 0.3), 2, 0.6),
      stipple(220, y, 190, 90, mix(tone, '#1d1a2c', 0.5), 0.5),
      soft(-160, y - 50, 190, 60, '#f3dfb8', 0.25)
    ])
  ];
}

const at =
  (light: Daylight): DrawPlace =>
  (frame) => {
    const { left, right, top } = frame;
    const { shade, sky, drawn, day } = light;
    const windowX = Math.max(left + 16, -304);
    const mobileAt = [Math.min(right - 58, 250), Math.max(top + 56, -116)] as const;
    return placed({
      wall: [
        ...shell(frame, light),
        ...casement(windowX, top, shade),
        soft(windowX + 64, -40, 260, 230, '#fbe7bd', 0.34 * day),
        ...plank(Math.min(right - 70, 246), 44, shade),
        ...mobileRing(...mobileAt, top, shade),
        ...rug(frame, light),
        ...toys(Math.max(left + 34, -254), Math.min(right - 70, 224), 252, shade)
      ],
      outlook: casementView(windowX, top, sky, shade, day),
      alive: [...curtains(windowX, top, shade, drawn), ...mobile(...mobileAt, shade)],
      lamp: { x: Math.max(windowX + 64, left + 30), y: -40, reach: 250 + 60 * day, colour: light.glow },
      light: light.face,
      hands: frame.shot !== 'strip'
    });
  };

export const nurseryDay: DrawPlace = at({
  sky: MORNING_SKY,
  wall: ['#8d8a70', '#7d7a64'],
  panel: '#7b8878',
  floor: ['#8a6a4a', '#6b4f39'],
  rug: '#9a5843',
  shade: '#55534c',
  drawn: 0,
  day: 0.85,
  glow: LIT.morning,
  face: { side: -1, night: 0, rim: { colour: '#fff0cc', alpha: 0.3 } }
});

export const nurseryDim: DrawPlace = at({
  sky: MORNING_SKY,
  wall: ['#6b6660', '#575357'],
  panel: '#555f60',
  floor: ['#5f4b41', '#463739'],
  rug: '#6d4544',
  shade: '#3b3a4c',
  drawn: 0.9,
  day: 0.3,
  glow: LIT.dim,
  face: { side: -1, night: 0.3, rim: { colour: '#ffdcae', alpha: 0.3 } }
});
