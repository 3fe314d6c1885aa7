/**
 * Arms: sleeves pushed up, bare forearms, hands as a gesture has them.
 *
 * Their own layer, over the table. Where they lie: gestures.ts.
 */
import { taper } from './brush.ts';
import { type Colour, mix } from './colour.ts';
import { drawHand } from './drawHand.ts';
import { type Trunk, trunkOf } from './drawBody.ts';
import { drawHeld } from './drawHeld.ts';
import { type Reach, reachOf } from './gestures.ts';
import { lerp } from './number.ts';
import { add, between, type Point } from './path.ts';
import { clipped, fill, moved, type Shape, soft } from './shapes.ts';
import { SIDES, type Sitting } from './sitting.ts';

/** A limb with one form shadow: below, and away from the lamp. */
function limb(lamp: number, points: readonly Point[], widths: readonly number[], base: Colour, dark: Colour): Shape[] {
  const path = taper(points, widths, 8);
  const last = widths.length - 1;
  const under = taper(
    points.map((p, i) => add(p, -lamp * widths[i]! * 0.34, widths[i]! * 0.3)),
    widths.map((w, i) => w * (i === 0 ? 0.05 : i === last ? 0.5 : 0.42)),
    8
  );
  return [fill(path, base), clipped(path, [fill(under, dark, 0.32)])];
}

/** Sleeve to below the elbow, where it bunches; forearm; hand. */
function arm(s: Sitting, t: Trunk, side: -1 | 1, j: Reach): Shape[] {
  const { cloth } = s.character;
  const half = side < 0 ? t.left : t.right;
  const shoulder: Point = [side * (half - 34), t.shoulderY + 54];
  const dark = mix(cloth.dark, '#4a3f5c', 0.25 * s.state.light.night);
  const lamp = s.state.light.side;
  const lit = side === lamp;
  const sleeve = lit ? mix(cloth.base, cloth.light, 0.22) : mix(cloth.base, dark, 0.18);
  const cuff = between(j.elbow, j.wrist, 0.34);
  const bend = add(j.elbow, side * 2, 6);
  const angle = Math.atan2(j.wrist[1] - cuff[1], j.wrist[0] - cuff[0]);
  const [c, d] = [Math.cos(angle), Math.sin(angle)];
  const points = j.angle ?? angle;
  const [hc, hd] = [Math.cos(points) * j.size, Math.sin(points) * j.size];
  const flip = side < 0 ? 1 : -1;
  const rolls = [0.16, 0.25, 0.33].map((at, i): Shape => {
    const p = between(j.elbow, j.wrist, at);
    const w = 27 - i * 2;
    return fill(
      taper([add(p, d * w, -c * w), add(p, c * 4, d * 4), add(p, -d * w, c * w)], [3, i === 2 ? 11 : 5, 3]),
      i === 2 ? mix(sleeve, cloth.light, 0.3) : dark,
      i === 2 ? 1 : 0.4
    );
  });
  return [
    soft(
      lerp(j.elbow[0], j.wrist[0], 0.5),
      Math.max(j.elbow[1], j.wrist[1]) + 24,
      Math.abs(j.elbow[0] - j.wrist[0]) * 0.62 + 30,
      20,
      '#2a1b18',
      0.4
    ),
    ...limb(lamp, [cuff, between(cuff, j.wrist, 0.5), j.wrist], [42, 37, 28], s.skin.base, s.skin.shade),
    moved(
      [hc, hd * j.slant, -hd * flip, hc * j.slant * flip, j.wrist[0] + hc * 4, j.wrist[1] + hd * 4],
      drawHand(s.skin, j.curl)
    ),
    // two limbs, for one that bends so sharply would tear at its inner side
    ...limb(lamp, [bend, between(bend, cuff, 0.5), cuff], [60, 57, 50], sleeve, dark),
    ...limb(
      lamp,
      [add(shoulder, -side * 34, -26), shoulder, between(shoulder, bend, 0.6), bend],
      [16, 62, 66, 60],
      sleeve,
      dark
    ),
    ...rolls
  ];
}

/** Both arms, the viewer's right one in front, and what they hold. */
export function drawArms(s: Sitting): Shape[] {
  const t = trunkOf(s);
  const { hands = 'rest', posture } = s.state;
  return [...drawHeld(s, hands), ...SIDES.flatMap((side) => arm(s, t, side, reachOf(hands, t, side, posture)))];
}
