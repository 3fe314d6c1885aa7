/** Pictures as PNG files of few colours. */
import zlib from 'node:zlib';

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
      if (far[i]! * n ** 0.55 > far[best]! * bins[best]!.n ** 0.55) best = i;
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

/**
 * A PNG of few colours, so that the files stay small.
 *
 * @param data - RGBA, opaque
 * @param count - colours, at most 256
 */
export function indexedPng(data: Uint8ClampedArray, width: number, height: number, count: number): Buffer {
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
