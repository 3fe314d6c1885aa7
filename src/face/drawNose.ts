/** Nose: one shaded plane away from the lamp, a light on the tip, wings and base in a deep tint. */
import { taper } from './brush.ts';
import { clamp, lerp } from './number.ts';
import { add, joined, type Point } from './path.ts';
import { fill, type Shape, soft } from './shapes.ts';
import { SIDES, type Sitting } from './sitting.ts';

interface NoseShape {
  /** Half width on either side. */
  readonly half: (side: -1 | 1) => number;
  /** Height of the base as drawn from the front. */
  readonly y: number;
  readonly tip: Point;
  readonly base: Point;
  readonly wing: (side: -1 | 1) => Point;
}

/** Where the base of the nose is, from the front: 9 and 10 lift it. */
export const noseY = (s: Sitting): number => s.character.build.nose.y - 3 * s.unit(9) - 1.5 * s.unit(10);

function noseShape(s: Sitting): NoseShape {
  const { nose } = s.character.build;
  const y = noseY(s);
  const half = (side: -1 | 1): number =>
    nose.half * (1 + 0.12 * s.unit(12, side) + 0.14 * s.unit(9, side) + 0.2 * s.unit(38, side));
  return {
    half,
    y,
    tip: s.face(0, y - 5, nose.tip),
    base: s.face(0, y + 5.5, nose.tip * 0.62),
    wing: (side) => s.face(side * half(side), y - 2.5 * s.unit(9, side) - 1.5 * s.unit(10, side), 4)
  };
}

/** The side plane that lies in shade: away from the lamp, or away from where the head has turned. */
function shadedPlane(s: Sitting, n: NoseShape): Shape {
  const { nose } = s.character.build;
  const { sinYaw } = s.head;
  const side = Math.abs(sinYaw) > 0.25 ? -Math.sign(sinYaw) : -s.state.light.side;
  const low = side > 0 ? n.wing(1) : n.wing(-1);
  const high = s.face(side * 3.5, nose.root + 2, 6);
  const shade = joined(
    [high, s.face(side * 4.5, lerp(nose.root, n.y, 0.5), nose.tip * 0.55), add(n.tip, side * 2, -2)],
    [add(n.tip, side * 2, -2), n.base],
    [n.base, low],
    [low, s.face(side * 9, lerp(nose.root, n.y, 0.55), 3), high]
  );
  return fill(shade, s.skin.shade, 0.7);
}

/** The line of the bridge, only as the head turns. */
function bridge(s: Sitting, n: NoseShape): Shape[] {
  const { nose } = s.character.build;
  const turned = Math.abs(s.head.sinYaw);
  if (turned < 0.2) return [];
  const to = s.head.sinYaw > 0 ? 1 : -1;
  const line = [
    add(s.face(0, nose.root, 7), to, 0),
    s.face(to * 2, lerp(nose.root, n.y, 0.55), nose.tip * 0.55 + 2),
    add(n.tip, to * 4.5, 0),
    add(n.tip, to * 2.5, 7)
  ];
  return [fill(taper(line, [0.4, 1.8, 2.1, 0.8]), s.skin.deep, clamp((turned - 0.2) * 2.2) * 0.75)];
}

export function drawNose(s: Sitting): Shape[] {
  const n = noseShape(s);
  const { tip } = s.character.build.nose;
  const out: Shape[] = [shadedPlane(s, n), ...bridge(s, n)];
  out.push(soft(n.tip[0] + s.state.light.side * 2.5, n.tip[1] - 2, 7, 6.5, s.skin.light, 0.75));
  for (const side of SIDES) {
    const w = n.wing(side);
    const wing = [add(w, -side * 1.5, -7), add(w, side * 0.8, -2.5), add(w, -side * 2, 2)];
    out.push(fill(taper(wing, [0.4, 2, 0.6]), s.skin.deep, side === s.state.light.side ? 0.42 : 0.6));
  }
  const under = [-0.62, -0.3, 0, 0.3, 0.62].map((t) =>
    t === 0
      ? n.base
      : s.face(t * n.half(t < 0 ? -1 : 1), n.y + (Math.abs(t) > 0.5 ? 1.5 : 3.2), tip * (Math.abs(t) > 0.5 ? 0.4 : 0.5))
  );
  out.push(fill(taper(under, [1.2, 2.6, 2.6, 2.6, 1.2]), s.skin.deep, 0.82));
  return out;
}
