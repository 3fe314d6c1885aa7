/** missed-cue as it is written now: smooth agreement is the trap, timing is by the evidence, and no habit does well. */
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dyad } from '../../src/model/dyad.ts';
import { opened } from '../../src/model/gates.ts';
import { PRESET_NAMES, PRESETS } from '../../src/model/person.ts';
import { type Level, rate } from '../../src/model/rate.ts';
import { type Balance, balance } from '../../src/scenario/compile/balance.ts';
import { asksOf } from '../../src/scenario/compile/bestWhen.ts';
import { compile } from '../../src/scenario/compile/compile.ts';
import { exploredSheet, sheetFindings } from '../../src/scenario/compile/deep.ts';
import { exploreAll, type Explorations } from '../../src/scenario/compile/explore.ts';
import { wordCount } from '../../src/scenario/compile/prose.ts';
import { beatsOf, linesOf } from '../../src/scenario/compile/visit.ts';
import { beginning, type Moment } from '../../src/scenario/play/moment.ts';
import { meant, open, play } from '../../src/scenario/play/turn.ts';
import { expectNoHabitPays } from './bounds.ts';
import { walks } from './walks.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, 'scenarios', file), 'utf8');
const compiled = compile(read('missed-cue/scenario.yaml'), 'scenario.yaml', read('sources.yaml'));
const text = compiled.text!;
const pack = compiled.packs!.play;

const LEVELS: readonly Level[] = ['none', 'weak', 'strong'];
const start = (preset: (typeof PRESET_NAMES)[number], seed: number): Moment =>
  open(pack, beginning(pack, { seed, strategy: PRESETS[preset] }));
const after = (moment: Moment, ...ids: string[]): Moment => ids.reduce((m, id) => play(pack, m, { id }), moment);

describe('missed-cue, as a text', () => {
  it('compiles without a diagnostic', () => expect(compiled.diagnostics).toEqual([]));

  it('has six hinges or seven, six endings that are scenes, an inside at each hinge, and at most 6,000 words', () => {
    const hinges = beatsOf(text).filter((b) => b.value.hinge);
    expect([6, 7]).toContain(hinges.length);
    for (const { value } of beatsOf(text).filter((b) => b.value.ends)) expect(value.lines!.length).toBeGreaterThan(1);
    expect(beatsOf(text).filter((b) => b.value.ends)).toHaveLength(6);
    expect(linesOf(text).filter((l) => l.value.inside).length).toBeGreaterThanOrEqual(hinges.length);
    expect(wordCount(text)).toBeLessThanOrEqual(6000);
  });

  it('tears both ways, and strains once after the mending', () => {
    const lines = linesOf(text).map((l) => l.value);
    expect(new Set(lines.map((l) => l.tears).filter(Boolean)).size).toBe(2);
    expect(lines.filter((l) => l.strain)).toHaveLength(1);
  });
});

describe('missed-cue, in the evidence’s time', () => {
  /** On Sunday, with both gates as given. */
  const linked = (preset: (typeof PRESET_NAMES)[number], met: boolean): Level => {
    const moves = ['see-the-sheet', 'sunday-is-nought', 'could-be-yours', 'went-past-it', 'wont-smile', 'two-hours'];
    let m = start(preset, 2);
    for (const id of moves) if (pack.beats[m.beat]!.replies.some((r) => r.id === id)) m = after(m, id);
    const base: Dyad = {
      ...m.dyad,
      other: { ...m.dyad.other, arousal: 0.4, shutdown: 0.2 },
      gates: { acknowledge: false, validate: false }
    };
    const dyad = met ? { ...base, gates: opened(opened(base.gates, 'acknowledge'), 'validate') } : base;
    const at: Moment = { ...m, beat: 'sunday', dyad };
    const { kind, clauses, callsFor } = meant(pack, at, { id: 'same-here' });
    const { judgements } = rate({ kind, clauses, callsFor }, dyad);
    return judgements.find((j) => j.skill === 'describe')?.level ?? 'none';
  };

  it.each(PRESET_NAMES)('rates naming the pattern higher once she has been met (%s)', (preset) => {
    expect(LEVELS.indexOf(linked(preset, true))).toBeGreaterThan(LEVELS.indexOf(linked(preset, false)));
  });

  it('lets trust dip and openness rise where she says what she had swallowed', () => {
    const dips = PRESET_NAMES.flatMap((preset) =>
      Array.from({ length: 30 }, (_, i) => {
        let m = start(preset, i + 1);
        for (const id of [
          'see-the-sheet',
          'sunday-is-nought',
          'could-be-yours',
          'went-past-it',
          'sheet-then',
          'two-hours'
        ]) {
          if (m.beat === 'cross' || !pack.beats[m.beat]!.replies.some((r) => r.id === id)) continue;
          const before = m.dyad;
          m = after(m, id);
          if (before.phase !== 'received' && m.dyad.phase === 'received')
            return m.dyad.other.trust < before.other.trust && m.dyad.other.openness > before.other.openness;
        }
        return undefined;
      }).filter((d) => d !== undefined)
    );
    expect(dips.length).toBeGreaterThan(20);
    expect(dips.every(Boolean)).toBe(true);
  });
});

describe('missed-cue, played by bots and walks', () => {
  let sheet: Balance;
  let explored: Explorations;
  beforeAll(() => {
    explored = exploreAll(pack, undefined, asksOf(compiled.packs!));
    sheet = balance(pack, 80, explored, asksOf(compiled.packs!));
  }, 300_000);

  it('ends every agreeable run in peace, and says that it was torn and went by', () => {
    for (const row of sheet.bots.filter((r) => r.name === 'agreeable'))
      expect(Object.keys(row.outcomes)).toEqual(['torn-unseen']);
  });

  it('can be heard to its last line, and each best-when holds', () => {
    const all = exploredSheet(pack, explored);
    expect([all.unreachable, all.deadEnds, all.unnamed, all.overflow]).toEqual([[], [], [], []]);
    expect(sheetFindings(compiled.packs!, sheet, explored)).toEqual([]);
  }, 120_000);

  it('leaves something good within reach from every state', () => {
    for (const preset of PRESET_NAMES) expect(explored[preset].stuck).toEqual([]);
  });

  it('rewards no habit, and a decent player with each preset', () => expectNoHabitPays(sheet));

  it('comes to every beat by chance, and ends within 40 turns', () => {
    const all = walks(pack, 1500);
    const seen = new Set(all.flatMap((w) => [...w.beats]));
    expect(Object.keys(pack.beats).filter((id) => !seen.has(id))).toEqual([]);
    expect(all.filter((w) => w.outcome === undefined)).toEqual([]);
    expect(Math.max(...all.map((w) => w.turns))).toBeLessThanOrEqual(40);
  });
});
