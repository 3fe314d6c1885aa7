/**
 * Renders every sound, encodes it, and writes where each lies.
 *
 *   npm run sound      needs ffmpeg; writes assets/sound/*.webm and *.m4a, src/audio/table.ts, tests/fixtures/sound.json
 *
 * What is rendered is the same on every machine; what is encoded need not be, so it is
 * committed, and a test compares only the rendering.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { RATE } from './sound/dsp.ts';
import { FILES } from './sound/encoded.ts';
import { pcmOf, spriteOf } from './sound/sprite.ts';
import { SPRITES } from './sound/sounds.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'assets/sound');
/** Chosen, bits a second: music wants more than a voice. */
const BITS = { music: '26k', home: '28k', therapy: '28k', nursery: '32k' } as const;

function encoded(pcm: Buffer, file: string, codec: readonly string[]): void {
  const input = ['-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
  execFileSync(
    'ffmpeg',
    ['-y', '-loglevel', 'error', ...input, ...codec, '-map_metadata', '-1', '-fflags', '+bitexact', file],
    {
      input: pcm,
      maxBuffer: 1 << 28
    }
  );
}

fs.mkdirSync(OUT, { recursive: true });
const hashes: Record<string, string> = {};
const table: Record<string, unknown> = {};
for (const [name, made] of Object.entries(SPRITES)) {
  const { samples, sounds } = spriteOf(made);
  const pcm = pcmOf(samples);
  hashes[name] = createHash('sha256').update(pcm).digest('hex');
  table[name] = sounds;
  const bits = BITS[name as keyof typeof BITS];
  const files = FILES[name as keyof typeof FILES];
  const [webm, m4a] = [path.join(ROOT, files.webm), path.join(ROOT, files.m4a)];
  encoded(pcm, webm, ['-c:a', 'libopus', '-b:a', bits, '-vbr', 'on']);
  encoded(pcm, m4a, ['-c:a', 'aac', '-b:a', bits, '-movflags', '+faststart']);
  const kB = (file: string): number => Math.round(fs.statSync(file).size / 1000);
  console.log(`${name}: ${(samples.length / RATE).toFixed(1)} s, webm ${kB(webm)} kB, m4a ${kB(m4a)} kB`);
}
const words = `/** Where each sound lies in its file. Written by \`npm run sound\`. */

/** Seconds from the beginning of the file, seconds long, and whether it goes round. */
export interface Laid {
  readonly from: number;
  readonly length: number;
  readonly loop: boolean;
}

export const TABLE = ${JSON.stringify(table, null, 2)} as const satisfies Readonly<Record<string, Readonly<Record<string, Laid>>>>;
`;
fs.mkdirSync(path.join(ROOT, 'src/audio'), { recursive: true });
fs.writeFileSync(path.join(ROOT, 'src/audio/table.ts'), words);
fs.writeFileSync(path.join(ROOT, 'tests/fixtures/sound.json'), `${JSON.stringify(hashes, null, 2)}\n`);
execFileSync('npx', ['biome', 'format', '--write', 'src/audio/table.ts'], { cwd: ROOT, stdio: 'ignore' });
