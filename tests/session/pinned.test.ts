/** One run is pinned: a change of the rules or the model's numbers cannot pass unseen. */
import { describe, expect, it } from 'vitest';
import { playRun } from '../../src/cli/playRun.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { hashOfAnswer, PINNED_FILE, pinned, pinnedPack } from './pinned.ts';

describe('The pinned run', () => {
  it('has the hash it always had; when the model changes, raise MODEL_VERSION and pin it anew with -u', async () => {
    const { scenario, seed, strategy, mode, choices } = pinned();
    const played = playRun(pinnedPack(), { choices: choices.join(','), seed, strategy, mode });
    if ('error' in played) throw new Error(played.error);
    const { report } = played.answer;
    const now = {
      scenario,
      model: MODEL_VERSION,
      seed,
      strategy,
      mode,
      choices,
      outcome: report.outcome,
      turns: report.turns,
      hash: hashOfAnswer(played.answer)
    };
    await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot(PINNED_FILE);
  });

  it('goes to an end, with a guess, a silence, a settling and a composed repair on its way', () => {
    const { choices, outcome } = pinned();
    expect(outcome).not.toBe('stopped');
    for (const kind of [/^guess:/, /^stay$/, /^settle$/, /^compose\(/])
      expect(choices.some((c) => kind.test(c))).toBe(true);
  });
});
