/** What is kept, and how it is read back: nothing of it is trusted. */
import * as z from 'zod/mini';
import type { Mode, Run } from '../session/run.ts';
import { ReportShape, short } from './reportShape.ts';

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

const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
const move = z.object({
  id: short,
  saying: z.optional(z.enum(['calm', 'tight', 'flooded'])),
  parts: z.optional(z.array(short)),
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
  scenario: short,
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

/** What is no answer is left out, and the run stays. */
const tense = z.catch(z.optional(z.int().check(z.minimum(0), z.maximum(10))), undefined);
const KeptShape = z.object({ run: RunShape, startedAt: short, updatedAt: short, before: tense, after: tense });
const LineShape = z.object({
  id,
  run: short,
  scenario: short,
  text: z.string().check(z.maxLength(5000)),
  toWhom: z.enum(['someone', 'myself', 'therapist', 'nobody']),
  when: z.string().check(z.maxLength(500)),
  createdAt: short
});

export function readKept(value: unknown): Kept | undefined {
  const found = z.safeParse(KeptShape, value).data as Kept | undefined;
  if (!found) return undefined;
  const { before, after, ...kept } = found;
  return { ...kept, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
export const readLine = (value: unknown): Line | undefined => z.safeParse(LineShape, value).data;
