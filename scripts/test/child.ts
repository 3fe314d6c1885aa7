/**
 * Runs one tool to its end, or to its time limit, and leaves nothing running behind it.
 *
 * On POSIX systems each tool leads a process group, which is ended as a whole: with the
 * tool, at the limit, and when this process ends. Refuses to wait for grandchildren that
 * hold the output open.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { plain } from './plain.ts';

export interface Result {
  readonly good: boolean;
  /** Standard output and standard error, in the order they came, without colours. */
  readonly output: string;
  /** Seconds. */
  readonly took: number;
}

const GROUPS = process.platform !== 'win32';
const running = new Set<ChildProcess>();

function end(child: ChildProcess): void {
  try {
    if (GROUPS && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // the group is gone already
  }
}

process.on('exit', () => running.forEach(end));
for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129]
] as const)
  process.on(signal, () => process.exit(status));

/**
 * Runs Node on `args` and waits.
 *
 * @param limit - seconds after which it is ended and has failed
 */
export function run(args: readonly string[], env: NodeJS.ProcessEnv, limit: number): Promise<Result> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env, detached: GROUPS, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  const hear = (chunk: string): void => void (output += chunk);
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      output += `\nEnded after ${limit} s, its time limit.\n`;
      end(child);
    }, limit * 1000);
    const done = (good: boolean): void => {
      running.delete(child);
      resolve({ good, output: plain(output), took: (performance.now() - started) / 1000 });
    };
    child.once('error', (error) => {
      output += error.message;
    });
    child.once('exit', () => {
      clearTimeout(timer);
      end(child); // whatever it left running, which might hold its output open
    });
    child.once('close', (code) => done(code === 0));
  });
}
