/**
 * The one table of appraisals: what a clause is to the person who receives it.
 *
 * Every other list of them (skills, diagnostics, language labels, exports) is
 * generated from this one. Sizes are those of a clause of strength 1 that lands
 * on an even, listening person; all are *chosen*, their direction from the
 * sources named in MODEL.md.
 */
import type { Corners } from './number.ts';

/** A change of a person's quantities, each −1..1. Absent means none. */
export interface Effect {
  readonly arousal?: number;
  readonly openness?: number;
  readonly trust?: number;
  readonly recognition?: number;
  readonly shutdown?: number;
}

export type Group = 'toward' | 'receiving' | 'against' | 'modifier' | 'event';

export interface AppraisalRow {
  readonly group: Group;
  /** What it does to the one who receives it. */
  readonly on: Effect;
  /** What doing it does to the one who does it. */
  readonly by?: Effect;
  /** How it lands by strategy in this scene; below 0 it backfires. Against: how hard it hits. */
  readonly lands: Corners;
  /** A request, pattern, account or advice: lands worse while the other is hot or shut down. */
  readonly timed?: true;
  /** Keeps its worth in the heat, but half of it arrives late. */
  readonly late?: true;
  /** A repair of feeling: counts more before the heat. */
  readonly feeling?: true;
}

const even: Corners = [1, 1, 1, 1];

const table = {
  // — Toward —
  names: {
    group: 'toward',
    on: { openness: 0.05, recognition: 0.05 },
    by: { recognition: 0.03 },
    lands: [1.3, 1.1, 0.4, 1]
  },
  wonders: { group: 'toward', on: { openness: 0.06, recognition: 0.08 }, lands: [1.3, 1.1, 0.1, 0.5] },
  discloses: {
    group: 'toward',
    on: { openness: 0.07, recognition: 0.01 },
    by: { recognition: 0.07, openness: 0.04 },
    lands: [1, 1.2, -0.2, -0.1],
    feeling: true
  },
  requests: {
    group: 'toward',
    on: { openness: 0.03 },
    by: { recognition: 0.06 },
    lands: [1, 0.9, 0.8, 0.8],
    timed: true
  },
  limits: {
    group: 'toward',
    on: { arousal: 0.02, trust: 0.01 },
    by: { recognition: 0.1 },
    lands: [1, 0.8, 1.2, 1],
    late: true
  },
  values: {
    group: 'toward',
    on: { openness: 0.07, trust: 0.02, recognition: 0.06, arousal: -0.03 },
    lands: [1, 1.3, 0.4, -0.3]
  },
  thanks: { group: 'toward', on: { openness: 0.06, trust: 0.02, recognition: 0.07 }, lands: [1, 0.9, 1.3, 1] },
  owns: {
    group: 'toward',
    on: { openness: 0.09, trust: 0.04, recognition: 0.08, arousal: -0.05 },
    lands: [1, 0.9, 0.6, 0.7],
    late: true,
    feeling: true
  },
  accounts: {
    group: 'toward',
    on: { openness: 0.03, trust: 0.01 },
    by: { recognition: 0.03 },
    lands: [1, 0.9, 0.9, 0.8],
    timed: true
  },
  validates: {
    group: 'toward',
    on: { openness: 0.1, trust: 0.03, recognition: 0.1, arousal: -0.08, shutdown: -0.05 },
    lands: [1, 1.2, 0.3, 0.7],
    late: true,
    feeling: true
  },
  invites: { group: 'toward', on: { openness: 0.07, recognition: 0.08 }, lands: [1.3, 1.1, -0.3, 0.3] },
  listens: {
    group: 'toward',
    on: { openness: 0.07, recognition: 0.09, arousal: -0.05, shutdown: -0.04 },
    lands: [1, 1.2, 0.8, 1],
    late: true
  },
  reassures: {
    group: 'toward',
    on: { openness: 0.05, trust: 0.03, arousal: -0.08 },
    lands: [0.6, 1.6, -0.1, -0.2],
    late: true,
    feeling: true
  },
  'gives-room': {
    group: 'toward',
    on: { openness: 0.05, arousal: -0.06, shutdown: -0.05 },
    lands: [0.5, -0.8, 1.6, 1]
  },
  lightens: {
    group: 'toward',
    on: { openness: 0.07, arousal: -0.06, shutdown: -0.04 },
    lands: [1, -0.3, 1.5, 0.2],
    late: true,
    feeling: true
  },
  tends: {
    group: 'toward',
    on: { openness: 0.06, trust: 0.02, recognition: 0.05, arousal: -0.05 },
    lands: [0.7, 0.5, 1.5, 1.2],
    late: true,
    feeling: true
  },
  offers: { group: 'toward', on: { openness: 0.05, trust: 0.03 }, lands: [0.9, 1, 0.9, 1.1] },
  promises: { group: 'toward', on: { openness: 0.03, trust: 0.02, arousal: -0.02 }, lands: [0.6, 1.5, 0.4, 1.1] },
  // — Receiving —
  accepts: { group: 'receiving', on: { openness: 0.04, trust: 0.02, recognition: 0.06 }, lands: even },
  'asks-more': {
    group: 'receiving',
    on: { openness: 0.05, recognition: 0.05 },
    by: { recognition: 0.05 },
    lands: [1.2, 1.1, 0.3, 0.2]
  },
  waits: { group: 'receiving', on: { openness: 0.03, arousal: -0.04, shutdown: -0.03 }, lands: [1.2, -0.8, 1.5, 1.2] },
  declines: {
    group: 'receiving',
    on: { arousal: 0.02, openness: -0.02 },
    by: { recognition: 0.06 },
    lands: [1, 1.4, 0.8, 1.1]
  },
  forgives: {
    group: 'receiving',
    on: { openness: 0.08, trust: 0.04, arousal: -0.08 },
    by: { openness: 0.04 },
    lands: [1, 1, 0.9, 0.8],
    feeling: true
  },
  // — Away or against —
  judges: {
    group: 'against',
    on: { arousal: 0.1, openness: -0.1, trust: -0.03, recognition: -0.08 },
    by: { arousal: 0.03 },
    lands: [1, 1.1, 1.1, 1.2]
  },
  blames: {
    group: 'against',
    on: { arousal: 0.12, openness: -0.12, trust: -0.04, recognition: -0.1 },
    by: { arousal: 0.05 },
    lands: [1, 1.1, 1.1, 1.2]
  },
  'mind-reads': {
    group: 'against',
    on: { arousal: 0.07, openness: -0.08, recognition: -0.07 },
    lands: [0.9, 1, 1.4, 1.1]
  },
  probes: { group: 'against', on: { arousal: 0.06, openness: -0.06, recognition: -0.03 }, lands: [0.7, 0.5, 1.8, 1.3] },
  defends: {
    group: 'against',
    on: { arousal: 0.07, openness: -0.09, trust: -0.02, recognition: -0.06 },
    by: { arousal: 0.02 },
    lands: [0.9, 1.2, 1, 1]
  },
  cancels: {
    group: 'against',
    on: { arousal: 0.06, openness: -0.09, trust: -0.03, recognition: -0.08 },
    lands: [1, 1.1, 1, 1.1]
  },
  counters: {
    group: 'against',
    on: { arousal: 0.1, openness: -0.1, trust: -0.02, recognition: -0.08 },
    by: { arousal: 0.04 },
    lands: [1, 1.1, 1.1, 1.2]
  },
  minimises: {
    group: 'against',
    on: { arousal: 0.07, openness: -0.1, trust: -0.01, recognition: -0.1 },
    lands: [1, 1.4, 0.7, 1]
  },
  fixes: {
    group: 'against',
    on: { arousal: 0.03, openness: -0.05, recognition: -0.06 },
    lands: [1, 1.6, 0.8, 1],
    timed: true
  },
  'explains-pattern': {
    group: 'against',
    on: { openness: -0.02, recognition: -0.03 },
    lands: [0.6, 1.1, 1.5, 1.2],
    timed: true
  },
  appeases: {
    group: 'against',
    on: { arousal: -0.05, openness: -0.02 },
    by: { recognition: -0.16 },
    lands: [1, 0.8, 1.1, 1.2]
  },
  'over-promises': {
    group: 'against',
    on: { openness: -0.01, trust: -0.04 },
    by: { recognition: -0.03 },
    lands: [1, 1.2, 1, 1.3]
  },
  pressures: {
    group: 'against',
    on: { arousal: 0.12, openness: -0.1, trust: -0.05, recognition: -0.08 },
    by: { arousal: 0.04 },
    lands: [1, 1, 1.5, 1.6]
  },
  hints: {
    group: 'against',
    on: { arousal: 0.03, openness: -0.04 },
    by: { recognition: -0.04 },
    lands: [1, 1.2, 0.9, 1.1]
  },
  'goes-silent': {
    group: 'against',
    on: { arousal: 0.05, openness: -0.06, recognition: -0.05, shutdown: 0.03 },
    by: { recognition: -0.03 },
    lands: [1, 1.6, 0.5, 1.1]
  },
  contempt: {
    group: 'against',
    on: { arousal: 0.15, openness: -0.18, trust: -0.1, recognition: -0.15 },
    by: { arousal: 0.04 },
    lands: [1, 1.1, 1.1, 1.2]
  },
  performs: {
    group: 'against',
    on: { openness: -0.06, trust: -0.01, recognition: -0.06 },
    by: { recognition: -0.06 },
    lands: [1, 0.8, 1.3, 1.2]
  },
  'floods-other': {
    group: 'against',
    on: { arousal: 0.1, openness: -0.06 },
    by: { arousal: 0.06 },
    lands: [0.8, 0.6, 1.7, 2]
  },
  // — Modifiers —
  absolute: { group: 'modifier', on: { arousal: 0.03, openness: -0.03 }, lands: even },
  repeated: { group: 'modifier', on: {}, lands: even },
  formula: { group: 'modifier', on: { openness: -0.08, recognition: -0.08 }, lands: [1, 0.8, 1.4, 1.2] },
  // — Event —
  returned: { group: 'event', on: { openness: 0.04, trust: 0.05 }, lands: [1, 1.5, 1, 1.4] }
} as const satisfies Record<string, AppraisalRow>;

/** The id of an appraisal, kebab-case. */
export type Appraisal = keyof typeof table;

export const APPRAISALS: Readonly<Record<Appraisal, AppraisalRow>> = table;
export const APPRAISAL_IDS = Object.keys(table) as readonly Appraisal[];

/** Appraisals of one clause with their strengths, 0 (absent) to 1. */
export type Appraised = Readonly<Partial<Record<Appraisal, number>>>;

/** The four skills of DEAR as used for repair, and the four shown beside them. */
export const SKILLS = ['describe', 'express', 'assert', 'reinforce', 'own', 'validate', 'listen', 'stay'] as const;
export type Skill = (typeof SKILLS)[number];

/** Which appraisals show a skill. `stay` is read off turns kept, not off words. */
export const SHOWN_BY: Readonly<Record<Exclude<Skill, 'stay'>, readonly Appraisal[]>> = {
  describe: ['names', 'explains-pattern'],
  express: ['discloses'],
  assert: ['requests', 'limits'],
  reinforce: ['values', 'thanks'],
  own: ['owns'],
  validate: ['validates'],
  listen: ['listens', 'invites']
};

/** Faults that cap a skill by one step when they stand in the same move. */
export const SPOILED_BY: Readonly<Record<Skill, readonly Appraisal[]>> = {
  describe: ['judges', 'mind-reads', 'blames', 'absolute', 'contempt'],
  express: ['blames', 'judges', 'floods-other', 'contempt', 'pressures'],
  assert: ['pressures', 'hints', 'appeases', 'contempt', 'blames'],
  reinforce: ['pressures', 'over-promises', 'contempt', 'performs'],
  own: ['formula', 'cancels', 'counters', 'performs', 'contempt', 'pressures', 'appeases'],
  validate: ['formula', 'cancels', 'performs', 'mind-reads', 'counters', 'contempt', 'minimises'],
  listen: ['probes', 'mind-reads', 'contempt', 'fixes', 'counters'],
  stay: ['fixes', 'contempt', 'pressures', 'goes-silent']
};
