/** The moves that stand at every beat, and why one may be out of reach. */
import type { OutOfReach, StandingId } from '../scenario/pack.ts';

export const STANDING_WORDS: Readonly<Record<StandingId, string>> = {
  stay: 'Say nothing, stay',
  settle: 'Breathe',
  'step-back': 'Step back'
};

/** The three ways to settle; the player chooses which, once. */
export const SETTLINGS = { breathe: 'Breathe', feet: 'Feel your feet', room: 'Look round the room' } as const;
export type Settling = keyof typeof SETTLINGS;

export const WHY_NOT: Readonly<Record<OutOfReach, string>> = {
  'words-gone': 'You have lost the words for this one.',
  'said-nothing-already': 'You have been quiet here once.',
  'settled-already': 'Once is all there was time for.',
  'not-yet': 'Not yet.',
  'stepped-back-already': 'You have stepped back once tonight.'
};

/** The ways to settle, as the settings page offers them. */
export const SETTINGS_SETTLINGS = Object.entries(SETTLINGS) as [Settling, string][];
