/** Outcomes, skills, steps and phases in words. */
import type { Skill } from '../model/appraisals.ts';
import type { Phase } from '../model/dyad.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Level } from '../model/rate.ts';
import type { StepId } from '../model/steps.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  'nothing-risked': 'calm, with something left unsaid',
  'torn-unseen': 'torn, and it went by',
  'seen-open': 'seen, still open',
  paused: 'paused, with a time to return',
  'parted-well': 'parted, both intact',
  mended: 'mended',
  deepened: 'mended, and closer than before',
  stopped: ''
};

export const SKILL_WORDS: Readonly<Record<Skill, string>> = {
  describe: 'Describe',
  express: 'Express',
  assert: 'Assert',
  reinforce: 'Reinforce',
  own: 'Own',
  validate: 'Validate',
  listen: 'Listen',
  stay: 'Stay'
};

/** What each skill is, in one line: the letters of DEAR are Linehan's, for asking and refusing; this use is wider. */
export const SKILL_LINES: Readonly<Record<Skill, string>> = {
  describe: 'Saying what happened, without a verdict.',
  express: 'Saying what it was like for you, as yours.',
  assert: 'Asking plainly, saying no, holding a line.',
  reinforce: 'Saying what they risked, or what gets better for both.',
  own: 'Saying what was yours in it.',
  validate: 'Letting their side make sense, out loud.',
  listen: 'Asking, and leaving room for the answer.',
  stay: 'Keeping still while it is still open.'
};

export const STEP_WORDS: Readonly<Record<StepId, string>> = {
  recognise: 'See that it tore',
  'stay-present': 'Stay with it',
  'invite-reflection': 'Ask what it was like',
  validate: 'Let it make sense',
  'offer-repair': 'Offer something',
  'common-ground': 'Find ground you share'
};

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  attuned: 'in step',
  unnoticed: 'torn',
  noticed: 'torn, and seen',
  addressed: 'spoken to',
  received: 'let in',
  mended: 'mended',
  deepened: 'closer',
  paused: 'put down for now',
  open: 'left open'
};

/** At home a rating says what came of it; classes see strong, weak, none. */
export const HOME_LEVELS: Readonly<Record<Level, string>> = {
  strong: 'landed',
  weak: 'landed in part',
  none: 'missed them'
};
/** In the client's chair nothing is owed to the other: what was not shown was not missed. */
export const CLIENT_LEVELS: Readonly<Record<Level, string>> = {
  strong: 'plainly',
  weak: 'in part',
  none: 'not this time'
};
export const LATE_LEVEL = 'landed later';
export const CLASS_LEVELS: Readonly<Record<Level, string>> = { strong: 'strong', weak: 'weak', none: 'none' };
