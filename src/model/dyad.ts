/**
 * Two people and what stands between them: all that a turn may change.
 *
 * A Dyad is a plain, frozen-by-convention value. Everything the rules need to
 * remember stands in it, so that equal dyads have equal futures.
 */
import type { Alliance } from './alliance.ts';
import type { Effect } from './appraisals.ts';
import { draw, round3 } from './number.ts';
import { type Person, QUANTITIES, settledPerson, type Strategy } from './person.ts';

export type Side = 'player' | 'other';
export type HarmBy = Side | 'both';

/** The two gates of the rating. Words, marked acts or the other's opening open them; a new rupture closes them. */
export const GATES = ['acknowledge', 'validate'] as const;
export type Gate = (typeof GATES)[number];
export type Gates = Readonly<Record<Gate, boolean>>;

/** Where the repair stands: the states of the repair statechart. */
export const PHASES = [
  'attuned',
  'unnoticed',
  'noticed',
  'addressed',
  'received',
  'mended',
  'deepened',
  'paused',
  'open'
] as const;
export type Phase = (typeof PHASES)[number];

/** One tear. Turns count the player's moves from 1; 0 is before the first. */
export interface Rupture {
  readonly kind: 'confrontation' | 'withdrawal';
  readonly begun: number;
  readonly noticed?: number;
  readonly addressed?: number;
  readonly received?: number;
  readonly mended?: number;
}

/** Half of a landing that has not arrived yet. */
export interface Late {
  /** Whom it reaches. */
  readonly to: Side;
  readonly due: number;
  readonly effect: Effect;
}

/** How a landing changed the other. */
export interface Change {
  readonly arousal: number;
  readonly openness: number;
  readonly trust: number;
}

/** The second strain: how much it cost, beside the first. Falls of openness, 0..1. */
export interface Strain {
  readonly from: number;
  readonly turn: number;
  readonly cost: number;
}

/** How many of the last moves, without a break, were apologies (owns, validates), or counsel (validates, wonders, invites, names). */
export interface Runs {
  readonly apology: number;
  readonly counsel: number;
}

export interface Dyad {
  readonly player: Person;
  readonly other: Person;
  /** The other's strategy, as it stands now: it moves a little within the scene. */
  readonly way: Strategy;
  readonly start: { readonly trust: number; readonly playerTrust: number; readonly way: Strategy };
  readonly harmBy: HarmBy;
  /** Only in therapy. */
  readonly alliance?: Alliance;
  /** Moves made by the player so far. */
  readonly turn: number;
  /** The other's openness when this turn began: a tear is measured from here. */
  readonly opened: number;
  readonly late: readonly Late[];
  /** How often an appraisal was said on a matter: "owns:late" → 2. */
  readonly told: Readonly<Record<string, number>>;
  /** Moves running of one kind, whatever the matter: from the third they begin to sound like a formula. */
  readonly runs: Runs;
  /** The other has had a turn to say how it was, since this rupture began. */
  readonly heardOut: boolean;
  readonly gates: Gates;
  /** The last two landings of the player's moves on the other, older first. */
  readonly recent: readonly [Change, Change];
  /** Landings running in which the other went along while their openness fell, and the turn of the last of them. */
  readonly smooth: number;
  readonly smoothAt: number;
  readonly phase: Phase;
  /** What a pause will return to. */
  readonly pausedFrom?: Phase;
  /** A return was named for the pause that stands, and whether it was kept. */
  readonly pause?: { readonly named: boolean; readonly returned: boolean; readonly addressed: boolean };
  readonly ruptures: readonly Rupture[];
  /** Facts learned: of the other by the player, and of the player by the other. */
  readonly learned: { readonly ofOther: readonly string[]; readonly ofPlayer: readonly string[] };
  readonly first?: Strain;
  readonly second?: Strain;
}

const NO_CHANGE: Change = { arousal: 0, openness: 0, trust: 0 };

/** The values a scenario gives for a person, and how far the seed may move each (± 0.08 unless given). */
export interface Beginning {
  readonly values: Person;
  readonly spread?: number;
}

/** Where in the range of each start value a person begins: a seed, or a corner of the range for exploration. */
export type Origin = { readonly seed: number } | { readonly corner: -1 | 0 | 1 };

/** Chosen, 0..1 of each start value, up or down: wide enough that no two evenings are the same, narrow enough that the scene stays itself. */
export const SPREAD = 0.08;

function begin(side: string, { values, spread = SPREAD }: Beginning, origin: Origin): Person {
  const moved = { ...values };
  for (const quantity of QUANTITIES) {
    const at = 'seed' in origin ? draw(origin.seed, `start/${side}/${quantity}`) * 2 - 1 : origin.corner;
    moved[quantity] = values[quantity] + at * spread;
  }
  return settledPerson(moved, moved.trust);
}

/** The two of them before the first word. */
export function startDyad(
  player: Beginning,
  other: Beginning,
  way: Strategy,
  harmBy: HarmBy,
  origin: Origin,
  alliance?: Alliance
): Dyad {
  const me = begin('player', player, origin);
  const them = begin('other', other, origin);
  return {
    player: me,
    other: them,
    way,
    start: { trust: them.trust, playerTrust: me.trust, way },
    harmBy,
    ...(alliance && { alliance }),
    turn: 0,
    opened: them.openness,
    late: [],
    told: {},
    runs: { apology: 0, counsel: 0 },
    heardOut: false,
    gates: { acknowledge: false, validate: false },
    recent: [NO_CHANGE, NO_CHANGE],
    smooth: 0,
    smoothAt: -1,
    phase: 'attuned',
    ruptures: [],
    learned: { ofOther: [], ofPlayer: [] }
  };
}

/** What a landing changed in the other. */
export const changeOf = (before: Person, after: Person): Change => ({
  arousal: round3(after.arousal - before.arousal),
  openness: round3(after.openness - before.openness),
  trust: round3(after.trust - before.trust)
});

/** How hard it is to reach the other now: the greater of arousal and shutdown. */
export const heat = (person: Person): number => Math.max(person.arousal, person.shutdown);

/** Whether the player is the client, whose therapist it was who missed. Only their own recognition is asked for here. */
export const clientsChair = (dyad: Dyad): boolean => dyad.harmBy === 'other' && dyad.alliance !== undefined;

/** Whether the gates bind the player: only the one who did the harm, or holds more power. */
export const gatesBind = (dyad: Dyad): boolean => dyad.harmBy !== 'other';

/** The rupture that is being lived now, if any. */
export const currentRupture = (dyad: Dyad): Rupture | undefined =>
  dyad.phase === 'attuned' ? undefined : dyad.ruptures[dyad.ruptures.length - 1];
