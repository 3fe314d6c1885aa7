/** Runs written down beside a scenario: read, played again, and every difference told. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkPlaythroughs, type Playthrough } from '../../src/scenario/compile/playthroughs.ts';
import type { RunAnswer } from '../../src/session/answer.ts';
import { type Checked, fixture, ROOT, run, runJson } from '../cli/command.ts';
import { lateAgain } from '../session/lateAgain.ts';

const RUN = 'four-nights,hang-it,let-ring,compose(own-it)';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mend-runs-'));
  fs.copyFileSync(path.join(fixture('sound'), 'scenario.yaml'), path.join(folder, 'scenario.yaml'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What came of the run, as the command tells it. */
async function came(): Promise<RunAnswer> {
  return (await runJson('play', fixture('sound'), '--choices', RUN)).value;
}

/** The run written down as it goes, with something changed. */
async function written(change: (p: Playthrough) => object = (p) => p): Promise<string> {
  const { report, transcript } = await came();
  const [first] = report.moves;
  const rating = first!.ratings[0]!;
  const reason = first!.reasons.find((r) => r.skill === rating.skill)!.code;
  const playthrough: Playthrough = {
    name: 'owned at once',
    seed: 1,
    strategy: 'steady',
    choices: RUN.split(','),
    report: {
      outcome: report.outcome,
      'ends-with': transcript.at(-1)!.id,
      ruptures: report.ruptures.map((r) => ({ ...r })),
      ratings: [{ turn: 1, skill: rating.skill, level: rating.level, reason }]
    }
  };
  return stringify([change(playthrough)]);
}

async function checked(text: string): Promise<Checked> {
  fs.writeFileSync(path.join(folder, 'playthroughs.yaml'), text);
  return (await runJson('check', folder)).value;
}

describe('A playthrough', () => {
  it('[Y1] that holds is no finding', async () => {
    expect((await checked(await written())).diagnostics).toEqual([]);
  });

  it.each<[string, (p: Playthrough) => object, string]>([
    ['outcome', (p) => ({ ...p, report: { ...p.report, outcome: 'nothing-risked' } }), 'not nothing-risked'],
    ['last line', (p) => ({ ...p, report: { ...p.report, 'ends-with': 'road-1' } }), 'not "road-1"'],
    [
      'ruptures',
      (p) => ({ ...p, report: { ...p.report, ruptures: [] } }),
      'the ruptures are: kind withdrawal, begun 0'
    ],
    [
      'rating',
      (p) => ({ ...p, report: { ...p.report, ratings: [{ ...p.report.ratings![0]!, reason: 'too-hot' }] } }),
      'at turn 1, '
    ],
    ['choices', (p) => ({ ...p, choices: ['hang-it'] }), '"hang-it", is not open at "yard"']
  ])('[Y1] with another %s is told, with its name and place', async (_, change, message) => {
    const { diagnostics } = await checked(await written(change));
    expect(diagnostics).toMatchObject([{ code: 'SC50', severity: 'error', line: 1 }]);
    expect(diagnostics[0]!.message).toContain('"owned at once"');
    expect(diagnostics[0]!.message).toContain(message);
    expect(path.basename(diagnostics[0]!.file)).toBe('playthroughs.yaml');
  });

  it.each([
    ['', ['SC01']],
    ['- name: [', ['SC04']],
    ['name: one', ['SC08']],
    ['- { name: one }', ['SC06']],
    [
      '- { name: one, seed: 1, strategy: clingy, choices: [stay], report: { outcome: mended, ruptures: [] } }',
      ['SC08']
    ],
    ['- { name: one, seed: 1, strategy: steady, choices: [stay], report: { outcome: fine, ruptures: [] } }', ['SC08']],
    [
      '- { name: one, seed: 1, strategy: steady, choices: [stay], report: { outcome: mended, ruptures: [] }, x: 1 }',
      ['SC07']
    ]
  ])('[F5] file of %j is told of', (text, codes) => {
    const found = checkPlaythroughs(text, 'playthroughs.yaml', () => ({ error: 'not to be played' }));
    expect([...new Set(found.map((d) => d.code))]).toEqual(codes);
  });
});

describe('The playthroughs of late-again', () => {
  const { play: pack } = lateAgain();
  const file = path.join(ROOT, 'scenarios/late-again/playthroughs.yaml');
  const all = parse(fs.readFileSync(file, 'utf8')) as Playthrough[];

  it('[Y1] hold', async () => {
    const { out, status } = await run('check', path.join(ROOT, 'scenarios/late-again'), '--json');
    expect([status, JSON.parse(out)]).toMatchObject([0, { diagnostics: [] }]);
  });

  it('are eight at least, each with a name of its own, ruptures and ratings', () => {
    expect(all.length).toBeGreaterThanOrEqual(8);
    expect(new Set(all.map((p) => p.name)).size).toBe(all.length);
    for (const { report } of all) {
      expect(report.ruptures.length).toBeGreaterThan(0);
      expect(report.ratings?.length ?? 0).toBeGreaterThan(0);
    }
  });

  it('come to every ending, with every preset, in every truth', () => {
    const endings = Object.values(pack.beats).filter((b) => b.ends);
    const last = all.map((p) => p.report['ends-with']);
    for (const { lines } of endings) expect(lines.some((l) => last.includes(l.id))).toBe(true);
    expect(new Set(all.map((p) => p.strategy))).toEqual(new Set(['steady', 'reaching', 'guarding', 'torn']));
    expect(new Set(all.map((p) => p.seed % pack.truths.length)).size).toBe(pack.truths.length);
  });

  it('go once by silence alone, and once by stepping back', () => {
    expect(all.some((p) => p.choices.filter((c) => !c.startsWith('guess:')).every((c) => c === 'stay'))).toBe(true);
    expect(all.some((p) => p.choices.includes('step-back'))).toBe(true);
  });
});
