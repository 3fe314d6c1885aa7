/** The schema's own complaints as numbered diagnostics. */
import type * as z from 'zod';
import { didYouMean, type Findings, type Path, shown } from './diagnostic.ts';
import { ID_MESSAGE, Scenario, type ScenarioText } from './schema.ts';

type Issue = z.core.$ZodIssue;

const asPath = (path: readonly PropertyKey[]): Path => path.map((p) => (typeof p === 'number' ? p : String(p)));
const told = (path: Path): string => (path.length === 0 ? 'the file' : path.join('.'));

/** Of the branches of a union, the one that came closest is the one worth telling. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const at = issue.path;
  const branches = issue.errors.map((branch) =>
    branch.flatMap((i) => flatten({ ...i, path: [...at, ...i.path] } as Issue))
  );
  const deepest = (list: Issue[]): number => Math.max(0, ...list.map((i) => i.path.length));
  return branches.sort((a, b) => deepest(b) - deepest(a))[0] ?? [issue];
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (v, step) => (typeof v === 'object' && v !== null ? (v as Record<string | number, unknown>)[step] : undefined),
    root
  );

const isStrength = (path: Path): boolean => path.some((p) => p === 'is' || p === 'does');

function add(findings: Findings, issue: Issue, root: unknown): void {
  const path = asPath(issue.path);
  const strength = isStrength(path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const unknownAppraisal = strength;
      findings.add(unknownAppraisal ? 'SC13' : 'SC07', [...path, key], `"${key}" in ${told(path)}.`, true);
    }
    return;
  }
  if (issue.code === 'invalid_key') {
    const key = String(path[path.length - 1]);
    const message = `"${key}" in ${told(path.slice(0, -1))}.`;
    return findings.add(strength ? 'SC13' : 'SC09', path, message, true);
  }
  if (issue.message === ID_MESSAGE)
    return findings.add('SC09', path, `"${shown(valueAt(root, path))}" at ${told(path)}.`);
  if (strength) return findings.add('SC13', path, `${told(path)} is ${JSON.stringify(valueAt(root, path))}.`);
  if (valueAt(root, path) === undefined) return findings.add('SC06', path, `${told(path)}.`);
  const value = JSON.stringify(valueAt(root, path)) ?? '';
  const hint = issue.code === 'invalid_value' ? didYouMean(shown(valueAt(root, path)), issue.values.map(String)) : '';
  findings.add(
    'SC08',
    path,
    `${told(path)} is ${value.length > 60 ? `${value.slice(0, 57)}…` : value} (${issue.message}).${hint}`
  );
}

/** Every complaint of the schema about a value, each as a diagnostic of its own. */
export function noteIssues(findings: Findings, issues: readonly Issue[], root: unknown): void {
  for (const issue of issues.flatMap(flatten)) add(findings, issue, root);
}

/** Keys that mean something to JavaScript; the schema library drops them without a word. */
function poisoned(value: object, path: Path, findings: Findings): void {
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') findings.add('SC09', [...path, key], `"__proto__" in ${told(path)}.`, true);
    if (typeof inner === 'object' && inner !== null)
      poisoned(inner, [...path, Array.isArray(value) ? Number(key) : key], findings);
  }
}

/** The file as a scenario of the right shape, or what keeps it from being one. */
export function shaped(value: unknown, findings: Findings): ScenarioText | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    findings.add(
      'SC05',
      [],
      `the file holds ${Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'a text' : `a ${typeof value}`}.`
    );
    return undefined;
  }
  const result = Scenario.safeParse(value);
  poisoned(value, [], findings);
  if (result.success) return findings.hasErrors ? undefined : result.data;
  noteIssues(findings, result.error.issues, value);
  return undefined;
}
