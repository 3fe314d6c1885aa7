/** How the lamp's glow and the dark at the edges are painted, on any canvas. Refuses to know of a stage. */

import { channels, type Colour } from '../face/colour.ts';

/** What painting them needs of a 2D context; a CanvasRenderingContext2D and its kin fit. */
export type RampPen = Pick<
  CanvasRenderingContext2D,
  'createRadialGradient' | 'save' | 'restore' | 'translate' | 'scale' | 'fillRect' | 'fillStyle'
>;

type Stops = readonly (readonly [at: number, alpha: number])[];

/** From the origin to a radius of 1. @param colour - red, green, blue, 0..255 */
function ramp(pen: RampPen, colour: string, stops: Stops): CanvasGradient {
  const out = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const [at, alpha] of stops) out.addColorStop(at, `rgba(${colour},${alpha})`);
  return out;
}

const GLOW = [
  [0, 0.62],
  [0.25, 0.36],
  [0.6, 0.1],
  [1, 0]
] as const;
const EDGE = [
  [0, 0],
  [0.52, 0],
  [0.74, 0.38],
  [1, 1]
] as const;

/** Chosen: how much of the painted glow shows at a `glow` of 1. */
export const GLOWS = 0.42;
/** The cool veil. */
export const VEIL = 0x28_34_5c;

/** Chosen: how far the edges reach beyond the frame when they are wide, and when they close round the face. */
const WIDE = 1.62;
const NARROW = 1.06;
/** Chosen: of the stage, how far the middle rises to the face as they close: the face is above the middle. */
const RISES = 0.09;

/** By a lamp, unless a place says otherwise. */
const LAMPLIGHT = '#ffb268';

/** A round glow that fills the box. */
export function paintGlow(
  pen: RampPen,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: Colour = LAMPLIGHT
): void {
  pen.save();
  pen.translate(x + width / 2, y + height / 2);
  pen.scale(width / 2, height / 2);
  pen.fillStyle = ramp(pen, channels(colour).join(), GLOW);
  pen.fillRect(-1, -1, 2, 2);
  pen.restore();
}

/** The dark at the edges of a stage. @param narrow - 0 at the corners, 1 round the face */
export function paintEdge(pen: RampPen, width: number, height: number, narrow: number): void {
  const reach = (WIDE + (NARROW - WIDE) * narrow) / 2;
  pen.save();
  pen.translate(width / 2, height * (0.5 - RISES * narrow));
  pen.scale(width * reach, Math.max(height, width * 0.7) * reach);
  pen.fillStyle = ramp(pen, '13,12,26', EDGE);
  pen.fillRect(-2, -2, 4, 4);
  pen.restore();
}
