/**
 * The display list: what a picture is made of, back to front, as plain values.
 *
 * Equal lists give equal pictures. How a list becomes paint: paint.ts.
 */
import type { Colour } from './colour.ts';
import type { Matrix, Path } from './path.ts';

/** A filled shape. `alpha` 0..1. */
export interface Fill {
  readonly kind: 'fill';
  readonly path: Path;
  readonly colour: Colour;
  readonly alpha: number;
}

/** A line of one width (head units), round at its ends: for rims and seams, never for features. */
export interface Stroke {
  readonly kind: 'stroke';
  readonly path: Path;
  readonly colour: Colour;
  readonly width: number;
  readonly alpha: number;
}

/** A blob without an edge: `soft` fades, `stipple` dissolves into grain. Radii in head units, angle in radians. */
export interface Stamp {
  readonly kind: 'stamp';
  readonly grain: 'soft' | 'stipple';
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly angle: number;
  readonly colour: Colour;
  readonly alpha: number;
}

/** A shape filled with a straight gradient between two points; stops 0..1. */
export interface Gradient {
  readonly kind: 'gradient';
  readonly path: Path;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly stops: readonly (readonly [at: number, colour: Colour])[];
  readonly alpha: number;
}

/** Shapes that are moved, cut or faded together. */
export interface Group {
  readonly kind: 'group';
  readonly shapes: readonly Shape[];
  readonly clip?: Path;
  readonly matrix?: Matrix;
  readonly alpha?: number;
}

export type Shape = Fill | Stroke | Stamp | Gradient | Group;

export const fill = (path: Path, colour: Colour, alpha = 1): Fill => ({ kind: 'fill', path, colour, alpha });

export const stroke = (path: Path, colour: Colour, width: number, alpha = 1): Stroke => ({
  kind: 'stroke',
  path,
  colour,
  width,
  alpha
});

/** A soft blob. */
export const soft = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: Colour,
  alpha: number,
  angle = 0
): Stamp => ({ kind: 'stamp', grain: 'soft', x, y, rx, ry, angle, colour, alpha });

/** A blob of grain. Keep its radii constant: its dots are baked once a size. */
export const stipple = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: Colour,
  alpha: number,
  angle = 0
): Stamp => ({ kind: 'stamp', grain: 'stipple', x, y, rx, ry, angle, colour, alpha });

export const gradient = (
  path: Path,
  from: Gradient['from'],
  to: Gradient['to'],
  stops: Gradient['stops'],
  alpha = 1
): Gradient => ({ kind: 'gradient', path, from, to, stops, alpha });

/** Shapes cut to an outline. */
export const clipped = (clip: Path, shapes: readonly Shape[]): Group => ({ kind: 'group', shapes, clip });

/** Shapes moved by a matrix. */
export const moved = (matrix: Matrix, shapes: readonly Shape[]): Group => ({ kind: 'group', shapes, matrix });

/** Shapes faded together. */
export const faded = (alpha: number, shapes: readonly Shape[]): Group => ({ kind: 'group', shapes, alpha });
