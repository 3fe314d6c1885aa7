/** Explores the four presets of a pack in as many processes as there are cores. */
import { fork } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Preset, PRESET_NAMES } from '../model/person.ts';
import { type Asks, asksOf } from '../scenario/compile/bestWhen.ts';
import type { Packs } from '../scenario/compile/emit.ts';
import {
  type Exploration,
  type Explorations,
  explore,
  exploreSmall,
  MOST_STATES
} from '../scenario/compile/explore.ts';
import type { PlayPack } from '../scenario/pack.ts';

/** What a caller wants of an exploration: every state's outlook is most of it, and slow to hand over. */
type Wanted = 'sheet' | 'outlook';

interface Task {
  readonly pack: PlayPack;
  readonly asks: Asks;
  readonly preset: Preset;
  readonly wanted: Wanted;
}

/** Told to a child, so that it knows it is one. */
const CHILD = '--explore-in-child';

function exploreInChild(task: Task): Promise<Exploration> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [CHILD], {
      serialization: 'advanced',
      execArgv: process.execArgv
    });
    child.once('message', (exploration: Exploration) => resolve(exploration));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`exploreInChild: ended with ${code} before it answered`)));
    child.send(task);
  });
}

/** Chosen: explored here before another process would have started. */
const SMALL = 500;

/** Explores all presets, a small scenario at once. @throws Error when a process dies, for want of memory for one */
export async function exploreParallel(packs: Packs, wanted: Wanted): Promise<Explorations> {
  const asks = asksOf(packs);
  const small = exploreSmall(packs.play, SMALL, asks);
  if (small) return small;
  const waiting: Preset[] = [...PRESET_NAMES];
  const done: Partial<Record<Preset, Exploration>> = {};
  const lane = async (): Promise<void> => {
    for (let preset = waiting.shift(); preset; preset = waiting.shift())
      done[preset] = await exploreInChild({ pack: packs.play, asks, preset, wanted });
  };
  await Promise.all(Array.from({ length: Math.min(PRESET_NAMES.length, os.availableParallelism()) }, lane));
  return done as Explorations;
}

if (process.argv[2] === CHILD)
  process.once('message', ({ pack, asks, preset, wanted }: Task) => {
    const found = explore(pack, preset, MOST_STATES, asks);
    process.send?.(wanted === 'outlook' ? found : { ...found, outlook: new Map() }, () => process.disconnect());
  });
