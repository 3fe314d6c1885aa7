/** What is to be heard of an infant, step by step: a coo, a laugh, fussing, crying, a hiccup. Refuses to make it. */
import { type Infant, stepsOf } from '../../model/infant/infant.ts';
import type { Cue } from '../ports.ts';

export interface Heard {
  readonly what: Cue;
  /** How strongly, 0..1: with arousal. */
  readonly level: number;
}

/** Chosen, 0..1: from here protest is crying, and a smile is a laugh. */
const CRIES = 0.62;
const LAUGHS = 0.38;
/** Chosen, seconds: crying and fussing are heard again so often, while they last. */
const AGAIN = 5;

/** What begins to be heard with this step. */
export function voiceOf(before: Infant, now: Infant): Heard | undefined {
  const { step, phase, arousal, delight, bid } = now;
  if (now.autonomic === step) return { what: 'hiccup', level: 0.5 };
  if (phase === 'protest') {
    const begins = before.phase !== 'protest';
    if (!begins && (step - now.since) % stepsOf(AGAIN) !== 0) return undefined;
    return { what: !begins && arousal > CRIES ? 'cry' : 'fuss', level: arousal };
  }
  if (bid && bid !== before.bid && bid.at === step && bid.kind === 'coo') return { what: 'coo', level: 0.6 };
  if (phase === 'social-positive' && before.phase !== phase && delight > LAUGHS)
    return { what: 'laugh', level: delight };
  return undefined;
}
