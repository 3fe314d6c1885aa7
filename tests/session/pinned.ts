/**
 * The pinned run: one frozen pack, fixed choices, seed and strategy, and the hash of its answer.
 *
 * The pack is frozen, so that rewriting a scenario does not move the hash: only the rules,
 * the model's numbers and the engine that runs them do.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { PlayPack } from '../../src/scenario/pack.ts';
import type { RunAnswer } from '../../src/session/answer.ts';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/pinned');

export interface Pinned {
  readonly scenario: string;
  readonly model: string;
  readonly seed: number;
  readonly strategy: string;
  readonly mode: 'practise';
  readonly choices: readonly string[];
  readonly outcome: string;
  readonly turns: number;
  readonly hash: string;
}

export const PINNED_FILE = path.join(FOLDER, 'pinned.json');
export const pinned = (): Pinned => JSON.parse(fs.readFileSync(PINNED_FILE, 'utf8')) as Pinned;

/** The text of the frozen pack, as the page would fetch it. */

export const pinnedPack = (): PlayPack =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, 'late-again.play.json'), 'utf8')) as PlayPack;

/** SHA-256 of an answer's JSON, keys in the order they are written. */
export const hashOfAnswer = (answer: RunAnswer): string =>
  createHash('sha256').update(JSON.stringify(answer)).digest('hex');
