/** The describer of the baby: never twice in a row, never long, never often, and everything can be told. */
import fs from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, ACTS, BIDS, PHASES, STEP } from '../../src/model/infant/infant.ts';
import { infantOf } from '../../src/model/infant/session.ts';
import { stepped } from '../../src/model/infant/step.ts';
import { KINDS, temperamentOf } from '../../src/model/infant/temperament.ts';
import { parse } from 'yaml';
import { backWords, FOUND, noticingWords, rowWords, SAID_AT_HOME, tellerOf } from '../../src/words/stillFaceAfter.ts';
import { namedWords, newsOf, PAUSE, Teller } from '../../src/words/infant.ts';

const FEELINGS =
  /\b(angr|sad|happ|joy|hurt|afraid|fear|upset|annoy|calm|tense|worr|love|distress|want|needs?\b|tired|bored|confus|hope|lonel)/i;

/** All sentences of a session, with the step each was said. */
function told(seed: number, acts: readonly Act[]): { step: number; text: string }[] {
  const teller = new Teller();
  const kind = KINDS[temperamentOf(seed)];
  let infant = infantOf(seed);
  const out: { step: number; text: string }[] = [];
  acts.forEach((act, i) => {
    for (let j = 0; j < 60; j++) {
      infant = stepped(infant, { act, since: i * 60 }, kind, seed);
      const text = teller.hear(infant, act);
      if (text) out.push({ step: infant.step, text });
    }
  });
  return out;
}

describe('what is told of the baby', () => {
  it('[WI0] counts its pause in steps', () => {
    expect(PAUSE * STEP).toBeCloseTo(2.5, 9);
  });

  it('[WI1] is never the same twice in a row, never over 90 characters, never oftener than every 2.5 s, and no feeling', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.array(fc.constantFrom(...ACTS), { minLength: 10, maxLength: 60 }), (seed, acts) => {
        const all = told(seed, acts);
        all.forEach(({ step, text }, i) => {
          expect(text.length).toBeLessThanOrEqual(90);
          expect(text).not.toMatch(FEELINGS);
          if (i === 0) return;
          expect(text).not.toBe(all[i - 1]!.text);
          expect(step - all[i - 1]!.step).toBeGreaterThanOrEqual(PAUSE);
        });
      }),
      { numRuns: 40 }
    );
  });

  it('[WI3] tells what goes on when nothing is new, never twice in a row, and what a parent would say to it', () => {
    const teller = new Teller();
    let last = '';
    for (const phase of PHASES)
      for (const attention of ['face', 'object', 'away'] as const)
        for (const comfort of [undefined, 'oral', 'clasp'] as const)
          for (let i = 0; i < 3; i++) {
            const infant = { ...infantOf(1), phase, attention, comfort };
            const text = teller.goesOn(infant);
            expect(text).not.toBe(last);
            expect(text).not.toMatch(FEELINGS);
            expect(namedWords(infant, i)).toMatch(/^“.+”$/);
            last = text;
          }
  });

  it('[WI2] can tell every phase and every bid, and does', () => {
    const seen = new Set<string>();
    const kinds = new Set<string>();
    for (let seed = 0; seed < 120; seed++) {
      const kind = KINDS[temperamentOf(seed)];
      let infant = infantOf(seed);
      for (let i = 0; i < 12_000; i++) {
        const act = i < 1200 ? 'smile' : 'blank';
        const next = stepped(infant, { act, since: 0 }, kind, seed);
        const news = newsOf(infant, next, act);
        if (news) {
          if (next.phase !== infant.phase) kinds.add(next.phase);
          if (next.bid?.at === next.step) kinds.add(next.bid.kind);
          for (const way of news.ways) seen.add(way);
        }
        infant = next;
      }
    }
    for (const what of [...PHASES, ...BIDS]) expect(kinds, what).toContain(what);
    expect(seen.size).toBeGreaterThan(35);
  });
});

describe('what a class is told', () => {
  it('[WI4] rests on sources of the bibliography', () => {
    const sources = Object.keys(parse(fs.readFileSync('scenarios/sources.yaml', 'utf8')) as object);
    for (const id of [...FOUND.map(({ id: source }) => source), SAID_AT_HOME]) expect(sources).toContain(id);
  });
});

describe('what was watched', () => {
  it('is told of the parent, not of you', () => {
    const ofAnother = tellerOf(true);
    const watched = ofAnother(backWords({ back: { at: 61, met: 6, act: 'smile' }, fusses: false }));
    expect(watched).toBe(
      'The parent came back at 1:01. After about 6 seconds the two were in step again: the parent smiled.'
    );
    expect(ofAnother(noticingWords(undefined))).toContain('the parent was waiting');
    expect(ofAnother(rowWords.naming({ fussed: 1, named: 0 }))).toBe(
      'It fussed once; the parent did not say what the parent saw.'
    );
    for (const text of [watched, ofAnother(backWords({ back: undefined, fusses: true }))])
      expect(text).not.toMatch(/\byou\b/i);
  });
});
