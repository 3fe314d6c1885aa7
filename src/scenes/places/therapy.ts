/** A room with two chairs, seen from the one you sit in: a window with the hour in it, a clock that is right, books, a plant. */
import { type Colour, mix } from '../../face/colour.ts';
import { hash } from '../../face/number.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Light } from '../../face/state.ts';
import type { Frame } from '../frame.ts';
import { breathing, LIT, seconds, standingStill } from './living.ts';
import { box, line, poly } from './paths.ts';
import type { Alive, DrawPlace, Outlook, Pane } from './place.ts';
import { placed } from './placed.ts';
import { EVENING_SKY, MORNING_SKY, outlookOn, RAIN_SKY, rainOn, type Sky } from './sky.ts';
import { bookcase, clock, lap, lowTable, plant, tissues } from './therapyThings.ts';
import { chairArms, chairBack, ownArms } from './upholstery.ts';

interface Session {
  /** By the clock on the wall, 0..24. */
  readonly hour: number;
  readonly sky: Sky;
  /** From the ceiling to the floor. */
  readonly wall: readonly [Colour, Colour];
  readonly floor: readonly [Colour, Colour];
  /** What the hour lays over everything. */
  readonly shade: Colour;
  /** Of the standing lamp, 0 or 1, and of the day in the room, 0..1. */
  readonly lamp: number;
  readonly day: number;
  /** On the low table, or on the case behind the other. */
  readonly tissuesNear: boolean;
  readonly face: Light;
  /** What the light of the hour lays over the room. */
  readonly glow: Colour;
}

const FLOOR = 206;

function shell({ left, right, top, bottom }: Frame, { wall, floor }: Session): Shape[] {
  const width = right - left;
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
        left + width * hash(i, 12),
        top + 330 * hash(i, 22),
        120,
        80,
        mix(wall[i % 2]!, i % 2 ? '#20242e' : '#f3ead2', 0.22),
        0.3
      )
    ),
    gradient(
      box(left, FLOOR, width, Math.max(10, bottom - FLOOR)),
      [0, FLOOR],
      [0, bottom],
      [
        [0, floor[0]],
        [1, floor[1]]
      ]
    ),
    ...[0.2, 0.5, 0.85].map((at) =>
      stroke(
        line([left, FLOOR + (bottom - FLOOR) * at], [right, FLOOR + (bottom - FLOOR) * at]),
        mix(floor[1], '#1d1a2c', 0.4),
        1.4,
        0.5
      )
    ),
    fill(box(left, FLOOR - 10, width, 11), mix(wall[0], '#f3ead2', 0.25), 0.8)
  ];
}

const X = 128;
const paneOf = ({ right }: Frame): Pane => ({
  x: X,
  y: -128,
  w: Math.max(140, Math.min(176, right - X + 20)),
  h: 196
});

/** The window, its sill and the curtain's rail. */
function windowAt(frame: Frame, { shade, day }: Session): Shape[] {
  const { x, y, w, h } = paneOf(frame);
  return [
    fill(box(x - 10, y - 10, w + 20, h + 20, 3), mix('#cdc3ab', shade, 0.3)),
    fill(box(x - 18, y + h + 6, w + 36, 10, 3), mix('#ddd2b8', shade, 0.2)),
    soft(x + w / 2, y + h / 2, 210, 190, '#f4ead0', 0.3 * day),
    fill(box(x - 26, y - 24, w + 90, 6, 3), mix('#8a6444', shade, 0.3))
  ];
}

function outlook(frame: Frame, { sky, shade, day }: Session): Outlook {
  const pane = paneOf(frame);
  const { x, y, w, h } = pane;
  const wood = mix('#cdc3ab', shade, 0.3);
  return outlookOn(
    pane,
    sky,
    [
      stroke(line([x + w * 0.48, y], [x + w * 0.48, y + h]), wood, 6),
      clipped(box(x, y, w, h), [soft(x + w / 2, y + h / 2, 170, 170, '#f4ead0', 0.2 * day)])
    ],
    4
  );
}

/** On the side away from the face a curtain, from the middle of its rail. */
function curtain(frame: Frame, { shade }: Session): Alive {
  const { x, y, w, h } = paneOf(frame);
  const folds = Math.min(frame.right - 26, x + w - 26);
  const shapes = [0, 1, 2, 3].map((i) => {
    const a = -36 + i * 17;
    return gradient(
      poly([a, 0], [a + 18, 0], [a + 21 + i, h + 110], [a - 3 + i, h + 110]),
      [a, 0],
      [a + 18, 0],
      [
        [0, mix('#b58a6c', shade, 0.25)],
        [1, mix('#7f5b4c', shade, 0.35)]
      ]
    );
  });
  return breathing('curtain', shapes, { x: -44, y: -2, w: 92, h: h + 114 }, folds + 36, y - 18);
}

/** A standing lamp behind the case. */
function standing(x: number, lit: number, shade: Colour): Shape[] {
  return [
    soft(x, -40, 190, 170, '#ffcf87', 0.42 * lit),
    stroke(line([x, -30], [x, FLOOR + 8]), mix('#5c4332', shade, 0.3), 5),
    fill(
      poly([x - 26, -88], [x + 26, -88], [x + 44, -26], [x - 44, -26]),
      mix(mix('#b3a483', shade, 0.3), '#ffdf9f', lit)
    ),
    stipple(x + 24, -50, 26, 34, '#7a6248', 0.4)
  ];
}

const at =
  (session: Session): DrawPlace =>
  (frame) => {
    const { lamp, day, shade, tissuesNear, hour } = session;
    const { left, right } = frame;
    const lampX = Math.max(left + 8, -244);
    const caseRight = -116;
    const clockAt = [Math.max(left + 34, -168), -64, 26] as const;
    return placed({
      wall: [
        ...shell(frame, session),
        ...windowAt(frame, session),
        ...(left < -200 ? standing(lampX, lamp, shade) : []),
        ...bookcase(left, caseRight, 44, shade),
        ...(tissuesNear ? [] : tissues(Math.max(left + 100, -176), 38, 0.72)),
        ...clock(...clockAt, hour),
        ...chairBack(mix('#3f6668', shade, 0.3))
      ],
      outlook: outlook(frame, session),
      alive: [
        ...rainOn(paneOf(frame), session.sky),
        curtain(frame, session),
        standingStill(
          'plant',
          plant(0, 0, shade),
          { x: -106, y: -200, w: 212, h: 216 },
          Math.min(right - 34, 262),
          FLOOR + 26
        ),
        seconds(...clockAt)
      ],
      things: [
        ...chairArms(mix('#3f6668', shade, 0.3)),
        ...lap(frame, shade),
        ...lowTable(frame, tissuesNear),
        ...(frame.shot === 'table' ? ownArms(frame, mix('#a3604a', shade, 0.25)) : [])
      ],
      lamp: {
        ...(lamp > day
          ? { x: Math.max(lampX, left + 20), y: -50, reach: 270 }
          : { x: Math.min(right - 30, 216), y: -30, reach: 280 }),
        colour: session.glow
      },
      light: session.face,
      hands: frame.shot !== 'strip'
    });
  };

/** Ten past ten, and clear; the tissues are on the table between you. */
export const therapyMorning: DrawPlace = at({
  hour: 10 + 10 / 60,
  sky: MORNING_SKY,
  wall: ['#7f8a78', '#6f7c70'],
  floor: ['#80664d', '#5c4738'],
  shade: '#4b5450',
  lamp: 0,
  day: 0.8,
  tissuesNear: true,
  glow: LIT.morning,
  face: { side: 1, night: 0, rim: { colour: '#fff0cc', alpha: 0.35 } }
});

/** Twenty to four, in the rain; the tissues stand out of reach. */
export const therapyRain: DrawPlace = at({
  hour: 15 + 40 / 60,
  sky: RAIN_SKY,
  wall: ['#6f7a74', '#66726f'],
  floor: ['#6d5a4a', '#4e4038'],
  shade: '#3f484e',
  lamp: 0.6,
  day: 0.4,
  tissuesNear: false,
  glow: LIT.tungsten,
  face: { side: -1, night: 0.15, rim: { colour: '#ffe0b0', alpha: 0.3 } }
});

/** Ten to seven, the sky going out; the lamp is lit. */
export const therapyEvening: DrawPlace = at({
  hour: 18 + 50 / 60,
  sky: EVENING_SKY,
  wall: ['#5f605c', '#524f57'],
  floor: ['#5f4b42', '#41343a'],
  shade: '#33324a',
  lamp: 1,
  day: 0.15,
  tissuesNear: true,
  glow: LIT.evening,
  face: { side: -1, night: 0.5, rim: { colour: '#ffce9c', alpha: 0.35 } }
});
