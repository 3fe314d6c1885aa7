/**
 * Runs one tool to its end, or to its time limit, and leaves nothing running behind it.
 *
 * On POSIX systems each tool leads a process group, which is ended as a whole: with the
 * tool, at the limit, and when this process is interrupted. Refuses to wait for grandchildren that
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

/** Seconds a tool has to stop what it started elsewhere, as Playwright its server. Chosen. */
const GRACE = 5;

function signal(child: ChildProcess, name: 'SIGINT' | 'SIGKILL'): void {
  try {
    if (GROUPS && child.pid !== undefined) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // the group is gone already
  }
}

/** Asks, waits, then ends. */
function stop(child: ChildProcess): void {
  signal(child, 'SIGINT');
  setTimeout(() => signal(child, 'SIGKILL'), GRACE * 1000).unref();
}

process.on('exit', () => running.forEach((child) => signal(child, 'SIGKILL')));

const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Stops what runs and then this process, which would otherwise go on with the next tool. */
function stopAll(name: keyof typeof STATUS): void {
  const leave = (): never => process.exit(STATUS[name]);
  for (const child of running) {
    stop(child);
    child.once('close', leave);
  }
  if (running.size === 0) leave();
  setTimeout(leave, (GRACE + 1) * 1000);
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, stopAll);

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
      stop(child);
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
      signal(child, 'SIGKILL'); // whatever it left running, which might hold its output open
    });
    child.once('close', (code) => done(code === 0));
  });
}
