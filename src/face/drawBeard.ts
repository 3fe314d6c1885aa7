/** A short beard, flat on the skin: along the jaw and over the lip, thinner about the mouth so that the mouth stays readable. */
import { mix } from './colour.ts';
import { lowered } from './head.ts';
import { hash, lerp } from './number.ts';
import { backwards, ellipse, joined, type Point } from './path.ts';
import { clipped, fill, type Shape, soft, stipple } from './shapes.ts';
import type { Sitting } from './sitting.ts';

/** Chosen: a beard at its own colour eats the mouth; so much of the skin shows through it. */
const THROUGH = 0.34;

export function drawBeard(s: Sitting): Shape[] {
  const { beard, build } = s.character;
  if (!beard) return [];
  const { mouth, nose } = build;
  const low = (x: number, y: number): Point => s.face(x, lowered(s.head, y));
  const corner = 6 * s.unit(12) - 5 * s.unit(15);
  const top = lerp(build.ear.y + 18, mouth.y - 12, beard.from);
  const upper = (side: -1 | 1): Point[] => [
    low(side * 90, top - 10),
    low(side * 76, lerp(top, mouth.y, 0.34)),
    low(side * 57, lerp(top, mouth.y, 0.72)),
    low(side * (mouth.half + 8), mouth.y - 15 - corner),
    low(side * mouth.half * 0.62, nose.y + 16)
  ];
  const under: Point[] = [low(96, 100), low(70, 142), low(0, 176), low(-70, 142), low(-96, 100)];
  const right = upper(1);
  const left = upper(-1);
  const inner: Point[] = [low(0, nose.y + 15)];
  const path = joined([...left, ...inner, ...backwards(right)], under);
  const colour = mix(beard.colour, s.skin.base, THROUGH);
  const flecks = Array.from({ length: 150 }, (_, i) => {
    const [x, y] = low((hash(i, 3) - 0.5) * 160, lerp(nose.y + 16, 138, hash(i, 8)));
    return fill(
      ellipse(x, y, 0.9, 2.4),
      i % 3 ? mix(beard.colour, s.skin.line, 0.55) : mix(beard.colour, '#ffffff', 0.3),
      0.34
    );
  });
  const [mx, my] = low(0, mouth.y);
  return [
    clipped(path, [
      fill(path, colour, beard.cover),
      stipple(mx - 60, my + 6, 34, 46, mix(beard.colour, s.skin.base, 0.2), 0.5),
      stipple(mx + 60, my + 6, 34, 46, mix(beard.colour, s.skin.base, 0.2), 0.5),
      stipple(mx, my + 40, 70, 36, beard.colour, 0.55),
      ...flecks,
      soft(mx, my - 1, mouth.half * 1.25, 12, s.skin.base, 0.75)
    ])
  ];
}
