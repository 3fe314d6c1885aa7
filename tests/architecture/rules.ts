/**
 * The rules of the house, each a plain function from its files to what breaks it.
 *
 * All findings at once, each with its file. What the rules are made of: table.ts.
 */
import type { Edge, HouseFile } from './house.ts';
import { EXACT, LONGEST, NO_CHANCE, OPEN_TYPES, PLAIN_NUMBERS, ROOMS, roomOf } from './table.ts';

export type Rule = 'room' | 'import' | 'package' | 'lost' | 'cycle' | 'barrel' | 'length' | 'chance' | 'numbers';

export interface Violation {
  readonly rule: Rule;
  readonly file: string;
  readonly message: string;
}

/** Whether a package, or one of its subpaths, is among those named; a name ending in `/` or `:` is a beginning. */
const isAmong = (npm: string, names: readonly string[]): boolean =>
  names.some((name) => npm === name || npm.startsWith(/[/:]$/.test(name) ? name : `${name}/`));

function judgePackage(room: string, npm: string): string | undefined {
  return isAmong(npm, ROOMS[room]?.npm ?? []) ? undefined : `${room} may not import the package ${npm}`;
}

function judgeFile(room: string, to: string, type: boolean): string | undefined {
  const target = roomOf(to);
  if (target === room || (type && OPEN_TYPES.includes(to))) return undefined;
  const grants = (ROOMS[room]?.rooms ?? []).filter((g) => g.room === target && (!g.file || g.file === to));
  if (grants.some((g) => type || g.only !== 'types')) return undefined;
  return grants.length > 0
    ? `${room} may take only types from ${to} (${target}): write import type { … }`
    : `${room} may not import ${to} (${target ?? 'no room'})`;
}

function edges({ file, edges: all }: HouseFile): Violation[] {
  const room = roomOf(file);
  if (room === undefined) return [{ rule: 'room', file, message: 'it is in no room of the table' }];
  return all.flatMap(({ specifier, type, to }: Edge): Violation[] => {
    if (!to) return [{ rule: 'lost', file, message: `where ${specifier ?? 'a computed import'} leads cannot be told` }];
    const message = 'npm' in to ? judgePackage(room, to.npm) : judgeFile(room, to.file, type);
    return message === undefined ? [] : [{ rule: 'npm' in to ? 'package' : 'import', file, message }];
  });
}

/** One cycle for each knot of files that import each other, types included. */
function cycles(files: readonly HouseFile[]): Violation[] {
  const next = new Map(files.map((f) => [f.file, f.edges.flatMap(({ to }) => (to && 'file' in to ? [to.file] : []))]));
  const done = new Set<string>();
  const found: Violation[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push({ rule: 'cycle', file, message: [...path.slice(at), file].join(' → ') });
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const { file } of files) walk(file, []);
  return found;
}

function shape({ file, barrel, lines }: HouseFile): Violation[] {
  const found: Violation[] = [];
  if (barrel) found.push({ rule: 'barrel', file, message: 'it passes on what others export' });
  if (lines > LONGEST) found.push({ rule: 'length', file, message: `${lines} lines; ${LONGEST} is the end` });
  return found;
}

function sums({ file, chance, arithmetic }: HouseFile): Violation[] {
  const room = roomOf(file) ?? '';
  const rough = arithmetic.filter((name) => !EXACT.includes(name.replace(/^Math\./, '')));
  return [
    ...(NO_CHANCE.includes(room) ? chance : []).map((name) => ({ rule: 'chance' as const, file, message: name })),
    ...(PLAIN_NUMBERS.includes(room) ? rough : []).map((name) => ({ rule: 'numbers' as const, file, message: name }))
  ];
}

/** Everything that breaks a rule of the house. */
export const violations = (files: readonly HouseFile[]): Violation[] => [
  ...files.flatMap(edges),
  ...cycles(files),
  ...files.flatMap(shape),
  ...files.flatMap(sums)
];
