/**
 * Where everything stands, for a stage of any size: one face, large, across the table.
 *
 * Places and people are drawn in head units, the origin between Sam's eyes; this says
 * how large a unit is, and where the origin and the table's edges lie.
 */
import { clamp } from '../face/number.ts';
import { TABLE_Y } from '../face/drawBody.ts';

/** Head units from the top of the hair to the chin. */
export const FACE = 276;
/** From the eyes to the top of the hair. */
const CROWN = 140;

export interface Frame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** `table`: a table between you, arms on it. `close`: head and shoulders, the near edge below. `strip`: the face alone. */
  readonly shot: 'table' | 'close' | 'strip';
  /** CSS pixels a head unit. */
  readonly unit: number;
  /** Of the origin, CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** Edges of the stage, head units. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The far edge of the table, head units. */
  readonly table: number;
}

/** Chosen, engine.md of the design: heights of the face in CSS pixels, by shot. */
const FACES = { table: [340, 420, 0.5], close: [230, 290, 0.76], strip: [96, 240, 0.9] } as const;
/** Chosen: CSS pixels; below these the table, then the hands, would crowd the face. */
const TALL = 470;
const LOW = 270;

/** Chosen: the most of a low stage that a face takes: where there is a table, it must be seen. */
const LARGEST = { table: 0.53, close: 0.94, strip: 0.94 } as const;

/** Chosen: head units of hair that a close picture cuts off, so that shoulders come into it. */
const CUT = { close: 14, strip: 0 } as const;

/** @param width - CSS pixels, as is the height; both above 0 */
export function frameOf(width: number, height: number): Frame {
  const shot = height >= TALL ? 'table' : height >= LOW ? 'close' : 'strip';
  const [least, most, share] = FACES[shot];
  const unit = clamp(height * share, Math.min(least, height * LARGEST[shot]), most) / FACE;
  const y = shot === 'table' ? height * 0.05 + CROWN * unit : Math.min((CROWN - CUT[shot]) * unit + 4, height * 0.52);
  const x = width / 2;
  const bottom = (height - y) / unit;
  return {
    width,
    height,
    shot,
    unit,
    x,
    y,
    left: -x / unit,
    right: (width - x) / unit,
    top: -y / unit,
    bottom,
    table: shot === 'table' ? TABLE_Y : shot === 'close' ? bottom - 27 : bottom + 60
  };
}

/** Chosen: a face is at most so many texture pixels tall. */
const MOST_PIXELS = 768;

/**
 * Texture pixels a head unit: the screen's own, so that a painting is copied to it pixel by pixel, which costs a
 * twentieth of fitting it (measured, canvas in software). Above 768 a face it is stretched.
 *
 * @param density - device pixels a CSS pixel
 */
export const texelsOf = (frame: Frame, density: number): number => Math.min(frame.unit * density, MOST_PIXELS / FACE);
