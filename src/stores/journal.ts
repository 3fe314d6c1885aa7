/**
 * What is written in the journal, and what is being written: how it is read back.
 * Nothing of it is trusted. Refuses to look into the text.
 */
import * as z from 'zod/mini';
import { LONGEST_TEXT } from './plainData.ts';
import { date, id, readAs } from './records.ts';

export const ROLES = ['client', 'partner', 'parent', 'friend', 'therapist'] as const;
export type Role = (typeof ROLES)[number];

/** Something the player wrote for themselves. Dates are ISO. */
export interface Entry {
  readonly id: string;
  readonly createdAt: string;
  /** Of two states of an entry the newer counts: another tab may have changed it. */
  readonly updatedAt: string;
  /** As whom they wrote; null: they did not say. */
  readonly role: Role | null;
  /** An id of the question they began with; null: none. */
  readonly prompt: string | null;
  /** At most LONGEST_TEXT characters. */
  readonly text: string;
  /** The run they came from. */
  readonly run?: string;
}

const EntryShape = z.object({
  id,
  createdAt: date,
  updatedAt: date,
  role: z.nullable(z.enum(ROLES)),
  prompt: z.nullable(id),
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  run: z.optional(id)
});

export const readEntry = (value: unknown): Entry | undefined => readAs(EntryShape, value) as Entry | undefined;

/** What stands in a form and is not saved yet: its fields by name. */
export type Draft = Readonly<Record<string, string>>;

const DraftShape = z.record(z.string(), z.string().check(z.maxLength(LONGEST_TEXT)));

/** @param text - as it was written, or anything else */
export function readDraft(text: string | null): Draft | undefined {
  try {
    return text === null ? undefined : readAs(DraftShape, JSON.parse(text));
  } catch {
    return undefined;
  }
}
