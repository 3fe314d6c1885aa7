/**
 * Draws contact sheets of the faces, to be looked at.
 *
 *   npx tsx scripts/faceSheet.ts [--grey] [folder]     writes docs/faces/*.png, or to the folder
 *
 * Sam under every hint, open and closed, large and as on a phone (there also in grey:
 * with --grey the large ones too); a reproach that lands; a feeling that leaks through
 * a mask. Few colours a sheet, so that the files stay small. Refuses to judge: no
 * test compares pixels.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { drawPerson } from '../src/face/drawPerson.ts';
import { lookOf } from '../src/face/fromPerson.ts';
import { faceAt, faceOf, settled, step } from '../src/face/motion.ts';
import { makePainter, type Pen } from '../src/face/paint.ts';
import { SAM } from '../src/face/sam.ts';
import type { FaceState, Light } from '../src/face/state.ts';
import type { Person } from '../src/model/person.ts';
import { FACES } from '../src/scenario/pack.ts';

const { values, positionals } = parseArgs({
  options: { grey: { type: 'boolean', default: false } },
  allowPositionals: true
});
const OUT = path.resolve(positionals[0] ?? path.join(import.meta.dirname, '../docs/faces'));

const KITCHEN: Light = { side: -1, night: 0.8, rim: { colour: '#ffd9a0', alpha: 0.35 } };
const WALL = '#59607a';
const PAPER = '#efe6d6';
const INK = '#3b2a24';

const sam = (over: Partial<Person>): Person => ({
  arousal: 0.42,
  openness: 0.4,
  trust: 0.6,
  recognition: 0.44,
  shutdown: 0.12,
  mask: 0.4,
  expectation: 0.5,
  ...over
});
const PEOPLE = {
  open: sam({ arousal: 0.25, openness: 0.75, recognition: 0.7, shutdown: 0, mask: 0.15 }),
  closed: sam({ arousal: 0.62, openness: 0.2, recognition: 0.35, shutdown: 0.15 })
} as const;

interface Cell {
  readonly label: string;
  readonly state: FaceState;
}

interface Plan {
  readonly cells: readonly Cell[];
  readonly columns: number;
  /** Pixels a side of a cell; its face is about four fifths of it. */
  readonly size: number;
}

/** Head units across a cell. */
const ACROSS = 336;

function drawCell(pen: SKRSContext2D, { label, state }: Cell, size: number): void {
  const scale = size / ACROSS;
  const paint = makePainter<Canvas>((w, h) => {
    const image = createCanvas(w, h);
    return { image, pen: image.getContext('2d') };
  }, scale);
  const layers = drawPerson(SAM, state);
  pen.save();
  pen.beginPath();
  pen.roundRect(1, 1, size - 2, size * 1.1 - 2, size / 24);
  pen.clip();
  pen.fillStyle = WALL;
  pen.fillRect(0, 0, size, size * 1.1);
  pen.translate(size / 2, size * 0.53);
  pen.scale(scale, scale);
  for (const layer of ['back', 'face', 'front'] as const) paint(pen as Pen<Canvas>, layers[layer]);
  pen.restore();
  pen.fillStyle = INK;
  pen.font = `${Math.max(11, size / 20)}px sans-serif`;
  pen.fillText(label, 4, size * 1.1 + Math.max(11, size / 20) * 0.95);
}

function drawSheet({ cells, columns, size }: Plan): Canvas {
  const row = Math.round(size * 1.1 + Math.max(15, size / 15));
  const canvas = createCanvas(columns * size, Math.ceil(cells.length / columns) * row);
  const pen = canvas.getContext('2d');
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  cells.forEach((cell, i) => {
    pen.save();
    pen.translate((i % columns) * size, Math.floor(i / columns) * row);
    drawCell(pen, cell, size);
    pen.restore();
  });
  return canvas;
}

type Rgb = readonly [number, number, number];

/** Colours that occur, 5 bits a channel, with their mean and how often. */
function histogram(data: Uint8ClampedArray): Map<number, { sum: [number, number, number]; count: number }> {
  const bins = new Map<number, { sum: [number, number, number]; count: number }>();
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
    const key = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
    const bin = bins.get(key) ?? { sum: [0, 0, 0], count: 0 };
    bin.sum[0] += r;
    bin.sum[1] += g;
    bin.sum[2] += b;
    bin.count++;
    bins.set(key, bin);
  }
  return bins;
}

const apart = (a: Rgb, b: Rgb): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

function nearest(colours: readonly Rgb[], colour: Rgb): number {
  let best = 0;
  for (let i = 1; i < colours.length; i++) if (apart(colours[i]!, colour) < apart(colours[best]!, colour)) best = i;
  return best;
}

/** At most `count` colours that stand for all: those farthest apart by weight, then moved to their middles. */
function paletteOf(data: Uint8ClampedArray, count: number): { colours: Rgb[]; indexOf: Map<number, number> } {
  const bins = [...histogram(data)].map(([key, { sum, count: n }]) => ({
    key,
    n,
    at: sum.map((v) => v / n) as unknown as Rgb
  }));
  bins.sort((a, b) => b.n - a.n);
  let colours: Rgb[] = [bins[0]!.at];
  const far = bins.map(() => Number.POSITIVE_INFINITY);
  while (colours.length < Math.min(count, bins.length)) {
    let best = 0;
    bins.forEach(({ at, n }, i) => {
      far[i] = Math.min(far[i]!, apart(at, colours[colours.length - 1]!));
      if (far[i]! * n ** 0.4 > far[best]! * bins[best]!.n ** 0.4) best = i;
    });
    colours.push(bins[best]!.at);
  }
  const indexOf = new Map<number, number>();
  for (let round = 0; round < 5; round++) {
    const sums = colours.map((): [number, number, number, number] => [0, 0, 0, 0]);
    for (const { key, n, at } of bins) {
      const i = nearest(colours, at);
      indexOf.set(key, i);
      at.forEach((v, k) => (sums[i]![k]! += v * n));
      sums[i]![3] += n;
    }
    colours = sums.map(([r, g, b, n], i): Rgb => (n ? [r / n, g / n, b / n] : colours[i]!));
  }
  return { colours, indexOf };
}

function chunk(type: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  content.copy(out, 4);
  out.writeUInt32BE(zlib.crc32(content), body.length + 8);
  return out;
}

/** A PNG of few colours. */
function indexedPng(data: Uint8ClampedArray, width: number, height: number, count: number): Buffer {
  const { colours, indexOf } = paletteOf(data, count);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      const key = ((data[i]! >> 3) << 10) | ((data[i + 1]! >> 3) << 5) | (data[i + 2]! >> 3);
      rows[y * (width + 1) + 1 + x] = indexOf.get(key)!;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((c) => c.map(Math.round)))),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ]);
}

function greyed(data: Uint8ClampedArray): Uint8ClampedArray {
  const out = new Uint8ClampedArray(data);
  for (let i = 0; i < out.length; i += 4)
    out[i] = out[i + 1] = out[i + 2] = 0.3 * data[i]! + 0.59 * data[i + 1]! + 0.11 * data[i + 2]!;
  return out;
}

function save(name: string, canvas: Canvas, grey = false): void {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const png = indexedPng(grey ? greyed(data) : data, canvas.width, canvas.height, grey ? 32 : 160);
  fs.writeFileSync(path.join(OUT, `${name}.png`), png);
  console.log(`${name}.png ${canvas.width}×${canvas.height} ${Math.round(png.length / 1000)} kB`);
}

/** All hints, and none, over one person. */
const hints = (person: Person): Cell[] =>
  [undefined, ...FACES].map((hint) => ({
    label: hint ?? '(no hint)',
    state: faceOf(lookOf(person, hint), KITCHEN)
  }));

/** What happens when one look follows another at 0.3 s: ten pictures. */
function strip(before: Parameters<typeof lookOf>, after: Parameters<typeof lookOf>, every: number): Cell[] {
  const [first, second] = [lookOf(...before), lookOf(...after)];
  let motion = settled(first);
  const cells: Cell[] = [];
  for (let i = 0; i < 10; i++) {
    for (let j = 0; j < 6; j++) motion = step(motion, motion.time < 0.299 ? first : second, every / 6);
    const look = motion.time < 0.3 ? first : second;
    cells.push({
      label: `${motion.time.toFixed(2)} s`,
      state: faceAt(motion, look, { seed: 4, light: KITCHEN, still: true })
    });
  }
  return cells;
}

fs.mkdirSync(OUT, { recursive: true });
for (const [name, person] of Object.entries(PEOPLE)) {
  const cells = hints(person);
  const small = drawSheet({ cells, columns: 8, size: 160 });
  save(`sam-${name}-160`, small);
  save(`sam-${name}-160-grey`, small, true);
  const large = drawSheet({ cells, columns: 5, size: 380 });
  save(`sam-${name}-380`, large);
  if (values.grey) save(`sam-${name}-380-grey`, large, true);
}
const hit = sam({ arousal: 0.6, openness: 0.22, mask: 0.45 });
save(
  'strip-reproach',
  drawSheet({ cells: strip([PEOPLE.open, 'at-you'], [hit, 'shut'], 0.12), columns: 10, size: 190 })
);
const masked = { mask: 0.92, recognition: 0.5, shutdown: 0 };
const smiling = sam({ ...masked, arousal: 0.3, openness: 0.55 });
const struck = sam({ ...masked, arousal: 0.55, openness: 0.2 });
save('strip-leak', drawSheet({ cells: strip([smiling, 'polite'], [struck, 'polite'], 0.08), columns: 10, size: 190 }));
