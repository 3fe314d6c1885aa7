/** Counting what readers named. */
import { describe, expect, it } from 'vitest';
import { confusion, shareOf, table } from '../../scripts/reading/confusion.ts';

const NAMES = ['sad', 'shut'];
const READ = [
  { drawn: 'sad', said: 'sad' },
  { drawn: 'sad', said: 'shut' },
  { drawn: 'shut', said: 'shut' }
];

describe('What readers named', () => {
  it('is counted by what was drawn', () => {
    const result = confusion(NAMES, READ);
    expect(result.right).toBeCloseTo(2 / 3, 9);
    expect(result.counts).toEqual({ sad: { sad: 1, shut: 1 }, shut: { shut: 1 } });
    expect(shareOf(result, 'sad')).toBe(0.5);
    expect(table(NAMES, result)).toContain('| sad | 1 | 1 | 50 % |');
  });

  it('refuses a name that was not on the list', () => {
    expect(() => confusion(NAMES, [{ drawn: 'sad', said: 'gloomy' }])).toThrow('gloomy');
  });
});
