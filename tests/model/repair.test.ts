/** Rupture and repair: what tears, what notices, addresses, receives, mends and deepens. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dyad, type Phase, PHASES } from '../../src/model/dyad.ts';
import type { Clause } from '../../src/model/hearing.ts';
import { isDeep, type Marks } from '../../src/model/repair.ts';
import { anyClause, anyDyad, lineOf, moveOf, only, pair } from './people.ts';

const WAIT: Clause = { is: {} };
const wait = (dyad: Dyad, marks: Marks = {}): Dyad => moveOf(dyad, [WAIT], marks);

/** A tear that a line marks, on the first turn. */
const torn = (kind: 'confrontation' | 'withdrawal', dyad = pair()): Dyad => lineOf(wait(dyad), { tears: kind });

const OWNED = only('owns', 0.7, { matter: 'late' });
const heal = (kind: 'confrontation' | 'withdrawal'): Marks =>
  kind === 'withdrawal' ? { saysIt: true } : { softens: true };

/** Torn, owned, received. */
const received = (kind: 'confrontation' | 'withdrawal' = 'withdrawal', dyad = pair()): Dyad =>
  lineOf(moveOf(torn(kind, dyad), [OWNED]), heal(kind));

const present = (dyad: Dyad, player: number, other: number): Dyad => ({
  ...dyad,
  player: { ...dyad.player, recognition: player },
  other: { ...dyad.other, recognition: other }
});

/** The other's values one landing later. */
const fell = (by: { openness?: number; trust?: number; arousal?: number }): Dyad => {
  const none = { openness: 0, trust: 0, arousal: 0 };
  return { ...pair(), recent: [none, { ...none, ...by }] };
};

describe('An ending', () => {
  it('leaves open what is unmended, and lowers what both expect of coming back, once', () => {
    const before = torn('withdrawal');
    const after = lineOf(lineOf(before, { ends: true }), { ends: true });
    expect(after.phase).toBe('open');
    expect(after.other.expectation).toBeCloseTo(before.other.expectation - 0.06, 9);
    expect(after.player.expectation).toBeCloseTo(before.player.expectation - 0.06, 9);
  });

  it('leaves everything as it was where nothing is unmended', () => {
    expect(lineOf(pair(), { ends: true })).toEqual(pair());
  });
});

describe('A rupture', () => {
  it('begins when openness falls by 0.15 within two landings, and not by less', () => {
    const blamed = (first: number, second: number): Phase =>
      moveOf({ ...fell({ openness: -first }) }, [only('hints', second)]).phase;
    // a hint of strength 1 costs 0.04 of openness
    expect(blamed(0.11, 1)).toBe('unnoticed');
    expect(blamed(0.109, 1)).toBe('attuned');
  });

  it('is not hidden by a rise just before it', () => {
    const raised = fell({ openness: 0.2, arousal: -0.2 });
    expect(moveOf(raised, [only('contempt', 1)]).ruptures[0]?.kind).toBe('confrontation');
  });

  it('begins when trust falls by 0.15 within two landings', () => {
    const dyad = fell({ trust: -0.11 });
    expect(moveOf(dyad, [only('over-promises', 1)]).phase).toBe('unnoticed');
    expect(moveOf({ ...fell({ trust: -0.1 }) }, [only('over-promises', 1)]).phase).toBe('attuned');
  });

  it('is a confrontation when the arousal rose by 0.10 with it, else a withdrawal', () => {
    const kindAfter = (clause: Clause): string | undefined => moveOf(pair(), [clause]).ruptures[0]?.kind;
    expect(kindAfter(only('contempt', 1))).toBe('confrontation');
    expect(moveOf(fell({ openness: -0.11, arousal: 0.02 }), [only('hints', 1)]).ruptures[0]?.kind).toBe('withdrawal');
    expect(moveOf(fell({ openness: -0.11, arousal: 0.07 }), [only('hints', 1)]).ruptures[0]?.kind).toBe(
      'confrontation'
    );
  });

  it('begins when a line says so, of the kind the line says', () => {
    for (const kind of ['confrontation', 'withdrawal'] as const) {
      const dyad = torn(kind);
      expect(dyad.phase).toBe('unnoticed');
      expect(dyad.ruptures).toEqual([{ kind, begun: 1 }]);
    }
  });

  it('shuts both gates, and lets what was heard out begin anew', () => {
    const open = { ...pair(), gates: { acknowledge: true, validate: true }, heardOut: true };
    const { gates, heardOut } = torn('confrontation', open);
    expect(gates).toEqual({ acknowledge: false, validate: false });
    expect(heardOut).toBe(false);
  });

  it('makes the reaching louder and lets the guarding go away', () => {
    const [reaching, guarding] = (['reaching', 'guarding'] as const).map((way) => {
      const before = pair({ way });
      const { other } = torn('withdrawal', before);
      return { arousal: other.arousal - before.other.arousal, shutdown: other.shutdown - before.other.shutdown };
    });
    expect(reaching!.arousal).toBeGreaterThan(guarding!.arousal);
    expect(guarding!.shutdown).toBeGreaterThan(reaching!.shutdown);
  });

  it('goes on being the same one while it is not received', () => {
    const again = lineOf(wait(torn('withdrawal')), { tears: 'confrontation' });
    expect(again.ruptures).toHaveLength(1);
  });

  it('comes of going along while openness falls, on three landings running', () => {
    const along = (dyad: Dyad): Dyad => lineOf(moveOf(dyad, [only('hints', 0.5)]), {}, { accepts: 0.5 });
    const twice = along(along(pair()));
    expect(twice.phase).toBe('attuned');
    const third = along(twice);
    expect(third.ruptures).toEqual([{ kind: 'withdrawal', begun: 3 }]);
  });

  it('does not come of three agreeable lines in answer to one landing', () => {
    const moved = moveOf(pair(), [only('hints', 0.5)]);
    const said = [1, 2, 3].reduce((dyad) => lineOf(dyad, {}, { accepts: 0.5 }), moved);
    expect(said.phase).toBe('attuned');
  });

  it('does not come of going along when openness rises', () => {
    const met = (dyad: Dyad): Dyad => lineOf(moveOf(dyad, [only('listens', 0.5)]), {}, { accepts: 0.5 });
    expect(met(met(met(met(pair())))).phase).toBe('attuned');
  });
});

describe('Noticing and addressing', () => {
  it('notices by wondering, or by an act the author marks, and by silence alone not', () => {
    expect(moveOf(torn('withdrawal'), [only('wonders', 0.5)]).phase).toBe('noticed');
    expect(wait(torn('withdrawal'), { notices: true }).phase).toBe('noticed');
    expect(wait(torn('withdrawal')).phase).toBe('unnoticed');
  });

  it.each(['names', 'validates', 'owns', 'invites'] as const)('addresses by a move that %s', (id) => {
    const dyad = moveOf(torn('withdrawal'), [only(id, 0.5)]);
    expect(dyad.phase).toBe('addressed');
    expect(dyad.ruptures[0]).toMatchObject({ noticed: 2, addressed: 2 });
  });

  it('addresses by an act the author marks', () => {
    expect(wait(torn('withdrawal'), { addresses: true }).phase).toBe('addressed');
  });

  it('does not address with an apology that is cancelled, performed, or a formula, nor with a feeling that is not there', () => {
    const misses: Clause[] = [
      { is: { owns: 0.8, cancels: 0.3 } },
      { is: { owns: 0.8, performs: 0.3 } },
      { is: { owns: 0.8, formula: 0.5 } },
      only('validates', 0.8, { fits: false })
    ];
    for (const clause of misses) expect(moveOf(torn('withdrawal'), [clause]).phase).toBe('unnoticed');
    expect(moveOf(torn('withdrawal'), [OWNED, only('cancels', 0.3)]).phase).toBe('unnoticed');
  });

  it('keeps the turn on which it was noticed first', () => {
    const noticed = wait(torn('withdrawal'), { notices: true });
    expect(moveOf(noticed, [OWNED]).ruptures[0]).toMatchObject({ begun: 1, noticed: 2, addressed: 3 });
  });
});

describe('Being received', () => {
  it('of a withdrawal: the other says what they had swallowed, though trust dips and arousal rises', () => {
    const before = moveOf(torn('withdrawal'), [OWNED]);
    const after = lineOf(before, { saysIt: true });
    expect(after.phase).toBe('received');
    expect(after.other.arousal).toBeGreaterThan(before.other.arousal);
    expect(after.other.trust).toBeLessThan(before.other.trust);
    expect(after.other.openness).toBeGreaterThan(before.other.openness);
  });

  it('of a confrontation: the complaint softens, and openness had risen', () => {
    expect(received('confrontation').phase).toBe('received');
    const unmoved = moveOf(torn('confrontation'), [only('names', 0.5), only('hints', 1)]);
    expect(unmoved.phase).toBe('addressed');
    expect(unmoved.recent[1].openness).toBeLessThanOrEqual(0);
    expect(lineOf(unmoved, { softens: true }).phase).toBe('addressed');
  });

  it('does not come of renewed pleasantness', () => {
    for (const kind of ['confrontation', 'withdrawal'] as const) {
      const pleasant = lineOf(moveOf(torn(kind), [OWNED]), {}, { accepts: 0.8, thanks: 0.6, lightens: 0.5 });
      expect(pleasant.phase).toBe('addressed');
    }
  });

  it('does not come of the other kind’s sign, nor before it was addressed', () => {
    expect(lineOf(moveOf(torn('withdrawal'), [OWNED]), { softens: true }).phase).toBe('addressed');
    expect(lineOf(moveOf(torn('confrontation'), [OWNED]), { saysIt: true }).phase).toBe('addressed');
    expect(lineOf(wait(torn('withdrawal')), { saysIt: true }).phase).toBe('unnoticed');
  });

  it('comes, where the other repairs, with the line that receives', () => {
    const dyad = lineOf(wait(torn('withdrawal')), { receives: true });
    expect(dyad.phase).toBe('received');
    expect(dyad.ruptures[0]).toMatchObject({ begun: 1, noticed: 2, addressed: 2, received: 2 });
  });

  it('raises what both expect of coming back', () => {
    const before = moveOf(torn('withdrawal'), [OWNED]);
    const after = lineOf(before, { saysIt: true });
    expect(after.other.expectation).toBeGreaterThan(before.other.expectation);
    expect(after.player.expectation).toBeGreaterThan(before.player.expectation);
  });
});

describe('Mended', () => {
  const there = (dyad: Dyad): Dyad => present(dyad, 0.6, 0.6);

  it('needs one turn more, in which it is still received', () => {
    const dyad = there(received());
    expect(dyad.phase).toBe('received');
    expect(lineOf(dyad, {}).phase).toBe('received');
    expect(wait(dyad).phase).toBe('mended');
    expect(moveOf(dyad, [only('judges', 1)]).phase).toBe('received');
  });

  it('needs both present as subjects', () => {
    const dyad = received();
    expect(wait(present(dyad, 0.49, 0.6)).phase).toBe('received');
    expect(wait(present(dyad, 0.6, 0.49)).phase).toBe('received');
    expect(wait(present(dyad, 0.5, 0.5)).phase).toBe('mended');
  });

  it('needs both in the chair of a hurt friend, too; in the client’s chair only the client', () => {
    const friend = received('withdrawal', pair({ harmBy: 'other' }));
    expect(wait(present(friend, 0.6, 0.4)).phase).toBe('received');
    const client = received('withdrawal', pair({ harmBy: 'other', therapy: true }));
    expect(wait(present(client, 0.6, 0.4)).phase).toBe('mended');
    expect(wait(present(client, 0.4, 0.6)).phase).toBe('received');
  });

  it('needs to have been said by either: nothing is mended that was not addressed', () => {
    fc.assert(
      fc.property(anyDyad, fc.array(anyClause, { maxLength: 8 }), (start, clauses) => {
        let dyad = torn('withdrawal', start);
        for (const clause of clauses) dyad = lineOf(moveOf(dyad, [clause]), { softens: true, saysIt: true });
        for (const r of dyad.ruptures)
          if (r.mended !== undefined) {
            expect(r.addressed).toBeDefined();
            expect(r.mended).toBeGreaterThan(r.received!);
          }
      }),
      { numRuns: 150 }
    );
  });

  it('leaves none open: a tear while it was received comes back before anything is whole', () => {
    const again = lineOf(wait(present(received(), 0.4, 0.6)), { tears: 'withdrawal' });
    expect(again.ruptures).toHaveLength(2);
    const dyad = present(lineOf(moveOf(again, [OWNED]), { saysIt: true }), 0.6, 0.6);
    expect(dyad.ruptures.every((r) => r.mended === undefined)).toBe(true);
    const whole = wait(dyad);
    expect(whole.phase).toBe('mended');
    expect(whole.ruptures.every((r) => r.mended === whole.turn)).toBe(true);
  });

  it('lowers what the other expects when a new one begins on one that was left', () => {
    const left = wait(present(received(), 0.4, 0.6));
    expect(lineOf(left, { tears: 'withdrawal' }).other.expectation).toBeLessThan(left.other.expectation);
    const whole = wait(there(received()));
    expect(lineOf(whole, { tears: 'withdrawal' }).other.expectation).toBe(whole.other.expectation);
  });
});

describe('Deepened', () => {
  const mended = wait(present(received(), 0.6, 0.6));
  const learned = (dyad: Dyad): Dyad => wait(lineOf(dyad, { learned: 'of-them' }), { learned: 'of-me' });
  const strained = (cost: number): Dyad => {
    const slip = lineOf(learned(mended), { strain: 'second' });
    return { ...slip, first: { ...slip.first!, cost: 0.2 }, second: { ...slip.second!, cost } };
  };

  it('is mended, with one thing learned of each, and a second strain that cost less than half', () => {
    expect(wait(strained(0.099)).phase).toBe('deepened');
    expect(wait(strained(0.1)).phase).toBe('mended');
  });

  it('needs the second strain, and what each has learned', () => {
    expect(wait(learned(mended)).phase).toBe('mended');
    const slip = strained(0.05);
    expect(isDeep({ ...slip, turn: slip.turn + 1, learned: { ofOther: ['x'], ofPlayer: [] } })).toBe(false);
    expect(isDeep({ ...slip, turn: slip.turn + 1, learned: { ofOther: [], ofPlayer: ['x'] } })).toBe(false);
    expect(isDeep({ ...slip, turn: slip.turn + 1 })).toBe(true);
  });

  it('waits for the turn after the strain, in which it may still cost', () => {
    const slip = lineOf(learned(mended), { strain: 'second' });
    expect(slip.second).toMatchObject({ from: slip.other.openness, cost: 0 });
    const worse = moveOf(slip, [only('judges', 1)]);
    expect(worse.second!.cost).toBeGreaterThan(0.05);
    const later = moveOf(worse, [only('judges', 1)]);
    expect(later.second!.cost).toBe(worse.second!.cost);
  });
});

describe('A pause', () => {
  it('puts down what is open, and takes it up again where it was', () => {
    const noticed = wait(torn('withdrawal'), { notices: true });
    const away = wait(noticed, { pauses: 'named' });
    expect(away).toMatchObject({ phase: 'paused', pausedFrom: 'noticed', pause: { named: true, returned: false } });
    expect(wait(away).phase).toBe('paused');
    const back = lineOf(away, { returns: true });
    expect(back).toMatchObject({ phase: 'noticed', pause: { named: true, returned: true } });
  });

  it('may be the very move that addresses it', () => {
    const away = moveOf(torn('withdrawal'), [OWNED], { pauses: 'named' });
    expect(away).toMatchObject({ phase: 'paused', pausedFrom: 'addressed', pause: { addressed: true } });
  });

  it('is not one where nothing is open', () => {
    expect(wait(pair(), { pauses: 'named' }).phase).toBe('attuned');
  });
});

describe('The statechart', () => {
  it('only goes forward while one rupture is lived, and knows no other phases', () => {
    const LATER = ['attuned', 'unnoticed', 'noticed', 'addressed', 'received', 'mended', 'deepened'];
    fc.assert(
      fc.property(anyDyad, fc.array(anyClause, { minLength: 1, maxLength: 10 }), (start, clauses) => {
        let dyad = torn('confrontation', start);
        for (const clause of clauses) {
          const next = moveOf(dyad, [clause]);
          expect(PHASES).toContain(next.phase);
          if (next.ruptures.length === dyad.ruptures.length)
            expect(LATER.indexOf(next.phase)).toBeGreaterThanOrEqual(LATER.indexOf(dyad.phase));
          dyad = next;
        }
      }),
      { numRuns: 150 }
    );
  });

  it('leaves open, at the end, what is not mended, and lets be what is', () => {
    const end = lineOf(torn('withdrawal'), { ends: true });
    expect(end.phase).toBe('open');
    expect(lineOf(end, { ends: true }).phase).toBe('open');
    const whole = wait(present(received(), 0.6, 0.6));
    expect(lineOf(whole, { ends: true })).toEqual(whole);
  });
});
