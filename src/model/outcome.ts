/**
 * How a run is read at its end: the outcome of its worst rupture.
 *
 * Outcomes are no ladder. Which of them are good is each scenario's to say.
 */
import { clientsChair, type Dyad, type Rupture } from './dyad.ts';

export const OUTCOMES = [
  'nothing-risked',
  'torn-unseen',
  'seen-open',
  'paused',
  'parted-well',
  'mended',
  'deepened',
  'stopped'
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An ending's own word on how it closes: by an agreed pause, or by parting. */
export type Closing = 'paused' | 'parted-well';

/** Chosen, 0..1 of the player's recognition: whoever parts well, or as a client waits on purpose, has not lost themselves over it. */
const OWN_GROUND = 0.5;

const unmended = (r: Rupture): boolean => r.mended === undefined;

const ownGround = (dyad: Dyad): boolean => dyad.player.recognition >= OWN_GROUND;

/** Whether the pause that stands may be called one: a return was named; in the client's chair, by one who had not gone small over it. */
const pauseHolds = (dyad: Dyad): boolean => dyad.pause?.named === true && (!clientsChair(dyad) || ownGround(dyad));

/**
 * The outcome of a finished run, worst rupture first.
 *
 * @param closing - what the ending says of itself; counts only where its condition holds
 */
export function outcomeOf(dyad: Dyad, closing: Closing | undefined): Outcome {
  if (dyad.ruptures.length === 0) return 'nothing-risked';
  if (dyad.ruptures.some((r) => unmended(r) && r.noticed === undefined)) return 'torn-unseen';
  if (dyad.ruptures.some(unmended)) {
    if (closing === 'paused' && pauseHolds(dyad)) return 'paused';
    if (closing === 'parted-well' && ownGround(dyad)) return 'parted-well';
    return 'seen-open';
  }
  return dyad.phase === 'deepened' ? 'deepened' : 'mended';
}

/**
 * Whether an outcome is good here. A pause is good only when the rupture was
 * addressed before it, or its return was played.
 */
export function isGood(outcome: Outcome, dyad: Dyad, good: readonly Outcome[]): boolean {
  if (!good.includes(outcome)) return false;
  return outcome !== 'paused' || dyad.pause?.addressed === true || dyad.pause?.returned === true;
}
