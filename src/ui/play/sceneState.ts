/**
 * The state of the play screen: a session, and which page of its lines is open.
 *
 * Continue and guesses live here; they are logged with the next move and never reach
 * the machine.
 */
import type { Move } from '../../scenario/play/offer.ts';
import type { Heard } from '../../scenario/play/moment.ts';
import type { Told } from '../../session/run.ts';
import type { Reading } from '../../session/opening.ts';
import type { Session } from '../../session/session.ts';
import { type View, viewOf } from '../../session/view.ts';
import { pagesOf } from './pages.ts';

export class SceneState {
  #session: Reading;
  /** The same run with its machine: until it has come, a move waits. */
  #running: Session | undefined;
  #waits: Move | undefined;
  #pages: readonly (readonly Heard[])[] = [];
  #page = 0;
  #opened = 0;
  #guess: string | undefined;
  #guessed = false;
  #listeners = new Set<() => void>();
  /** Whether the help card has been shown: once a run. */
  readonly help = { shown: false };

  /** @param session - a run as it begins; `take` brings the machine to it */
  constructor(session: Reading) {
    this.#session = session;
    this.#open();
  }

  get session(): Reading {
    return this.#session;
  }

  /** The machine has come: the run is played on it from here. A move made meanwhile is made now. */
  take(session: Session): void {
    this.#session = session;
    this.#running = session;
    const waiting = this.#waits;
    this.#waits = undefined;
    if (waiting) this.move(waiting);
  }

  #open(): void {
    const { pack, moment } = this.session;
    this.#pages = pagesOf(moment.heard, pack.other.id);
    this.#page = 0;
    this.#opened++;
    this.#guess = undefined;
    this.#guessed = false;
  }

  get view(): View {
    return viewOf(this.session.pack, this.session.moment, this.session.input.seed);
  }

  /** The lines of the open page. */
  get page(): readonly Heard[] {
    return this.#pages[this.#page] ?? [];
  }

  /** The lines of this turn up to the open page. */
  get soFar(): readonly Heard[] {
    return this.#pages.slice(0, this.#page + 1).flat();
  }

  /** How many pages have been opened so far: a number of its own for each. */
  get opened(): number {
    return this.#opened;
  }

  /** Whether a page is left to turn. */
  get more(): boolean {
    return this.#page < this.#pages.length - 1;
  }

  /** Whether the run has ended and its last page is open. */
  get ended(): boolean {
    return this.session.over && !this.more;
  }

  /** Whether the guess of this beat is still to be made: once the page is turned, before the reply. */
  get asksGuess(): boolean {
    return !this.more && this.view.guess !== undefined && !this.#guessed;
  }

  /** All that has been said and done up to the open page. */
  get told(): readonly Told[] {
    const unread = this.#pages.slice(this.#page + 1).reduce((n, p) => n + p.length, 0);
    const { transcript } = this.session;
    return unread === 0 ? transcript : transcript.slice(0, transcript.length - unread);
  }

  turnPage(): void {
    if (!this.more) return;
    this.#page++;
    this.#opened++;
    this.#tell();
  }

  guess(feeling: string): void {
    this.#guess = feeling;
    this.#guessed = true;
    this.#tell();
  }

  move(move: Move): void {
    if (this.more) return;
    if (!this.#running) {
      this.#waits = move;
      return;
    }
    if (!this.#running.can(move)) return;
    this.#running.move({ ...move, ...(this.#guess !== undefined && { guess: this.#guess }) });
    this.#open();
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
