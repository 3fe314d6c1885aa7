/** What goes to the four: a repair that was chosen, or one in the player's own words. */
import type { Appraisal } from '../../model/appraisals.ts';
import type { Clause } from '../../model/hearing.ts';
import type { Preset } from '../../model/person.ts';
import type { Written } from '../../scenario/play/written.ts';
import { clausesAbout, type Tone } from '../../session/listeners.ts';
import type { Answer, Repair } from '../../words/listeners.ts';
import { OWN_ANSWERS } from '../../words/ownAnswers.ts';
import { doesWords, WRITING } from '../../words/writing.ts';

export interface Sent {
  readonly id: string;
  readonly says: string;
  readonly act?: true;
  readonly clauses: readonly Clause[];
  /** What it is, in one sentence. */
  readonly what: string;
  readonly answer: (preset: Preset, tone: Tone) => Answer;
}

/** What Saturday was about. */
const MATTER = 'wardrobe';

/** Appraisals that take hold of what happened. */
const TOUCHES: readonly Appraisal[] = [
  'owns',
  'names',
  'validates',
  'listens',
  'cancels',
  'minimises',
  'defends',
  'accounts'
];

export const chosen = (repair: Repair): Sent => ({
  id: repair.id,
  says: repair.says,
  ...(repair.act && { act: true }),
  clauses: [{ is: repair.is, ...(repair.matter && { matter: repair.matter }) }],
  what: repair.what,
  answer: (preset) => repair.answers[preset]
});

export function own(written: Written): Sent {
  const is = [...new Set(written.clauses.flatMap((c) => c.is))];
  const touched = is.some((id) => TOUCHES.includes(id));
  return {
    id: 'own',
    says: written.text,
    clauses: clausesAbout(MATTER, written),
    what: is.length > 0 ? WRITING.itDoes(is.map(doesWords)) : WRITING.itStands,
    answer: (preset, tone) => OWN_ANSWERS[preset][tone][touched ? 'touched' : 'otherwise']
  };
}
