/**
 * The still face from the baby's chair, about a minute: few things can be done, the face answers them, stops
 * answering, and comes back, good enough and a little late. It always comes back.
 *
 * The same feelings as the infant's, moved by what the player does. Counts steps; holds no words.
 */
import { answersBids, felt } from '../../model/infant/feelings.ts';
import { type Act, type Infant, rested, stepsOf } from '../../model/infant/infant.ts';
import { KINDS } from '../../model/infant/temperament.ts';
import type { ParentFace, Part, Told, Verb } from '../ports.ts';

export const VERBS: readonly Verb[] = ['look', 'reach', 'call', 'turn', 'suck'];

/** Chosen, seconds: short, for nobody should have to be long in it. */
export const LASTS: Readonly<Record<Part, number>> = { play: 16, still: 24, back: 20 };
/** Chosen, seconds: a good answer, a late one, how long a face shows it, and when a bid has gone by. */
const ANSWERS = { play: 0.9, back: 2.2, shown: 2.4, wentBy: 2, ownWentBy: 3 } as const;
/** Chosen, factor: what takes an infant minutes is felt here in seconds. */
const FASTER = 4;

const WARM: readonly Act[] = ['smile', 'voice', 'imitate'];

interface Pending {
  readonly verb: Verb;
  readonly at: number;
}

export class BabyChair {
  #step = 0;
  #self: Infant = { ...rested(0.7), expectation: 0.7 };
  #turned = false;
  #sucking = false;
  #pending: Pending | undefined;
  #shownUntil = 0;
  #unanswered = 0;
  #told: Told[] = [{ what: 'part', part: 'play' }];
  #part: Part | 'over' = 'play';
  /** What somebody did in their own coming back, step by step. */
  readonly #own: readonly Act[];

  /** @param own - acts of a reunion, a step each; the face then comes back as it did there */
  constructor(own: readonly Act[] = []) {
    // a coming back in which nothing was done is no coming back: the face always comes
    this.#own = own.some(answersBids) ? own : [];
  }

  get part(): Part | 'over' {
    return this.#part;
  }

  get strain(): number {
    return this.#self.strain;
  }

  get turned(): boolean {
    return this.#turned;
  }

  get sucking(): boolean {
    return this.#sucking;
  }

  get face(): ParentFace {
    if (this.#part === 'still') return 'blank';
    const own = this.#ownAct;
    if (own) return WARM.includes(own) ? 'answers' : own === 'look-away' ? 'waits' : 'comes-back';
    if (this.#step < this.#shownUntil) return 'answers';
    return this.#part === 'back' ? 'comes-back' : 'smiles';
  }

  /** What was done at this moment of one's own coming back; undefined: the chair's own answers. */
  get #ownAct(): Act | undefined {
    if (this.#part !== 'back') return undefined;
    return this.#own[this.#step - stepsOf(LASTS.play + LASTS.still)];
  }

  /** What there is to tell since this was last asked. */
  news(): readonly Told[] {
    const told = this.#told;
    this.#told = [];
    return told;
  }

  do(verb: Verb): void {
    if (this.#part === 'over') return;
    this.#told.push({ what: 'does', verb, part: this.#part });
    if (verb === 'turn') {
      this.#turned = true;
      this.#pending = undefined;
      return;
    }
    if (verb === 'suck') {
      this.#sucking = !this.#sucking;
      return;
    }
    this.#turned = false;
    this.#sucking = false;
    this.#pending = { verb, at: this.#step };
  }

  pass(steps: number): void {
    for (let i = 0; i < steps && this.#part !== 'over'; i++) this.#once();
  }

  #once(): void {
    this.#step++;
    const act: Act =
      this.#part === 'still' ? 'blank' : (this.#ownAct ?? (this.#step < this.#shownUntil ? 'smile' : 'wait'));
    const now: Infant = {
      ...this.#self,
      step: this.#step,
      attention: this.#turned ? 'away' : 'face',
      comfort: this.#sucking ? 'oral' : undefined
    };
    const moved = felt(now, { act, since: Math.max(0, this.#step - 1) }, KINDS.engaged);
    const strain = now.strain + (moved.strain - now.strain) * FASTER;
    this.#self = { ...now, ...moved, strain: Math.min(1, Math.max(0, strain)) };
    this.#hear();
    this.#goOn();
  }

  /** Bids that are answered, and bids that go by. */
  #hear(): void {
    const bid = this.#pending;
    if (!bid) return;
    const waited = this.#step - bid.at;
    if (this.#part === 'still') {
      if (waited < stepsOf(ANSWERS.wentBy)) return;
      this.#told.push({ what: 'unanswered', verb: bid.verb, count: ++this.#unanswered });
    } else {
      const own = this.#ownAct;
      if (own) {
        // with one's own acts a bid is answered when something was done, and may go by
        if (!answersBids(own)) {
          if (waited < stepsOf(ANSWERS.ownWentBy)) return;
          this.#told.push({ what: 'unanswered', verb: bid.verb, count: ++this.#unanswered });
          this.#pending = undefined;
          return;
        }
      } else if (waited < stepsOf(this.#part === 'play' ? ANSWERS.play : ANSWERS.back)) return;
      this.#shownUntil = this.#step + stepsOf(ANSWERS.shown);
      this.#told.push({ what: 'answered', verb: bid.verb, part: this.#part as Part });
    }
    this.#pending = undefined;
  }

  #goOn(): void {
    const { play, still, back } = LASTS;
    if (this.#step === stepsOf(play)) this.#begin('still');
    else if (this.#step === stepsOf(play + still)) this.#begin('back');
    else if (this.#step === stepsOf(play + still + back)) {
      this.#part = 'over';
      this.#told.push({ what: 'over' });
    }
  }

  #begin(part: Part): void {
    this.#part = part;
    this.#pending = undefined;
    this.#shownUntil = 0;
    this.#told.push({ what: 'part', part });
  }
}
