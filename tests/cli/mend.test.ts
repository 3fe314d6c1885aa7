/** The `mend` command: what each subcommand prints and with which status it ends. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SKILLS } from '../../src/model/appraisals.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { PRESET_NAMES } from '../../src/model/person.ts';
import { BOTS } from '../../src/scenario/compile/bots.ts';
import { type Checked, fixture, ROOT, run, runJson } from './command.ts';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mend-cli-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const SOUND = fixture('sound');
const RUN = 'four-nights,hang-it,let-ring,compose(own-it+thank-it)';

const codesOf = ({ diagnostics }: Checked): string[] => diagnostics.map((d) => d.code);

/** A file of the temporary folder. */
function written(name: string, text: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
}

describe('mend', () => {
  it('says how it is used: with 0 when asked, with 2 when it cannot do what is asked', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, err: '', out: expect.stringContaining('Usage: mend') });
    const wrong = [
      [],
      ['sing'],
      ['constructor'],
      ['__proto__'],
      ['play'],
      ['graph'],
      ['explore'],
      ['balance', 'a', 'b']
    ];
    for (const args of wrong) {
      const { status, out, err } = await run(...args);
      expect([args, status, out]).toEqual([args, 2, '']);
      expect(err).toContain('Usage: mend');
    }
  });

  it('ends with 2 and names the option that it does not know', async () => {
    for (const name of ['check', 'explore', 'balance', 'play', 'graph'])
      expect(await run(name, '--loud')).toMatchObject({ status: 2, out: '', err: expect.stringContaining('--loud') });
  });

  it('passes its status on to the shell', () => {
    const status = (...args: string[]): number => {
      try {
        execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/mend.ts', ...args], { cwd: ROOT, stdio: 'pipe' });
        return 0;
      } catch (error) {
        return (error as { status: number }).status;
      }
    };
    expect(status('graph', SOUND)).toBe(0);
    expect(status('check', fixture('SC05'))).toBe(1);
    expect(status('sing')).toBe(2);
  }, 60_000);

  it.each(['explore', 'balance', 'play', 'graph'])(
    '%s says what stands against a scenario that does not compile',
    async (name) => {
      const { status, out } = await run(name, fixture('SC11'), '--json');
      expect(status).toBe(1);
      expect(codesOf(JSON.parse(out) as Checked)).toEqual(['SC11']);
      const told = await run(name, fixture('SC11'));
      expect(told).toMatchObject({ status: 1, out: '', err: expect.stringContaining('SC11') });
    }
  );
});

describe('What reads the command', () => {
  it('may stop reading', () => {
    // more than a pipe holds, so that the command is still writing when nobody reads any more
    const file = written('long.jsonl', `${JSON.stringify({ choices: RUN })}\n`.repeat(100));
    const command = `"${process.execPath}" --import tsx src/cli/mend.ts play "${SOUND}" --runs "${file}" | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ scenario: 'wet-bike' });
    expect(stderr).toBe('');
  }, 60_000);
});

describe('mend check', () => {
  it('[F5] gives each diagnostic with code, severity, place, message and remedy', async () => {
    const { status, value } = await runJson('check', fixture('SC11'));
    expect(status).toBe(1);
    expect(value.ms).toEqual(expect.any(Number));
    const text = fs.readFileSync(path.join(fixture('SC11'), 'scenario.yaml'), 'utf8').split('\n');
    for (const d of value.diagnostics) {
      expect(Object.keys(d).sort()).toEqual(['code', 'column', 'file', 'line', 'message', 'remedy', 'severity']);
      expect(d.file).toBe(path.join('tests', 'fixtures', 'scenarios', 'SC11', 'scenario.yaml'));
      expect(text[d.line - 1]!.slice(d.column - 1)).toMatch(/^hoem/);
    }
  });

  it('tells people file:line:column, and what to do', async () => {
    const { out } = await run('check', fixture('SC11'));
    expect(out).toMatch(/SC11\/scenario\.yaml:\d+:\d+ error SC11 no such beat: .*Did you mean "home"\?\n {4}\S/);
  });

  it('ends with 0 where nothing is to mend', async () => {
    expect(await run('check', SOUND)).toMatchObject({ status: 0, out: expect.stringContaining('Nothing to mend') });
    expect((await runJson('check', SOUND)).value.diagnostics).toEqual([]);
  });

  it('[W4] ends with 0 on a warning, with 1 under --strict, and says it either way', async () => {
    const [mild, strict] = [
      await runJson('check', fixture('SC36')),
      await runJson('check', fixture('SC36'), '--strict')
    ];
    expect([mild.status, strict.status]).toEqual([0, 1]);
    expect(mild.value.diagnostics).toMatchObject([{ code: 'SC36', severity: 'warning' }]);
    expect(strict.value.diagnostics).toEqual(mild.value.diagnostics);
  });

  it('takes files, folders and folders of folders, many at once', async () => {
    const one = path.join(SOUND, 'scenario.yaml');
    expect((await run('check', one, SOUND)).status).toBe(0);
    const both = await runJson('check', SOUND, fixture('SC05'), fixture('SC06'));
    expect(codesOf(both.value)).toEqual(['SC05', 'SC06']);
    fs.mkdirSync(path.join(folder, 'many/one'), { recursive: true });
    fs.copyFileSync(path.join(fixture('SC06'), 'scenario.yaml'), path.join(folder, 'many/one/scenario.yaml'));
    const many = await runJson('check', path.join(folder, 'many'));
    expect(many.value.diagnostics).toMatchObject([{ code: 'SC06' }]);
  });
});

describe('mend play', () => {
  it('[T1] answers a list of choices with one value that holds transcript, offers and report', async () => {
    const { status, value } = await runJson('play', SOUND, '--choices', RUN, '--seed', '7', '--strategy', 'torn');
    expect(status).toBe(0);
    expect(value).toMatchObject({
      scenario: 'wet-bike',
      seed: 7,
      strategy: 'torn',
      mode: 'practise',
      choices: RUN.split(','),
      report: { turns: 4 }
    });
    expect(OUTCOMES).toContain(value.report.outcome);
    for (const told of value.transcript)
      expect(told).toMatchObject({ who: expect.any(String), text: expect.any(String) });
    for (const turn of value.turns)
      for (const offer of turn.offered) expect(Object.keys(offer).sort()).toEqual(['available', 'id', 'text']);
    const keys = ['outcome', 'ruptures', 'skills', 'gates', 'steps', 'timing', 'recognition', 'trust', 'moves'];
    expect(Object.keys(value.report)).toEqual(expect.arrayContaining(keys));
    expect(Object.keys(value.report.skills)).toEqual([...SKILLS]);
    expect(value.report.moves).toHaveLength(4);
    for (const move of value.report.moves)
      expect(Object.keys(move)).toEqual(
        expect.arrayContaining(['turn', 'reply', 'appraisals', 'ratings', 'reasons', 'sources'])
      );
  });

  it('[T6] gives the same answer to the same choices, seed and strategy, and another to another seed', async () => {
    const asked = (seed: string) => run('play', SOUND, '--choices', RUN, '--seed', seed, '--json');
    const [first, again, other] = [await asked('3'), await asked('3'), await asked('4')];
    expect(again.out).toBe(first.out);
    expect(other.out).not.toBe(first.out);
  });

  it('[P3] takes the strategy of first unless told, a preset, or two numbers', async () => {
    const strategy = async (...args: string[]) =>
      (await runJson('play', SOUND, '--choices', 'stay', ...args)).value.strategy;
    expect(await strategy()).toBe('steady');
    expect(await strategy('--strategy', 'guarding')).toBe('guarding');
    expect(await strategy('--strategy', '0.2,0.9')).toBe('0.2,0.9');
  });

  it('[B8] takes guesses before a choice and reports them', async () => {
    const { value } = await runJson('play', SOUND, '--choices', `guess:hurt,${RUN}`);
    expect(value.report.guesses).toEqual([{ turn: 1, said: 'hurt', felt: 'hurt' }]);
    expect(value.choices).toEqual(['guess:hurt', ...RUN.split(',')]);
  });

  it('tells a run that stops early as stopped', async () => {
    expect((await runJson('play', SOUND, '--choices', 'four-nights')).value.report.outcome).toBe('stopped');
  });

  it('tells people the run and what came of it', async () => {
    const { out } = await run('play', SOUND, '--choices', RUN);
    expect(out).toContain("Ola: “It's a bit wet,” says Ola.");
    expect(out).toContain('you: “It stood out four nights. I forgot.”');
    expect(out).toMatch(/\nOutcome: \S+/);
    expect(out).toContain('It says how long.');
  });

  it.each([
    ['a reply of another beat', '--choices', 'hang-it', '"hang-it", is not open at "yard". Open: four-nights'],
    ['a choice after the end', '--choices', `${RUN},stay`, 'is over after 4 choices'],
    ['a part of no such name', '--choices', 'four-nights,hang-it,let-ring,compose(sing-it)', 'compose'],
    ['a part twice', '--choices', 'four-nights,hang-it,let-ring,compose(own-it+own-it)', 'compose'],
    ['what is no choice', '--choices', 'four nights', '"four nights" is no choice'],
    ['a guess that is not on the page', '--choices', 'guess:lonely,four-nights', 'Open: hurt, cross, dont-know'],
    ['a guess where none is asked', '--choices', 'four-nights,guess:hurt,hang-it', 'nothing to guess at "shed"'],
    ['a guess before no choice', '--choices', 'guess:hurt', 'before no choice'],
    ['a seed that is no number', '--seed', 'soon', '--seed must be a whole number'],
    ['an empty seed', '--seed', '', '--seed must be a whole number'],
    ['a strategy that is none', '--strategy', 'clingy', '--strategy must be'],
    ['a mode that is none', '--mode', 'exam', '--mode must be'],
    ['a file of runs that is not there', '--runs', 'nowhere.jsonl', 'cannot read nowhere.jsonl']
  ])('ends with 2 on %s, says so, and prints nothing else', async (_, option, value, message) => {
    const { status, out, err } = await run(
      'play',
      SOUND,
      '--json',
      option,
      value,
      ...(option === '--choices' ? [] : ['--choices', RUN])
    );
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });

  it('ends with 2 when a value is asked for and nothing is to be played', async () => {
    expect(await run('play', SOUND, '--json')).toMatchObject({ status: 2, out: '' });
  });

  it('plays a file of runs, one a line, each answer on its line', async () => {
    const runs = [
      { choices: RUN, seed: 5, strategy: 'guarding' },
      { choices: RUN.split(',') },
      { choices: 'stay', mode: 'assess' }
    ];
    const file = written('runs.jsonl', `${runs.map((r) => JSON.stringify(r)).join('\n\n')}\n`);
    const { status, out } = await run('play', SOUND, '--runs', file, '--seed', '9');
    const answers = out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as { seed: number; strategy: string; mode: string });
    expect(status).toBe(0);
    expect(answers.map(({ seed, strategy, mode }) => ({ seed, strategy, mode }))).toEqual([
      { seed: 5, strategy: 'guarding', mode: 'practise' },
      { seed: 9, strategy: 'steady', mode: 'practise' },
      { seed: 9, strategy: 'steady', mode: 'assess' }
    ]);
    const alone = await runJson('play', SOUND, '--choices', RUN, '--seed', '5', '--strategy', 'guarding');
    expect(answers[0]).toEqual(alone.value);
  });

  it('goes on after a run that cannot be played, an error on its line, and ends with 2', async () => {
    const file = written('wrong.jsonl', '{"choices":"hang-it"}\n{"choices":"stay"}\n');
    const { status, out, err } = await run('play', SOUND, '--runs', file);
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as Record<string, unknown>);
    expect(status).toBe(2);
    expect(first).toEqual({ error: expect.stringContaining('"hang-it", is not open') });
    expect(second).toMatchObject({ choices: ['stay'] });
    expect(err).toContain('wrong.jsonl:1 ');
  });

  it.each([
    'nonsense',
    '[]',
    '{}',
    '{"choices":3}',
    '{"choices":"stay","seed":"1"}',
    '{"choices":"stay","strategy":7}',
    '{"choices":"stay","mode":"exam"}',
    'null'
  ])('refuses %s as a run', async (line) => {
    const { status, out, err } = await run('play', SOUND, '--runs', written('odd.jsonl', `${line}\n`));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('odd.jsonl:1 is not');
  });

  it('plays in the terminal by numbers, and ends when the input does', () => {
    const answer = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/mend.ts', 'play', SOUND], {
      cwd: ROOT,
      input: '1\n9\n1\n1\n',
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore']
    });
    expect(answer).toContain('What just happened for them? 1 hurt  2 cross  3 dont-know');
    expect(answer).toMatch(/\n {2}1 {2}\S.*\n {2}2 {2}/);
    expect(answer).toMatch(/\nOutcome: stopped.* 2 turns\n/);
  }, 60_000);
});

describe('mend graph', () => {
  it('draws every beat, every arrow and every ending as a Mermaid state diagram', async () => {
    const { status, out } = await run('graph', SOUND);
    expect(status).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual(['stateDiagram-v2', '  state "yard" as yard']);
    expect(out).toContain('  [*] --> yard\n');
    expect(out).toContain('  shed --> ring : hang-it, new-lock\n');
    expect(out).toContain('  last --> home : compose, stay\n');
    expect(out).toContain('  road --> [*] : paused');
  });

  it('answers with beats and edges', async () => {
    const { value } = await runJson('graph', SOUND);
    expect(value).toMatchObject({ scenario: 'wet-bike' });
    expect(value.beats).toContain('road');
    expect(value.edges).toContainEqual({ from: 'yard', to: 'shed', by: ['four-nights'] });
    const back = (edges: typeof value.edges): string[] =>
      edges.filter((e) => e.by.includes('step-back')).map((e) => e.from);
    expect(back(value.edges)).toContain('yard');
    expect(back((await runJson('graph', 'late-again')).value.edges)).not.toContain('door');
    for (const { from, to } of value.edges) expect(value.beats).toEqual(expect.arrayContaining([from, to]));
  });
});

describe('mend explore', () => {
  it('[X1] answers with what was reached of what there is', async () => {
    const { status, value } = await runJson('explore', SOUND);
    expect(status).toBe(0);
    expect(value).toMatchObject({
      scenario: 'wet-bike',
      deadEnds: [],
      unreachable: [],
      stuck: [],
      ms: expect.any(Number)
    });
    for (const key of ['beats', 'replies', 'lines', 'endings'] as const)
      expect(value[key].reached).toBe(value[key].total);
    expect(value.states).toBeGreaterThan(50);
  });
});

describe('mend balance', () => {
  it('answers with a row for each bot and preset, and what the scene is made of', async () => {
    const { status, value } = await runJson('balance', SOUND, '--seeds', '3');
    expect([0, 1]).toContain(status);
    expect(status).toBe(value.findings.length > 0 ? 1 : 0);
    expect(value).toMatchObject({
      scenario: 'wet-bike',
      strongestIsLongest: expect.any(Number),
      quizBeats: expect.any(Array),
      readingGrade: expect.any(Number)
    });
    expect(value.bots).toHaveLength(BOTS.length * PRESET_NAMES.length);
    for (const row of value.bots) {
      expect(row).toMatchObject({ runs: 3, goodShare: expect.any(Number) });
      const counts = Object.values(row.outcomes);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(3);
    }
    for (const id of Object.keys(value.opportunities)) expect(SKILLS).toContain(id);
    for (const outcome of value.good) expect(OUTCOMES).toContain(outcome);
  });

  it('ends with 2 on a number of seeds that is none', async () => {
    for (const seeds of ['0', 'many', '1.5', '20000'])
      expect((await run('balance', SOUND, '--seeds', seeds)).status).toBe(2);
  });
});
