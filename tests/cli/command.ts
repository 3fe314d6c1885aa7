/** Runs the `mend` command in this process and keeps what it says. */
import path from 'node:path';
import { vi } from 'vitest';
import type { Balance } from '../../src/scenario/compile/balance.ts';
import type { Sheet } from '../../src/scenario/compile/deep.ts';
import type { Diagnostic } from '../../src/scenario/compile/diagnostic.ts';
import type { Edge } from '../../src/scenario/compile/graph.ts';
import type { RunAnswer } from '../../src/session/answer.ts';
import { mend } from '../../src/cli/commands.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `mend` with these arguments: its status, and all it wrote. */
export async function run(...args: readonly string[]): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const heard = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    })
  );
  try {
    const status = await mend(args);
    return { status, out: said.stdout, err: said.stderr };
  } finally {
    for (const stream of heard) stream.mockRestore();
  }
}

export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly ms: number;
}

/** What each subcommand answers with `--json`. */
interface Answers {
  readonly check: Checked;
  readonly play: RunAnswer;
  readonly graph: { readonly beats: readonly string[]; readonly edges: readonly Edge[] };
  readonly explore: Sheet & { readonly ms: number };
  readonly balance: Balance & { readonly findings: readonly unknown[]; readonly readingGrade: number };
}

/** Runs `mend … --json`: its status and the one value it printed. @throws SyntaxError when it printed anything else */
export async function runJson<K extends keyof Answers>(
  name: K,
  ...args: readonly string[]
): Promise<{ status: number; value: Answers[K] }> {
  const { status, out } = await run(name, ...args, '--json');
  if (!out.endsWith('\n') || out.trimEnd().includes('\n')) throw new SyntaxError(`runJson: not one line: ${out}`);
  return { status, value: JSON.parse(out) as Answers[K] };
}

export const fixture = (name: string): string => path.join(ROOT, 'tests/fixtures/scenarios', name);
