/** How the command speaks: one JSON value on standard output, or lines for people. */
import type { Diagnostic } from '../scenario/compile/diagnostic.ts';

/** 0 good, 1 findings, 2 wrong usage. */
export type Status = 0 | 1 | 2;

export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export const json = (value: unknown): void => say(JSON.stringify(value));

export const line = (d: Diagnostic): string =>
  `${d.file}:${d.line}:${d.column} ${d.severity} ${d.code} ${d.message}\n    ${d.remedy}`;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What stands against a scenario that does not compile: one JSON value, or lines for people. */
export function refused(diagnostics: readonly Diagnostic[], asJson: boolean | undefined): Status {
  if (asJson) json({ diagnostics });
  else for (const d of diagnostics) complain(line(d));
  return 1;
}

/** Rows as aligned columns. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => (r[i] ?? '').length)));
  return rows
    .map((r) =>
      r
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}
