/** mend read "<sentence>" [--json] | --file sentences.jsonl [--json]: how the rules read a written repair. */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { read, type Reading } from '../language/read.ts';
import { complain, json, say, type Status } from './output.ts';

interface Asked {
  readonly id: string;
  readonly text: string;
}

const USAGE = 'Usage: mend read "<sentence>" [--json]\n       mend read --file sentences.jsonl [--json]';

export function readCommand(args: readonly string[]): Status {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, file: { type: 'string' } }
  });
  const [text] = positionals;
  if ((values.file === undefined) === (text === undefined) || positionals.length > 1) {
    complain(USAGE);
    return 2;
  }
  const asked = values.file === undefined ? { asked: [{ id: '1', text: text! }] } : askedIn(values.file);
  if ('error' in asked) {
    complain(`mend read: ${asked.error}`);
    return 2;
  }
  for (const { id, text: sentence } of asked.asked) {
    const reading = read(sentence);
    if (values.json) json({ id, ...reading });
    else say(told(sentence, reading));
  }
  return 0;
}

/** Sentences of a file, one `{"id", "text"}` a line; an id may be a number. */
function askedIn(file: string): { asked: readonly Asked[] } | { error: string } {
  let lines: string[];
  try {
    lines = fs.readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    return { error: `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const asked: Asked[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const one = sentenceIn(line, i + 1);
    if (!one) return { error: `${file}:${i + 1} is not {"id": "a", "text": "…"}.` };
    asked.push(one);
  }
  return { asked };
}

function sentenceIn(line: string, number: number): Asked | undefined {
  try {
    const { id = number, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    const named = typeof id === 'string' || typeof id === 'number';
    return typeof text === 'string' && named ? { id: String(id), text } : undefined;
  } catch {
    return undefined;
  }
}

function told(sentence: string, { clauses, appraisals }: Reading): string {
  const lines = clauses.flatMap(({ text, marks }) => [
    `  ${text}`,
    ...marks.map((m) => {
      const words = sentence.slice(m.start, m.end);
      return `      ${m.appraisal}${m.kind === 'question' ? '?' : ''}  [${m.start}–${m.end} “${words}”]  ${m.rule}: ${m.why}`;
    })
  ]);
  return [...lines, `  = ${appraisals.length === 0 ? 'nothing that the rules read' : appraisals.join(', ')}`].join(
    '\n'
  );
}
