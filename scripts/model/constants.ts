/**
 * The named numbers of a source file, each with its unit, its tag and its reason, as the comment above it gives them:
 *
 *   Chosen, 0..1 of arousal: why this size.
 *   Chosen (direction: source-id), unit: why.     the sign or order is reported, the size is ours
 *   Measured (source-id), unit: what was found.
 *
 * Reads text; refuses to run what it reads.
 */

export interface Constant {
  readonly file: string;
  readonly name: string;
  /** As written, on one line. */
  readonly value: string;
  /** Undefined where the comment does not say. */
  readonly tag: Tag | undefined;
}

export interface Tag {
  readonly kind: 'chosen' | 'measured';
  /** An id of scenarios/sources.yaml: what was measured, or which direction was reported. */
  readonly source?: string;
  readonly unit: string;
  readonly why: string;
}

const START = /^(?:export )?const ([A-Z][A-Z0-9_]*)\b/;
const TAG = /\b(chosen|measured)(?: \((?:direction: )?([a-z0-9-]+)\))?, ([^:]+(?:: [^:]+)??): (.+)$/i;

const withoutWords = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");

const count = (text: string, form: RegExp): number => [...text.matchAll(form)].length;

/** By how many brackets a line opens more than it closes. */
const depth = (line: string): number => {
  const code = withoutWords(line);
  return count(code, /[([{]/g) - count(code, /[)\]}]/g);
};

/** The lines of the statement that begins at this one. */
function statement(lines: readonly string[], at: number): string[] {
  let open = 0;
  for (let end = at; end < lines.length; end++) {
    open += depth(lines[end]!);
    if (open === 0 && /;\s*(\/\/.*)?$/.test(lines[end]!)) return lines.slice(at, end + 1);
  }
  throw new Error(`statement: line ${at + 1} never ends: ${lines[at]}`);
}

/** The comment that stands right above a line, as one line of words. */
function commentAbove(lines: readonly string[], at: number): string {
  let from = at;
  while (from > 0 && /^\s*(\/\/|\/\*|\*)/.test(lines[from - 1]!)) from--;
  return lines
    .slice(from, at)
    .map((l) => l.replace(/^\s*(\/\*\*?|\*\/|\*|\/\/)\s?/, '').replace(/\s*\*\/\s*$/, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @returns undefined when the comment has no tag of the form above */
export function tagOf(comment: string): Tag | undefined {
  const [, kind, source, unit, why] = TAG.exec(comment) ?? [];
  if (!kind || !unit || !why) return undefined;
  return { kind: kind.toLowerCase() as Tag['kind'], ...(source && { source }), unit, why };
}

/** What stands right of the `=`, on one line. */
const valueOf = (code: string): string =>
  code
    .slice(code.search(/[^=]=(?![=>])/) + 2)
    .replace(/\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/ as const( satisfies [^;]+)?;?\s*$/, '')
    .replace(/;\s*$/, '')
    .trim();

const hasNumber = (code: string): boolean => /(?<![\w.])(?!0(?![.\d]))\d/.test(withoutWords(code));

/** Every top-level constant of a file that holds a number other than 0. */
export function constantsOf(file: string, text: string): Constant[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const name = START.exec(line)?.[1];
    if (!name) return [];
    const value = valueOf(statement(lines, at).join('\n'));
    return hasNumber(value) ? [{ file, name, value, tag: tagOf(commentAbove(lines, at)) }] : [];
  });
}

/** Numbers other than 0, 1 and 2 that stand outside a named constant, with their lines. */
export function naked(text: string): string[] {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++)
    if (START.test(lines[at]!)) for (let i = statement(lines, at).length - 1; i >= 0; i--) lines[at + i] = '';
  return withoutWords(lines.join('\n'))
    .split('\n')
    .flatMap((line, i) => [...line.matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map(([n]) => ({ n, at: i + 1 })))
    .filter(({ n }) => !['0', '1', '2'].includes(n))
    .map(({ n, at }) => `${n} in line ${at}`);
}

/** A list of words that a file keeps under a name. @throws Error when there is none */
export function wordsOf(text: string, name: string): string[] {
  const lines = text.split('\n');
  const at = lines.findIndex((l) => START.exec(l)?.[1] === name);
  if (at < 0) throw new Error(`wordsOf: no list ${name}`);
  return [
    ...statement(lines, at)
      .join('\n')
      .matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)
  ].map(([, a, b]) => a ?? b ?? '');
}
