/**
 * What was done over many runs: how often a scene called for each skill, and what came
 * of it, run by run, in the order they were begun.
 *
 * Reads the reports that were kept. Refuses to add runs up, to compare them, or to rate
 * a run from a chair in which nothing is rated.
 */
import { SKILLS, type Skill } from '../model/appraisals.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Level } from '../model/rate.ts';
import type { ReasonCode } from '../model/reasons.ts';
import type { Report } from '../model/report.ts';
import type { Run } from './run.ts';

/** What came of it where a skill was called for; `late`: shown, and it arrived later; `left-out`: not tried. */
export const CAME = ['strong', 'late', 'weak', 'none', 'left-out'] as const;
export type Came = (typeof CAME)[number];

/** How many times each: whole, from 0. */
export type Shown = Readonly<Record<Came, number>>;

/** A run as it was kept. */
export interface DatedRun {
  readonly run: Run;
  /** ISO. */
  readonly startedAt: string;
  /** How tense the player was before and after, whole, 0..10. */
  readonly before?: number;
  readonly after?: number;
}

/** One run among others. */
export interface RunDone {
  /** From 1, over all runs, in order of date. */
  readonly number: number;
  readonly id: string;
  readonly scenario: string;
  /** ISO. */
  readonly startedAt: string;
  /** `stopped`: left before the end; only what was done till then is counted. */
  readonly outcome: Outcome;
  readonly turns: number;
  readonly before?: number;
  readonly after?: number;
  /** Only the skills something called for. Absent: nothing in this run is rated. */
  readonly skills?: Readonly<Partial<Record<Skill, Shown>>>;
}

export interface OverRunsOptions {
  /** Whether runs of this scenario are rated at all. */
  readonly rated: (scenario: string) => boolean;
  /** At home what arrived later, and what was left out, is told apart; a class reads strong, weak, none. */
  readonly home: boolean;
}

/** What was done, run by run. Runs without a move are left out. */
export function overRuns(kept: readonly DatedRun[], { rated, home }: OverRunsOptions): RunDone[] {
  return kept
    .filter(({ run }) => run.result.report.moves.length > 0)
    .sort((a, b) => compare(a.startedAt, b.startedAt) || compare(a.run.id, b.run.id))
    .map(({ run, startedAt, before, after }, i) => ({
      number: i + 1,
      id: run.id,
      scenario: run.scenario,
      startedAt,
      outcome: run.result.report.outcome,
      turns: run.result.report.turns,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(rated(run.scenario) && { skills: skillsOf(run.result.report, home) })
    }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function skillsOf({ moves }: Report, home: boolean): Partial<Record<Skill, Shown>> {
  const skills: Partial<Record<Skill, Record<Came, number>>> = {};
  for (const { ratings, reasons } of moves) {
    for (const { skill, level, called } of ratings) {
      if (!called) continue;
      const shown = (skills[skill] ??= { strong: 0, late: 0, weak: 0, none: 0, 'left-out': 0 });
      shown[home ? atHome(level, reasons.find((r) => r.skill === skill)?.code) : level]++;
    }
  }
  return skills;
}

function atHome(level: Level, why: ReasonCode | undefined): Came {
  if (level === 'none') return why === 'missing' ? 'left-out' : 'none';
  return why === 'arrives-late' ? 'late' : level;
}

/** A run in which something called for a skill, and what came of it. */
export type SkillRun = RunDone & { readonly shown: Shown };

/** The runs in which something called for a skill; for each skill, in their order. */
export function bySkill(runs: readonly RunDone[]): readonly { readonly skill: Skill; readonly runs: SkillRun[] }[] {
  return SKILLS.map((skill) => ({
    skill,
    runs: runs.flatMap((run) => {
      const shown = run.skills?.[skill];
      return shown ? [{ ...run, shown }] : [];
    })
  }));
}

/** How often a skill was called for. */
export const calledFor = (shown: Shown): number => CAME.reduce((sum, came) => sum + shown[came], 0);
