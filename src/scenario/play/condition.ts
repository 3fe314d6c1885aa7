/** Whether a condition holds at a moment. Conditions know bands, never numbers. */
import { inBand } from '../../model/person.ts';
import type { Condition } from '../pack.ts';
import type { Moment } from './moment.ts';

/** Names for several phases at once: not yet received; not yet mended; mended or deepened. */
const SEVERAL: Readonly<Record<string, ReadonlySet<string>>> = {
  torn: new Set(['unnoticed', 'noticed', 'addressed']),
  unmended: new Set(['unnoticed', 'noticed', 'addressed', 'received', 'paused', 'open']),
  whole: new Set(['mended', 'deepened'])
};

export function holds(condition: Condition | undefined, moment: Moment): boolean {
  if (condition === undefined) return true;
  if ('is' in condition) {
    const [who, quantity, band] = condition.is;
    return inBand(who === 'you' ? moment.dyad.player : moment.dyad.other, quantity, band);
  }
  if ('said' in condition) return moment.said.includes(condition.said);
  if ('knows' in condition) {
    const { ofOther, ofPlayer } = moment.dyad.learned;
    return ofOther.includes(condition.knows) || ofPlayer.includes(condition.knows);
  }
  if ('rupture' in condition) {
    const { phase } = moment.dyad;
    return SEVERAL[condition.rupture]?.has(phase) ?? phase === condition.rupture;
  }
  if ('truth' in condition) return moment.truth === condition.truth;
  if ('all' in condition) return condition.all.every((c) => holds(c, moment));
  if ('any' in condition) return condition.any.some((c) => holds(c, moment));
  return !holds(condition.not, moment);
}

/** The first of the choices whose condition holds. @throws Error when none does: the last must have none */
export function firstHolding<T extends { readonly when?: Condition }>(choices: readonly T[], moment: Moment): T {
  for (const choice of choices) if (holds(choice.when, moment)) return choice;
  throw new Error('firstHolding: no choice holds; the last one must have no condition');
}
