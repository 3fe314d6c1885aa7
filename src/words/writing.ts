/** Strings of writing a repair in one's own words. Nothing here names a fault: what is noticed is put as what the words do. */
import type { Appraisal } from '../model/appraisals.ts';

export const WRITING = {
  label: 'In your own words',
  hintNowhere: 'A few rules read it here, on this device. It is kept nowhere.',
  words: (n: number, most: number): string => `${n} of about ${most} words`,
  tooMany: 'What comes after that may not be heard: they may cut in.',
  readIt: 'See how it may be heard',
  change: 'Change the words',
  sayIt: 'Say it',
  noticed: 'What was noticed',
  noticedHint: 'Rules can be wrong. What you leave ticked is what it will be taken as.',
  nothing: 'The rules read nothing in this. You can say what you meant, or say it as it is.',
  nothingHere: 'Nothing noticed here.',
  notMeant: 'Not what I meant',
  notMeantIn: (words: string): string => `Not what I meant: “${words}”`,
  meant: 'I meant',
  meantIn: (words: string): string => `I meant, with “${words}”`,
  choose: 'choose, if you like',
  add: 'Add',
  asked: 'Is it?',
  itsWords: 'These are nearly words this scene knows.',
  otherLanguage: 'The rules read English only. You can still write as you speak, and say what you meant.',
  itDoes: (what: readonly string[]): string => `It ${what.join(', and ')}.`,
  itStands: 'It was taken as it stands.',
  yours: 'your own mark',
  takenAs: 'In your own words. It was taken as:',
  takenAsNothing: 'In your own words. It was taken as it stands.',
  unheard: (words: string): string => `Not heard any more: “${words}”.`,
  notTaken: (does: string): string => `you took off “${does}”`,
  helpTitle: 'Help now',
  helpText:
    'If any of this is about being hurt, or about hurting yourself, there are people to talk to now. What you write stays here either way.',
  helpLink: 'People to talk to'
} as const;

/** What words do, said to the one who wrote them. The keys are all that the rules claim to read. */
export const DOES = {
  owns: 'takes your part in it',
  validates: 'says it makes sense',
  names: 'says what happened',
  discloses: 'says what it is like for you',
  requests: 'asks for something',
  limits: 'says where you stop',
  values: 'says what they are worth to you',
  thanks: 'thanks them',
  invites: 'asks to hear them',
  listens: 'says back what you heard',
  wonders: 'guesses, and leaves it a guess',
  reassures: 'says that you are there',
  'gives-room': 'leaves them room',
  offers: 'offers something',
  promises: 'says what you will do',
  accounts: 'gives a reason, after owning it',
  defends: 'gives a reason first',
  cancels: 'takes some of the sorry back',
  minimises: 'makes it smaller',
  fixes: 'gives advice',
  counters: 'answers with theirs',
  'mind-reads': 'says what is inside them',
  judges: 'says how they are',
  blames: 'puts it with them',
  probes: 'asks for a reason',
  absolute: 'says always, or never',
  appeases: 'gives in',
  'over-promises': 'promises more than can be kept',
  pressures: 'presses for an answer',
  contempt: 'may sting',
  performs: 'sounds like a phrase'
} as const satisfies Partial<Record<Appraisal, string>>;

/** What a clause does; some only a scene can know. */
export const doesWords = (id: Appraisal): string => (DOES as Partial<Record<Appraisal, string>>)[id] ?? OTHER[id] ?? '';

const OTHER: Partial<Record<Appraisal, string>> = {
  hints: 'leaves it to be guessed',
  lightens: 'makes it lighter',
  tends: 'looks after them',
  'explains-pattern': 'explains how it comes',
  'goes-silent': 'goes quiet',
  'floods-other': 'is a lot at once',
  accepts: 'takes it in',
  'asks-more': 'asks for more',
  waits: 'waits',
  declines: 'says no',
  forgives: 'forgives',
  repeated: 'says it again',
  formula: 'sounds like a phrase',
  returned: 'keeps a promise'
};

/** What a player can say they meant, in the order it is offered. */
export const CAN_MEAN = [
  'owns',
  'validates',
  'names',
  'discloses',
  'requests',
  'limits',
  'values',
  'thanks',
  'invites',
  'listens',
  'wonders',
  'reassures',
  'gives-room',
  'offers',
  'promises',
  'accounts'
] as const satisfies readonly (keyof typeof DOES)[];
