/** Markers in words, for those who code an hour. */
import type { Marker, MarkerKind } from '../model/markers.ts';

export const MARKER_WORDS: Readonly<Record<Marker, string>> = {
  'calls-it-fine': 'calls it fine where it plainly is not',
  'short-answers': 'answers in a word or two',
  'talks-in-ideas': 'talks about it from far off, in ideas',
  'tells-round-it': 'tells something else, so as not to be where it hurts',
  'goes-along': 'goes along, or looks after the other',
  'words-and-face-part': 'the words say one thing and the face another',
  'turns-on-self': 'turns it on oneself, or gives it up',
  'complains-of-them': 'complains of the other',
  'turns-it-down': 'turns down what is offered',
  'complains-of-the-work': 'complains of what is done in the hour',
  'complains-of-the-frame': 'complains of times, fees or the setting',
  'complains-of-progress': 'complains that nothing comes of it',
  'defends-self': 'stands up for oneself against the other',
  presses: 'presses the other, or tests them',
  'clears-it-up': 'clears up a misunderstanding',
  'changes-the-work': 'changes what is done, or what it is for',
  'says-why-this-work': 'says what the work is for',
  'asks-how-it-is-between': 'asks how it is, here, between the two',
  'owns-a-part': 'says what one’s own part was',
  'says-how-it-is-here': 'says how it is for oneself, now',
  'links-to-us': 'points to a way the two of them have',
  'links-to-others': 'points to how it is with other people',
  'honours-the-guard': 'lets the holding back make sense',
  'comes-back-to-it': 'comes back to what was left'
};

export const KIND_WORDS: Readonly<Record<MarkerKind, string>> = {
  withdrawal: 'withdrawal',
  confrontation: 'confrontation',
  resolution: 'resolution'
};

export const MARKING = {
  title: 'Markers',
  note: 'What a rater could mark, on either side. Ids and wording are ours; that these are told apart follows the Rupture Resolution Rating System (Eubanks, Muran & Safran 2015).',
  you: 'You'
} as const;
