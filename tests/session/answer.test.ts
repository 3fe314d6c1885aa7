/** A run as one JSON value: the command's answer and the page's file are the same but for dates. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { playRun, readChoices } from '../../src/cli/playRun.ts';
import { answerOf } from '../../src/session/answer.ts';
import { newRun, sessionOf, withMoves } from '../../src/session/replay.ts';
import type { Run } from '../../src/session/run.ts';
import { Session } from '../../src/session/session.ts';
import { anyMove, aRun, inputOf, lateAgain } from './lateAgain.ts';

const { play: pack } = lateAgain();
const ROOT = path.resolve(import.meta.dirname, '../..');
const SEEDS = Array.from({ length: 20 }, (_, i) => 100 + i);
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A run as the page keeps it: begun, written after each move, read back from text. */
function keptByThePage(seed: number): Run {
  const session = new Session(pack, inputOf(seed));
  let run = newRun(`r-${seed}`, pack, session.input, session);
  while (!session.over) {
    session.move(anyMove(session));
    run = withMoves(run, session);
  }
  return copy(run);
}

describe('Save this run as a file', () => {
  it('holds what mend play --json prints for the same choices, seed and strategy, in 20 runs', () => {
    const outcomes = new Set<string>();
    for (const seed of SEEDS) {
      const saved = copy(answerOf(sessionOf(keptByThePage(seed), pack)));
      const played = playRun(pack, {
        choices: saved.choices.join(','),
        seed: saved.seed,
        strategy: saved.strategy,
        mode: saved.mode
      });
      expect('answer' in played && copy(played.answer)).toEqual(saved);
      outcomes.add(saved.report.outcome);
    }
    expect(outcomes.size).toBeGreaterThan(1);
  });

  it('is, to the letter, what the command prints', () => {
    const saved = answerOf(sessionOf(keptByThePage(100), pack));
    const printed = execFileSync(
      process.execPath,
      [
        '--import',
        'tsx',
        'src/cli/mend.ts',
        'play',
        'late-again',
        '--json',
        '--choices',
        saved.choices.join(','),
        '--seed',
        String(saved.seed),
        '--strategy',
        saved.strategy
      ],
      { cwd: ROOT, encoding: 'utf8' }
    );
    expect(printed.trim()).toBe(JSON.stringify(saved));
  });

  it('gives each turn what was offered, and dates nowhere', () => {
    const saved = answerOf(aRun(pack, 3));
    expect(saved.turns).toHaveLength(saved.report.turns);
    for (const { offered } of saved.turns) {
      expect(offered.length).toBeGreaterThan(1);
      for (const o of offered) expect(Object.keys(o)).toEqual(['id', 'text', 'available']);
    }
    expect(JSON.stringify(saved)).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });
});

describe('A list of choices', () => {
  it('reads back into the moves it was made from, guesses and parts among them', () => {
    const runs = SEEDS.map((seed) => aRun(pack, seed));
    for (const session of runs) {
      const read = readChoices(answerOf(session).choices.join(','));
      const moves = session.moves.map(({ id, parts, guess }) => ({
        id,
        ...(parts && { parts }),
        ...(guess && { guess })
      }));
      expect(read).toEqual({ moves });
    }
    const all = runs.flatMap((r) => answerOf(r).choices).join(',');
    expect(all).toContain('guess:');
    expect(all).toContain('compose(');
  });
});
