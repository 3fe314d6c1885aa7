/**
 * One still-face session while it runs: the infant, what the player does, and the log of it.
 *
 * Counts steps, never seconds; a clock (clock.ts) turns the page's time into steps, so that
 * every speed and every pause gives the same session. Holds no picture and no words.
 */
import { createActor } from 'xstate';
import { atFirst, cared, type Caring } from '../../model/infant/caregiver.ts';
import { type Act, type Doing, type Infant, stepsOf } from '../../model/infant/infant.ts';
import { type Episode, infantOf, LAB, type Moment, seen, type Track } from '../../model/infant/session.ts';
import { stepped } from '../../model/infant/step.ts';
import { KINDS, temperamentOf } from '../../model/infant/temperament.ts';
import type { Entry, Log, Way } from './log.ts';
import { type Plan, stillFaceMachine } from './machine.ts';

/** Seconds of each episode by way in. Chosen: at home stillness is forty seconds at most, in the laboratory two minutes (measured: ahn-2023). */
export const PLANS: Readonly<Record<Way, Plan>> = {
  home: { play: 40, stillFace: 40, reunion: 60 },
  read: { play: 30, stillFace: 30, reunion: 45 },
  watch: { play: 30, stillFace: 40, reunion: 50 },
  lab: LAB
};

/** Chosen, seconds: what begins play for who only watches. */
const SMILES_BACK = 2;

export type Standing = Episode | 'over';

export class StillFace {
  readonly way: Way;
  readonly seed: number;
  readonly #kind;
  readonly #actor;
  readonly #entries: Entry[] = [];
  readonly #moments: Moment[] = [];
  #infant: Infant;
  #caring: Caring = atFirst;

  constructor(way: Way, seed: number) {
    this.way = way;
    this.seed = seed;
    this.#kind = KINDS[temperamentOf(seed)];
    this.#infant = infantOf(seed);
    this.#actor = createActor(stillFaceMachine, { input: { plan: PLANS[way], soon: way !== 'lab' } }).start();
  }

  get infant(): Infant {
    return this.#infant;
  }

  get doing(): Doing {
    return this.#caring.doing;
  }

  get standing(): Standing {
    return this.#actor.getSnapshot().value as Standing;
  }

  /** Whether stillness may begin now. */
  get mayHold(): boolean {
    return this.#actor.getSnapshot().can({ type: 'hold' });
  }

  /** Whether play has lasted as long as was planned. */
  get playIsUp(): boolean {
    return this.standing === 'play' && this.#infant.step >= stepsOf(PLANS[this.way].play);
  }

  get moments(): readonly Moment[] {
    return this.#moments;
  }

  get track(): Track {
    return { seed: this.seed, temperament: temperamentOf(this.seed), moments: this.#moments };
  }

  get log(): Log {
    return { way: this.way, seed: this.seed, entries: this.#entries, end: this.#infant.step };
  }

  /** The player does something from now on. Nothing, while still, or over, or only watching. */
  act(act: Act): void {
    if (this.way === 'watch' || act === 'blank') return;
    if (this.standing === 'play' || this.standing === 'reunion') this.#do(act);
  }

  /** Stillness begins, if it may. */
  hold(): void {
    if (!this.mayHold) return;
    this.#actor.send({ type: 'hold' });
    this.#do('blank');
  }

  /** Letting go is coming back. */
  letGo(): void {
    if (this.standing !== 'stillFace') return;
    this.#actor.send({ type: 'letGo' });
    this.#do('wait');
  }

  /** Lets steps of 50 ms pass. */
  pass(steps: number): void {
    for (let i = 0; i < steps && this.standing !== 'over'; i++) this.#step();
  }

  #step(): void {
    const before = this.#infant;
    const episode = this.standing as Episode;
    this.#moments.push(seen(before, this.doing.act, episode));
    this.#infant = stepped(before, this.doing, this.#kind, this.seed);
    if (this.way === 'watch') this.#watched(before, episode);
    this.#actor.send({ type: 'step' });
    // stillness ends by itself, too: then the face comes back
    if (episode === 'stillFace' && this.standing === 'reunion') this.#do(this.way === 'watch' ? 'smile' : 'wait');
  }

  /** Somebody else plays, holds still, and comes back. */
  #watched(before: Infant, episode: Episode): void {
    if (episode === 'play' && this.playIsUp) return this.hold();
    if (episode !== 'stillFace') this.#caring = cared(this.#caring, before, this.#infant, 'good-enough', this.seed);
  }

  #do(act: Act): void {
    const at = this.#infant.step;
    if (this.way !== 'watch') this.#entries.push({ at, act });
    this.#caring = { doing: { act, since: at }, until: at + (this.way === 'watch' ? stepsOf(SMILES_BACK) : 0) };
  }
}

/** The session of a log, played again to its end. */
export function replayed({ way, seed, entries, end }: Log): StillFace {
  const session = new StillFace(way, seed);
  for (const { at, act } of entries) {
    session.pass(Math.max(0, at - session.infant.step));
    if (act === 'blank') session.hold();
    else if (session.standing === 'stillFace') session.letGo();
    else session.act(act);
  }
  session.pass(Math.max(0, end - session.infant.step));
  return session;
}
