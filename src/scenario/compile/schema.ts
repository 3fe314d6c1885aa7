/**
 * The shape of scenario.yaml, written once. The JSON Schema for editors and the
 * types of the compiler are generated from it. References are checked elsewhere.
 */
import * as z from 'zod';
import { APPRAISAL_IDS, SKILLS } from '../../model/appraisals.ts';
import { GATES } from '../../model/dyad.ts';
import { type Marker, MARKER_IDS } from '../../model/markers.ts';
import { OUTCOMES } from '../../model/outcome.ts';
import { PRESET_NAMES } from '../../model/person.ts';
import { FACES, PARTS, WAYS } from '../pack.ts';

const RESERVED = new Set([
  'constructor',
  'prototype',
  'the-end',
  'scene',
  'phone',
  'stay',
  'settle',
  'step-back',
  'compose',
  'written'
]);
export const ID_MESSAGE = 'id';
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/, ID_MESSAGE)
  .refine((s) => !RESERVED.has(s) && !s.startsWith('at-'), ID_MESSAGE)
  .meta({ description: 'small letters, digits, hyphens; a letter first' });

const text = z.string().trim().min(1);
const unit = z.number().min(0).max(1);
const flag = z.literal(true);
const date = z.union([z.string(), z.date()]);

const appraised = z
  .partialRecord(z.enum(APPRAISAL_IDS as [string, ...string[]]), z.number().min(-1).max(1))
  .superRefine((is, context) => {
    for (const [appraisal, strength] of Object.entries(is))
      if (appraisal !== 'returned' && (strength ?? 0) < 0)
        context.addIssue({ code: 'custom', path: [appraisal], message: 'a strength is 0 to 1' });
  })
  .meta({ description: 'what it is to the one who receives it: appraisal → strength 0 to 1 (returned: from -1)' });

const marks = z
  .array(z.enum(MARKER_IDS as [Marker, ...Marker[]]))
  .min(1)
  .meta({ description: 'markers of rupture and repair, for coding; nothing in play reads them' });

/** Conditions are read by condition.ts; here only that they are mappings of a kind. */
const condition: z.ZodType<Record<string, unknown>> = z.record(z.string(), z.unknown()).meta({
  description: '{sam.openness: low}, {said: id}, {knows: id}, {rupture: state}, {truth: id}, {all|any: […]}, {not: …}'
});

const line = z
  .strictObject({
    id,
    who: z.string(),
    text: text.optional().meta({ description: 'left out only where "by" has words for each strategy' }),
    face: z.enum(FACES).optional(),
    pause: z.number().min(0).max(6).optional().meta({ description: 'seconds of silence before it' }),
    does: appraised.optional(),
    tears: z.enum(['confrontation', 'withdrawal']).optional(),
    softens: flag.optional(),
    'says-it': flag.optional(),
    receives: flag.optional(),
    returns: flag.optional(),
    learned: id.optional(),
    strain: z.literal('second').optional(),
    feels: z.array(id).optional(),
    when: condition.optional(),
    by: z.partialRecord(z.enum(PRESET_NAMES as ['steady', 'reaching', 'guarding', 'torn']), text).optional(),
    variants: z
      .array(z.strictObject({ when: condition, text }))
      .min(1)
      .optional(),
    inside: text.optional(),
    marks: marks.optional(),
    reviewed: date.optional()
  })
  .refine((l) => l.text !== undefined || PRESET_NAMES.every((p) => l.by?.[p] !== undefined), {
    path: ['text'],
    message: 'a line has a text, or words for each strategy'
  });

const clause = z.strictObject({
  text,
  is: appraised,
  matter: id.optional(),
  feeling: id.optional(),
  why: text.optional(),
  source: z.string().optional()
});
const saying = z.array(clause).min(1);
const then = z.strictObject({ when: condition.optional(), to: z.string().optional(), lines: z.array(line).optional() });
const thens = z.array(then).min(1);

const deeds = {
  opens: z.enum(GATES).optional(),
  promise: id.optional(),
  keeps: id.optional(),
  breaks: id.optional(),
  notices: flag.optional(),
  addresses: flag.optional(),
  learned: id.optional(),
  pauses: z.enum(['named', 'unnamed']).optional()
};

const reply = z.strictObject({
  id,
  says: z.union([saying, z.strictObject({ calm: saying, tight: saying.optional(), flooded: saying.optional() })]),
  wants: z.string(),
  way: z.enum(WAYS),
  price: z.string(),
  'best-when': condition.optional(),
  when: condition.optional(),
  lost: text.optional(),
  act: flag.optional(),
  stronger: text.optional(),
  weaker: text.optional(),
  marks: marks.optional(),
  reviewed: date.optional(),
  ...deeds,
  // eslint-disable-next-line -- the author's word for it
  then: thens
});

const standing = z.strictObject({
  tells: text.optional().meta({ description: 'how the log tells this move; the cast must have it, a beat may' }),
  is: appraised,
  why: text.optional(),
  source: z.string().optional(),
  ...deeds,
  then: thens,
  again: z
    .array(thens)
    .min(1)
    .optional()
    .meta({ description: 'answers from the second time in a run on; the last goes on' })
});

const told = standing.extend({ tells: text });

const part = z.strictObject({
  id,
  text,
  is: appraised,
  matter: id.optional(),
  feeling: id.optional(),
  learned: id.optional(),
  pauses: z.literal('named').optional(),
  marks: marks.optional(),
  why: text,
  source: z.string().optional()
});

const beat = z.strictObject({
  place: id.optional(),
  unseen: flag.optional(),
  lines: z.array(line).optional(),
  feels: z.array(id).optional(),
  'calls-for': z.array(z.enum(SKILLS)).optional(),
  hinge: flag.optional(),
  brings: z.array(z.enum(['settle', 'step-back'])).optional(),
  takes: z.array(z.enum(['settle', 'step-back'])).optional(),
  bid: z.strictObject({ id, 'noticed-by': z.array(id).min(1), is: text }).optional(),
  guess: z
    .strictObject({
      options: z.array(id).min(2).max(5),
      felt: z.array(z.strictObject({ when: condition.optional(), feeling: id })).min(1)
    })
    .optional(),
  compose: z.strictObject({ parts: z.partialRecord(z.enum(PARTS), z.array(part).min(1)), then: thens }).optional(),
  replies: z.array(reply).optional(),
  silence: standing.optional(),
  settle: standing.optional(),
  'step-back': standing.optional(),
  ends: z
    .strictObject({ outcomes: z.array(z.enum(OUTCOMES)).min(1), closing: z.enum(['paused', 'parted-well']).optional() })
    .optional()
});

const person = z.strictObject({
  arousal: unit,
  openness: unit,
  trust: unit,
  recognition: unit,
  shutdown: unit,
  mask: unit,
  expectation: unit
});
const character = { wants: text, 'will-not-say': text, 'wrong-about': text, start: person, spread: unit.optional() };

export const Scenario = z
  .strictObject({
    format: z.literal(1),
    id,
    title: text,
    summary: text,
    minutes: z.number().int().positive(),
    place: id,
    setting: z.enum(['life', 'therapy']),
    home: z.boolean(),
    gradable: z.boolean(),
    note: z.strictObject({ text, softer: text, 'not-about': text }),
    practises: z.array(text).min(1),
    'harm-by': z.enum(['player', 'other', 'both']),
    repairs: z.enum(['player', 'other']),
    first: z.enum(PRESET_NAMES as ['steady', 'reaching', 'guarding', 'torn']),
    good: z.partialRecord(z.enum(OUTCOMES), text),
    'most-words': z.number().int().positive(),
    'most-states': z
      .number()
      .int()
      .positive()
      .max(200_000)
      .optional()
      .meta({ description: 'states a strategy may have, in exploration; 200000 unless given' }),
    page: z.strictObject({ 'house-style': text, object: text, joke: text, dilemma: text }),
    cast: z.strictObject({
      you: z.strictObject({ role: text, 'as-told': text, ...character }),
      other: z.strictObject({
        id,
        name: text,
        looks: id,
        'as-told': text,
        chair: z.enum(['partner', 'therapist', 'client', 'parent', 'child', 'friend']),
        alliance: z.strictObject({ bond: unit, goal: unit, task: unit }).optional(),
        ...character,
        standing: z.strictObject({ stay: told, settle: told, 'step-back': told })
      })
    }),
    feelings: z.record(id, text),
    truths: z.array(z.strictObject({ id, feels: z.array(id), tells: text })),
    learned: z.record(id, text),
    promises: z.record(id, text).optional(),
    start: z.string(),
    beats: z.record(id, beat),
    curtain: text,
    tries: z.array(text).min(1),
    sources: z.array(z.string())
  })
  .meta({ title: 'A Mend scenario', description: 'Rules: src/scenario/SPEC.md' });

export type ScenarioText = z.infer<typeof Scenario>;
export type BeatText = z.infer<typeof beat>;
export type LineText = z.infer<typeof line>;
export type ReplyText = z.infer<typeof reply>;
export type ClauseText = z.infer<typeof clause>;
export type ThenText = z.infer<typeof then>;
export type StandingText = z.infer<typeof standing>;

/** The schema that editors read: draft 7, as YAML language servers want it. */
export const jsonSchema = (): unknown =>
  z.toJSONSchema(Scenario, { target: 'draft-7', io: 'input', unrepresentable: 'any', reused: 'ref' });
