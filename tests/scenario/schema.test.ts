/** The JSON Schema for editors: the one the compiler reads, written down. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPRAISAL_IDS } from '../../src/model/appraisals.ts';
import { jsonSchema } from '../../src/scenario/compile/schema.ts';
import { lateAgain } from '../session/lateAgain.ts';
import { fixture, ROOT } from '../cli/command.ts';
import { compiledWith } from './small.ts';

const FILE = path.join(ROOT, 'src/scenario/scenario.schema.json');

describe('scenario.schema.json', () => {
  const written = JSON.parse(fs.readFileSync(FILE, 'utf8')) as Record<string, unknown>;

  it('is what npm run schema writes now', () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it('is draft 7, as editors of YAML want it, and allows no other fields', () => {
    expect(written).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', additionalProperties: false });
    const objects = JSON.stringify(written).match(/"properties":/g) ?? [];
    const closed = JSON.stringify(written).match(/"additionalProperties":false/g) ?? [];
    expect(closed.length).toBeGreaterThanOrEqual(objects.length - 1);
  });

  it('offers every appraisal', () => {
    const text = JSON.stringify(written);
    expect(APPRAISAL_IDS.filter((id) => !text.includes(`"${id}"`))).toEqual([]);
  });

  it('is what late-again names in its first line', () => {
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(lateAgain().yaml)?.[1] ?? '';
    expect(path.resolve(ROOT, 'scenarios/late-again', named)).toBe(FILE);
  });
});

describe('The strength of an appraisal', () => {
  const codes = (is: string): string[] =>
    compiledWith(['is: { thanks: 0.5 }', `is: { ${is} }`]).diagnostics.map((d) => d.code);

  it('[A1] is 0 to 1, below 0 only for what is returned', () => {
    expect(['thanks: 0', 'thanks: 1', 'returned: -1', 'returned: 1'].flatMap(codes)).toEqual([]);
    for (const is of ['thanks: -0.1', 'thanks: 1.1', 'returned: -1.1', 'thanks: much', 'thank: 0.5', 'thanks: .nan'])
      expect([is, codes(is)]).toEqual([is, ['SC13']]);
  });

  it('[A1] is told with its place', () => {
    const { diagnostics } = compiledWith(['is: { thanks: 0.5 }', 'is: { thanks: -0.5 }']);
    const lines = fs.readFileSync(path.join(fixture('sound'), 'scenario.yaml'), 'utf8').split('\n');
    expect(lines[diagnostics[0]!.line - 1]).toContain('thank-it');
    expect(diagnostics[0]!.message).toContain('-0.5');
  });
});
