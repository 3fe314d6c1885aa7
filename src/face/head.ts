/**
 * The head in two and a half dimensions: a stack of egg-shaped slices that turns and nods.
 *
 * Gives points on its surface and its outline as seen. Good to ±38° of yaw and ±16°
 * of pitch; a back view needs other art.
 */
import type { Build, Slice } from './character.ts';
import { bell, clamp, lerp, smooth } from './number.ts';
import { backwards, type Point } from './path.ts';

const RADIANS = Math.PI / 180;

/** Movements that change the outline. */
export interface Swell {
  /** How far the chin is lowered, head units. */
  readonly jaw: number;
  /** Cheeks raised or stretched, viewer's left and right, 0..1. */
  readonly cheek: readonly [left: number, right: number];
  /** Jaw muscle clenched, viewer's left and right, 0..1. */
  readonly clench: readonly [left: number, right: number];
}

export interface Head {
  readonly build: Build;
  readonly cosYaw: number;
  readonly sinYaw: number;
  readonly cosPitch: number;
  readonly sinPitch: number;
  readonly swell: Swell;
}

/** @param yaw, pitch - degrees */
export const headAt = (build: Build, yaw: number, pitch: number, swell: Swell): Head => ({
  build,
  cosYaw: Math.cos(yaw * RADIANS),
  sinYaw: Math.sin(yaw * RADIANS),
  cosPitch: Math.cos(pitch * RADIANS),
  sinPitch: Math.sin(pitch * RADIANS),
  swell
});

export const crownOf = (build: Build): Slice => build.slices[0]!;
export const chinOf = (build: Build): Slice => build.slices[build.slices.length - 1]!;

/** The cut at height `y`, blended from its neighbours. */
export function sliceAt({ slices }: Build, y: number): Slice {
  let i = 0;
  while (i < slices.length - 2 && slices[i + 1]!.y < y) i++;
  const a = slices[i]!;
  const b = slices[i + 1]!;
  const t = clamp((y - a.y) / (b.y - a.y));
  return {
    y,
    half: Math.max(4, lerp(a.half, b.half, t)),
    middle: lerp(a.middle, b.middle, t),
    front: Math.max(4, lerp(a.front, b.front, t)),
    back: Math.max(2, lerp(a.back, b.back, t)),
    nod: lerp(a.nod, b.nod, t)
  };
}

/** A point in the head's own space (z towards the viewer) as seen. */
export function project(head: Head, x: number, y: number, z: number): Point {
  const depth = -x * head.sinYaw + z * head.cosYaw;
  return [x * head.cosYaw + z * head.sinYaw, y * head.cosPitch - depth * head.sinPitch];
}

/** The point of the face at x, y as drawn from the front, `lift` before the skin. */
export function onFace(head: Head, x: number, y: number, lift = 0): Point {
  const s = sliceAt(head.build, y);
  const q = clamp(x / s.half, -0.97, 0.97);
  return project(head, x, y, s.middle + s.front * Math.sqrt(1 - q * q) + lift);
}

/** A point of the head's surface `angle` degrees round from the front, and whether it is on the far side. */
export function around(
  head: Head,
  angle: number,
  y: number,
  lift = 0
): { readonly at: Point; readonly hidden: boolean } {
  const s = sliceAt(head.build, y);
  const r = angle * RADIANS;
  const reach = Math.abs(angle) < 90 ? s.front : s.back;
  const x = (s.half + lift) * Math.sin(r);
  const z = s.middle + (reach + lift) * Math.cos(r);
  return { at: project(head, x, y, z), hidden: -x * head.sinYaw + z * head.cosYaw < 0 };
}

/** Left and right end of the outline at height `y`, `lift` outside the skin. */
export function edges(head: Head, y: number, lift = 0): readonly [left: number, right: number] {
  const s = sliceAt(head.build, y);
  const side = (s.half + lift) * head.cosYaw;
  const span = (depth: number): number => Math.sqrt(side * side + ((depth + lift) * head.sinYaw) ** 2);
  const middle = s.middle * head.sinYaw;
  return head.sinYaw >= 0
    ? [middle - span(s.back), middle + span(s.front)]
    : [middle - span(s.front), middle + span(s.back)];
}

/** Lowered with the jaw: nothing above the mouth, all of it at the chin. */
export function lowered({ build, swell }: Head, y: number): number {
  return y + swell.jaw * smooth(build.mouth.y - 40, chinOf(build).y, y);
}

/** Contour of brow, socket, cheekbone, lips and chin that shows on the far side as the head turns. */
function contour({ build, sinYaw }: Head, y: number): number {
  const { eye, brow, mouth, infant } = build;
  const relief =
    (infant ? 3 : 5) * bell(y, brow.y, 16) -
    (infant ? 8 : 10) * bell(y, eye.y + 1, 15) +
    (infant ? 13 : 6.5) * bell(y, lerp(eye.y, mouth.y, 0.48), 20) -
    3 * bell(y, mouth.y - 12, 9) +
    1.5 * bell(y, mouth.y + 1, 7) -
    2 * bell(y, mouth.y + 15, 8) +
    4 * bell(y, chinOf(build).y - 14, 12);
  return Math.abs(sinYaw) * relief;
}

/** The outline of the head, closed: from the crown down the viewer's right, and up the left. */
export function outline(head: Head): Point[] {
  const { build, sinYaw, cosPitch, sinPitch, swell } = head;
  const cheekY = lerp(build.eye.y, build.mouth.y, 0.55);
  const jawY = build.mouth.y + 4;
  const right: Point[] = [];
  const left: Point[] = [];
  for (const { y, nod } of build.slices.slice(1, -1)) {
    const [l, r] = edges(head, y);
    const bump = contour(head, y);
    const out = (side: 0 | 1): number =>
      swell.cheek[side] * 4.5 * bell(y, cheekY, 26) + swell.clench[side] * 6 * bell(y, jawY, 18);
    const narrow = 1 - 0.06 * (swell.jaw / 34) * smooth(build.eye.y, jawY, y);
    const seen = lowered(head, y) * cosPitch - nod * sinPitch;
    left.push([l * narrow - out(0) - (sinYaw < 0 ? bump : 0), seen]);
    right.push([r * narrow + out(1) + (sinYaw > 0 ? bump : 0), seen]);
  }
  const crown = crownOf(build);
  const chin = chinOf(build);
  const top: Point = [crown.middle * sinYaw, crown.y * cosPitch - crown.nod * sinPitch];
  const bottom: Point = [(chin.middle + chin.front) * sinYaw, lowered(head, chin.y) * cosPitch - chin.nod * sinPitch];
  return [top, ...right, bottom, ...backwards(left)];
}
