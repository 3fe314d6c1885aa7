/**
 * What makes one drawn person look like themselves: numbers and colours, no drawing.
 *
 * A new character is one more value of `Character`. Lengths in head units (path.ts).
 */
import { type Colour, greyOf, mix } from './colour.ts';
import type { Point } from './path.ts';

/** A horizontal cut through the head. */
export interface Slice {
  readonly y: number;
  /** Half width as seen from the front. */
  readonly half: number;
  /** Where the cut's middle lies before (+) or behind the axis of turning. */
  readonly middle: number;
  /** From the middle to the front, and to the back. */
  readonly front: number;
  readonly back: number;
  /** How far before the axis of nodding its outline lies. */
  readonly nod: number;
}

export interface Build {
  /** From crown to chin, at least four. */
  readonly slices: readonly Slice[];
  readonly eye: {
    readonly x: number;
    readonly y: number;
    /** Half width. */
    readonly half: number;
    /** Opening above and below the middle. */
    readonly upper: number;
    readonly lower: number;
    readonly iris: number;
    /** How far the inner corner is lower than the outer, half of it. */
    readonly tilt: number;
  };
  readonly brow: {
    readonly y: number;
    readonly inner: number;
    readonly outer: number;
    readonly arch: number;
    readonly thick: number;
  };
  readonly nose: { readonly y: number; readonly half: number; readonly tip: number; readonly root: number };
  readonly mouth: { readonly y: number; readonly half: number; readonly upper: number; readonly lower: number };
  readonly ear: { readonly y: number; readonly height: number; readonly width: number };
  readonly neck: { readonly y: number; readonly half: number };
  readonly shoulder: { readonly y: number; readonly half: number };
  /** Some months old: gums for teeth, full cheeks, faint brows, skin without lines, a mouth that stretches square (Baby FACS). */
  readonly infant?: true;
}

export interface Skin {
  readonly base: Colour;
  readonly shade: Colour;
  /** Features: a deep tint of the skin, never black. */
  readonly deep: Colour;
  /** Lashes. */
  readonly line: Colour;
  readonly light: Colour;
  readonly blush: Colour;
  readonly lip: Colour;
  readonly lipLow: Colour;
  readonly lid: Colour;
}

/** One lock of hair: a leaf of points on the head, from root to tip. */
export interface Lock {
  /** Where it lies as seen from the front, and its distance from the skull; from root to tip. */
  readonly spine: readonly (readonly [x: number, y: number, lift: number])[];
  /** Widths at equal steps along the spine. */
  readonly widths: readonly number[];
  readonly tone: 'dark' | 'base' | 'light';
}

export interface Hair {
  readonly base: Colour;
  readonly dark: Colour;
  readonly light: Colour;
  /** Distance of the silhouette from the skull: at the ears, and above. */
  readonly thin: number;
  readonly full: number;
  /** The edge of the hair on the skin, from behind the viewer's right ear over the forehead to the left. */
  readonly hairline: readonly (readonly [angle: number, y: number, lift: number])[];
  /** Bumps of the silhouette: where (−1 left … 1 right over the top), how high, how wide. */
  readonly bumps: readonly (readonly [at: number, height: number, width: number])[];
  readonly locks: readonly Lock[];
  /** 0 smooth strands, 1 close coils. */
  readonly coil?: number;
  /** Thin plaits drawn back over the head, and hanging behind it: how many, 0 none. */
  readonly plaits?: number;
  /** Hair gathered high at the back: where its middle shows above the head, and its radius. */
  readonly knot?: { readonly y: number; readonly radius: number };
  /** Hair that falls behind the neck: how low it reaches, and half its width there. */
  readonly fall?: { readonly to: number; readonly half: number };
  /** It is cloth: a scarf, which covers ears and neck. */
  readonly cloth?: true;
}

/** A beard kept short: how far it covers the skin, 0..1, and how far down the cheek it begins, 0 at the ear .. 1 at the mouth. */
export interface Beard {
  readonly colour: Colour;
  readonly cover: number;
  readonly from: number;
}

export interface Glasses {
  readonly colour: Colour;
  /** Half width and half height of a lens, and 2 for an ellipse .. 5 for a rounded square. */
  readonly half: number;
  readonly high: number;
  readonly square: number;
}

/** Three tones of a cloth. */
export interface Cloth {
  readonly base: Colour;
  readonly dark: Colour;
  readonly light: Colour;
}

export interface Character {
  readonly id: string;
  readonly build: Build;
  readonly skin: Skin;
  readonly iris: Colour;
  readonly brow: Colour;
  readonly hair: Hair;
  /** 0 young, 1 old: lines that stay when nothing moves. */
  readonly age: number;
  /** 0 rested, 1 worn: the shadow under the eyes. */
  readonly worn: number;
  /** 0..1: lashes, and how much the lips differ from the skin. */
  readonly lash: number;
  readonly lips: number;
  /** A mole, on the surface of the face. */
  readonly mole?: Point;
  readonly beard?: Beard;
  readonly glasses?: Glasses;
  /** A hearing aid behind the ear on the viewer's left (−1) or right (1). */
  readonly aid?: { readonly side: -1 | 1; readonly colour: Colour };
  /** Freckles on nose and cheeks, 0 none .. 1 many. */
  readonly freckles?: number;
  /** What they sit in where the whole upper body is drawn; none is drawn unless told. */
  readonly seat?: 'chair' | 'wheelchair';
  /** `plain`: woven smooth; else knitted. A jumper unless the cut is told; `under` shows where a jacket is open. */
  readonly cloth: Cloth & { readonly plain?: true; readonly cut?: 'shirt' | 'jacket'; readonly under?: Colour };
}

/** Pallor goes in this many steps, so that baked stamps of few colours serve. */
const PALLOR_STEPS = 6;
/** Chosen: more of the skin's own grey than this reads as dead. */
const PALEST = 0.34;
/** Chosen: by night shadows take this much of the blue of the room, deep tints less. */
const NIGHT: Colour = '#4a4468';
const NIGHT_SHADE = 0.24;
const NIGHT_BASE = 0.05;

/** The skin at a pallor and a night, 0..1 each. */
export function skinOf({ skin }: Character, pallor: number, night: number): Skin {
  const pale = (Math.round(pallor * PALLOR_STEPS) / PALLOR_STEPS) * PALEST;
  const dark = Math.round(night * 4) / 4;
  const tone = (colour: Colour, blue: number): Colour => mix(mix(colour, greyOf(colour), pale), NIGHT, blue * dark);
  return {
    base: tone(skin.base, NIGHT_BASE),
    shade: tone(skin.shade, NIGHT_SHADE),
    deep: tone(skin.deep, NIGHT_SHADE * 0.4),
    line: tone(skin.line, 0),
    light: tone(skin.light, 0),
    blush: tone(skin.blush, 0),
    lip: tone(skin.lip, NIGHT_BASE),
    lipLow: tone(skin.lipLow, NIGHT_BASE),
    lid: tone(skin.lid, NIGHT_BASE)
  };
}
