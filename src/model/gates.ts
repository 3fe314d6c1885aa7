/**
 * The two gates, acknowledge and validate: what opens them, and what they cap.
 *
 * DEAR has no place for owning a fault or for hearing the other, so for the one
 * who did the harm these stand before some of it. They cap by one step; they
 * never cap Describe, a limit, a no, or a break with a return time.
 */
import type { Appraisal } from './appraisals.ts';
import type { Gate, Gates } from './dyad.ts';
import type { Clause } from './hearing.ts';

/** Chosen, strength of `owns` or `validates`: a word of a quarter's strength is enough to open; the cap is for saying nothing at all. */
const OPENS_AT = 0.25;

/** Chosen, rise of openness: the other opening by this much in answer is as good as words. */
export const ANSWER_OPENS = 0.1;

/** Chosen, strength of `listens`: only a listening that is strong is as good as validating. */
const HEARS_AT = 0.6;

/** Appraisals a shut gate caps. Express only when it answers a complaint with a complaint. */
export const GATED: readonly Appraisal[] = ['requests', 'accounts', 'explains-pattern', 'fixes', 'values', 'thanks'];

/** The gates after one clause of the player's. */
export function afterClause(gates: Gates, { is, fits }: Clause): Gates {
  if ((is.cancels ?? 0) > 0) return { acknowledge: false, validate: false };
  if ((is.performs ?? 0) > 0) return gates;
  const acknowledge = gates.acknowledge || (is.owns ?? 0) >= OPENS_AT;
  const validate =
    gates.validate || ((is.validates ?? 0) >= OPENS_AT && fits !== false) || (is.listens ?? 0) >= HEARS_AT;
  return acknowledge === gates.acknowledge && validate === gates.validate ? gates : { acknowledge, validate };
}

/** Whether the other has been met: the fault owned, and how it was for them heard. */
export const bothOpen = ({ acknowledge, validate }: Gates): boolean => acknowledge && validate;

/** The gates with this one open. */
export const opened = (gates: Gates, gate: Gate): Gates => (gates[gate] ? gates : { ...gates, [gate]: true });
