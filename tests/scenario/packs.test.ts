/** What a compiled scenario holds in which file, how large it is, and what its two hashes notice. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashesOf } from '../../src/scenario/compile/hash.ts';
import { lateAgain } from '../session/lateAgain.ts';
import { packsWith } from './small.ts';

const KB = 1024;
const PLAY_AT_MOST = 25 * KB;

describe('The packs of late-again', () => {
  const { play, reasons, card } = lateAgain();

  it('[K1] are plain JSON', () => {
    for (const pack of [play, reasons, card]) expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it('[K1] need at most 25 kB, gzipped, before the first choice', () => {
    expect(gzipSync(JSON.stringify(play)).length).toBeLessThanOrEqual(PLAY_AT_MOST);
  });

  it('[K1] keep whys, wants, prices, insides and what truths come to out of play', () => {
    const text = JSON.stringify(play);
    const later = [
      ...Object.values(reasons.whys).map((w) => w.text),
      ...Object.values(reasons.replies).flatMap((r) => [r.wants, r.price, r.stronger, r.weaker]),
      ...Object.values(reasons.inside),
      ...Object.values(reasons.truths),
      ...Object.values(reasons.learned),
      ...Object.values(reasons.bids),
      reasons.otherWants
    ].filter((t) => t !== undefined);
    expect(later.length).toBeGreaterThan(400);
    expect(later.filter((t) => text.includes(JSON.stringify(t)))).toEqual([]);
  });

  it('[K1] give a want and a price for each reply, and a why for each saying that is not an act', () => {
    for (const beat of Object.values(play.beats))
      for (const reply of beat.replies) {
        expect(reasons.replies[reply.id]).toMatchObject({
          wants: expect.stringMatching(/./),
          price: expect.stringMatching(/./)
        });
        for (const [saying, clauses] of Object.entries(reply.says))
          expect(clauses.some((_, i) => reasons.whys[`${reply.id}/${saying}/${i}`])).toBe(true);
      }
  });

  it('[F4] name a citation for every source a why gives', () => {
    const cited = Object.values(reasons.whys).flatMap((w) => w.source ?? []);
    expect(cited.length).toBeGreaterThan(5);
    for (const id of cited) if (id !== 'chosen') expect(reasons.sources[id]?.citation).toMatch(/./);
  });

  it('belong together by the hash of their rules', () => {
    expect(reasons.rules).toBe(play.rules);
    expect(play.rules).toMatch(/^[0-9a-f]{16}$/);
    expect(play.words).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('The two hashes', () => {
  const { rules, words } = packsWith().play;
  const hashesWith = (from: string, to: string): { rules: boolean; words: boolean } => {
    const { play } = packsWith([from, to]);
    return { rules: play.rules !== rules, words: play.words !== words };
  };
  const ONLY_WORDS = { rules: false, words: true };
  const ONLY_RULES = { rules: true, words: false };

  it.each([
    ['a line', 'The hook is empty.', 'The hook is bare.'],
    ['a reply', 'Who gave you the lock, then?', 'Who gave you that lock, then?'],
    ['a part', 'Thanks for the horse.', 'Thank you for the horse.'],
    ['how silence is told', 'You say nothing.', 'You say no word.'],
    ['a name', 'name: Ola', 'name: Olla'],
    ['the title', 'title: The wet bike', 'title: A wet bike'],
    ['the content note', 'Nobody raises a voice.', 'Nobody shouts.'],
    ['the words of a feeling', 'cross: cross', 'cross: annoyed'],
    ['a face', '{ id: bench-1, who: ola', '{ id: bench-1, who: ola, face: sharp'],
    ['a pause', '{ id: bench-1, who: ola', '{ id: bench-1, who: ola, pause: 1'],
    ['a place', '  bench:\n', '  bench:\n    place: hall-night\n']
  ])('[K2] see another wording of %s as words', (_, from, to) => {
    expect(hashesWith(from, to)).toEqual(ONLY_WORDS);
  });

  it.each([
    ['a strength', 'is: { thanks: 0.5 }', 'is: { thanks: 0.4 }'],
    ['a condition', 'when: { said: own-it }', 'when: { said: thank-it }'],
    [
      'where an answer leads',
      'silence: { is: { waits: 0.2 }, then: [ { to: home } ] }',
      'silence: { is: { waits: 0.2 }, then: [ { to: downhill } ] }'
    ],
    ['a matter', 'matter: out', 'matter: rain'],
    ['a start value', 'openness: 0.45', 'openness: 0.46'],
    ['what an ending may close with', 'mended, deepened, paused] }', 'mended, deepened, paused, nothing-risked] }'],
    ['what is good', '  deepened: It was said, and it held.\n', '']
  ])('[K2] see another %s as rules', (_, from, to) => {
    expect(hashesWith(from, to)).toEqual(ONLY_RULES);
  });

  it('[K2] see in words that bar a reply a rule, in other such words only words', () => {
    const barred = (why: string) => packsWith(['        way: ask\n', `        way: ask\n        lost: ${why}\n`]).play;
    const first = barred('It will not come.');
    expect(first.rules).not.toBe(rules);
    expect(barred('It is gone.')).toMatchObject({ rules: first.rules });
    expect(barred('It is gone.').words).not.toBe(first.words);
  });

  it('[K2] see nothing in what only the debrief tells', () => {
    expect(hashesWith('why: It says how long.', 'why: It told how long.')).toEqual({ rules: false, words: false });
    expect(hashesWith('price: It drips on you.', 'price: It drips.')).toEqual({ rules: false, words: false });
  });

  it('[K2] do not take the id of a beat for a field of prose', () => {
    const { play } = packsWith();
    const named = (id: string, other: string) => ({
      ...play,
      start: id,
      beats: { ...play.beats, [id]: play.beats['yard']!, [other]: play.beats['shed']! }
    });
    expect(hashesOf(named('pause', 'text')).rules).not.toBe(hashesOf(named('text', 'pause')).rules);
    const shorter = { ...named('text', 'pause') };
    const bare = { ...shorter, beats: { ...shorter.beats, text: { ...shorter.beats['text']!, replies: [] } } };
    expect(hashesOf(bare).rules).not.toBe(hashesOf(shorter).rules);
  });
});
