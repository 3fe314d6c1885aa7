/** The shape of kept settings, read field by field: a wrong field is left out, the others are kept. */
import * as z from 'zod/mini';
import type { Settings } from './settings.ts';

const LOUD = z.number().check(z.minimum(0), z.maximum(100));

const FIELDS = {
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(175), z.literal(200)]),
  font: z.enum(['atkinson', 'system']),
  spacing: z.enum(['normal', 'wide']),
  motion: z.enum(['system', 'reduced', 'full']),
  theme: z.enum(['system', 'light', 'dark']),
  softer: z.boolean(),
  textOnly: z.boolean(),
  sayFace: z.boolean(),
  numbers: z.boolean(),
  classWords: z.boolean(),
  sound: z.boolean(),
  music: LOUD,
  room: LOUD,
  voices: LOUD,
  small: LOUD,
  captions: z.boolean(),
  settling: z.nullable(z.enum(['breathe', 'feet', 'room'])),
  keep: z.nullable(z.enum(['keep', 'until-close', 'ask']))
} satisfies Record<keyof Settings, z.ZodMiniType>;

const Saved = z.record(z.string(), z.unknown());

/** @returns undefined when it is no mapping at all */
export function readSettings(state: unknown): Partial<Settings> | undefined {
  const saved = z.safeParse(Saved, state);
  if (!saved.success) return undefined;
  const found: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(FIELDS)) {
    const value = z.safeParse(field, saved.data[key]);
    if (value.success) found[key] = value.data;
  }
  return found as Partial<Settings>;
}
