/** The parent's own hands before the baby: a hand laid on it, or the wooden ring held out. */
import { PARENT } from '../../face/cast/parent.ts';
import { taper } from '../../face/brush.ts';
import { drawHand } from '../../face/drawHand.ts';
import { lerp } from '../../face/number.ts';
import { add, type Point, spline } from '../../face/path.ts';
import { clipped, fill, moved, type Shape, soft, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';

/** Where the hand ends, from out of the picture to all there. */
interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly curl: number;
}

const waysIn = ({ right, bottom }: Frame): Readonly<Record<'touch' | 'ring', Way>> => ({
  touch: { from: [Math.min(right, 300) + 60, bottom + 90], to: [52, 236], curl: 0.1 },
  ring: { from: [Math.min(right, 300) + 80, bottom + 60], to: [Math.min(right - 40, 176), 178], curl: 0.75 }
});

/** A beech ring, as one buys them for teeth that are coming. */
function ring([x, y]: Point): Shape[] {
  const round = (grown: number): Point[] =>
    Array.from({ length: 10 }, (_, i): Point => {
      const a = (i / 10) * 2 * Math.PI;
      return [x - 46 + Math.cos(a) * (34 + grown), y - 18 + Math.sin(a) * (36 + grown)];
    });
  return [
    stroke(spline(round(1), true), '#6f4a2a', 15, 0.55),
    stroke(spline(round(0), true), '#cf9f63', 13),
    stroke(spline(round(-2), true), '#ecca94', 4, 0.8)
  ];
}

/**
 * @param what - which hand is wanted
 * @param there - 0 out of the picture, 1 all there
 */
export function drawCarerHand(frame: Frame, what: 'touch' | 'ring', there: number): Shape[] {
  if (there <= 0.01) return [];
  const { from, to, curl } = waysIn(frame)[what];
  const { skin, cloth } = PARENT;
  const wrist: Point = [lerp(from[0], to[0], there) + 40, lerp(from[1], to[1], there) + 26];
  const out = Math.atan2(from[1] - to[1], from[0] - to[0]);
  const elbow = add(wrist, Math.cos(out) * 260, Math.sin(out) * 260);
  const size = 1.5;
  const angle = out + Math.PI;
  const [c, s] = [Math.cos(angle) * size, Math.sin(angle) * size];
  const bare = add(wrist, Math.cos(out) * 70, Math.sin(out) * 70);
  const sleeve = taper([bare, add(bare, Math.cos(out) * 90, Math.sin(out) * 90), elbow], [76, 88, 96], 6);
  const forearm = taper([wrist, add(wrist, Math.cos(out) * 40, Math.sin(out) * 40), bare], [42, 52, 60], 6);
  return [
    soft(wrist[0] - 30, wrist[1] + 20, 80, 34, '#2a1b18', 0.35),
    ...(what === 'ring' ? ring(wrist) : []),
    fill(forearm, skin.base),
    clipped(forearm, [soft(bare[0], bare[1] + 26, 90, 30, skin.shade, 0.7)]),
    fill(sleeve, cloth.base),
    clipped(sleeve, [soft(elbow[0], elbow[1] + 40, 150, 70, cloth.dark, 0.7)]),
    moved([c, s, s, -c, wrist[0], wrist[1]], drawHand(skin, curl))
  ];
}
