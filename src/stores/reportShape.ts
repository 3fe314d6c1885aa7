/**
 * The shape of a kept report, as far as a page shows it: a run of a changed scenario
 * is shown from it alone. Refuses codes that have no words; keeps what it does not know.
 */
import * as z from 'zod/mini';
import { APPRAISAL_IDS, SKILLS } from '../model/appraisals.ts';
import { SAYINGS } from '../model/body.ts';
import { PHASES } from '../model/dyad.ts';
import { OUTCOMES } from '../model/outcome.ts';
import { REASON_CODES } from '../model/reasons.ts';
import { STEP_IDS } from '../model/steps.ts';

/** Chosen: a run has at most 200 moves, and a list of it no more than a few a move. */
const MOST = 2000;

export const short = z.string().check(z.maxLength(200));
/** Chosen: far more than any amount shown, and small enough to draw. */
const amount = z.number().check(z.minimum(-1e6), z.maximum(1e6));
/** Chosen: as `MOST`. */
const turn = z.int().check(z.minimum(0), z.maximum(10_000));
const skill = z.enum(SKILLS);
export const appraisal = z.enum(APPRAISAL_IDS as [string, ...string[]]);
const list = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.maxLength(MOST));
const curve = z.looseObject({ start: amount, lowest: amount, end: amount });
const curves = z.looseObject({ player: curve, other: curve });
const skillRow = z.looseObject({
  opportunities: turn,
  strong: list(turn),
  weak: list(turn),
  none: list(turn),
  beside: list(turn)
});
const person = z.looseObject({ openness: amount });

const moveRow = z.looseObject({
  turn,
  beat: short,
  reply: short,
  saying: z.optional(z.enum(SAYINGS)),
  parts: z.optional(list(short)),
  own: z.optional(z.looseObject({ added: list(appraisal), removed: list(appraisal), heard: turn })),
  appraisals: list(z.record(z.string(), amount)),
  ratings: list(z.looseObject({ skill, level: z.enum(['strong', 'weak', 'none']), called: z.boolean() })),
  faults: list(z.looseObject({ appraisal })),
  reasons: list(
    z.looseObject({
      code: z.enum(REASON_CODES as [string, ...string[]]),
      values: z.record(z.string(), z.union([amount, short])),
      source: short,
      skill
    })
  ),
  phase: z.enum(PHASES),
  player: person,
  other: person,
  alliance: z.optional(z.looseObject({ bond: amount, goal: amount, task: amount }))
});

export const ReportShape = z.looseObject({
  outcome: z.enum(OUTCOMES),
  turns: turn,
  ruptures: list(
    z.looseObject({ begun: turn, received: z.optional(turn), mended: z.optional(turn), noticed: z.optional(turn) })
  ),
  skills: z.record(skill, skillRow),
  steps: list(z.looseObject({ step: z.enum(STEP_IDS), turn: z.nullable(turn) })),
  timing: z.looseObject({ moves: list(z.looseObject({ turn, appraisal, inTime: z.boolean() })) }),
  recognition: curves,
  openness: curves,
  alliance: z.optional(z.looseObject({ bond: curve, goal: curve, task: curve })),
  guesses: list(z.looseObject({ turn, said: short, felt: short })),
  moves: list(moveRow)
});
