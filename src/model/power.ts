/**
 * The power gap: from the client's chair the same words cost more, and stand for more.
 *
 * Who keeps the diary can afford to speak. The one who may lose the hour pays for each
 * plain sentence with their own body, and is more of a person for having said it.
 */
import type { Appraisal } from './appraisals.ts';
import { clientsChair, type Dyad } from './dyad.ts';
import type { Clause } from './hearing.ts';

/** What it is to say it plainly, from below. */
export const PLAIN: readonly Appraisal[] = ['names', 'discloses', 'requests', 'limits', 'declines', 'asks-more'];

/** Chosen, added to the client's own arousal by strength 1: saying it to somebody who could end the hours is felt in the chest. */
const COSTS = 0.05;

/** Chosen, added to the client's own recognition by strength 1, beside what the words give anyone: two or three plain sentences make up for having swallowed it. */
const STANDS = 0.06;

/** What the player's clauses do to the player because of the chair they sit in; undefined in any other chair. */
export function fromBelow(
  dyad: Dyad,
  clauses: readonly Clause[]
): { arousal: number; recognition: number } | undefined {
  if (!clientsChair(dyad)) return undefined;
  const said = clauses.reduce((sum, { is }) => sum + PLAIN.reduce((most, id) => Math.max(most, is[id] ?? 0), 0), 0);
  return { arousal: COSTS * said, recognition: STANDS * said };
}
