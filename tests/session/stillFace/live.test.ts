/** The still face as it is played: one log, one session, at any speed; stillness that is let go whenever. */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, STEP, stepsOf } from '../../../src/model/infant/infant.ts';
import { StepClock } from '../../../src/session/stillFace/clock.ts';
import { PLANS, replayed, StillFace } from '../../../src/session/stillFace/live.ts';
import { type Log, logOf, textOf, WAYS } from '../../../src/session/stillFace/log.ts';
import { FIRST_PLAY } from '../../../src/session/stillFace/machine.ts';
import { PINNED, pinned } from './pinned.ts';

const DOES = ACTS.filter((act) => act !== 'blank');
const fingerprint = ({ moments }: StillFace): string =>
  createHash('sha256').update(JSON.stringify(moments)).digest('hex');

/** Plays the log's acts by a page that is drawn so many times a second, slowed, and paused now and then. */
function atSpeed(log: Log, perSecond: number, speed: number): StillFace {
  const session = new StillFace(log.way, log.seed);
  const clock = new StepClock(speed);
  const entries = [...log.entries];
  let frame = 0;
  while (session.standing !== 'over' && session.infant.step < log.end) {
    frame++;
    const paused = frame % 97 === 0;
    let due = paused ? 0 : clock.steps(1 / perSecond);
    for (; due > 0; due--) {
      while (entries[0] && entries[0].at === session.infant.step) {
        const { act } = entries.shift()!;
        if (act === 'blank') session.hold();
        else if (session.standing === 'stillFace') session.letGo();
        else session.act(act);
      }
      session.pass(1);
    }
  }
  return session;
}

describe('a still-face session', () => {
  it('[SF1] is the same at 30, 60 and 144 pictures a second, in slow motion, and with pauses', () => {
    const log = pinned();
    const whole = fingerprint(replayed(log));
    for (const [perSecond, speed] of [
      [30, 1],
      [60, 1],
      [144, 1],
      [60, 0.5],
      [144, 0.25]
    ] as const)
      expect(fingerprint(atSpeed(log, perSecond, speed)), `${perSecond} at ${speed}`).toBe(whole);
  });

  it('[SF2] of 360 seconds is pinned', () => {
    const session = replayed(pinned());
    expect(session.moments.length).toBe(stepsOf(360));
    expect(fingerprint(session)).toBe(PINNED);
  });

  it('[SF3] goes into an address and comes back', () => {
    const anyLog = fc
      .record({
        way: fc.constantFrom(...WAYS),
        seed: fc.nat(0xffff_ffff),
        acts: fc.array(fc.record({ gone: fc.nat(400), act: fc.constantFrom(...ACTS) }), { maxLength: 60 }),
        rest: fc.nat(500)
      })
      .map(({ way, seed, acts, rest }): Log => {
        let at = 0;
        const entries = acts.map(({ gone, act }) => ({ at: (at += gone), act }));
        return { way, seed, entries, end: at + rest };
      });
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(logOf(textOf(log))).toEqual(log);
        expect(textOf(log)).toMatch(/^[a-z]+\.[0-9a-z]+\.[0-9a-zA-Z]+$/);
      })
    );
  });

  it.each([
    '',
    'home',
    'home.1',
    'home.1.',
    'home.1.5Q9Z',
    'home.1.5W',
    'home.-1.5Z',
    'lab.1.5Z9W',
    'park.1.5Z',
    'home.zzzzzzz.1Z',
    'home.1.zzzzzZ',
    'home.1.5Z.x'
  ])('[SF4] is nothing when its address is torn: "%s"', (text) => {
    expect(logOf(text)).toBeUndefined();
  });

  it('[SF5] cannot go still before there is anything to miss, and comes back whenever it is let go', () => {
    const session = new StillFace('home', 4);
    session.hold();
    expect(session.standing).toBe('play');
    session.pass(stepsOf(FIRST_PLAY));
    session.hold();
    expect(session.standing).toBe('stillFace');
    expect(session.doing.act).toBe('blank');
    session.act('smile'); // nothing is done while still
    expect(session.doing.act).toBe('blank');
    session.pass(20);
    session.letGo();
    expect(session.standing).toBe('reunion');
    session.letGo();
    session.hold();
    expect(session.standing).toBe('reunion');
  });

  it('[SF6] ends stillness by itself when it was as long as planned, and the whole when reunion was', () => {
    for (const way of ['home', 'lab'] as const) {
      const session = new StillFace(way, 9);
      session.pass(stepsOf(PLANS[way].play));
      expect(session.playIsUp).toBe(true);
      session.hold();
      session.pass(stepsOf(PLANS[way].stillFace));
      expect(session.standing).toBe('reunion');
      session.pass(stepsOf(PLANS[way].reunion) + 5);
      expect(session.standing).toBe('over');
      expect(session.infant.step).toBe(stepsOf(PLANS[way].play + PLANS[way].stillFace + PLANS[way].reunion));
    }
  });

  it('[SF7] waits in the laboratory until play is up before stillness may begin', () => {
    const session = new StillFace('lab', 3);
    session.pass(stepsOf(60));
    expect(session.mayHold).toBe(false);
    session.pass(stepsOf(60));
    expect(session.mayHold).toBe(true);
  });

  it('[SF8] can be watched: somebody else plays, holds still and comes back', () => {
    const session = new StillFace('watch', 6);
    session.pass(100_000);
    expect(session.standing).toBe('over');
    const acts = new Set(session.moments.map(({ episode, act }) => `${episode}/${act}`));
    expect(acts).toContain('stillFace/blank');
    expect([...acts].filter((a) => a.startsWith('stillFace')).length).toBe(1);
    expect(acts).toContain('reunion/smile');
    expect(fingerprint(replayed(session.log))).toBe(fingerprint(session));
  });

  it('[SF9] gives the same from its log, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.array(fc.record({ after: fc.nat(80), act: fc.constantFrom(...DOES) }), { maxLength: 30 }),
        fc.nat(600),
        (seed, acts, still) => {
          const session = new StillFace('home', seed);
          for (const { after, act } of acts) {
            session.pass(after);
            session.act(act);
          }
          session.pass(stepsOf(FIRST_PLAY));
          session.hold();
          session.pass(still);
          session.letGo();
          session.pass(200);
          expect(fingerprint(replayed(logOf(textOf(session.log))!))).toBe(fingerprint(session));
        }
      ),
      { numRuns: 25 }
    );
  });

  it('[SF10] counts whole steps out of any pieces of time, and none while the page was away', () => {
    const clock = new StepClock();
    let steps = 0;
    for (let i = 0; i < 1440; i++) steps += clock.steps(1 / 144);
    expect(steps).toBe(stepsOf(10));
    expect(new StepClock().steps(3600) * STEP).toBeLessThanOrEqual(0.5);
    expect(new StepClock().steps(-1)).toBe(0);
  });
});
