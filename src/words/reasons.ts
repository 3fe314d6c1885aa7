/** The moment's part of a reason, from its code and values to a sentence. */
import type { Appraisal, Skill } from '../model/appraisals.ts';
import type { Reason, ReasonCode } from '../model/reasons.ts';

/** A quantity 0..1 in words. */
export const howMuch = (value: number): string =>
  value > 0.7 ? 'very' : value > 0.6 ? 'too' : value > 0.45 ? 'fairly' : value > 0.3 ? 'a little' : 'hardly';

/** A fault as an observation. */
export const FAULT_WORDS: Readonly<Partial<Record<Appraisal, string>>> = {
  judges: 'a verdict',
  blames: 'blame',
  'mind-reads': 'saying what they felt for them',
  probes: 'pulling at it',
  defends: 'the reason before the owning',
  cancels: 'an apology taken back in the same breath',
  counters: 'answering a hurt with a charge',
  minimises: 'making it smaller',
  fixes: 'solving it too soon',
  'explains-pattern': 'explaining them to themselves',
  appeases: 'making yourself small',
  'over-promises': 'promising more than you can keep',
  pressures: 'pressing',
  hints: 'hinting instead of asking',
  'goes-silent': 'going away while standing there',
  contempt: 'contempt',
  performs: 'the right words without you in them',
  'floods-other': 'more feeling than there was room for',
  absolute: '“always” or “never”',
  formula: 'one more of the same kind, the third running'
};

const number = (values: Reason['values'], key: string): number => (typeof values[key] === 'number' ? values[key] : 0);

/** @param name - who sat across from the player */
const SENTENCES: Readonly<Record<ReasonCode, (values: Reason['values'], name: string) => string>> = {
  landed: (v, name) =>
    number(v, 'openness') < 0.35
      ? `${name} was shut just then, and it still went a little way in.`
      : number(v, 'openness') > 0.65
        ? `${name} was open to it just then.`
        : `${name} could hear it just then.`,
  early: (_, name) => `${name} was calm enough just then for a repair of feeling to carry.`,
  'arrives-late': (v, name) =>
    `${name} was ${howMuch(number(v, 'heat'))} far up or away to show it at once: half of it arrived a turn or two later.`,
  'after-hearing': (_, name) => `${name} had had a turn to say how it was first, and then an apology counts for more.`,
  'gate-acknowledge': (_, name) => `Nothing had been owned yet, so ${name} heard it as a way round that.`,
  'gate-validate': (_, name) => `${name}'s side had not been met yet, so this came a step too soon.`,
  'too-hot': (v, name) =>
    `${name} was ${howMuch(number(v, 'heat'))} heated or gone for a request or a reason to get in.`,
  spoiled: (v) =>
    `In the same breath there was ${FAULT_WORDS[String(v['fault']) as Appraisal] ?? 'something that took it back'}.`,
  unfit: (_, name) => `It named a feeling that was not ${name}'s just then.`,
  'said-before': (_, name) => `You had said this one; with nothing new in it, ${name} heard less.`,
  missing: (_, name) => `${name} could have used it here, and it was not there.`,
  stayed: () => 'It was still open, and you were still there.',
  'left-it': () => 'This moved on while it was still open.'
};

export const reasonSentence = (reason: Reason, name: string): string => SENTENCES[reason.code](reason.values, name);

/** What was missing, by skill: said of an opportunity that went by. */
export const MISSING: Readonly<Record<Skill, string>> = {
  describe: 'Saying what happened was open here.',
  express: 'Saying what it was like for you was open here.',
  assert: 'A plain ask, or a no, was open here.',
  reinforce: 'Saying what it was worth was open here.',
  own: 'Owning your part was open here.',
  validate: 'Letting their side make sense was open here.',
  listen: 'Asking, and waiting, was open here.',
  stay: 'Staying was open here.'
};
