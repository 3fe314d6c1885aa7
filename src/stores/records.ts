/** What is kept, and how it is read back: nothing of it is trusted. */
import * as z from 'zod/mini';
import { LONGEST_WRITTEN, MOST_CLAUSES } from '../model/cutIn.ts';
import type { Mode, Run } from '../session/run.ts';
import { isPlainData, LONGEST_TEXT } from './plainData.ts';
import { appraisal, ReportShape, short } from './reportShape.ts';

/** A line taken along. */
export interface Line {
  readonly id: string;
  readonly run: string;
  readonly scenario: string;
  readonly text: string;
  readonly toWhom: 'someone' | 'myself' | 'therapist' | 'nobody';
  readonly when: string;
  readonly createdAt: string;
}

/** A run with the dates it was kept at, ISO. */
export interface Kept {
  readonly run: Run;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** How tense the player said they were before and after, whole, 0..10. Absent: not answered. */
  readonly before?: number;
  readonly after?: number;
}

const MODES = ['practise', 'learn', 'assess'] as const satisfies readonly Mode[];

export const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
/** ISO. */
export const date = short.check(
  z.refine((text) => /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(text) && !Number.isNaN(Date.parse(text)))
);
/** What a player wrote, and what they said it was. */
const written = z.object({
  text: z.string().check(z.maxLength(LONGEST_WRITTEN)),
  clauses: z
    .array(
      z.object({
        text: z.string().check(z.maxLength(LONGEST_WRITTEN)),
        is: z.array(appraisal).check(z.maxLength(40)),
        read: z.array(appraisal).check(z.maxLength(40)),
        part: z.optional(short)
      })
    )
    .check(z.maxLength(MOST_CLAUSES))
});
const move = z.object({
  id: short,
  saying: z.optional(z.enum(['calm', 'tight', 'flooded'])),
  parts: z.optional(z.array(short)),
  written: z.optional(written),
  guess: z.optional(short)
});
const branch = z.object({
  id: short,
  from: z.optional(z.object({ branch: short, turn: z.int() })),
  moves: z.array(move).check(z.maxLength(200))
});

const RunShape = z.object({
  format: z.literal(1),
  id,
  scenario: id,
  rules: short,
  words: short,
  model: short,
  seed: z.int(),
  strategy: short,
  mode: z.enum(MODES),
  branches: z.array(branch).check(z.minLength(1), z.maxLength(1000)),
  /** Shown where the run cannot be played again, never computed with. */
  result: z.looseObject({
    report: ReportShape,
    transcript: z.array(
      z.looseObject({ who: short, text: z.string(), turn: z.int(), id: short, act: z.optional(z.boolean()) })
    )
  })
});

const tense = z.int().check(z.minimum(0), z.maximum(10));
const KeptShape = z.object({
  run: RunShape,
  startedAt: date,
  updatedAt: date,
  before: z.optional(tense),
  after: z.optional(tense)
});
const LineShape = z.object({
  id,
  run: short,
  scenario: short,
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  toWhom: z.enum(['someone', 'myself', 'therapist', 'nobody']),
  when: z.string().check(z.maxLength(500)),
  createdAt: date
});

/** A foreign value, as the record it has the shape of; undefined where it has not. */
export const readAs = <T extends z.ZodMiniType>(shape: T, value: unknown): z.output<T> | undefined =>
  isPlainData(value) ? z.safeParse(shape, value).data : undefined;

/** What is no answer is left out alone, whatever it is, and the run stays. */
function withAnswersOnly(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isNone = ([key, said]: [string, unknown]): boolean =>
    (key === 'before' || key === 'after') && !z.safeParse(tense, said).success;
  const fields = Object.entries(value);
  return fields.some(isNone) ? Object.fromEntries(fields.filter((f) => !isNone(f))) : value;
}

export const readKept = (value: unknown): Kept | undefined =>
  readAs(KeptShape, withAnswersOnly(value)) as Kept | undefined;
export const readLine = (value: unknown): Line | undefined => readAs(LineShape, value);
