/** telling-your-therapist as it is written now: the client's chair. Only one's own recognition is asked for, and many ways are good. */
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dyad, GATES } from '../../src/model/dyad.ts';
import { opened } from '../../src/model/gates.ts';
import { isGood } from '../../src/model/outcome.ts';
import { type Preset, PRESET_NAMES, PRESETS } from '../../src/model/person.ts';
import { rate } from '../../src/model/rate.ts';
import { type Balance, balance } from '../../src/scenario/compile/balance.ts';
import { asksOf } from '../../src/scenario/compile/bestWhen.ts';
import { botMove } from '../../src/scenario/compile/bots.ts';
import { compile } from '../../src/scenario/compile/compile.ts';
import { exploredSheet, sheetFindings } from '../../src/scenario/compile/deep.ts';
import { exploreAll, type Explorations, outcomeAt } from '../../src/scenario/compile/explore.ts';
import { movesAt } from '../../src/scenario/compile/moves.ts';
import { wordCount } from '../../src/scenario/compile/prose.ts';
import { keyMaker } from '../../src/scenario/compile/stateKey.ts';
import { beatsOf, linesOf } from '../../src/scenario/compile/visit.ts';
import { beginning, type Moment } from '../../src/scenario/play/moment.ts';
import { meant, open, play } from '../../src/scenario/play/turn.ts';
import { expectNoHabitPays } from './bounds.ts';
import { walks } from './walks.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, 'scenarios', file), 'utf8');
const compiled = compile(read('telling-your-therapist/scenario.yaml'), 'scenario.yaml', read('sources.yaml'));
const text = compiled.text!;
const pack = compiled.packs!.play;

/** Seeds by the truth they deal: the seed modulo three. */
const SAW = 3;
const GAP = 4;
const SURE = 5;

const receiving = new Set(
  linesOf(text)
    .filter((l) => l.value.receives)
    .map((l) => l.value.id)
);
const start = (preset: Preset, seed: number): Moment =>
  open(pack, beginning(pack, { seed, strategy: PRESETS[preset] }));
const after = (moment: Moment, ...ids: string[]): Moment =>
  ids.reduce((m, id) => {
    const parts = /^compose\((.*)\)$/.exec(id);
    return play(pack, m, parts ? { id: 'compose', parts: parts[1]!.split('+') } : { id });
  }, moment);

describe('telling-your-therapist, as a text', () => {
  it('compiles without a diagnostic, and is not for marks', () => {
    expect(compiled.diagnostics).toEqual([]);
    expect(pack.gradable).toBe(false);
    expect([pack.harmBy, pack.repairs]).toEqual(['other', 'other']);
  });

  it('has six hinges or seven, seven endings that are scenes, and at most 6,000 words', () => {
    const hinges = beatsOf(text).filter((b) => b.value.hinge);
    expect([6, 7]).toContain(hinges.length);
    const endings = beatsOf(text).filter((b) => b.value.ends);
    expect(endings).toHaveLength(7);
    for (const { value } of endings) expect(value.lines!.length).toBeGreaterThan(1);
    expect(linesOf(text).filter((l) => l.value.inside).length).toBeGreaterThanOrEqual(hinges.length);
    expect(wordCount(text)).toBeLessThanOrEqual(6000);
    expect(beatsOf(text).length).toBeLessThanOrEqual(22);
  });

  it('tears both ways, strains once after the mending, and has one turn in which he repairs too well', () => {
    const lines = linesOf(text).map((l) => l.value);
    expect(new Set(lines.map((l) => l.tears).filter(Boolean)).size).toBe(2);
    expect(lines.filter((l) => l.strain)).toHaveLength(1);
    expect(
      lines.filter((l) => ((l.does as Record<string, number> | undefined)?.['floods-other'] ?? 0) > 0)
    ).toHaveLength(1);
  });
});

describe('telling-your-therapist, many ways that are good', () => {
  const said = ['it-helped', 'not-rung', 'scared-for-thursdays', 'you-were-asleep'] as const;
  const heard = [...said, 'chin-down', 'yours-to-carry'] as const;
  it.each([
    ['saying it', GAP, [...heard, 'turned-it-down', 'compose(desc-seven)', 'saying-so-now', 'bring-it-thursday']],
    [
      'writing it',
      SAW,
      [
        ...said.slice(0, 3),
        'the-docket',
        'last-thing-you-heard',
        'turned-it-down',
        'compose(exp-hour)',
        'let-him-yawn',
        'bring-it-thursday'
      ]
    ],
    ['a note, and not to be there', SAW, ['it-helped', 'not-rung', 'scared-for-thursdays', 'stay', 'under-his-glass']],
    ['stopping for today', SAW, ['it-helped', 'not-rung', 'scared-for-thursdays', 'step-back', 'stop-for-today']],
    ['next week', SURE, [...said.slice(0, 3), 'not-today']],
    ['asking for more', GAP, [...heard, 'play-it-again', 'compose(not-paying)', 'since-noon', 'want-two-o-clock']],
    [
      'accepting',
      SAW,
      [
        ...said,
        'chin-down',
        'take-the-sorry',
        'turned-it-down',
        'compose(val-didnt-mean)',
        'let-him-yawn',
        'bring-it-thursday'
      ]
    ],
    ['declining', GAP, [...heard, 'rather-not', 'compose(say-it-then)', 'let-him-yawn', 'bring-it-thursday']],
    [
      'a name, though he repaired it',
      GAP,
      [...heard, 'turned-it-down', 'compose(exp-hour)', 'since-noon', 'somebody-elses-name']
    ],
    ['a name, since he did not', SURE, [...said, 'chin-down', 'and-asleep', 'somebody-elses-name']],
    ['ending', SURE, [...said, 'chin-down', 'not-my-brother', 'my-last-one']],
    ['telling somebody outside', SURE, [...said, 'chin-down', 'and-asleep', 'somebody-outside']]
  ] as const)('%s', (_, seed, moves) => {
    const m = after(start('steady', seed), ...moves);
    expect(m.over).toBe(true);
    expect([outcomeAt(pack, m), isGood(outcomeAt(pack, m), m.dyad, pack.good)]).toEqual([outcomeAt(pack, m), true]);
  });
});

describe('telling-your-therapist, from below', () => {
  it('rates nothing lower because a gate is shut, at any beat, with any strategy', () => {
    const differ: string[] = [];
    for (const preset of PRESET_NAMES)
      for (const beat of Object.keys(pack.beats)) {
        const base = start(preset, GAP);
        const shut: Dyad = { ...base.dyad, gates: { acknowledge: false, validate: false } };
        const wide: Dyad = { ...shut, gates: GATES.reduce((gates, gate) => opened(gates, gate), shut.gates) };
        const at = (dyad: Dyad): Moment => ({ ...base, beat, dyad });
        for (const move of movesAt(pack, at(shut))) {
          const rated = [shut, wide].map((dyad) => {
            const { kind, clauses, callsFor } = meant(pack, at(dyad), move);
            return JSON.stringify(rate({ kind, clauses, callsFor }, dyad).judgements.map((j) => [j.skill, j.level]));
          });
          if (rated[0] !== rated[1]) differ.push(`${preset} ${beat} ${move.id}`);
        }
      }
    expect(differ).toEqual([]);
  });

  it('gives back what was too much and stands taller; soothes it and goes smaller', () => {
    let met = 0;
    for (const preset of PRESET_NAMES) {
      const m = after(
        start(preset, GAP),
        'it-helped',
        'not-rung',
        'scared-for-thursdays',
        'you-were-asleep',
        'chin-down'
      );
      if (m.beat !== 'too-well') continue;
      met++;
      const was = m.dyad.player.recognition;
      expect(after(m, 'yours-to-carry').dyad.player.recognition).toBeGreaterThan(was);
      expect(after(m, 'doesnt-matter').dyad.player.recognition).toBeLessThan(was);
    }
    expect(met).toBeGreaterThan(0);
  });

  it('has no line in which the repair arrives where he is sure that he was awake', () => {
    const arrived = walks(pack, 3000).filter((w) => w.truth === 'sure' && [...w.lines].some((id) => receiving.has(id)));
    expect(arrived).toEqual([]);
  });
});

describe('telling-your-therapist, played by bots and walks', () => {
  let sheet: Balance;
  let explored: Explorations;
  beforeAll(() => {
    explored = exploreAll(pack, undefined, asksOf(compiled.packs!));
    sheet = balance(pack, 80, explored, asksOf(compiled.packs!));
  }, 300_000);

  it('ends every agreeable run politely, and says that it was torn and went by', () => {
    for (const row of sheet.bots.filter((r) => r.name === 'agreeable'))
      expect(Object.keys(row.outcomes)).toEqual(['torn-unseen']);
  });

  it('lets the best of players leave well where he repairs it badly', () => {
    const keyOf = keyMaker(pack);
    const came = PRESET_NAMES.flatMap((preset) =>
      [2, 5, 8, 11, 14].map((seed) => {
        let m = start(preset, seed);
        while (!m.over)
          m = play(pack, m, botMove('best', { pack, moment: m, seed, exploration: explored[preset], keyOf }));
        return outcomeAt(pack, m);
      })
    );
    expect(came.filter((outcome) => outcome !== 'parted-well')).toEqual([]);
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
