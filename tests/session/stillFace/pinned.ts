/** One session of 360 s, in which much is done: the same in Node and in a browser, today and tomorrow. */
import { ACTS, stepsOf } from '../../../src/model/infant/infant.ts';
import type { Entry, Log } from '../../../src/session/stillFace/log.ts';

const DOES = ACTS.filter((act) => act !== 'blank');

/** An act every 1.75 s in play and reunion, round and round; two minutes of stillness between. */
export function pinned(): Log {
  const entries: Entry[] = [];
  const every = stepsOf(1.75);
  const [play, still, end] = [stepsOf(120), stepsOf(240), stepsOf(360)];
  for (let at = every; at < play; at += every) entries.push({ at, act: DOES[(at / every) % DOES.length]! });
  entries.push({ at: play, act: 'blank' });
  for (let at = still; at < end; at += every) entries.push({ at, act: DOES[((at - still) / every) % DOES.length]! });
  return { way: 'lab', seed: 20_261_125, entries, end };
}

/** Of the moments, as SHA-256 of their JSON. A change of the infant changes it: print the new one, and say so. */
export const PINNED = '63fd2342161954fb6cd95f9773a0ccc0d3054a0ae6dff14b2c1f63d55232d9ca';
