/** Conditions: what authors may write, and when it holds. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHASES, type Phase } from '../../src/model/dyad.ts';
import { BANDS, type Banded } from '../../src/model/person.ts';
import type { Condition } from '../../src/scenario/pack.ts';
import { firstHolding, holds } from '../../src/scenario/play/condition.ts';
import type { Moment } from '../../src/scenario/play/moment.ts';
import { compiledWith, opened, packsWith } from './small.ts';

const MOMENT = opened(packsWith().play);

const withOther = (quantity: Banded, value: number): Moment => ({
  ...MOMENT,
  dyad: { ...MOMENT.dyad, other: { ...MOMENT.dyad.other, [quantity]: value } }
});
const inPhase = (phase: Phase): Moment => ({ ...MOMENT, dyad: { ...MOMENT.dyad, phase } });
const bandsAt = (quantity: Banded, value: number): string[] =>
  BANDS[quantity].filter((band) => holds({ is: ['other', quantity, band] }, withOther(quantity, value)));

/** The condition that the compiler makes of what an author wrote, on the first part of the last beat. */
function read(written: string): Condition | readonly string[] {
  const { packs, diagnostics } = compiledWith(['when: { said: own-it }', `when: ${written}`]);
  return packs?.play.beats['last']?.compose?.answers[0]?.when ?? diagnostics.map((d) => d.code);
}

describe('Bands', () => {
  it.each<[Banded, number, string[]]>([
    ['arousal', 0.299, ['calm']],
    ['arousal', 0.3, ['tense']],
    ['arousal', 0.6, ['tense']],
    ['arousal', 0.601, ['hot']],
    ['arousal', 0.7, ['hot']],
    ['arousal', 0.701, ['hot', 'flooded']],
    ['openness', 0.349, ['low']],
    ['openness', 0.35, ['middling']],
    ['openness', 0.65, ['middling']],
    ['openness', 0.651, ['high']],
    ['trust', 0.349, ['low']],
    ['trust', 0.651, ['high']],
    ['recognition', 0.399, ['dropped']],
    ['recognition', 0.4, ['present']]
  ])('[C2] say of %s %d: %j', (quantity, value, bands) => {
    expect(bandsAt(quantity, value)).toEqual(bands);
  });

  it('[C2] leave no value of any quantity without a band', () => {
    const quantity = fc.constantFrom(...(Object.keys(BANDS) as Banded[]));
    fc.assert(
      fc.property(quantity, fc.integer({ min: 0, max: 1000 }), (q, thousandths) => {
        const bands = bandsAt(q, thousandths / 1000);
        expect(bands.filter((b) => b !== 'flooded')).toHaveLength(1);
      })
    );
  });

  it('[C2] read the one they are asked of', () => {
    const hot = withOther('arousal', 0.65);
    expect(holds({ is: ['other', 'arousal', 'hot'] }, hot)).toBe(true);
    expect(holds({ is: ['you', 'arousal', 'hot'] }, hot)).toBe(false);
  });
});

describe('The state of repair, in conditions', () => {
  it('[C4] is one of nine, or several at once', () => {
    const at = (rupture: string): Phase[] =>
      PHASES.filter((phase) => holds({ rupture: rupture as Phase }, inPhase(phase)));
    for (const phase of PHASES) expect(at(phase)).toEqual([phase]);
    expect(at('torn')).toEqual(['unnoticed', 'noticed', 'addressed']);
    expect(at('whole')).toEqual(['mended', 'deepened']);
    expect(at('unmended')).toEqual(['unnoticed', 'noticed', 'addressed', 'received', 'paused', 'open']);
  });
});

describe('What was said and what is known, in conditions', () => {
  it('[C3] are replies, parts and standing moves of this run, and facts either person has learned', () => {
    const later: Moment = {
      ...MOMENT,
      said: ['four-nights', 'stay'],
      dyad: { ...MOMENT.dyad, learned: { ofOther: ['the-lock'], ofPlayer: ['it-fell'] } }
    };
    expect(['four-nights', 'stay', 'bring-oil'].map((said) => holds({ said }, later))).toEqual([true, true, false]);
    expect(['the-lock', 'it-fell', 'else'].map((knows) => holds({ knows }, later))).toEqual([true, true, false]);
    expect(holds({ knows: 'the-lock' }, MOMENT)).toBe(false);
  });
});

describe('All, any and not', () => {
  const leaf: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
    { said: 'yes' },
    { said: 'no' },
    { rupture: 'unnoticed' },
    { is: ['other', 'openness', 'high'] }
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not }))
    )
  }));
  const at: Moment = { ...MOMENT, said: ['yes'] };

  it('[C1] mean what they mean', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        expect(holds({ all: [a, b] }, at)).toBe(holds(a, at) && holds(b, at));
        expect(holds({ any: [a, b] }, at)).toBe(holds(a, at) || holds(b, at));
        expect(holds({ not: a }, at)).toBe(!holds(a, at));
        expect(holds({ not: { all: [a, b] } }, at)).toBe(holds({ any: [{ not: a }, { not: b }] }, at));
      })
    );
    expect(holds({ all: [] }, at)).toBe(true);
    expect(holds({ any: [] }, at)).toBe(false);
    expect(holds(undefined, at)).toBe(true);
  });

  it('[T3] give the first choice that holds, and throw where none does', () => {
    const choices = [{ when: { said: 'no' }, n: 1 }, { when: { said: 'yes' }, n: 2 }, { n: 3 }];
    expect(firstHolding(choices, at).n).toBe(2);
    expect(firstHolding(choices, MOMENT).n).toBe(3);
    expect(() => firstHolding([{ when: { said: 'no' } }], at)).toThrow(/no choice holds/);
  });
});

describe('What authors may write', () => {
  it('[C1] is read as written, several keys as all of them', () => {
    expect(read('{ ola.openness: low }')).toEqual({ is: ['other', 'openness', 'low'] });
    expect(read('{ you.arousal: hot, said: own-it }')).toEqual({
      all: [{ is: ['you', 'arousal', 'hot'] }, { said: 'own-it' }]
    });
    expect(read('{ not: { any: [ { knows: the-lock }, { rupture: whole } ] } }')).toEqual({
      not: { any: [{ knows: 'the-lock' }, { rupture: 'whole' }] }
    });
  });

  it.each([
    ['{ ola.openness: 0.3 }', ['SC12']],
    ['{ ola.openness: hot }', ['SC12']],
    ['{ ola.mask: low }', ['SC12']],
    ['{ sam.openness: low }', ['SC12']],
    ['{ ola.openness: toString }', ['SC12']],
    ['{ ola.constructor: low }', ['SC12']],
    ['{ said: nobody-said }', ['SC12']],
    ['{ knows: nothing }', ['SC12']],
    ['{ truth: sunny }', ['SC12']],
    ['{ rupture: torn-up }', ['SC12']],
    ['{ turn: 3 }', ['SC12']],
    ['{ all: { said: own-it } }', ['SC08']],
    ['{ not: own-it }', ['SC08']],
    ['{}', ['SC08']]
  ])('[C1] is not %s', (written, codes) => {
    expect(read(written)).toEqual(codes);
  });
});
