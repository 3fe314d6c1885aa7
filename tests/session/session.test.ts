/** A run as it is played: its log, its transcript, its moves, and who is told. */
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/person.ts';
import { beginning, type Moment } from '../../src/scenario/play/moment.ts';
import { open, play } from '../../src/scenario/play/turn.ts';
import { reportOfSession } from '../../src/session/replay.ts';
import { Session } from '../../src/session/session.ts';
import { aRun, inputOf, lateAgain, walked } from './lateAgain.ts';

const { play: pack } = lateAgain();
const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);

describe('A session', () => {
  it('makes one turn of a move, and tells it first and then the lines that answer it', () => {
    for (const seed of SEEDS) {
      const session = aRun(pack, seed);
      expect(session.turns.map((t) => t.turn)).toEqual(session.moves.map((_, i) => i + 1));
      for (const [i, move] of session.moves.entries()) {
        const told = session.transcript.filter((t) => t.turn === i + 1);
        expect(told[0]).toMatchObject({ who: 'you', id: move.id });
        expect(told[0]!.text).not.toBe('');
      }
      const turns = session.transcript.map((t) => t.turn);
      expect(turns).toEqual([...turns].sort((a, b) => a - b));
    }
  });

  it('keeps every line heard in the transcript once, in the words heard', () => {
    for (const seed of SEEDS) {
      const session = new Session(pack, inputOf(seed));
      const heard = session.moment.heard.map((h) => h.text);
      walkedWith(session, (after) => heard.push(...after.heard.map((h) => h.text)));
      const lines = session.transcript.filter((t, i, all) => t.turn === 0 || all[i - 1]!.turn === t.turn);
      expect(lines.map((t) => t.text)).toEqual(heard);
    }
  });

  it('offers what was on the page before each move, the move made among it', () => {
    for (const seed of SEEDS) {
      const session = aRun(pack, seed);
      expect(session.offers).toHaveLength(session.moves.length);
      for (const [i, { turn, offered }] of session.offers.entries()) {
        expect(turn).toBe(i + 1);
        expect(offered.find((o) => o.id === session.moves[i]!.id)).toMatchObject({ available: true });
      }
    }
  });

  it('logs a guess and never lets it reach the machine', () => {
    for (const seed of SEEDS) {
      const guessing = aRun(pack, seed);
      const silent = new Session(pack, guessing.input);
      for (const { id, parts } of guessing.moves) silent.move({ id, ...(parts && { parts }) });
      expect(silent.moment).toEqual(guessing.moment);
      expect(silent.transcript).toEqual(guessing.transcript);
      expect(silent.moves.some((m) => m.guess !== undefined)).toBe(false);
      const asked = guessing.moves.filter((m) => m.guess !== undefined);
      expect(reportOfSession(guessing).guesses.map((g) => g.said)).toEqual(asked.map((m) => m.guess));
    }
    expect(SEEDS.some((seed) => aRun(pack, seed).moves.some((m) => m.guess !== undefined))).toBe(true);
  });

  it('stands after each move where the plain functions stand', () => {
    for (const seed of SEEDS) {
      const input = inputOf(seed);
      const session = new Session(pack, input);
      let plain: Moment = open(pack, beginning(pack, { seed, strategy: PRESETS[input.strategy as 'steady'] }));
      expect(session.moment).toEqual(plain);
      walkedWith(session, (after) => {
        const { id, parts } = session.moves.at(-1)!;
        plain = play(pack, plain, { id, ...(parts && { parts }) });
        expect(after).toEqual(plain);
      });
    }
  });

  it('refuses a move that is not open, with the move and the beat in the message, and stays where it was', () => {
    const session = new Session(pack, inputOf(3));
    const before = session.moment;
    expect(() => session.move({ id: 'no-such-reply' })).toThrow(RangeError);
    expect(() => session.move({ id: 'settle' })).toThrow(`"settle" is not open at "${before.beat}"`);
    expect(session.moment).toBe(before);
    expect(session.moves).toEqual([]);
    expect(() => new Session(pack, { ...inputOf(3), strategy: 'cheerful' })).toThrow('cheerful');
  });

  it('refuses parts that are unknown, doubled, or more than three', () => {
    const seed = [...Array(60).keys()].find((s) => aRun(pack, s).turns.some((t) => t.reply === 'compose'))!;
    const whole = aRun(pack, seed);
    const at = whole.moves.findIndex((m) => m.id === 'compose');
    const session = walked(new Session(pack, whole.input), at);
    const parts = Object.values(pack.beats[session.moment.beat]!.compose!.parts).flatMap((l) => l!.map((p) => p.id));
    expect(session.can({ id: 'compose', parts: [] })).toBe(true);
    expect(session.can({ id: 'compose', parts: parts.slice(0, 3) })).toBe(true);
    expect(session.can({ id: 'compose', parts: parts.slice(0, 4) })).toBe(false);
    expect(session.can({ id: 'compose', parts: [parts[0]!, parts[0]!] })).toBe(false);
    expect(session.can({ id: 'compose', parts: ['nobody-said-this'] })).toBe(false);
  });

  it('takes no move once it is over', () => {
    const session = aRun(pack, 5);
    expect(session.over).toBe(true);
    expect(session.offered()).toEqual([]);
    expect(() => session.move({ id: 'stay' })).toThrow(RangeError);
  });

  it('tells its listeners after each move, and no longer once they leave', () => {
    const session = new Session(pack, inputOf(2));
    const heard: number[] = [];
    const leave = session.subscribe(() => heard.push(session.moves.length));
    walked(session, 3);
    leave();
    walked(session, 5);
    expect(heard).toEqual([1, 2, 3]);
  });

  it('reproaches nothing to one who leaves before the end', () => {
    const report = reportOfSession(aRun(pack, 4, 3));
    expect(report.outcome).toBe('stopped');
    expect(report.good).toBe(false);
    expect(report.moves).toHaveLength(3);
    expect(reportOfSession(aRun(pack, 4)).outcome).not.toBe('stopped');
  });
});

/** Walks to the end, one move at a time. */
function walkedWith(session: Session, each: (after: Moment) => void): void {
  while (!session.over) {
    walked(session, session.moves.length + 1);
    each(session.moment);
  }
}
