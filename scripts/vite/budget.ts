/**
 * What the built page may weigh, by when it is fetched. docs/offline.md tells the same
 * numbers to people; a build that is heavier fails.
 */
import zlib from 'node:zlib';

/** Media travel as they are; anything else is compressed on the way. */
const MEDIA = /\.(?:png|jpg|webp|woff2|webm|m4a)$/;
const SOUND = /\.(webm|m4a)$/;
/** The worker itself is not among what it keeps; the licences are read by who asks for them. */
const BESIDE = new Set(['sw.js', 'licences.txt']);
/** What stands between an address and the first words on Home. */
const FIRST = /^index\.html$|^assets\/(?:index|core)-[^/]+\.(?:js|css)$/;

export type Part = 'first' | 'kept' | 'sound';

/** Bytes. Chosen: what was measured (36, 851 and 371 kB), and about a sixth more to grow into; sound has finished growing. */
export const BUDGET: Readonly<Record<Part, number>> = { first: 45_000, kept: 1_000_000, sound: 400_000 };

export const PART_WORDS: Readonly<Record<Part, string>> = {
  first: 'before the first words',
  kept: 'kept for play offline, without sound',
  sound: 'every sound, in the larger encoding'
};

/** Bytes on the way: gzip for texts, as they are for media. */
const onTheWay = (file: string, content: Buffer): number =>
  MEDIA.test(file) ? content.length : zlib.gzipSync(content, { level: 9 }).length;

/** @param files - of a build, by their paths from its folder */
export function weights(files: readonly string[], read: (file: string) => Buffer): Readonly<Record<Part, number>> {
  const sum = (of: (file: string) => boolean): number =>
    files.filter(of).reduce((n, file) => n + onTheWay(file, read(file)), 0);
  const encodings = ['webm', 'm4a'].map((ending) => sum((file) => file.endsWith(`.${ending}`)));
  return {
    first: sum((file) => FIRST.test(file)),
    kept: sum((file) => !BESIDE.has(file) && !SOUND.test(file)),
    // a browser fetches the one encoding that it plays
    sound: Math.max(...encodings)
  };
}

/** What weighs more than it may, each as one sentence. */
export const overBudget = (weighed: Readonly<Record<Part, number>>): string[] =>
  (Object.keys(BUDGET) as Part[])
    .filter((part) => weighed[part] > BUDGET[part])
    .map((part) => `${PART_WORDS[part]}: ${weighed[part]} bytes, ${BUDGET[part]} at most`);
