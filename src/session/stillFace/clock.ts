/** Turns the time of a page, in pieces of any length, into whole steps; what is left over waits. */
import { STEP } from '../../model/infant/infant.ts';

/** Chosen, seconds: a page that was away longer than this has been paused, whatever it says. */
const LONGEST = 0.5;

export class StepClock {
  readonly #speed: number;
  #left = 0;

  /** @param speed - 1 as it is, below 1 slow motion */
  constructor(speed = 1) {
    this.#speed = speed;
  }

  /** @param seconds - since it was last asked, not negative. @returns the steps that are due */
  steps(seconds: number): number {
    this.#left += Math.min(LONGEST, Math.max(0, seconds)) * this.#speed;
    const due = Math.floor(this.#left / STEP + 1e-9);
    this.#left = Math.max(0, this.#left - due * STEP);
    return due;
  }
}
