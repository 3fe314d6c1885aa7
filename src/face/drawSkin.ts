/**
 * The skin of the head: base, one form shadow away from the lamp, grain, cheeks, mole.
 *
 * Everything lies within the outline. Refuses features: each has its own file.
 */
import { mix } from './colour.ts';
import { chinOf, lowered, outline, project } from './head.ts';
import { clamp, hash, lerp } from './number.ts';
import { ellipse, type Path, type Point, spline } from './path.ts';
import { clipped, fill, type Shape, soft, stipple, stroke } from './shapes.ts';
import { SIDES, type Sitting } from './sitting.ts';

/** The outline of the head as a path, and its points. */
export function headOutline(s: Sitting): { points: readonly Point[]; path: Path } {
  const points = outline(s.head);
  return { points, path: spline(points, true) };
}

/** Two lighter copies of the head, moved towards the lamp: what they leave is the shadow. */
function formShadow(s: Sitting, points: readonly Point[]): Shape[] {
  const { base, shade, light } = s.skin;
  const lamp = s.state.light.side;
  const lit = (dx: number, dy: number, size: number): Path =>
    spline(
      points.map(([x, y]): Point => [x * size + lamp * dx, (y - dy) * size]),
      true
    );
  const [cx] = project(s.head, 0, 0, 60);
  const night = s.state.light.night;
  const [px, py] = s.face(-lamp * 82, 24); // the side plane, from temple to jaw
  return [
    fill(lit(5, 2, 0.985), mix(base, shade, 0.55)),
    fill(lit(10, 4, 0.965), base),
    stipple(cx - lamp * 74, 40, 60, 128, shade, 0.42),
    soft(cx + lamp * 34, s.character.build.brow.y - 22, 78, 48, light, 0.45),
    soft(px, py, 26, 96, shade, 0.5),
    soft(cx + lamp * 62, 30, 52, 104, night > 0.3 ? '#ffc27a' : light, 0.16 + 0.14 * night)
  ];
}

/** Warm dark of the sockets, and the worn look below the eyes. */
function sockets(s: Sitting): Shape[] {
  const { character, skin, unit } = s;
  const { eye } = character.build;
  return SIDES.flatMap((side) => {
    const [x, y] = s.face(side * eye.x, eye.y - 6);
    const under = s.face(side * (eye.x - 2), eye.y + eye.lower + 6 - 3 * unit(6, side));
    return [
      soft(x, y, eye.half * 1.55 * s.head.cosYaw, eye.upper * 2.1, skin.shade, 0.42 + character.age * 0.1),
      soft(under[0], under[1] - 2, eye.half * 1.3, 13, skin.blush, 0.55 * s.state.tears),
      soft(under[0], under[1], eye.half * 0.95, 6.5, mix(skin.shade, '#6a4058', 0.4), character.worn * 0.55)
    ];
  });
}

/** Colour in the cheeks and on the nose; it rises with the cheek. */
function cheeks(s: Sitting): Shape[] {
  const { build } = s.character;
  const blush = clamp(s.state.blush - s.state.pallor * 0.4);
  const { infant } = build;
  const y = lerp(build.eye.y, build.mouth.y, infant ? 0.66 : 0.56);
  const full = infant ? 1.12 : 1;
  const out: Shape[] = SIDES.flatMap((side) => {
    const [cx, cy] = s.face(
      side * build.eye.x * (infant ? 1.36 : 1.18),
      y - 10 * s.unit(6, side) - 5 * s.unit(12, side)
    );
    const [hx, hy] = s.face(side * 64, build.mouth.y - 20);
    const apple = soft(cx + s.state.light.side * 4, cy - 9, 13, 7, s.skin.light, 0.45 * s.unit(6, side));
    return [
      soft(cx, cy, 36 * full * s.head.cosYaw, 24 * full, s.skin.blush, blush * 0.6),
      stipple(cx, cy, 32, 20, s.skin.blush, blush * 0.28),
      ...(side === s.state.light.side ? [] : [soft(hx, hy, 16, 34, s.skin.shade, 0.3, side * 0.5)]),
      ...(s.unit(6, side) > 0.05 ? [apple] : [])
    ];
  });
  const [nx, ny] = s.face(0, build.nose.y, 10);
  out.push(soft(nx, ny - 2, build.nose.half * 1.5, 15, s.skin.blush, blush * 0.55 + 0.35 * s.state.tears));
  if (s.state.blush > 0.6) {
    const [fx, fy] = s.face(0, build.eye.y);
    out.push(soft(fx, fy + 16, 84, 40, s.skin.blush, (s.state.blush - 0.6) * 0.5));
  }
  return out;
}

/** The jaw muscle: a light where it stands out, a dark before it. */
function clench(s: Sitting): Shape[] {
  const { mouth } = s.character.build;
  return SIDES.flatMap((side) => {
    const force = s.unit(31, side);
    if (force < 0.05) return [];
    const [x, y] = s.face(side * 66, mouth.y - 4);
    return [
      soft(x + side * 4, y - 8, 10, 20, s.skin.light, 0.16 * force),
      soft(x - side * 13, y + 2, 12, 24, s.skin.deep, 0.17 * force)
    ];
  });
}

function mole(s: Sitting): Shape[] {
  const { mole: at, build } = s.character;
  if (!at) return [];
  const side = at[0] < 0 ? -1 : 1;
  const risen = (5 * s.unit(6, side) + 3 * s.unit(12, side)) * clamp((at[1] - build.eye.y) / 40);
  const [x, y] = s.face(at[0], at[1] - risen, 1);
  return [fill(ellipse(x, y, 2.3, 2.1), mix(s.skin.deep, s.skin.line, 0.5), 0.9)];
}

/** Freckles over the nose and the cheeks; they ride with the cheek. */
function freckles(s: Sitting): Shape[] {
  const { freckles: many = 0, build } = s.character;
  return Array.from({ length: Math.round(44 * many) }, (_, i) => {
    const x = (((i * 0.618 + 0.1 * hash(i, 42)) % 1) * 2 - 1) * 62;
    const side = x < 0 ? -1 : 1;
    const risen = 5 * s.unit(6, side) + 3 * s.unit(12, side);
    const y = lerp(build.eye.y + 17, build.mouth.y - 14, hash(i, 43)) - risen * Math.min(1, Math.abs(x) / 30);
    const [fx, fy] = s.face(x, y, Math.abs(x) < 9 ? 8 : 0);
    const size = 0.9 + hash(i, 44);
    return fill(ellipse(fx, fy, size * 1.2, size), s.skin.deep, 0.32);
  });
}

/** Dimples of a raised chin, and the shade under the jaw. */
function chin(s: Sitting): Shape[] {
  const { build } = s.character;
  const [x, y] = s.face(0, lowered(s.head, chinOf(build).y));
  const out: Shape[] = [stipple(x, y + 14, 80, 26, s.skin.shade, 0.5)];
  const up = s.unit(17);
  if (up < 0.2) return out;
  const [cx, cy] = s.face(0, lowered(s.head, build.mouth.y + 36) - 2);
  for (let i = 0; i < 9; i++) {
    const dx = (hash(i, 31) - 0.5) * 24;
    const dy = (hash(i, 77) - 0.5) * 13;
    out.push(fill(ellipse(cx + dx, cy + dy, 2.6, 1), s.skin.deep, 0.2 * up));
  }
  return out;
}

/** @param onSkin - what lies flat on it, such as the shadow of the hair */
export function drawSkin(s: Sitting, onSkin: readonly Shape[]): Shape[] {
  const { points, path } = headOutline(s);
  const inside: Shape[] = [
    ...formShadow(s, points),
    ...sockets(s),
    ...cheeks(s),
    ...chin(s),
    ...clench(s),
    ...mole(s),
    ...freckles(s),
    ...onSkin
  ];
  const { rim, side } = s.state.light;
  if (rim) {
    const edge = spline(
      points.map(([x, y]): Point => [x - side * 2.5, y + 2]),
      true
    );
    inside.push(stroke(edge, rim.colour, 6, rim.alpha));
  }
  return [fill(path, mix(s.skin.base, s.skin.shade, 0.85)), clipped(path, inside)];
}
