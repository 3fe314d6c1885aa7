/**
 * Draws the icons of the installed game: two warm circles that overlap, a tear between
 * them, mended by a stitched seam.
 *
 *   npm run icons     writes public/icons/*.png
 *
 * The drawing is ours (CC BY 4.0). Refuses letters and fine lines: it is seen at 48 pixels.
 */
import fs from 'node:fs';
import path from 'node:path';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

const OUT = path.resolve(import.meta.dirname, '../public/icons');

const PAPER = '#f6f1e8';
const TERRACOTTA = '#c8694a';
const TEAL = '#5f8a86';
const INK = '#3d2b25';

/** Share of the picture that the drawing fills. A maskable icon may be cut to a circle of 0.8. */
const FILL = { any: 0.94, maskable: 0.78 } as const;

interface Icon {
  readonly file: string;
  /** Pixels a side. */
  readonly size: number;
  readonly purpose: keyof typeof FILL;
}

const ICONS: readonly Icon[] = [
  { file: 'icon-32.png', size: 32, purpose: 'any' },
  { file: 'icon-180.png', size: 180, purpose: 'maskable' },
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-192.png', size: 192, purpose: 'maskable' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' }
];

/** Both circles in a square of 2 by 2 around the origin; where they overlap, both colours show. */
function drawCircles(pen: SKRSContext2D): void {
  const circle = (x: number, colour: string): void => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(x, 0, 0.62, 0, 2 * Math.PI);
    pen.fill();
  };
  circle(-0.36, TERRACOTTA);
  circle(0.36, TEAL);
  pen.save();
  pen.beginPath();
  pen.arc(-0.36, 0, 0.62, 0, 2 * Math.PI);
  pen.clip();
  pen.globalAlpha = 0.55;
  circle(0.36, TERRACOTTA);
  pen.restore();
}

/** The seam: a thread down the overlap, with stitches across it, a little uneven as by hand. */
function drawSeam(pen: SKRSContext2D): void {
  const stitches = [-0.36, -0.18, 0, 0.18, 0.36];
  const line = (fromX: number, fromY: number, toX: number, toY: number): void => {
    pen.beginPath();
    pen.moveTo(fromX, fromY);
    pen.lineTo(toX, toY);
    pen.stroke();
  };
  pen.lineCap = 'round';
  pen.strokeStyle = INK;
  pen.lineWidth = 0.035;
  line(0, -0.47, 0, 0.47);
  pen.strokeStyle = PAPER;
  pen.lineWidth = 0.075;
  for (const [i, y] of stitches.entries()) {
    const tilt = i % 2 === 0 ? 0.045 : -0.03;
    line(-0.15, y + tilt, 0.15, y - tilt);
  }
}

function draw({ size, purpose }: Icon): Buffer {
  const canvas = createCanvas(size, size);
  const pen = canvas.getContext('2d');
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, size, size);
  pen.translate(size / 2, size / 2);
  pen.scale((size / 2) * FILL[purpose], (size / 2) * FILL[purpose]);
  drawCircles(pen);
  drawSeam(pen);
  return canvas.toBuffer('image/png');
}

fs.mkdirSync(OUT, { recursive: true });
for (const icon of ICONS) {
  const png = draw(icon);
  fs.writeFileSync(path.join(OUT, icon.file), png);
  console.log(`${icon.file}: ${icon.size} px, ${png.length} bytes`);
}
