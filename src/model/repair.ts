/**
 * Rupture and repair: which phase follows a landing. One step a landing, at most.
 *
 * attuned → unnoticed → noticed → addressed → received → mended → deepened; or
 * paused, open. A tear from attuned, received, mended or deepened begins a new
 * rupture; while one is unreceived it goes on being the same one.
 */
import type { Appraised } from './appraisals.ts';
import { clientsChair, currentRupture, type Dyad, type Phase, type Rupture, type Side, type Strain } from './dyad.ts';
import type { Clause } from './hearing.ts';
import { bilinear, clamp, type Corners, round3 } from './number.ts';
import { type Person, TRUST_SPAN } from './person.ts';

/** What an author, or the engine, says of a landing beyond its appraisals. */
export interface Marks {
  readonly tears?: 'confrontation' | 'withdrawal';
  /** The complaint softens into hurt or a wish: a confrontation is received. */
  readonly softens?: boolean;
  /** What was swallowed is said: a withdrawal is received. */
  readonly saysIt?: boolean;
  /** With `repairs: other`: the doer's repair arrives here. */
  readonly receives?: boolean;
  /** An act by which the player shows that the tear was seen. */
  readonly notices?: boolean;
  /** An act that addresses it without words. */
  readonly addresses?: boolean;
  /** The step back: a pause, with or without a named return; and the return. */
  readonly pauses?: 'named' | 'unnamed';
  readonly returns?: boolean;
  readonly learned?: string;
  readonly strain?: 'second';
  /** A line of an ending: what is unmended stays open. */
  readonly ends?: boolean;
}

/** One landing as the repair region sees it. */
export interface Landed {
  readonly before: Dyad;
  readonly after: Dyad;
  readonly by: Side;
  readonly clauses: readonly Clause[];
  readonly marks: Marks;
}

/** Chosen, fall of openness or trust within two landings: small enough to catch a slip, large enough to let a clumsy word pass. */
const TEAR = 0.15;

/** Chosen, rise of arousal with it: from here it is a confrontation, else a withdrawal. */
const CONFRONTS = 0.1;

/** Chosen, landings running: going along once or twice while one shuts is ordinary; three times is a withdrawal. */
const SMOOTH_RUN = 3;

/** Chosen, strength: so much of naming, validating, owning, inviting or wondering is enough to be noticed by it. */
const ENOUGH = 0.25;

/** Chosen, strength of `formula`: from here the words address nothing. */
const FORMULA = 0.5;

/** Chosen, fall of openness: a landing that shuts by so much is not still received. */
const SLIP = 0.08;

/** Chosen, 0..1 of recognition: from here somebody is there as a subject, and something can be mended between two. */
const PRESENT = 0.5;

/** Chosen, taken off expectation: each time something is left, by a new tear or by an ending, coming back is believed in a little less. */
const LEFT = 0.06;

/** Chosen, added to expectation: being received once makes the next time likelier, and does more than one leaving undoes. */
const RECEIVED_HOPE = 0.1;

/** Chosen, change of the one it happens to at each corner of reach and guard: reaching gets louder, guarding goes away. */
const TORN = {
  openness: [-0.08, -0.1, -0.13, -0.13],
  arousal: [0.05, 0.13, 0.02, 0.1],
  shutdown: [0, 0, 0.12, 0.08],
  recognition: [-0.05, -0.07, -0.05, -0.06]
} as const satisfies Record<string, Corners>;

/** Chosen, added to arousal: a confrontation heats more than a withdrawal, whoever it is. */
const HOTTER = 0.05;

const WENT_ALONG = ['accepts', 'appeases', 'goes-silent'] as const;

/** Chosen (direction: safran-muran), change of the one who says what they had swallowed: opener, less trusting, hotter for a while (L13). */
const SAID_OUT = { openness: 0.06, trust: -0.04, arousal: 0.06, mask: -0.15, shutdown: -0.1 } as const;

const strengthOf = (clauses: readonly Clause[], pick: (is: Appraised, clause: Clause) => number): number =>
  clauses.reduce((most, clause) => Math.max(most, pick(clause.is, clause)), 0);

const addressed = ({ clauses, marks, by }: Landed): boolean =>
  by === 'player' &&
  (marks.addresses === true ||
    strengthOf(clauses, (is, { fits }) =>
      (is.cancels ?? 0) > 0 || (is.performs ?? 0) > 0 || (is.formula ?? 0) >= FORMULA
        ? 0
        : Math.max(is.names ?? 0, fits === false ? 0 : (is.validates ?? 0), is.owns ?? 0, is.invites ?? 0)
    ) >= ENOUGH) &&
  strengthOf(clauses, (is) => is.cancels ?? 0) === 0;

const noticed = ({ clauses, marks, by }: Landed): boolean =>
  by === 'player' && (marks.notices === true || strengthOf(clauses, (is) => is.wonders ?? 0) >= ENOUGH);

/** The kind of tear in this landing, if any. */
function tearOf({ before, after, by, marks }: Landed): Rupture['kind'] | undefined {
  if (marks.tears) return marks.tears;
  if (by === 'other') return after.smooth >= SMOOTH_RUN && before.smooth < SMOOTH_RUN ? 'withdrawal' : undefined;
  const [a, b] = after.recent;
  // a rise before it hides no fall
  const opened = round3(Math.min(b.openness, a.openness + b.openness));
  const trusted = round3(Math.min(b.trust, a.trust + b.trust));
  if (opened > -TEAR && trusted > -TEAR) return undefined;
  return round3(Math.max(b.arousal, a.arousal + b.arousal)) >= CONFRONTS ? 'confrontation' : 'withdrawal';
}

const withHope = (person: Person, by: number): Person => ({
  ...person,
  expectation: round3(clamp(person.expectation + by))
});

function change(dyad: Dyad, patch: Partial<Rupture>): readonly Rupture[] {
  return dyad.ruptures.map((r, i) => (i === dyad.ruptures.length - 1 ? { ...r, ...patch } : r));
}

const to = (dyad: Dyad, phase: Phase, ruptures = dyad.ruptures): Dyad => ({ ...dyad, phase, ruptures });

/** Whether both are there as subjects; in the client's chair the therapist's recognition is the therapist's own work. */
const bothPresent = (dyad: Dyad): boolean =>
  dyad.player.recognition >= PRESENT && (clientsChair(dyad) || dyad.other.recognition >= PRESENT);

/** Every rupture that was received and held counts as mended when the last one is. */
const mendAll = (dyad: Dyad): readonly Rupture[] =>
  dyad.ruptures.map((r) => (r.received !== undefined && r.mended === undefined ? { ...r, mended: dyad.turn } : r));

const UNRECEIVED: ReadonlySet<Phase> = new Set(['unnoticed', 'noticed', 'addressed']);

function begun(dyad: Dyad, kind: Rupture['kind']): Dyad {
  const left = dyad.ruptures.some((r) => r.mended === undefined);
  const { reach, guard } = dyad.way;
  const torn = (corners: Corners): number => bilinear(corners, reach, guard);
  const them = dyad.other;
  const closing: Person = {
    ...them,
    openness: round3(clamp(them.openness + torn(TORN.openness))),
    arousal: round3(clamp(them.arousal + torn(TORN.arousal) + (kind === 'confrontation' ? HOTTER : 0))),
    shutdown: round3(clamp(them.shutdown + torn(TORN.shutdown))),
    recognition: round3(clamp(them.recognition + torn(TORN.recognition)))
  };
  return {
    ...dyad,
    phase: 'unnoticed',
    ruptures: [...dyad.ruptures, { kind, begun: dyad.turn }],
    gates: { acknowledge: false, validate: false },
    heardOut: false,
    other: withHope(closing, left ? -LEFT : 0)
  };
}

function fromRuptured(dyad: Dyad, landed: Landed, rupture: Rupture): Dyad {
  const { marks, after } = landed;
  const wasAddressed = dyad.phase === 'addressed';
  const receiving =
    marks.receives ||
    (wasAddressed && (rupture.kind === 'withdrawal' ? marks.saysIt : marks.softens && after.recent[1].openness > 0));
  if (receiving) {
    const d = to(
      dyad,
      'received',
      change(dyad, {
        received: dyad.turn,
        noticed: rupture.noticed ?? dyad.turn,
        addressed: rupture.addressed ?? dyad.turn
      })
    );
    return { ...d, other: withHope(d.other, RECEIVED_HOPE), player: withHope(d.player, RECEIVED_HOPE) };
  }
  if (!wasAddressed && addressed(landed))
    return to(dyad, 'addressed', change(dyad, { noticed: rupture.noticed ?? dyad.turn, addressed: dyad.turn }));
  if (dyad.phase === 'unnoticed' && noticed(landed)) return to(dyad, 'noticed', change(dyad, { noticed: dyad.turn }));
  return dyad;
}

function fromReceived(dyad: Dyad, rupture: Rupture): Dyad {
  const later = dyad.turn > (rupture.received ?? dyad.turn);
  const still = dyad.recent[1].openness > -SLIP;
  return later && still && bothPresent(dyad) ? to(dyad, 'mended', mendAll(dyad)) : dyad;
}

const fromMended = (dyad: Dyad): Dyad => (isDeep(dyad) ? to(dyad, 'deepened') : dyad);

/** Mended, each has learned one thing of the other, and the second strain cost less than half of the first. */
export const isDeep = ({ learned, first, second, turn }: Dyad): boolean =>
  learned.ofOther.length > 0 &&
  learned.ofPlayer.length > 0 &&
  first !== undefined &&
  second !== undefined &&
  turn > second.turn &&
  second.cost < first.cost / 2;

/** The cost of a strain: the fall from its start to the lowest of that turn and the next. */
function costed(strain: Strain | undefined, dyad: Dyad): Strain | undefined {
  if (!strain || dyad.turn > strain.turn + 1) return strain;
  const cost = round3(Math.max(strain.cost, strain.from - dyad.other.openness));
  return cost === strain.cost ? strain : { ...strain, cost };
}

/**
 * Going along while one's openness falls: on three of the player's landings running it is
 * a withdrawal of its own. Several lines in answer to one landing count once.
 */
function smoothed(dyad: Dyad, clauses: readonly Clause[]): Dyad {
  const along = strengthOf(clauses, (is) => Math.max(...WENT_ALONG.map((id) => is[id] ?? 0))) > 0;
  if (!along || dyad.recent[1].openness >= 0 || dyad.smoothAt === dyad.turn) return dyad;
  return { ...dyad, smooth: dyad.smoothAt === dyad.turn - 1 ? dyad.smooth + 1 : 1, smoothAt: dyad.turn };
}

function remembered(dyad: Dyad, { marks, by, before, clauses }: Landed): Dyad {
  let d = by === 'other' && clauses.length > 0 ? smoothed(dyad, clauses) : dyad;
  if (marks.learned) {
    const key = by === 'other' ? 'ofOther' : 'ofPlayer';
    if (!d.learned[key].includes(marks.learned))
      d = { ...d, learned: { ...d.learned, [key]: [...d.learned[key], marks.learned] } };
  }
  if (marks.strain) d = { ...d, second: { from: before.other.openness, turn: d.turn, cost: 0 } };
  const first = costed(d.first, d);
  const second = costed(d.second, d);
  return first === d.first && second === d.second ? d : { ...d, ...(first && { first }), ...(second && { second }) };
}

/** What saying it out does to the one who says it: openness up, trust down a little, the mask off. */
const saidOut = (dyad: Dyad): Dyad => ({
  ...dyad,
  other: {
    ...dyad.other,
    openness: round3(clamp(dyad.other.openness + SAID_OUT.openness)),
    trust: round3(clamp(dyad.other.trust + SAID_OUT.trust, Math.max(0, dyad.start.trust - TRUST_SPAN), 1)),
    arousal: round3(clamp(dyad.other.arousal + SAID_OUT.arousal)),
    mask: round3(clamp(dyad.other.mask + SAID_OUT.mask)),
    shutdown: round3(clamp(dyad.other.shutdown + SAID_OUT.shutdown))
  }
});

/** A pause; one move may own it and name the return. */
function paused(dyad: Dyad, landed: Landed, named: boolean): Dyad {
  const rupture = currentRupture(dyad);
  const from = rupture && UNRECEIVED.has(dyad.phase) ? fromRuptured(dyad, landed, rupture) : dyad;
  const wasAddressed = from.ruptures.every((r) => r.addressed !== undefined);
  if (from.ruptures.every((r) => r.mended !== undefined)) return from; // nothing is left open to be put down
  return {
    ...from,
    phase: 'paused',
    pausedFrom: from.phase,
    pause: { named, returned: false, addressed: wasAddressed }
  };
}

/** An ending leaves open what is unmended; both believe a little less in coming back, once. */
function ended(dyad: Dyad): Dyad {
  if (dyad.phase === 'open' || dyad.ruptures.every((r) => r.mended !== undefined)) return dyad;
  return { ...to(dyad, 'open'), other: withHope(dyad.other, -LEFT), player: withHope(dyad.player, -LEFT) };
}

/** The landing on which the repair region takes its one step. Everything it changes is in the returned dyad. */
export function stepRepair(landed: Landed): Dyad {
  const { marks } = landed;
  const dyad = remembered(marks.saysIt && landed.by === 'other' ? saidOut(landed.after) : landed.after, landed);
  const seen = dyad === landed.after ? landed : { ...landed, after: dyad };
  if (dyad.phase === 'paused') {
    if (!marks.returns) return dyad;
    return { ...dyad, phase: dyad.pausedFrom ?? 'noticed', pause: { ...dyad.pause!, returned: true } };
  }
  if (marks.pauses) return paused(dyad, seen, marks.pauses === 'named');
  if (marks.ends) return ended(dyad);
  const rupture = currentRupture(dyad);
  if (rupture && UNRECEIVED.has(dyad.phase)) return fromRuptured(dyad, seen, rupture);
  const kind = tearOf(seen);
  if (kind) {
    const torn = begun(dyad, kind);
    // from the line that strains it, or from the move: the player's own landed since the turn began
    const from = landed.by === 'other' ? landed.before.other.openness : dyad.opened;
    return torn.first ? torn : { ...torn, first: costed({ from, turn: dyad.turn, cost: 0 }, torn)! };
  }
  if (rupture && dyad.phase === 'received') return fromReceived(dyad, rupture);
  if (dyad.phase === 'mended') return fromMended(dyad);
  return dyad;
}
