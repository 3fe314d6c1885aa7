/**
 * What the page asks of the stage. Types only: the page and the stage never import
 * each other; main.ts hands the one to the other.
 */
import type { Person } from '../model/person.ts';
import type { FaceHint } from '../scenario/pack.ts';

/** What the stage shows now. Plain values; equal values, equal picture once it is at rest. */
export interface StageView {
  /** An id of a place, such as `kitchen-night`. */
  readonly place: string;
  /** Whether the other is in sight: not through a door, not in the dark. */
  readonly present: boolean;
  /** Moves made so far. */
  readonly turn: number;
  /** An id of a person's looks. */
  readonly looks: string;
  /** The other as they are now: the face follows it continuously. */
  readonly other: Person;
  readonly player: Person;
  /** The tint the author asked for, while its line is on the page. */
  readonly face: FaceHint | undefined;
  /** Their words are on the page: the mouth moves for a little while. */
  readonly speaking: boolean;
  /** A seed for blinks, small looks and the room's small life. */
  readonly seed: number;
  readonly calm: Calm;
}

/** What is left out for this player. */
export interface Calm {
  /** Nothing drifts or sways; faces still change. */
  readonly still: boolean;
  /** No darkening, no narrowing. */
  readonly softer: boolean;
}

/** A drawing of one person in one place, in an element of the page. */
export interface Stage {
  /** Shows a moment; the picture eases there. */
  show(view: StageView): void;
  /** Nothing moves from now on, or it does again. */
  pause(paused: boolean): void;
  /** Takes the canvas out of the page. */
  destroy(): void;
}

/** Calls back once, some milliseconds from now, just before the page is painted; time stands still while the page is hidden. */
export interface Ticker {
  /** @param callback - given the milliseconds of a clock that never runs backwards. @returns a function that calls it off */
  readonly after: (ms: number, callback: (now: number) => void) => () => void;
}

/**
 * Brings the stage into an element. Rejects when it cannot be drawn here; the page then
 * goes on without it, and says so once.
 *
 * @param lost - called at most once, when a stage that was drawn cannot be drawn any more
 */
export type OpenStage = (host: HTMLElement, first: StageView, lost: () => void) => Promise<Stage>;
