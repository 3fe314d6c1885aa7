/** Mouth: what is inside, lips near the skin's own colour, the line between them, corners. */
import { taper } from './brush.ts';
import { type Colour, mix } from './colour.ts';
import { bell, clamp, lerp } from './number.ts';
import { add, ellipse, type Point, ribbon } from './path.ts';
import { type MouthShape, mouthShape } from './mouthShape.ts';
import { clipped, fill, type Shape, soft } from './shapes.ts';
import { SIDES, type Sitting } from './sitting.ts';

const CAVITY: Colour = '#5e2229';
const DEEPEST: Colour = '#3a1119';
const TONGUE: Colour = '#b9606a';
const TEETH: Colour = '#f7f1e6';
const TEETH_LOW: Colour = '#e6ddd0';
const GUMS: Colour = '#d98087';

/** Chosen: how wide the line between an infant's lips is beside an adult's. */
const SOFTER = 0.76;

const ACROSS = [-1, -0.78, -0.5, -0.24, 0, 0.24, 0.5, 0.78, 1] as const;

type At = (t: number, y: number, lift?: number) => Point;
const curve = (at: At, y: (t: number) => number, lift?: number): Point[] => ACROSS.map((t) => at(t, y(t), lift));

/** Upper teeth show in a smile and a stretch, hardly in a mouth turned down: there they look false. */
function teeth(s: Sitting, m: MouthShape, at: At): Shape[] {
  const [smile, stretch] = [s.unit(12), s.unit(20)];
  const { infant } = s.character.build;
  const sunk = 1 - 0.85 * clamp(s.unit(15) + s.unit(17) * 0.5);
  const show = smile * 0.8 + s.unit(10) * 0.8 + stretch * 0.5 + s.unit(27) * 0.3 + 0.1 * (1 - s.unit(26));
  const height = clamp(m.gap * 0.48 * show * sunk, 0, 12);
  const out: Shape[] = [];
  if (height > 0.7) {
    const top = ACROSS.map((t) => at(t * 0.88, m.upper(t) - 1));
    const edge = ACROSS.map((t) => at(t * 0.88, m.upper(t) + height * (1 - 0.6 * t ** 4)));
    out.push(fill(ribbon(top, edge), infant ? GUMS : TEETH));
  }
  const low = stretch + s.unit(16);
  if (low > 0.6 && s.unit(25) > 0.5) {
    const rise = 4 * clamp(low - 0.5);
    const edge = ACROSS.map((t) => at(t * 0.75, m.lower(t) - rise));
    out.push(
      fill(
        ribbon(
          ACROSS.map((t) => at(t * 0.75, m.lower(t) + 1)),
          edge
        ),
        infant ? GUMS : TEETH_LOW
      )
    );
  }
  return out;
}

function inside(s: Sitting, m: MouthShape, at: At, up: readonly Point[], low: readonly Point[]): Shape {
  const { half } = s.character.build.mouth;
  const cut = ribbon(up, low);
  const [x, y] = at(0, m.upper(0) + m.gap * 0.4);
  const [tx, ty] = at(0, m.lower(0) - m.gap * 0.08);
  return clipped(cut, [
    fill(cut, CAVITY),
    soft(x, y, half * 0.8, m.gap * 0.6, DEEPEST, 0.85),
    fill(ellipse(tx, ty, half * 0.56, clamp(m.gap * 0.36, 2, 22)), TONGUE),
    ...teeth(s, m, at)
  ]);
}

/** Lips as two flat shapes; upper with its bow. */
function lips(s: Sitting, m: MouthShape, at: At, up: readonly Point[], low: readonly Point[]): Shape[] {
  const { lips: strength, build } = s.character;
  const bow = (t: number): number => (1 - Math.abs(t) ** 1.5) * (1 - 0.24 * bell(t, 0, 0.13));
  const top = curve(at, (t) => m.upper(t) - m.thickUpper * bow(t), 4);
  const bottom = curve(at, (t) => m.lower(t) + m.thickLower * (1 - Math.abs(t) ** 2.4), 4);
  const [x, y] = at(0.12 * s.state.light.side, m.lower(0) + m.thickLower * 0.42, 4);
  return [
    fill(ribbon(top, up), s.skin.lip, strength),
    fill(ribbon(low, bottom), s.skin.lipLow, strength),
    soft(x, y, build.mouth.half * 0.32, Math.max(1, m.thickLower * 0.34), '#fff0e0', 0.34 * strength)
  ];
}

/** The line between the lips: the strongest mark in the lower face. */
function seam(s: Sitting, m: MouthShape, up: readonly Point[], low: readonly Point[]): Shape[] {
  const colour = mix(s.skin.lip, '#2c0e12', 0.62);
  if (m.gap <= 0.8) {
    const w = (3.1 + m.press * 0.7) * (s.character.build.infant ? SOFTER : 1);
    return [fill(taper(up, [1.4, w * 0.9, w * 1.05, w * 0.8, w, w * 0.8, w * 1.05, w * 0.9, 1.4], 2), colour, 0.95)];
  }
  return [
    fill(taper(up, [1.4, 1.8, 1.6, 1.5, 1.6, 1.5, 1.6, 1.8, 1.4], 2), colour, 0.75),
    fill(taper(low, [1.4, 1.6, 1.2, 1, 0.9, 1, 1.2, 1.6, 1.4], 2), colour, 0.55)
  ];
}

/** The tick at each corner: deeper when it is pulled, whichever way. */
function corners(s: Sitting, m: MouthShape, at: At): Shape[] {
  return SIDES.flatMap((side) => {
    const c = side < 0 ? m.left : m.right;
    const pull = Math.max(c.smile * 0.75, c.dimple * 1.1, c.down * 0.8, c.stretch * 0.5, m.press * 0.5);
    const q = at(side * 1.02, m.line(side), 2);
    const slant = lerp(-1, 1, clamp(0.5 + c.down * 0.6 - c.smile * 0.25));
    const reach = 1.5 * c.dimple;
    const tick = [
      add(q, side * (1.5 + reach), (-4.2 - reach) * m.scale + slant),
      add(q, side * (3.4 + reach), slant),
      add(q, side * 1.2, (3.6 + reach) * m.scale + slant * 1.6)
    ];
    const out: Shape[] = [fill(taper(tick, [0.5, 1.2 + 1.9 * pull, 0.5]), s.skin.deep, clamp(0.2 + 0.6 * pull))];
    if (c.dimple > 0.2) out.push(soft(q[0] + side * 8, q[1], 5, 8, s.skin.deep, 0.3 * c.dimple));
    return out;
  });
}

export function drawMouth(s: Sitting): Shape[] {
  const m = mouthShape(s);
  const at: At = (t, y, lift = 3) => s.face(m.x(t), y, lift);
  const up = curve(at, m.upper);
  const low = curve(at, m.lower);
  const [x, y] = at(0, m.lower(0) + m.thickLower + 4 * m.scale, 2);
  const out: Shape[] = [soft(x, y, s.character.build.mouth.half * 0.62, 6.5 * m.scale + 2, s.skin.shade, 0.6)];
  if (m.gap > 0.8) out.push(inside(s, m, at, up, low));
  return [...out, ...lips(s, m, at, up, low), ...seam(s, m, up, low), ...corners(s, m, at)];
}
