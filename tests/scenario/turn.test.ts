/** One turn by the plain functions: what is offered, what is landed, what is heard. */
import { describe, expect, it } from 'vitest';
import { PRESET_NAMES, PRESETS } from '../../src/model/person.ts';
import { rate } from '../../src/model/rate.ts';
import type { PlayPack } from '../../src/scenario/pack.ts';
import { beginning, type Moment, truthFor } from '../../src/scenario/play/moment.ts';
import { available, type Move, offers, sayingOf } from '../../src/scenario/play/offer.ts';
import { landMove, meant, open, play } from '../../src/scenario/play/turn.ts';
import type { WrittenClause } from '../../src/scenario/play/written.ts';
import { lateAgain } from '../session/lateAgain.ts';
import { after, heardIds, opened, packsWith } from './small.ts';

const { play: small } = packsWith();

const withArousal = (m: Moment, arousal: number): Moment => ({
  ...m,
  dyad: { ...m.dyad, player: { ...m.dyad.player, arousal } }
});
const levelOf = (pack: PlayPack, m: Moment, id: string, skill: string) => {
  const { kind, clauses, callsFor, deeds } = meant(pack, m, { id });
  const { judgements } = rate({ kind, clauses, callsFor, ...(deeds.opens && { opens: deeds.opens }) }, m.dyad);
  return judgements.find((j) => j.skill === skill);
};

describe('A reply', () => {
  const { play: late } = lateAgain();
  const plate = after(late, opened(late), 'go-straight-in');

  it('[R2] is offered in the words this body would say now', () => {
    const said = (arousal: number): string => {
      const offer = offers(late, withArousal(plate, arousal)).find((o) => o.id === 'should-have-texted')!;
      return `${offer.saying}: ${offer.text}`;
    };
    expect(said(0.44)).toBe('calm: I should have texted properly. I said eight.');
    expect(said(0.45)).toMatch(/^tight: .*okay\?$/);
    expect(said(0.699)).toMatch(/^tight/);
    expect(said(0.7)).toMatch(/^flooded: Fine/);
  });

  it('[R2] falls back towards calm where a saying is not written', () => {
    const reply = small.beats['yard']!.replies[0]!;
    for (const arousal of [0.1, 0.5, 0.9]) expect(sayingOf(reply, arousal).saying).toBe('calm');
  });

  it('[R3] stays on the page, out of reach and with its reason, when the words are gone', () => {
    const { play: pack } = packsWith(['        way: fix\n', '        way: fix\n        lost: It will not come.\n']);
    const at = (arousal: number) => offers(pack, withArousal(opened(pack), arousal)).find((o) => o.id === 'bring-oil');
    expect(at(0.7)).toMatchObject({ available: true });
    expect(at(0.701)).toMatchObject({ available: false, why: 'words-gone', lost: 'It will not come.' });
    expect(available(pack, withArousal(opened(pack), 0.8))).not.toContain('bring-oil');
  });

  it('[R1] with a condition is offered only where it holds, and is refused elsewhere', () => {
    const { play: pack } = packsWith(['        way: fix\n', '        way: fix\n        when: { said: stay }\n']);
    const start = opened(pack);
    expect(available(pack, start)).not.toContain('bring-oil');
    expect(() => play(pack, start, { id: 'bring-oil' })).toThrow(RangeError);
    expect(available(pack, after(pack, start, 'stay'))).toContain('bring-oil');
  });

  it('[R5] opens a gate by a marked act, and a promise kept lands as returned', () => {
    const swap = (deed: string) => packsWith(['        way: ask\n', `        way: ask\n        ${deed}\n`]).play;
    const landed = (pack: PlayPack): Moment => after(pack, opened(pack), 'four-nights', 'new-lock');
    const plain = landed(small);
    const promises = '\npromises: { saturday: Saturday. }\nstart: yard';
    const kept = packsWith(
      ['\nstart: yard', promises],
      ['        way: ask\n', '        way: ask\n        keeps: saturday\n']
    );
    const broken = packsWith(
      ['\nstart: yard', promises],
      ['        way: ask\n', '        way: ask\n        breaks: saturday\n']
    );
    expect(landed(kept.play).dyad.other.trust).toBeGreaterThan(plain.dyad.other.trust);
    expect(landed(broken.play).dyad.other.trust).toBeLessThan(plain.dyad.other.trust);
    const gates = (pack: PlayPack) => {
      const m = after(pack, opened(pack), 'four-nights');
      return landMove(m, { id: 'new-lock' }, meant(pack, m, { id: 'new-lock' })).dyad.gates;
    };
    expect(gates(small).validate).toBe(false);
    expect(gates(swap('opens: validate')).validate).toBe(true);
  });
});

describe('The moment before a move', () => {
  it('[T1] is what the rating reads: a gate that the move itself opens late does not help it', () => {
    const clause =
      'says: [ { text: "I left it out. I\'ll oil the chain.", is: { owns: 0.6, names: 0.3 }, matter: rain, why: It owns it and mends a chain. } ]';
    const asks = (order: string) =>
      packsWith(
        [clause, `says: [ ${order} ]`],
        ['    calls-for: [own]\n    brings', '    calls-for: [own, assert]\n    brings']
      ).play;
    const request = '{ text: "May I keep it?", is: { requests: 0.7 }, why: It asked. }';
    const owning =
      '{ text: "I left it out, in the rain.", is: { owns: 0.6, validates: 0.6 }, matter: rain, why: It owned. }';
    const first = asks(`${request}, ${owning}`);
    const second = asks(`${owning}, ${request}`);
    expect(levelOf(first, opened(first), 'bring-oil', 'assert')).toMatchObject({
      level: 'weak',
      moment: { code: expect.stringMatching(/^gate-/) }
    });
    expect(levelOf(second, opened(second), 'bring-oil', 'assert')).toMatchObject({ level: 'strong' });
  });

  it('[T1] is what the words are chosen by: settling changes the next words, not those of now', () => {
    const { play: late } = lateAgain();
    const tally = withArousal(after(late, opened(late), 'go-straight-in', 'ring-road'), 0.5);
    const landed = landMove(tally, { id: 'last-bit' }, meant(late, tally, { id: 'last-bit' }));
    expect(meant(late, tally, { id: 'last-bit' }).saying).toBe('tight');
    expect(landed.beat).toBe('tally');
    expect(offers(late, after(late, tally, 'settle')).find((o) => o.id === 'last-bit')?.saying).toBe('calm');
  });

  it('[T1] is left as it was: a move makes a new one', () => {
    const before = opened(small);
    const text = JSON.stringify(before);
    after(small, before, 'four-nights', 'hang-it', 'let-ring');
    expect(JSON.stringify(before)).toBe(text);
  });
});

describe('What is always there', () => {
  it('[S2] silence once a visit, settling once a visit and stepping back once a run, and only when brought', () => {
    const start = opened(small);
    expect(available(small, start)).toEqual(['four-nights', 'bring-oil', 'stay', 'settle', 'step-back']);
    const both = after(small, start, 'stay', 'settle');
    expect(available(small, both)).toEqual(['four-nights', 'bring-oil', 'step-back']);
    expect(available(small, after(small, both, 'four-nights'))).toEqual([
      'hang-it',
      'new-lock',
      'stay',
      'settle',
      'step-back'
    ]);
    const { play: bare } = packsWith(['    brings: [settle, step-back]\n', '']);
    expect(available(bare, opened(bare))).toEqual(['four-nights', 'bring-oil', 'stay']);
  });

  it('[S2] a silence that always leads on is never used up', () => {
    const { play: late } = lateAgain();
    for (const [id, beat] of Object.entries(late.beats))
      if (beat.silence?.answers.every((t) => t.to !== undefined)) {
        const at: Moment = { ...opened(late), beat: id, here: { stayed: true, settled: true } };
        expect(available(late, at)).toContain('stay');
      }
  });

  it('[S3] answers differently from the second time on', () => {
    const { play: pack } = packsWith([
      'then: [ { lines: [ { id: settle-1, who: ola, text: "Ola waits for it." } ] } ]',
      'then: [ { lines: [ { id: settle-1, who: ola, text: "Ola waits for it." } ] } ]\n        again: [ [ { lines: [ { id: settle-2, who: ola, text: "“Again?”" } ] } ] ]'
    ]);
    const second = after(pack, opened(pack), 'settle', 'four-nights', 'settle');
    const third = after(pack, second, 'new-lock', 'settle');
    expect([heardIds(second), heardIds(third)]).toEqual([['settle-2'], ['settle-2']]);
    expect(heardIds(after(pack, opened(pack), 'settle'))).toEqual(['settle-1']);
  });

  it('[S4] the third silence is a wall, and a break that a calm body takes is a leaving', () => {
    const silences = ['stay', 'four-nights', 'stay', 'hang-it'];
    const seen = (m: Moment, id: string) => meant(small, m, { id }).clauses[0]!.is['goes-silent'] ?? 0;
    expect(seen(after(small, opened(small), ...silences.slice(0, 2)), 'stay')).toBe(0);
    expect(seen(after(small, opened(small), ...silences), 'stay')).toBe(0.4);
    expect(seen(withArousal(opened(small), 0.2), 'step-back')).toBe(0.6);
    expect(seen(withArousal(opened(small), 0.6), 'step-back')).toBe(0);
  });

  it('[S4] a break that a flooded body takes is hardly a leaving, wherever it is taken', () => {
    const start = small.beats[small.start]!;
    const hard = { ...start, stepBack: { ...small.other.standing.stepBack, is: { 'goes-silent': 0.5 } } };
    const pack = { ...small, beats: { ...small.beats, [small.start]: hard } };
    const seen = (arousal: number) =>
      meant(pack, withArousal(opened(pack), arousal), { id: 'step-back' }).clauses[0]!.is['goes-silent'];
    expect(seen(0.6)).toBe(0.5);
    expect(seen(0.8)).toBe(0.15);
  });
});

describe('Composing', () => {
  const atLast = after(small, opened(small), 'four-nights', 'hang-it', 'let-ring');

  it('[O1] says the parts in the order given, and remembers each', () => {
    const both = { id: 'compose', parts: ['thank-it', 'own-it'] };
    expect(meant(small, atLast, both).clauses.map((c) => Object.keys(c.is))).toEqual([['thanks'], ['owns']]);
    expect(after(small, atLast, both).said.slice(-3)).toEqual(['compose', 'thank-it', 'own-it']);
    expect(after(small, atLast, both).beat).toBe('downhill');
  });

  it('[O1] may say nothing, and refuses a part of no such name', () => {
    expect(after(small, atLast, { id: 'compose', parts: [] }).beat).toBe('home');
    expect(() => meant(small, atLast, { id: 'compose', parts: ['sing-it'] })).toThrow(RangeError);
  });

  const wrote = (...clauses: WrittenClause[]): Move => ({
    id: 'compose',
    written: { text: clauses.map((c) => c.text).join(' '), clauses }
  });

  it('[O2] takes what is written as what the player said it is, and as the part that it comes to', () => {
    const free = wrote({ text: 'I left you to it.', is: ['owns', 'blames'], read: [] });
    expect(meant(small, atLast, free).clauses.map((c) => c.is)).toEqual([{ owns: 0.6, blames: 0.4 }]);
    expect(after(small, atLast, free).said.slice(-2)).toEqual(['compose', 'written']);
    const near = wrote({ text: 'My doing.', is: ['owns'], read: ['owns'], part: 'own-it' });
    const { clauses } = meant(small, atLast, { id: 'compose', parts: ['own-it'] });
    expect(meant(small, atLast, near).clauses).toEqual(clauses);
    expect(after(small, atLast, near).said.slice(-3)).toEqual(['compose', 'written', 'own-it']);
  });

  it('[O3] lets the other cut in after 35 words, or when hot at the first thing against them', () => {
    const long = Array.from(
      { length: 5 },
      (_, i): WrittenClause => ({ text: 'a b c d e f g h i j', is: [], read: [], ...(i === 4 && { part: 'own-it' }) })
    );
    expect(meant(small, atLast, wrote(...long)).clauses).toHaveLength(4);
    expect(after(small, atLast, wrote(...long)).said).not.toContain('own-it');
    const sharp = wrote({ text: 'You did.', is: ['blames'], read: [] }, { text: 'I did.', is: ['owns'], read: [] });
    const heardAt = (arousal: number): number => {
      const other = { ...atLast.dyad.other, arousal };
      return meant(small, { ...atLast, dyad: { ...atLast.dyad, other } }, sharp).clauses.length;
    };
    expect([heardAt(0.5), heardAt(0.7)]).toEqual([2, 1]);
  });
});

describe('The answer', () => {
  it('[T4] without a beat to go to leaves the beat as it is, its own lines not heard again', () => {
    const stayed = after(small, opened(small), 'stay');
    expect(stayed.beat).toBe('yard');
    expect(heardIds(stayed)).toEqual(['stay-1']);
    expect(stayed.here.stayed).toBe(true);
  });

  it('[T4] that names the beat it is in enters it anew', () => {
    const { play: pack } = packsWith([
      'silence: { is: { waits: 0.2 }, then: [ { to: home } ] }',
      'silence: { is: { waits: 0.2 }, then: [ { to: last, when: { not: { said: stay } } }, { to: last, when: { said: let-ring } }, { to: home } ] }'
    ]);
    const again = after(pack, opened(pack), 'four-nights', 'hang-it', 'let-ring', 'stay');
    expect(again.beat).toBe('last');
    expect(heardIds(again)).toEqual(['last-1']);
  });

  it('[T4] tells its own lines before those of the beat it leads to', () => {
    expect(heardIds(after(small, opened(small), 'four-nights'))).toEqual(['a-four', 'shed-1']);
  });
});

describe('A line', () => {
  const worded = packsWith([
    'text: "The hook is empty." }',
    'text: "The hook is empty.", by: { torn: "Empty. It is empty." }, variants: [ { when: { said: stay }, text: "The hook, still empty." } ] }'
  ]).play;

  it('[L2] is worded by what happened first, then by who hears it, then as it stands', () => {
    const hook = (preset: 'steady' | 'torn', ...moves: string[]): string =>
      after(worded, opened(worded, preset), ...moves).heard.at(-1)!.text;
    expect(hook('steady', 'four-nights')).toBe('The hook is empty.');
    expect(hook('torn', 'four-nights')).toBe('Empty. It is empty.');
    expect(hook('torn', 'stay', 'four-nights')).toBe('The hook, still empty.');
  });

  it('[P3] speaks to two numbers as to the preset nearest to them', () => {
    const start = open(worded, beginning(worded, { seed: 1, strategy: { reach: 0.5, guard: 0.5 } }));
    expect(start.preset).toBe('torn');
    expect(after(worded, start, 'four-nights').heard.at(-1)!.text).toBe('Empty. It is empty.');
  });

  it('[L3] is passed over where its condition does not hold', () => {
    const { play: pack } = packsWith(['{ id: shed-1, who: scene,', '{ id: shed-1, who: scene, when: { said: stay },']);
    expect(heardIds(after(pack, opened(pack), 'four-nights'))).toEqual(['a-four']);
    expect(heardIds(after(pack, opened(pack), 'stay', 'four-nights'))).toEqual(['a-four', 'shed-1']);
  });

  it('[L4] acts on the player', () => {
    const { play: pack } = packsWith(['{ id: shed-1, who: scene,', '{ id: shed-1, who: scene, does: { blames: 0.8 },']);
    const [plain, blamed] = [small, pack].map((p) => after(p, opened(p), 'four-nights').dyad.player);
    expect(blamed!.arousal).toBeGreaterThan(plain!.arousal);
  });

  it('[L5] begins a rupture, receives it, and lets a fact be known', () => {
    const start = opened(small);
    expect(start.dyad).toMatchObject({ phase: 'unnoticed', ruptures: [{ kind: 'withdrawal', begun: 0 }] });
    const told = after(small, start, 'four-nights');
    expect(told.dyad.ruptures[0]).toMatchObject({ addressed: 1, received: 1 });
    expect(told.dyad.learned.ofOther).toEqual(['the-lock']);
  });
});

describe('Validating', () => {
  const feeling = (name: string) =>
    packsWith([
      'is: { owns: 0.6, names: 0.3 }, matter: rain, why: It owns it and mends a chain.',
      `is: { validates: 0.6 }, feeling: ${name}, why: It named a feeling.`
    ]).play;

  it('[A5] fits what the beat lists, and else lands as not being known', () => {
    expect(meant(feeling('hurt'), opened(feeling('hurt')), { id: 'bring-oil' }).clauses[0]!.fits).toBe(true);
    expect(meant(feeling('cross'), opened(feeling('cross')), { id: 'bring-oil' }).clauses[0]!.fits).toBe(false);
    const opening = (name: string) => after(feeling(name), opened(feeling(name)), 'bring-oil').landed!.other.openness;
    expect(opening('cross')).toBeLessThan(opening('hurt'));
  });

  it('[A5] [L6] fits what a line since the last move showed', () => {
    const shown = packsWith(
      [
        'is: { owns: 0.6, names: 0.3 }, matter: rain, why: It owns it and mends a chain.',
        'is: { validates: 0.6 }, feeling: cross, why: It named a feeling.'
      ],
      ['{ id: yard-1, who: ola,', '{ id: yard-1, who: ola, feels: [cross],']
    ).play;
    const start = opened(shown);
    expect(meant(shown, start, { id: 'bring-oil' }).clauses[0]!.fits).toBe(true);
    expect(meant(shown, after(shown, start, 'stay'), { id: 'bring-oil' }).clauses[0]!.fits).toBe(false);
  });

  it('[A5] fits what the truth lists, in that truth only', () => {
    const truths = packsWith(
      [
        'truths: []',
        'truths: [ { id: sunny, feels: [cross], tells: It was dry. }, { id: wet, feels: [], tells: It was wet. } ]'
      ],
      [
        'is: { owns: 0.6, names: 0.3 }, matter: rain, why: It owns it and mends a chain.',
        'is: { validates: 0.6 }, feeling: cross, why: It named a feeling.'
      ]
    ).play;
    const fits = (truth: string) =>
      meant(truths, opened(truths, 'steady', truth), { id: 'bring-oil' }).clauses[0]!.fits;
    expect([fits('sunny'), fits('wet')]).toEqual([true, false]);
  });
});

describe('The seed', () => {
  const { play: late } = lateAgain();

  it('[P4] deals the truths in equal parts', () => {
    const dealt = Array.from({ length: 300 }, (_, i) => truthFor(late, i - 150));
    for (const { id } of late.truths) expect(dealt.filter((t) => t === id)).toHaveLength(100);
    expect(truthFor(small, 5)).toBe('');
  });

  it('[P1] moves the people within their spread, and nothing after', () => {
    const starts = Array.from({ length: 50 }, (_, i) => beginning(late, { seed: i, strategy: PRESETS.torn }).dyad);
    const { start } = late.other;
    const off = starts.map((d) => Math.abs(d.other.openness - start.openness));
    expect(Math.max(...off)).toBeLessThanOrEqual(0.0805);
    expect(new Set(starts.map((d) => d.other.openness)).size).toBeGreaterThan(25);
  });

  it('[T6] settles the people before play: equal starts and choices give equal runs, whatever the seed', () => {
    for (const preset of PRESET_NAMES) {
      const from = (seed: number) =>
        open(late, beginning(late, { seed, strategy: PRESETS[preset], corner: 0, truth: 'news' }));
      const [a, b] = [1, 999].map((seed) => after(late, from(seed), 'rehearse', 'did-it-sing', 'clapped-alone'));
      expect({ ...a, seed: 0 }).toEqual({ ...b, seed: 0 });
    }
  });
});
