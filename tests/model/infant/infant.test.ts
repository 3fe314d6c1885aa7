/** The infant: laws that hold in every state, and what forty sessions come to. */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../../src/model/infant/chance.ts';
import { CAREGIVERS } from '../../../src/model/infant/caregiver.ts';
import { intervalsOf, LANES } from '../../../src/model/infant/events.ts';
import { felt } from '../../../src/model/infant/feelings.ts';
import { type Act, ACTS, BIDS, type Infant, PHASES, stepsOf, TEMPERAMENTS } from '../../../src/model/infant/infant.ts';
import { bouts, matched, repairs } from '../../../src/model/infant/measure.ts';
import { EPISODES, infantOf, LAB, seedsOf, session } from '../../../src/model/infant/session.ts';
import { stepped } from '../../../src/model/infant/step.ts';
import { simulated, summaryOf } from '../../../src/model/infant/summary.ts';
import { targetsOf } from '../../../src/model/infant/targets.ts';
import { KINDS, temperamentOf } from '../../../src/model/infant/temperament.ts';

const SHORT = { play: 20, stillFace: 20, reunion: 20 };

/** Infants as they come in sessions, some way on. */
const anyInfant: fc.Arbitrary<Infant> = fc
  .record({
    seed: fc.nat(5000),
    steps: fc.nat(900),
    act: fc.constantFrom(...ACTS),
    sort: fc.constantFrom(...TEMPERAMENTS)
  })
  .map(({ seed, steps, act, sort }) => {
    let infant = infantOf(seed, sort);
    for (let i = 0; i < steps; i++) infant = stepped(infant, { act, since: 0 }, KINDS[sort], seed);
    return infant;
  });

const after = (infant: Infant, act: Act, seconds: number): Infant => {
  let now = infant;
  const since = infant.step;
  for (let i = 0; i < stepsOf(seconds); i++)
    now = { ...now, ...felt(now, { act, since }, KINDS.engaged), step: now.step + 1 };
  return now;
};

describe('the infant', () => {
  it('[IN1] stays in range in every step, whatever is done', () => {
    fc.assert(
      fc.property(anyInfant, fc.constantFrom(...ACTS), fc.nat(99), (infant, act, seed) => {
        let now = infant;
        for (let i = 0; i < 40; i++) {
          now = stepped(now, { act, since: infant.step }, KINDS.disengaged, seed);
          for (const value of [now.strain, now.delight, now.arousal, now.reserve, now.expectation]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          expect(PHASES).toContain(now.phase);
          expect(now.since).toBeLessThanOrEqual(now.step);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('[IN2] is the same for the same seed and acts, and another for another seed', () => {
    const of = (seed: number): string =>
      createHash('sha256')
        .update(JSON.stringify(session('good-enough', seed, SHORT)))
        .digest('hex');
    expect(of(7)).toBe(of(7));
    expect(of(7)).not.toBe(of(8));
  });

  it('[IN3] is aroused by touch while the face is turned away, and not by waiting', () => {
    fc.assert(
      fc.property(anyInfant, (infant) => {
        const turned: Infant = { ...infant, phase: 'object-environment', attention: 'away', since: infant.step };
        expect(after(turned, 'touch', 3).arousal).toBeGreaterThan(after(turned, 'wait', 3).arousal);
        expect(after(turned, 'touch', 3).strain).toBeGreaterThanOrEqual(after(turned, 'wait', 3).strain);
      }),
      { numRuns: 80 }
    );
  });

  it('[IN4] is settled more by its state being named than by being imitated', () => {
    fc.assert(
      fc.property(anyInfant, (infant) => {
        const crying: Infant = { ...infant, phase: 'protest', attention: 'face', strain: Math.max(0.3, infant.strain) };
        expect(after(crying, 'name', 4).strain).toBeLessThan(after(crying, 'imitate', 4).strain);
      }),
      { numRuns: 80 }
    );
  });

  it('[IN5] loses nothing by a prompt answer to a bid, and something by one that goes by', () => {
    fc.assert(
      fc.property(anyInfant, fc.constantFrom(...BIDS), (infant, kind) => {
        const bidding: Infant = {
          ...infant,
          phase: 'social-monitor',
          attention: 'face',
          since: infant.step,
          expectation: Math.max(0.2, infant.expectation),
          bid: { kind, at: infant.step }
        };
        const run = (act: Act, from: number): Infant => {
          let now = bidding;
          for (let i = 0; i < stepsOf(3.2); i++) {
            const doing = i < from ? { act: 'wait' as const, since: 0 } : { act, since: bidding.step + from };
            const next = stepped(now, doing, KINDS.engaged, 3);
            // held in place: only the bid is looked at
            now = {
              ...next,
              phase: 'social-monitor',
              attention: 'face',
              bid: next.bid?.at === bidding.step ? next.bid : now.bid
            };
          }
          return now;
        };
        expect(run('voice', 16).expectation).toBeGreaterThanOrEqual(bidding.expectation);
        expect(run('voice', 16).strain).toBeLessThanOrEqual(bidding.strain);
        expect(run('wait', 0).expectation).toBeLessThan(bidding.expectation);
      }),
      { numRuns: 60 }
    );
  });

  it('[IN6] is strained by a blank face the more, the more it expected', () => {
    fc.assert(
      fc.property(anyInfant, (infant) => {
        const facing: Infant = {
          ...infant,
          phase: 'social-monitor',
          attention: 'face',
          comfort: undefined,
          strain: 0.2
        };
        const low = after({ ...facing, expectation: 0.2 }, 'blank', 5).strain;
        const high = after({ ...facing, expectation: 0.8 }, 'blank', 5).strain;
        expect(low).toBeGreaterThan(0.2);
        expect(high).toBeGreaterThan(low);
      }),
      { numRuns: 40 }
    );
  });

  it('[IN7] does everything it can do in some session: phases, bids, comforts, distancing, a hiccup', () => {
    const seen = new Set<string>();
    for (const track of simulated('withdrawn', 40, 3))
      for (const { lane, code } of intervalsOf(track)) seen.add(`${lane}/${code}`);
    for (const phase of PHASES) expect(seen, phase).toContain(`infant/${phase}`);
    for (const bid of BIDS) expect(seen, bid).toContain(`bid/${bid}`);
    for (const rest of ['self-comfort/oral', 'self-comfort/clasp', 'distancing/distancing', 'autonomic/autonomic'])
      expect(seen).toContain(rest);
  });

  it('[IN8] comes in three kinds, as often as chosen', () => {
    const kinds = seedsOf(9, 2000).map(temperamentOf);
    for (const [kind, share] of [
      ['engaged', 0.5],
      ['disengaged', 0.3],
      ['negatively-engaged', 0.2]
    ] as const)
      expect(kinds.filter((k) => k === kind).length / 2000).toBeCloseTo(share, 1);
  });

  it('[IN9] has chance without a drift: means and neighbours are unrelated', () => {
    const draws = Array.from({ length: 20_000 }, (_, i) => chance(5, i, 'leave'));
    expect(draws.reduce((a, b) => a + b, 0) / draws.length).toBeCloseTo(0.5, 2);
    const both = draws.slice(1).filter((v, i) => v < 0.5 && draws[i]! < 0.5).length;
    expect(both / draws.length).toBeCloseTo(0.25, 2);
    expect(chance(5, 10, 'leave')).not.toBe(chance(5, 10, 'where'));
  });
});

describe('forty sessions with the good-enough caregiver', () => {
  const tracks = simulated('good-enough', 40, 1);
  const summary = summaryOf(tracks, 'good-enough', 1);

  it.each(targetsOf(summary))('[IN20] $name: $target', ({ ok, value }) => {
    expect(ok, value).toBe(true);
  });

  it('[IN21] have shares that sum to one, and completed bouts only', () => {
    for (const episode of EPISODES) {
      const { share } = summary.phases[episode];
      expect(PHASES.reduce((sum, p) => sum + share[p], 0)).toBeCloseTo(1, 9);
    }
    const track = tracks[0]!;
    const last = intervalsOf(track)
      .filter(({ lane }) => lane === 'infant')
      .at(-1)!;
    const whole = bouts(track).reduce((sum, b) => sum + b.seconds, 0);
    expect(whole).toBeCloseTo(last.onset, 6);
  });

  it('[IN22] are told as intervals that cover each session without a gap', () => {
    for (const track of tracks.slice(0, 5)) {
      const all = intervalsOf(track);
      for (const lane of LANES.filter((l) => ['episode', 'infant', 'gaze', 'caregiver'].includes(l))) {
        const of = all.filter((i) => i.lane === lane);
        expect(of[0]!.onset).toBe(0);
        expect(of.at(-1)!.offset).toBe(360);
        of.slice(1).forEach((interval, i) => expect(interval.onset).toBe(of[i]!.offset));
      }
    }
  });

  it('[IN23] have no match while a face is blank, and a repair is a mismatch that ended', () => {
    for (const track of tracks.slice(0, 5)) {
      const still = track.moments.filter(({ episode }) => episode === 'stillFace');
      expect(still.some(matched)).toBe(false);
      expect(still.every(({ act }) => act === 'blank')).toBe(true);
      expect(repairs(still)).toEqual([]);
    }
    expect(summary.match.secondsToRepair).toBeGreaterThan(0);
  });

  it('[IN24] last as long as they were asked to', () => {
    expect(tracks[0]!.moments.length).toBe(stepsOf(LAB.play + LAB.stillFace + LAB.reunion));
    for (const who of CAREGIVERS) expect(session(who, 3, SHORT).moments.length).toBe(stepsOf(60));
  });
});
