/** Your own hands at the near edge of the frame, either side of your plate; they close as your body tightens. */
import { taper } from '../face/brush.ts';
import type { Character, Cloth, Skin } from '../face/character.ts';
import { drawHand } from '../face/drawHand.ts';
import { clamp, lerp } from '../face/number.ts';
import { add, type Matrix, type Point } from '../face/path.ts';
import { clipped, fill, moved, type Shape, soft, stipple } from '../face/shapes.ts';
import type { Frame } from './frame.ts';

/** Whose hands they are: skin, and the sleeve's three tones. */
export interface Owner {
  readonly skin: Skin;
  readonly sleeve: Cloth;
}

/** Hands that match somebody of the cast, for a seat from which you are them. */
export const handsOf = ({ skin, cloth }: Character): Owner => ({ skin, sleeve: cloth });

/** Chosen: nobody's skin in particular, lit by the lamp; the sleeves of a coat that is still on. */
const SKIN: Skin = {
  base: '#d0a07c',
  shade: '#a47355',
  deep: '#6f4630',
  line: '#452216',
  light: '#eac6a0',
  blush: '#c9694a',
  lip: '#a65a42',
  lipLow: '#c8805f',
  lid: '#bd8358'
};
const COAT: Cloth = { base: '#46536f', dark: '#262d45', light: '#7c88a0' };
const NOBODY: Owner = { skin: SKIN, sleeve: COAT };

/** Chosen: the table is seen at a slant, so that all that lies on it is lower than it is long. */
const SLANT = 0.74;

interface Reach {
  readonly wrist: Point;
  readonly elbow: Point;
  readonly size: number;
  /** Radians from straight ahead of the body to its middle. */
  readonly angle: number;
}

/** Where a left hand lies, and where its arm leaves the frame. */
function reach({ left, bottom, shot }: Frame, curl: number): Reach {
  const size = shot === 'table' ? 1.62 : 1.16;
  const x = Math.max(left + 44 * size, -158 * size) + 8 * curl;
  const y = bottom - lerp(13, 16, curl) * size;
  return { wrist: [x, y], elbow: [x - 62 * size, y + 66 * size], size, angle: lerp(-0.5, -0.62, curl) };
}

function sleeve({ wrist, elbow, size }: Reach, cloth: Cloth): Shape[] {
  const end = add(wrist, -6 * size, 4 * size);
  const points = [elbow, add(wrist, -32 * size, 27 * size), end];
  const path = taper(points, [58 * size, 50 * size, 40 * size], 6);
  const hem = taper(
    [add(end, -13 * size, -15 * size), add(end, 2 * size, -2 * size), add(end, 10 * size, 17 * size)],
    [7 * size, 9 * size, 7 * size],
    4
  );
  return [
    fill(path, cloth.base),
    clipped(path, [
      soft(wrist[0] - 34 * size, wrist[1] + 4 * size, 46 * size, 22 * size, cloth.light, 0.6),
      stipple(wrist[0] - 8 * size, wrist[1] + 46 * size, 52 * size, 34 * size, cloth.dark, 0.8)
    ]),
    fill(hem, cloth.dark, 0.5),
    fill(
      taper(
        [add(end, -15 * size, -14 * size), add(end, -1 * size, -2 * size), add(end, 7 * size, 16 * size)],
        [5 * size, 7 * size, 5 * size],
        4
      ),
      cloth.light,
      0.75
    )
  ];
}

function arm(frame: Frame, curl: number, { skin, sleeve: cloth }: Owner): Shape[] {
  const at = reach(frame, curl);
  const { wrist, size, angle } = at;
  const [c, s] = [Math.cos(angle) * size, Math.sin(angle) * size];
  const laid: Matrix = [c, s * SLANT, -s, c * SLANT, wrist[0], wrist[1]];
  return [
    soft(wrist[0] + 36 * size, wrist[1] + 2 * size, 66 * size, 26 * size, '#1d0f0e', 0.55),
    moved(laid, drawHand(skin, curl)),
    ...sleeve(at, cloth)
  ];
}

const MIRROR: Matrix = [-1, 0, 0, 1, 0, 0];

/** How far the hands close at this arousal, 0..1, in steps that can be seen. */
export const curlAt = (arousal: number): number => Math.round(clamp((arousal - 0.3) / 0.5) * 6) / 6;

/**
 * @param curl - 0 at rest, 1 fists
 * @param owner - whose; nobody in particular unless told
 */
export function drawHands(frame: Frame, curl: number, owner: Owner = NOBODY): Shape[] {
  if (frame.shot === 'strip') return [];
  const shapes = arm(frame, curl, owner);
  return [...shapes, moved(MIRROR, shapes)];
}
