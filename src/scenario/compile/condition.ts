/** An author's condition into the engine's: bands, sayings, facts, phases, truths; all, any, not. */
import { PHASES } from '../../model/dyad.ts';
import { BANDS, type Banded } from '../../model/person.ts';
import type { Condition } from '../pack.ts';
import { didYouMean, type Findings, type Path, shown } from './diagnostic.ts';

/** Names a condition may refer to. */
export interface Known {
  readonly other: string;
  /** Replies, parts and standing moves: what can have been said. */
  readonly said: ReadonlySet<string>;
  readonly learned: ReadonlySet<string>;
  readonly truths: ReadonlySet<string>;
}

const STATES: readonly string[] = [...PHASES, 'torn', 'unmended', 'whole'];
const NEVER: Condition = { any: [] };

function band(key: string, value: unknown, known: Known, findings: Findings, path: Path): Condition {
  const [who, quantity] = key.split('.') as [string, string];
  if (who !== 'you' && who !== known.other) {
    findings.add('SC12', path, `"${who}" in "${key}"; people here are "you" and "${known.other}".`, true);
    return NEVER;
  }
  const bands: readonly string[] | undefined = Object.hasOwn(BANDS, quantity) ? BANDS[quantity as Banded] : undefined;
  if (!bands) {
    findings.add('SC12', path, `"${quantity}" has no bands.${didYouMean(quantity, Object.keys(BANDS))}`, true);
    return NEVER;
  }
  if (typeof value !== 'string' || !bands.includes(value)) {
    findings.add('SC12', path, `${quantity} has no band "${shown(value)}"; it has ${bands.join(', ')}.`);
    return NEVER;
  }
  return { is: [who === 'you' ? 'you' : 'other', quantity as Banded, value] };
}

const oneOf = (
  kind: string,
  value: unknown,
  names: Iterable<string>,
  findings: Findings,
  path: Path
): string | undefined => {
  const list = [...names];
  if (typeof value === 'string' && list.includes(value)) return value;
  findings.add('SC12', path, `${kind} "${shown(value)}".${didYouMean(shown(value), list)}`);
  return undefined;
};

function single(key: string, value: unknown, known: Known, findings: Findings, path: Path): Condition {
  const list = (): Condition[] =>
    Array.isArray(value) ? value.map((v, i) => condition(v, known, findings, [...path, i])) : wrongList();
  const wrongList = (): Condition[] => {
    findings.add('SC08', path, `"${key}" takes a list of conditions.`);
    return [];
  };
  if (key === 'all') return { all: list() };
  if (key === 'any') return { any: list() };
  if (key === 'not') return { not: condition(value, known, findings, path) };
  if (key === 'said') return { said: oneOf('reply', value, known.said, findings, path) ?? '' };
  if (key === 'knows') return { knows: oneOf('learned fact', value, known.learned, findings, path) ?? '' };
  if (key === 'truth') return { truth: oneOf('truth', value, known.truths, findings, path) ?? '' };
  if (key === 'rupture') return { rupture: (oneOf('repair state', value, STATES, findings, path) ?? 'open') as 'open' };
  if (key.includes('.')) return band(key, value, known, findings, path);
  findings.add(
    'SC12',
    path,
    `"${key}" is no condition.${didYouMean(key, ['all', 'any', 'not', 'said', 'knows', 'truth', 'rupture'])}`,
    true
  );
  return NEVER;
}

/** Several keys in one mapping must all hold. */
export function condition(raw: unknown, known: Known, findings: Findings, path: Path): Condition {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    findings.add('SC08', path, 'a condition is a mapping such as {sam.openness: low}.');
    return NEVER;
  }
  const entries = Object.entries(raw);
  if (entries.length === 0) {
    findings.add('SC08', path, 'a condition says something.');
    return NEVER;
  }
  const all = entries.map(([key, value]) => single(key, value, known, findings, [...path, key]));
  return all.length === 1 ? all[0]! : { all };
}

/** Every leaf of a condition: what it reads. */
export function leaves(c: Condition | undefined): Condition[] {
  if (!c) return [];
  if ('all' in c) return c.all.flatMap(leaves);
  if ('any' in c) return c.any.flatMap(leaves);
  if ('not' in c) return leaves(c.not);
  return [c];
}
