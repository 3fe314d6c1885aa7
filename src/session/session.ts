/**
 * One run: a scenario's actor, its log, and the rating of each move.
 *
 * Knows nothing of pages or drawing: those read `view` and `moment` and are told
 * through `subscribe`. Guesses are logged and never reach the machine.
 */
import { type Actor, createActor } from 'xstate';
import type { Appraisal } from '../model/appraisals.ts';
import { CLAIMED } from '../language/claims.ts';
import { LONGEST_WRITTEN, MOST_CLAUSES } from '../model/cutIn.ts';
import { hearing } from '../model/hearing.ts';
import { rate } from '../model/rate.ts';
import type { OwnMarks, TurnRecord } from '../model/record.ts';
import type { Beat, PlayPack } from '../scenario/pack.ts';
import { machineOf, type ScenarioMachine } from '../scenario/play/machine.ts';
import { holds } from '../scenario/play/condition.ts';
import type { Moment } from '../scenario/play/moment.ts';
import { available, COMPOSE, type Move, offers } from '../scenario/play/offer.ts';
import { type Meant, meant } from '../scenario/play/turn.ts';
import { isOfItsText, partsOf, type Written, type WrittenClause } from '../scenario/play/written.ts';
import { beginningOf, type Reading, type SessionInput } from './opening.ts';
import type { RunMove, Told } from './run.ts';
import { toldLines, toldMove } from './told.ts';

/** A move as it stood on the page. */
export interface Offered {
  readonly id: string;
  readonly text: string;
  readonly available: boolean;
}

/** Machines are built once a pack. */
const machines = new WeakMap<PlayPack, ScenarioMachine>();
function machineFor(pack: PlayPack): ScenarioMachine {
  const known = machines.get(pack);
  if (known) return known;
  const machine = machineOf(pack);
  machines.set(pack, machine);
  return machine;
}

/** Which parts a composed or written move comes to. */
const partsOfMove = ({ parts, written }: RunMove, what: Meant): { parts?: readonly string[] } =>
  written || parts ? { parts: what.parts ?? [] } : {};

/** @param heard - how many of the clauses: what nobody heard was nothing */
function ownMarks(written: Written, heard: number): OwnMarks {
  const clauses = written.clauses.slice(0, heard);
  const of = (some: (c: WrittenClause) => readonly Appraisal[]): Appraisal[] => [...new Set(clauses.flatMap(some))];
  return {
    added: of(({ is, read }) => is.filter((id) => !read.includes(id))),
    removed: of(({ is, read }) => read.filter((id) => !is.includes(id))),
    heard
  };
}

const recordOf = (before: Moment, after: Moment, move: RunMove, what: Meant, felt: string | undefined): TurnRecord => ({
  turn: after.dyad.turn,
  beat: before.beat,
  reply: move.id,
  kind: what.kind,
  ...(what.saying && { saying: what.saying }),
  ...partsOfMove(move, what),
  ...(move.written && { own: ownMarks(move.written, what.heard ?? 0) }),
  appraisals: hearing(what.clauses, before.dyad.told).map((c) => c.is),
  rating: rate(
    {
      kind: what.kind,
      clauses: what.clauses,
      callsFor: what.callsFor,
      ...(what.deeds.opens && { opens: what.deeds.opens })
    },
    before.dyad
  ),
  before: before.dyad,
  landed: after.landed ?? after.dyad,
  after: after.dyad,
  ...(move.guess !== undefined && { guess: { said: move.guess, felt: felt ?? '' } })
});

export class Session implements Reading {
  readonly pack: PlayPack;
  readonly input: SessionInput;
  readonly start: Moment;
  readonly #actor: Actor<ScenarioMachine>;
  readonly #listeners = new Set<() => void>();
  #moves: RunMove[] = [];
  #turns: TurnRecord[] = [];
  #told: Told[];
  #offers: { turn: number; beat: string; offered: Offered[] }[] = [];

  /** @param given - of a larger value, such as a kept run, only its seed, strategy and mode are taken */
  constructor(pack: PlayPack, given: SessionInput) {
    const input: SessionInput = { seed: given.seed, strategy: given.strategy, mode: given.mode };
    this.pack = pack;
    this.input = input;
    this.#actor = createActor(machineFor(pack), { input: beginningOf(input) }).start();
    this.start = this.moment;
    this.#told = toldLines(this.start, 0);
  }

  /** Where the run stands now. */
  get moment(): Moment {
    return this.#actor.getSnapshot().context.moment;
  }

  get over(): boolean {
    return this.moment.over;
  }

  get moves(): readonly RunMove[] {
    return this.#moves;
  }

  get turns(): readonly TurnRecord[] {
    return this.#turns;
  }

  get transcript(): readonly Told[] {
    return this.#told;
  }

  /** What was offered before each move so far. */
  get offers(): readonly { readonly turn: number; readonly beat: string; readonly offered: readonly Offered[] }[] {
    return this.#offers;
  }

  /** What is offered now, in the author's order; standing moves only from the turn the story brings them. */
  offered(): Offered[] {
    return this.over ? [] : offeredAt(this.pack, this.moment);
  }

  /** Whether this move is open now; parts must be of this beat, at most three, none twice; what is written, of a size. */
  can(move: Move): boolean {
    return !this.over && available(this.pack, this.moment).includes(move.id) && this.#fits(move);
  }

  #fits(move: Move): boolean {
    const beat = this.pack.beats[this.moment.beat];
    const known = beat ? partsOf(beat).map((p) => p.id) : [];
    if (move.written)
      return move.id === COMPOSE && !move.parts && beat !== undefined && fitsWritten(move.written, beat);
    const parts = move.parts ?? [];
    return parts.length <= 3 && new Set(parts).size === parts.length && parts.every((p) => known.includes(p));
  }

  /** One move. @throws RangeError when it is not open now */
  move(move: Move & { readonly guess?: string }): Moment {
    const before = this.moment;
    const offered = this.offered();
    if (!offered.some((o) => o.id === move.id && o.available) || !this.#fits(move))
      throw new RangeError(`session: "${move.id}" is not open at "${before.beat}"`);
    const what = meant(this.pack, before, move);
    const { guess, ...rest } = move;
    this.#offers.push({ turn: before.dyad.turn + 1, beat: before.beat, offered });
    this.#actor.send({ type: 'move', ...rest });
    const after = this.moment;
    const made: RunMove = {
      ...rest,
      ...(what.saying && { saying: what.saying }),
      ...(guess !== undefined && { guess })
    };
    this.#moves.push(made);
    this.#turns.push(recordOf(before, after, made, what, guess === undefined ? undefined : feltAt(this.pack, before)));
    this.#told.push(toldMove(this.pack, before, move, after.dyad.turn), ...toldLines(after, after.dyad.turn));
    for (const listener of this.#listeners) listener();
    return after;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): void {
    this.#actor.stop();
  }
}

/** Whether play could have made it: of a size, clauses of the text, appraisals that can be read or that the part has. */
function fitsWritten(written: Written, beat: Beat): boolean {
  const { text, clauses } = written;
  if (text.length > LONGEST_WRITTEN || clauses.length > MOST_CLAUSES || !isOfItsText(written)) return false;
  const parts = partsOf(beat);
  return clauses.every(({ is, read, part: id }) => {
    const part = parts.find((p) => p.id === id);
    const can = (x: Appraisal): boolean => (CLAIMED as readonly Appraisal[]).includes(x) || part?.is[x] !== undefined;
    return (id === undefined || part !== undefined) && is.every(can) && read.every(can);
  });
}

const offeredAt = (pack: PlayPack, moment: Moment): Offered[] =>
  offers(pack, moment)
    .filter((o) => o.why !== 'not-yet')
    .map(({ id, text, available: open }) => ({ id, text, available: open }));

/** What the other felt at a beat that asks for a guess. */
function feltAt(pack: PlayPack, moment: Moment): string | undefined {
  const felt = pack.beats[moment.beat]?.guess?.felt;
  return felt?.find((f) => holds(f.when, moment))?.feeling;
}
