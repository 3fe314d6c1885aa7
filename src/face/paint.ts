/**
 * Paints a display list on anything that draws like a 2D canvas.
 *
 * The pen is structural: a browser canvas, Phaser's CanvasTexture and @napi-rs/canvas
 * all fit. Leaves the pen's state as it found it.
 */
import { CLOSE, CURVE, LINE, MOVE, type Path } from './path.ts';
import type { Gradient, Group, Shape, Stamp } from './shapes.ts';
import { GRAIN_FROM, type MakeCanvas, makeBakery, SOFT_SHARE } from './stamps.ts';

/** What painting needs of a 2D context whose pictures are of type `Image`. */
export interface Pen<Image> {
  globalAlpha: number;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
  fill(): void;
  stroke(): void;
  clip(): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): { addColorStop(at: number, c: string): void };
  drawImage(image: Image, x: number, y: number, width: number, height: number): void;
}

/** Paints shapes in order, first at the back. */
export type Painter<Image> = (pen: Pen<Image>, shapes: readonly Shape[]) => void;

function trace<Image>(pen: Pen<Image>, path: Path): void {
  pen.beginPath();
  let i = 0;
  while (i < path.length) {
    const move = path[i++];
    if (move === MOVE) pen.moveTo(path[i++]!, path[i++]!);
    else if (move === LINE) pen.lineTo(path[i++]!, path[i++]!);
    else if (move === CURVE) pen.bezierCurveTo(path[i++]!, path[i++]!, path[i++]!, path[i++]!, path[i++]!, path[i++]!);
    else if (move === CLOSE) pen.closePath();
    else throw new RangeError(`trace: no such move ${move} at ${i - 1}`);
  }
}

function paintStamp<Image>(pen: Pen<Image>, stamp: Stamp, image: Image): void {
  const { x, y, rx, ry, angle } = stamp;
  if (angle === 0) {
    pen.drawImage(image, x - rx, y - ry, rx * 2, ry * 2);
    return;
  }
  pen.save();
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  pen.transform(c, s, -s, c, x, y);
  pen.drawImage(image, -rx, -ry, rx * 2, ry * 2);
  pen.restore();
}

function paintGradient<Image>(pen: Pen<Image>, { path, from, to, stops }: Gradient): void {
  const ramp = pen.createLinearGradient(from[0], from[1], to[0], to[1]);
  for (const [at, colour] of stops) ramp.addColorStop(at, colour);
  trace(pen, path);
  pen.fillStyle = ramp;
  pen.fill();
}

/**
 * A painter with its own baked stamps. Make one for each kind of canvas and keep it.
 *
 * @param makeCanvas - makes the small canvases stamps are baked on
 * @param scale - pixels a head unit it will paint at, about: a 384 px face of 300 units has 1.3
 */
export function makePainter<Image>(makeCanvas: MakeCanvas<Image>, scale = 1.3): Painter<Image> {
  const baked = makeBakery(makeCanvas, scale);
  const grainAlpha = scale < GRAIN_FROM ? SOFT_SHARE : 1;

  function paintGroup(pen: Pen<Image>, { shapes, clip, matrix }: Group): void {
    pen.save();
    if (matrix) pen.transform(...matrix);
    if (clip) {
      trace(pen, clip);
      pen.clip();
    }
    for (const shape of shapes) paintOne(pen, shape);
    pen.restore();
  }

  function paintOne(pen: Pen<Image>, shape: Shape): void {
    const before = pen.globalAlpha;
    const faint = shape.kind === 'stamp' && shape.grain === 'stipple' ? grainAlpha : 1;
    const alpha = before * (shape.alpha ?? 1) * faint;
    if (alpha < 0.004) return; // less than one step of 255: nothing would show
    pen.globalAlpha = alpha;
    if (shape.kind === 'fill') {
      trace(pen, shape.path);
      pen.fillStyle = shape.colour;
      pen.fill();
    } else if (shape.kind === 'stamp') paintStamp(pen, shape, baked(shape));
    else if (shape.kind === 'gradient') paintGradient(pen, shape);
    else if (shape.kind === 'group') paintGroup(pen, shape);
    else {
      trace(pen, shape.path);
      pen.strokeStyle = shape.colour;
      pen.lineWidth = shape.width;
      pen.lineCap = 'round';
      pen.lineJoin = 'round';
      pen.stroke();
    }
    pen.globalAlpha = before;
  }

  return (pen, shapes) => {
    pen.save();
    for (const shape of shapes) paintOne(pen, shape);
    pen.restore();
  };
}
