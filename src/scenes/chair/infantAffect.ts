/** From the infant of the model to what is drawn: where it looks, what it does with its limbs, how its face is. */
import type { Gesture } from '../../face/baby/limbs.ts';
import type { InfantAffect } from '../../face/baby/fromInfant.ts';
import { type Act, type Infant, type Phase, stepsOf, valenceOf } from '../../model/infant/infant.ts';

/** Chosen: how each phase is drawn at its plainest, and how far valence and arousal move it. */
const DRAWN: Readonly<Record<Phase, readonly [valence: number, engagement: number]>> = {
  'social-positive': [0.62, 0.92],
  'social-monitor': [0.08, 0.75],
  'object-environment': [0.06, 0.6],
  protest: [-0.72, 0.4],
  withdrawn: [-0.36, 0.06]
};
/** Chosen, seconds: a bid of the hands is held so long. */
const BID_LASTS = 2.2;
/** Chosen, share of engagement that full strain takes from an infant that has turned away. */
const SINKS = 0.9;
/** Chosen: protest from here is crying, below it fussing. 0..1 of arousal. */
const CRIES = 0.62;

function gestureOf(infant: Infant): Gesture | undefined {
  const { bid, step, comfort, phase, distancing, arousal } = infant;
  const fresh = bid && step - bid.at < stepsOf(BID_LASTS) ? bid.kind : undefined;
  if (fresh === 'pick-me-up') return 'pick-up';
  if (phase === 'protest') return 'protest';
  if (comfort) return comfort === 'oral' ? 'mouth' : 'clasp';
  if (fresh === 'reach') return 'reach';
  if (phase === 'withdrawn') return 'limp';
  if (distancing) return 'protest';
  if (phase === 'social-positive' && arousal > 0.5) return 'reach';
  return phase === 'object-environment' && infant.attention === 'object' ? 'explore' : undefined;
}

/** The side it turns to: the same as long as one turning lasts. */
const sideOf = ({ since }: Infant): -1 | 1 => ((since >> 3) & 1 ? 1 : -1);

/** @param act - what the caregiver does: a ring that is offered is what is looked at */
export function affectOfInfant(infant: Infant, act: Act): InfantAffect {
  const { phase, attention, arousal, strain } = infant;
  const [valence, engagement] = DRAWN[phase];
  const crying = phase === 'protest' && arousal > CRIES;
  const shown = crying ? -1 : phase === 'social-positive' ? Math.max(valence, 0.5 + 0.45 * infant.delight) : valence;
  const gesture = gestureOf(infant);
  return {
    valence: phase === 'social-monitor' ? valence - 0.55 * strain + 0.2 * valenceOf(infant) : shown,
    arousal: crying ? Math.max(0.9, arousal) : arousal,
    // turned away and strained, it loses its hold on things, and its posture
    engagement: attention === 'away' && phase !== 'protest' ? engagement * (1 - SINKS * strain) : engagement,
    attention: attention === 'face' ? 'you' : attention === 'away' ? 'away' : act === 'ring' ? 'ring' : 'hand',
    side: act === 'ring' && attention === 'object' ? 1 : sideOf(infant),
    ...(gesture && { gesture })
  };
}
