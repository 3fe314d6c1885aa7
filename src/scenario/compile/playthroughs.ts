/**
 * Playthroughs: runs written down with what is to come of them. Reads the file.
 *
 * Refuses to play them: whoever holds a session does, and gives what came of it.
 */
import * as z from 'zod';
import { SKILLS } from '../../model/appraisals.ts';
import { OUTCOMES } from '../../model/outcome.ts';
import { strategyFrom } from '../../model/person.ts';
import { type Diagnostic, Findings } from './diagnostic.ts';
import { read } from './read.ts';
import { noteIssues } from './shape.ts';

const turn = z.number().int().min(0);

const Playthrough = z.strictObject({
  name: z.string().trim().min(1),
  seed: z.number().int(),
  strategy: z.string().refine((s) => strategyFrom(s) !== undefined, 'a preset, or two numbers'),
  /** As on the command line, one a row. */
  choices: z.array(z.string()).min(1),
  report: z.strictObject({
    outcome: z.enum(OUTCOMES),
    'ends-with': z.string().optional().meta({ description: 'the id of the last line heard' }),
    ruptures: z.array(
      z.strictObject({
        kind: z.enum(['confrontation', 'withdrawal']),
        begun: turn,
        noticed: turn.optional(),
        addressed: turn.optional(),
        received: turn.optional(),
        mended: turn.optional()
      })
    ),
    ratings: z
      .array(
        z.strictObject({
          turn,
          skill: z.enum(SKILLS),
          level: z.enum(['strong', 'weak', 'none']),
          reason: z.string().meta({ description: 'the code of the moment’s part of the reason' })
        })
      )
      .optional()
  })
});
const Playthroughs = z.array(Playthrough);
export type Playthrough = z.infer<typeof Playthrough>;

/** What came of a run, as far as a playthrough may ask. */
export interface CameOf {
  readonly outcome: string;
  /** The id of the last line heard. */
  readonly last: string;
  readonly ruptures: readonly object[];
  readonly ratings: readonly {
    readonly turn: number;
    readonly skill: string;
    readonly level: string;
    readonly reason: string;
  }[];
}

/** Plays one: what came of it, or why it could not be played to its end. */
export type Play = (run: Playthrough) => CameOf | { readonly error: string };

const told = (r: object): string =>
  Object.entries(r)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ');
const list = (all: readonly object[]): string => (all.length === 0 ? 'none' : all.map(told).join('; '));

/** Every difference between what was to come of a run and what did. */
function differences({ report }: Playthrough, came: CameOf): string[] {
  const found: string[] = [];
  if (came.outcome !== report.outcome) found.push(`the outcome is ${came.outcome}, not ${report.outcome}`);
  const last = report['ends-with'];
  if (last !== undefined && came.last !== last) found.push(`it ends with "${came.last}", not "${last}"`);
  if (list(came.ruptures) !== list(report.ruptures)) found.push(`the ruptures are: ${list(came.ruptures)}`);
  for (const wanted of report.ratings ?? [])
    if (!came.ratings.some((r) => told(r) === told(wanted))) {
      const here = came.ratings.filter((r) => r.turn === wanted.turn && r.skill === wanted.skill);
      found.push(`at turn ${wanted.turn}, ${wanted.skill} is ${list(here)}`);
    }
  return found;
}

/** What stands against a file of playthroughs: that it cannot be read, or that a run of it does not hold. */
export function checkPlaythroughs(text: string, file: string, play: Play): readonly Diagnostic[] {
  const { reading, diagnostics } = read(text, file);
  if (!reading) return diagnostics;
  const findings = new Findings(file, reading.locate);
  const result = Playthroughs.safeParse(reading.value);
  if (!result.success) noteIssues(findings, result.error.issues, reading.value);
  for (const [i, run] of (result.data ?? []).entries()) {
    const came = play(run);
    const wrong = 'error' in came ? [came.error.replace(/\.$/, '')] : differences(run, came);
    if (wrong.length > 0) findings.add('SC50', [i], `"${run.name}": ${wrong.join('; ')}.`);
  }
  return findings.list;
}
