/**
 * The parts of a picture that have changed, so that the rest need not be painted again.
 *
 * A canvas keeps what was painted before; clipped to what has changed, a whole scene costs
 * as much as its patches are large.
 */

/** A box on the stage, device pixels. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything, or these boxes; none: the picture stands as it was. */
export type Changed = 'all' | readonly Patch[];

export const NOTHING: Changed = [];

export const both = (a: Changed, b: Changed): Changed => (a === 'all' || b === 'all' ? 'all' : [...a, ...b]);

/** A box and the same box moved: what a thing uncovers and what it covers. */
export const trail = ({ x, y, width, height }: Patch, dx: number, dy: number): Patch => ({
  x: x + Math.min(0, dx),
  y: y + Math.min(0, dy),
  width: width + Math.abs(dx),
  height: height + Math.abs(dy)
});

/** What clipping needs of a 2D context. */
type ClipPen = Pick<CanvasRenderingContext2D, 'save' | 'restore' | 'beginPath' | 'rect' | 'clip'>;

/** The least box of whole pixels round one: on half a pixel old and new would mix, and pictures would blur. */
export function wholePixels({ x, y, width, height }: Patch): Patch {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

function clipTo(pen: ClipPen, patches: readonly Patch[]): void {
  pen.beginPath();
  for (const { x, y, width, height } of patches.map(wholePixels)) pen.rect(x, y, width, height);
  pen.clip();
}

/** Draws with the pen held to what has changed. */
export function painting(pen: ClipPen, changed: Changed, draw: () => void): void {
  if (changed === 'all') return draw();
  pen.save();
  clipTo(pen, changed);
  draw();
  pen.restore();
}
