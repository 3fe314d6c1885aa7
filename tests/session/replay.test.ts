/** Runs and their branches: what is kept can be played again, to any move. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/scenario/compile/compile.ts';
import type { PlayPack } from '../../src/scenario/pack.ts';
import {
  newRun,
  replayed,
  reportOfSession,
  resultOf,
  rewound,
  type Standing,
  sessionOf,
  standingOfRun,
  takenUp,
  withMoves
} from '../../src/session/replay.ts';
import type { Run } from '../../src/session/run.ts';
import { Session } from '../../src/session/session.ts';
import { aRun, anyMove, inputOf, lateAgain, walked } from './lateAgain.ts';

const { play: pack } = lateAgain();
const SEEDS = [1, 2, 3, 4, 5, 6];

const keptRun = (seed: number, most?: number): { run: Run; session: Session } => {
  const session = new Session(pack, inputOf(seed));
  let run = newRun(`r-${seed}`, pack, session.input, session);
  while (!session.over && session.moves.length < (most ?? 60)) {
    session.move(anyMove(session));
    run = withMoves(run, session);
  }
  return { run, session };
};

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('A kept run', () => {
  it('replays to each of its moves with the same state, from its text', () => {
    for (const seed of SEEDS) {
      const session = new Session(pack, inputOf(seed));
      const states = [session.moment];
      while (!session.over) states.push(session.move(anyMove(session)));
      const moves = copy(session.moves);
      for (const [n, state] of states.entries())
        expect(replayed(pack, session.input, moves.slice(0, n)).moment).toEqual(state);
    }
  });

  it('gives its session the seed, strategy and mode it was played with, and nothing more of itself', () => {
    const { run } = keptRun(5, 2);
    expect(sessionOf(run, pack).input).toEqual(inputOf(5));
  });

  it('holds after each move the result as it stands', () => {
    const session = new Session(pack, inputOf(7));
    let run = newRun('r-7', pack, session.input, session);
    expect(run.result).toEqual(resultOf(session));
    while (!session.over) {
      session.move(anyMove(session));
      run = copy(withMoves(run, session));
      expect(run.result.report).toEqual(copy(reportOfSession(session)));
      expect(run.result.transcript).toEqual(session.transcript);
      expect(run.branches).toHaveLength(1);
    }
  });

  it('keeps both branches after a rewind, whole, and plays the new one', () => {
    for (const seed of SEEDS) {
      const { run, session } = keptRun(seed);
      const turn = 1 + Math.floor(session.moves.length / 2);
      const again = rewound(run, pack, 'b1', turn);
      expect(again.session.moves).toEqual(session.moves.slice(0, turn - 1));
      expect(again.session.moment).toEqual(replayed(pack, run, run.branches[0]!.moves.slice(0, turn - 1)).moment);
      walked(again.session, 60, 'another');
      const both = copy(withMoves(again.run, again.session));
      expect(both.branches[0]).toEqual(copy(run.branches[0]));
      expect(both.branches[1]).toMatchObject({ id: 'b2', from: { branch: 'b1', turn } });
      expect(sessionOf(both, pack, both.branches[0]).moment).toEqual(session.moment);
      expect(sessionOf(both, pack).moment).toEqual(again.session.moment);
      expect(both.result.report).toEqual(copy(reportOfSession(again.session)));
    }
  });

  it('has the same person sitting there after a rewind', () => {
    const { run } = keptRun(3);
    const { session } = rewound(run, pack, 'b1', 1);
    expect(session.moment).toEqual(new Session(pack, inputOf(3)).moment);
  });

  it('rewinds only to a turn it has', () => {
    const { run } = keptRun(2, 4);
    for (const turn of [0, 5, -1]) expect(() => rewound(run, pack, 'b1', turn)).toThrow(RangeError);
    expect(() => rewound(run, pack, 'b9', 1)).toThrow('b9');
  });
});

describe('A run of a scenario that has changed', () => {
  const { run } = keptRun(4);
  const words: PlayPack = { ...pack, words: 'other-prose', title: 'Late, again' };
  const rules: PlayPack = { ...pack, rules: 'other-rules' };

  it('replays while rules and model are the same', () => {
    const taken = takenUp(copy(run), pack);
    expect(taken.standing).toBe('replays');
    expect(taken.run.result).toEqual(run.result);
  });

  it('replays, and says so, when only its words differ', () => {
    expect(standingOfRun(run, words)).toBe('words-changed');
    const taken = takenUp(copy(run), words);
    expect(taken).toMatchObject({ standing: 'words-changed' });
    expect('session' in taken && taken.session.moves.map((m) => m.id)).toEqual(run.branches[0]!.moves.map((m) => m.id));
  });

  it('shows its kept result, untouched, when rules or model differ', () => {
    expect(takenUp(run, rules)).toEqual({ standing: 'read-only', run });
    expect(takenUp({ ...run, model: '0' }, pack)).toMatchObject({ standing: 'read-only' });
  });

  it('tells a change of words from a change of rules by the hashes of the pack', () => {
    const changed = (from: RegExp, to: string): Standing => {
      const { yaml, sources } = lateAgain();
      expect(yaml).toMatch(from);
      return standingOfRun(run, compile(yaml.replace(from, to), 'scenario.yaml', sources).packs!.play);
    };
    expect(changed(/^title: .*$/m, 'title: Late, and again')).toBe('words-changed');
    expect(changed(/tells: You say nothing, and stay\./, 'tells: You stay, and say nothing.')).toBe('words-changed');
    expect(changed(/is: \{ waits: 0\.4 \}/, 'is: { waits: 0.5 }')).toBe('read-only');
    expect(changed(/^first: reaching$/m, 'first: guarding')).toBe('read-only');
  });

  it('is read-only when one of its moves is open no more, whatever its hashes say', () => {
    const broken: Run = { ...run, branches: [{ id: 'b1', moves: [{ id: 'no-such-reply' }] }] };
    expect(takenUp(broken, pack)).toEqual({ standing: 'read-only', run: broken });
  });

  it('does not believe a kept result where it can replay', () => {
    const tampered = { ...run, result: { report: { outcome: 'deepened' }, transcript: [] } } as unknown as Run;
    expect(takenUp(tampered, pack).run.result).toEqual(resultOf(aRun(pack, 4)));
  });
});
