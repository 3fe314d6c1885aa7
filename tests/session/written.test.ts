/** A written repair in every compose beat of every scenario: it plays, to the answers of the composed one it equals. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Appraisal } from '../../src/model/appraisals.ts';
import { draw } from '../../src/model/number.ts';
import { PRESET_NAMES, PRESETS } from '../../src/model/person.ts';
import { compile } from '../../src/scenario/compile/compile.ts';
import { movesAt } from '../../src/scenario/compile/moves.ts';
import type { Part, PlayPack } from '../../src/scenario/pack.ts';
import { beginning, type Moment } from '../../src/scenario/play/moment.ts';
import { COMPOSE } from '../../src/scenario/play/offer.ts';
import { open, play } from '../../src/scenario/play/turn.ts';
import { partsOf, type Written } from '../../src/scenario/play/written.ts';
import { writtenOf } from '../../src/session/written.ts';

const SCENARIOS = path.resolve(import.meta.dirname, '../../scenarios');
const sources = fs.readFileSync(path.join(SCENARIOS, 'sources.yaml'), 'utf8');
const packs: PlayPack[] = fs
  .readdirSync(SCENARIOS)
  .map((id) => path.join(SCENARIOS, id, 'scenario.yaml'))
  .filter((file) => fs.existsSync(file))
  .map((file) => compile(fs.readFileSync(file, 'utf8'), file, sources).packs!.play)
  .filter((pack) => Object.values(pack.beats).some((b) => b.compose));

/** Moments in which a repair can be composed, reached by walks that the seed draws. */
function composing(pack: PlayPack, walks: number): Moment[] {
  const found: Moment[] = [];
  for (let seed = 1; seed <= walks; seed++) {
    let at = open(pack, beginning(pack, { seed, strategy: PRESETS[PRESET_NAMES[seed % PRESET_NAMES.length]!] }));
    for (let turn = 0; !at.over && turn < 40; turn++) {
      if (pack.beats[at.beat]?.compose) found.push(at);
      const all = movesAt(pack, at);
      at = play(pack, at, all[Math.floor(draw(seed, `walk/${turn}`) * all.length)]!);
    }
  }
  return found;
}

const answerOf = (after: Moment) => ({ beat: after.beat, lines: after.heard.map((h) => h.text) });
const ids = (part: Part): Appraisal[] => Object.keys(part.is) as Appraisal[];

/** The same words as the parts, the marks confirmed to be what the parts are. */
function confirmed(parts: readonly Part[], beat: PlayPack['beats'][string]): Written {
  const written = writtenOf(parts.map((p) => p.text).join(' '), beat);
  const is = (id: string | undefined): Appraisal[] => parts.filter((p) => p.id === id).flatMap(ids);
  return { ...written, clauses: written.clauses.map((c) => ({ ...c, is: is(c.part) })) };
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('A written repair in %s', (_, pack) => {
  const moments = composing(pack, 120);

  it('has moments to be tried in', () => expect(moments.length).toBeGreaterThan(10));

  it('is told from the words alone to come to the part it says', () => {
    for (const beat of Object.values(pack.beats).filter((b) => b.compose))
      for (const part of partsOf(beat))
        expect(new Set(writtenOf(part.text, beat).clauses.map((c) => c.part)), part.text).toEqual(new Set([part.id]));
  });

  it('lands as the composed one does once it is confirmed to be the same', () => {
    for (const at of moments) {
      const beat = pack.beats[at.beat]!;
      const parts = partsOf(beat);
      for (const some of [...parts.map((p) => [p]), parts.slice(0, 3), parts.slice(-3)]) {
        const composed = play(pack, at, { id: COMPOSE, parts: some.map((p) => p.id) });
        const written = play(pack, at, { id: COMPOSE, written: confirmed(some, beat) });
        expect(answerOf(written)).toEqual(answerOf(composed));
        expect(written.dyad).toEqual(composed.dyad);
      }
    }
  });

  it('is answered as the composed one is when nothing of the reading is changed', () => {
    const differ = new Set<string>();
    let tried = 0;
    for (const at of moments) {
      const beat = pack.beats[at.beat]!;
      for (const part of partsOf(beat)) {
        const composed = play(pack, at, { id: COMPOSE, parts: [part.id] });
        const written = play(pack, at, { id: COMPOSE, written: writtenOf(part.text, beat) });
        tried++;
        if (JSON.stringify(answerOf(written)) !== JSON.stringify(answerOf(composed)))
          differ.add(
            `${part.id}: ${Object.keys(part.is).join(',')} / ${writtenOf(part.text, beat)
              .clauses.map((c) => c.is.join('+'))
              .join(' | ')}`
          );
      }
    }
    expect([tried, ...differ]).toEqual([tried]);
  });
});

describe('What somebody writes who was hurt', () => {
  const texts = [
    "You don't care. You were bored.",
    'It was my fault, I should have been quicker.',
    'Why did you sleep?',
    'I was tired.'
  ];

  it('is not read as owing, doubting or making small; what turns to the other is read all the same', () => {
    for (const text of texts) {
      const is = (hurt: boolean) => writtenOf(text, { hurt }).clauses.flatMap((c) => c.is);
      expect([text, is(true)]).toEqual([text, []]);
    }
    expect(writtenOf(texts[0]!, {}).clauses.flatMap((c) => c.is)).toContain('mind-reads');
    const plain = 'You fell asleep on Thursday. I felt small.';
    expect(writtenOf(plain, { hurt: true })).toEqual(writtenOf(plain, {}));
  });
});
