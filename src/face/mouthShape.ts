/**
 * The form of a mouth under its action units, as curves across it; no colours.
 *
 * Everything is a function of `t`: −1 the viewer's left corner, 0 the middle, 1 the right.
 */
import { bell, clamp, lerp, noise } from './number.ts';
import type { Sitting } from './sitting.ts';

/** Built for a mouth of this half width, in head units; others scale. */
const MEASURE = 31;

/** Chosen: shares of its half width that 12 and 20 draw a mouth out; an infant's goes further, to the square cry (Baby FACS). */
const OUT = { grown: { smile: 0.38, stretch: 0.26 }, infant: { smile: 0.52, stretch: 0.85 } } as const;

export interface Corner {
  /** From the middle, head units. */
  readonly half: number;
  /** Below the line of rest; negative is up. */
  readonly drop: number;
  readonly smile: number;
  readonly dimple: number;
  readonly down: number;
  readonly stretch: number;
}

export interface MouthShape {
  readonly left: Corner;
  readonly right: Corner;
  /** 0 loose, 1 pressed thin. */
  readonly press: number;
  /** Head units between the lips in the middle. */
  readonly gap: number;
  readonly scale: number;
  readonly thickUpper: number;
  readonly thickLower: number;
  readonly x: (t: number) => number;
  /** Where the lips meet, and the inner edges of the upper and lower lip, heights from the front. */
  readonly line: (t: number) => number;
  readonly upper: (t: number) => number;
  readonly lower: (t: number) => number;
}

function corner(s: Sitting, side: -1 | 1): Corner {
  const { mouth, infant } = s.character.build;
  const out = OUT[infant ? 'infant' : 'grown'];
  const [smile, down, stretch, dimple] = [s.unit(12, side), s.unit(15, side), s.unit(20, side), s.unit(14, side)];
  const wide =
    1 +
    out.smile * smile +
    out.stretch * stretch +
    0.1 * dimple -
    0.34 * s.unit(18) -
    0.12 * s.unit(23) -
    0.06 * s.unit(24) -
    0.05 * down -
    0.14 * s.unit(27) * (1 - stretch) -
    0.18 * s.unit(26) * (1 - smile) * (1 - stretch) -
    0.22 * s.unit(22);
  // an open jaw carries the corners along, unless a smile holds them
  const sunk = 0.34 * Math.max(0, s.head.swell.jaw) * s.unit(25) * (1 - smile);
  return {
    half: mouth.half * wide,
    drop: (-1.2 - 14.5 * smile + 11.5 * down + 3 * stretch - 2.2 * dimple) * (mouth.half / MEASURE) + sunk,
    smile,
    dimple,
    down,
    stretch
  };
}

/** Openings above and below the line on one side, head units. A pressed mouth opens less. */
function gaps(s: Sitting, side: -1 | 1, press: number, scale: number): { up: number; low: number } {
  const [apart, smile] = [s.unit(25, side), s.unit(12)];
  const loose = 1 - press * 0.6;
  return {
    up:
      (apart * (1.5 + 4.5 * smile) +
        s.unit(10, side) * 6 * clamp(apart * 3) +
        s.unit(27) * 4 +
        s.unit(26) * apart * 4 * (1 - smile) +
        s.unit(22) * 2) *
      scale *
      loose,
    low:
      (apart * (2.5 + 4.5 * smile) + s.unit(16, side) * 6 * clamp(apart * 3) + s.unit(22) * 3) * scale * loose +
      (apart > 0.02 ? s.head.swell.jaw * 0.86 * Math.min(1, apart * 1.4) : 0)
  };
}

/** How square the opening is, above and below: 2 a V, near 4 a D. */
function squareness(s: Sitting): { up: number; low: number } {
  const [stretch, wide, pucker] = [s.unit(20), s.unit(27), s.unit(18)];
  const oval = s.unit(26) * (1 - s.unit(12)); // a jaw that drops without a smile rounds the mouth
  return {
    up: lerp(2, 3.6, clamp(stretch * 0.6 + wide * 0.35 + oval * 0.5 + s.unit(10) * 0.3 - pucker)),
    low: lerp(2.1, 3.8, clamp(stretch * 0.75 + s.unit(12) * 0.5 + wide * 0.35 + oval * 0.55 - pucker * 0.5))
  };
}

/** Thickness of the two lips: thin when pressed or stretched, fuller at pucker and chin. */
function thickness(s: Sitting, press: number): { upper: number; lower: number } {
  const { mouth } = s.character.build;
  const [smile, stretch, pucker, funnel] = [s.unit(12), s.unit(20), s.unit(18), s.unit(22)];
  return {
    upper:
      mouth.upper *
      (1 - 0.72 * press - 0.34 * smile - 0.2 * stretch - 0.2 * s.unit(27) + 0.18 * pucker + 0.25 * funnel),
    lower:
      mouth.lower *
      (1 -
        0.72 * press -
        0.26 * smile -
        0.15 * stretch -
        0.22 * s.unit(27) +
        0.42 * s.unit(17) * (1 - s.unit(24)) +
        0.25 * pucker +
        0.2 * funnel)
  };
}

/** The fine shake of a tight mouth: 9 changes a second, up to 1.2 units. */
const tremor = (s: Sitting): number => s.state.tension * noise(s.state.time * 9, 3) * 1.2;

export function mouthShape(s: Sitting): MouthShape {
  const { mouth } = s.character.build;
  const scale = mouth.half / MEASURE;
  const left = corner(s, -1);
  const right = corner(s, 1);
  const press = clamp(s.unit(24) + s.unit(23) * 0.75);
  const [open, other] = [gaps(s, -1, press, scale), gaps(s, 1, press, scale)];
  // between the corners an opening of one side goes over into the other's
  const up = (t: number): number => lerp(open.up, other.up, (t + 1) / 2);
  const low = (t: number): number => lerp(open.low, other.low, (t + 1) / 2);
  const square = squareness(s);
  const [smile, chin, apart] = [s.unit(12), s.unit(17), s.unit(25)];
  const middle =
    (3.5 * smile - 3.2 * s.unit(15) - 4.2 * chin * (1 - 0.6 * apart) - 1.5 * s.unit(24)) * scale + tremor(s);
  const bow = 0.9 * scale * (1 - press) * (1 - 0.85 * smile);
  const line = (t: number): number => {
    const at = Math.abs(t);
    const bent = bow * (bell(t, 0, 0.16) - 0.6 * bell(at, 0.34, 0.2));
    return mouth.y + lerp(middle, (t < 0 ? left : right).drop, at ** 1.75) + bent;
  };
  const upper = (t: number): number => line(t) - up(t) * (1 - Math.abs(t) ** square.up);
  const pushed = chin * apart * 7 * scale; // crying: the chin closes the middle of the lower edge
  const lower = (t: number): number =>
    Math.max(upper(t), line(t) + low(t) * (1 - Math.abs(t) ** square.low) - pushed * bell(t, 0, 0.42));
  const thick = thickness(s, press);
  return {
    left,
    right,
    press,
    gap: up(0) + low(0),
    scale,
    thickUpper: thick.upper,
    thickLower: thick.lower,
    x: (t) => t * (t < 0 ? left : right).half,
    line,
    upper,
    lower
  };
}
