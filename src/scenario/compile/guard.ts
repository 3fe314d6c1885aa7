/**
 * What must be true of a text before the YAML parser may see it: size and nesting.
 *
 * A linear scan. Deep brackets can abort the whole process inside a parser, where
 * no catch helps; so they never reach one.
 */
import { type Diagnostic, diagnostic } from './diagnostic.ts';

export const MAX_BYTES = 512 * 1024;
export const MAX_DEPTH = 50;

const tooDeep = (file: string, line: number, column: number): Diagnostic =>
  diagnostic('SC03', file, line, column, `more than ${MAX_DEPTH} levels here.`);

/** Depth by indentation and by `- - -` at the start of a line; stops at the first place that is too deep. */
function indentDepth(text: string, file: string): Diagnostic | undefined {
  const open: number[] = [];
  const lines = text.split('\n');
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]!;
    const indent = line.search(/[^ ]/);
    if (indent < 0) continue;
    while (open.length > 0 && open[open.length - 1]! >= indent) open.pop();
    open.push(indent);
    let dashes = 0;
    for (let i = indent; line[i] === '-' && (line[i + 1] === ' ' || line[i + 1] === undefined); i += 2) dashes++;
    if (open.length + dashes > MAX_DEPTH) return tooDeep(file, n + 1, indent + 1);
  }
  return undefined;
}

/**
 * Depth by brackets. Those inside quotes and comments count, too: only text that opens fifty and
 * closes none is refused for it, and no parser's idea of a quote need be trusted.
 */
function bracketDepth(text: string, file: string): Diagnostic | undefined {
  let depth = 0;
  let line = 1;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n') {
      line++;
      start = i + 1;
    } else if (c === '[' || c === '{') {
      if (++depth > MAX_DEPTH) return tooDeep(file, line, i - start + 1);
    } else if (c === ']' || c === '}') depth = Math.max(0, depth - 1);
  }
  return undefined;
}

/** The diagnostic that keeps this text from being parsed, if any. */
export function guard(text: string, file: string): Diagnostic | undefined {
  if (text.length > MAX_BYTES)
    return diagnostic('SC02', file, 1, 1, `${Math.round(text.length / 1024)} kB; the limit is 512 kB.`);
  if (text.includes('\u0000') || text.includes('\uFFFD'))
    return diagnostic('SC04', file, 1, 1, 'this is not a text file in UTF-8.');
  if (text.trim() === '') return diagnostic('SC01', file, 1, 1, 'the file is empty.');
  return bracketDepth(text, file) ?? indentDepth(text, file);
}
