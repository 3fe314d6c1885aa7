/** Tools are run to their end or to their limit, and nothing is left running. */
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/test/child.ts';

const node = (code: string, limit = 10): ReturnType<typeof run> => run(['-e', code], process.env, limit);

/** Leaves a process behind that would hold the output open for a minute. */
const LINGERING = `
  require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' });
  setTimeout(() => process.exit(0), 100);`;

describe('a tool', () => {
  it('is told by its exit status and all it printed, without colours', async () => {
    const { good, output } = await node(
      `console.log('\\u001B[31mred\\u001B[0m'); console.error('wrong'); process.exit(3)`
    );
    expect(good).toBe(false);
    expect(output.split('\n').sort()).toEqual(['red', 'wrong']);
    expect((await node('')).good).toBe(true);
  });

  it('is ended at its time limit, and has failed', async () => {
    const { good, output, took } = await node('setTimeout(() => {}, 60000)', 0.3);
    expect(good).toBe(false);
    expect(output).toContain('Ended after 0.3 s');
    expect(took).toBeLessThan(5);
  });

  it.skipIf(process.platform === 'win32')('takes what it left running with it', async () => {
    const { good, took } = await node(LINGERING);
    expect(good).toBe(true);
    expect(took).toBeLessThan(5);
  });
});
