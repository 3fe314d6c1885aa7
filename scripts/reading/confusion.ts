/** Counts what readers named beside what was drawn. */

/** One face as one reader named it. */
export interface Read {
  readonly drawn: string;
  readonly said: string;
}

export interface Confusion {
  /** Share named as drawn, 0..1. */
  readonly right: number;
  /** How often each that was drawn was named each. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** @throws RangeError for a name that is not among `names` */
export function confusion(names: readonly string[], read: readonly Read[]): Confusion {
  const counts: Record<string, Record<string, number>> = Object.fromEntries(names.map((n) => [n, {}]));
  for (const { drawn, said } of read) {
    if (!names.includes(said)) throw new RangeError(`confusion: "${said}" is none of the names`);
    const row = counts[drawn]!;
    row[said] = (row[said] ?? 0) + 1;
  }
  const right = read.length === 0 ? 0 : read.filter(({ drawn, said }) => drawn === said).length / read.length;
  return { right, counts };
}

/** Share of one expression that was named as drawn, 0..1. */
export function shareOf({ counts }: Confusion, name: string): number {
  const row = counts[name] ?? {};
  const all = Object.values(row).reduce((sum, n) => sum + n, 0);
  return all === 0 ? 0 : (row[name] ?? 0) / all;
}

/** The table, in Markdown. */
export function table(names: readonly string[], result: Confusion): string {
  const head = `| drawn \\ said | ${names.join(' | ')} | right |`;
  const rule = `|---|${names.map(() => '---').join('|')}|---|`;
  const rows = names.map((drawn) => {
    const cells = names.map((said) => result.counts[drawn]?.[said] ?? '');
    return `| ${drawn} | ${cells.join(' | ')} | ${Math.round(shareOf(result, drawn) * 100)} % |`;
  });
  return [head, rule, ...rows].join('\n');
}
