/**
 * What the page asks of the stage. Types only: the page and the stage never import
 * each other; main.ts hands the one to the other.
 */
import type { Act, BidKind, Infant } from '../model/infant/infant.ts';
import type { Moment } from '../model/infant/session.ts';
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

/** One room in one light, and whoever is in it. */
export interface RoomView {
  /** An id of a place. */
  readonly place: string;
  /** An id of a person's looks; undefined: nobody is in sight. */
  readonly looks: string | undefined;
  readonly other: Person;
  readonly player: Person;
  /** Of the stage, CSS pixels, and pixels of the canvas to each. */
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** Rooms as still pictures. */
export interface Rooms {
  /** Every place that has been drawn. */
  readonly ids: readonly string[];
  /** Sizes the canvas and paints it. @throws RangeError for a place nobody has drawn */
  readonly paint: (canvas: HTMLCanvasElement, view: RoomView) => void;
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

/** What is seen from one of the two chairs of the still face. */
export type ChairView =
  | {
      /** You are the parent: the baby in its seat, and what your hands do. */
      readonly chair: 'parent';
      readonly infant: Infant;
      readonly act: Act;
      readonly seed: number;
      readonly calm: Calm;
    }
  | {
      /** You are the baby: the parent's face, above you. */
      readonly chair: 'baby';
      readonly face: ParentFace;
      /** How strained you are, 0..1: what is at the edges goes. */
      readonly strain: number;
      /** Where you look: at the face, or away from it. */
      readonly turned: boolean;
      readonly seed: number;
      readonly calm: Calm;
    };

/** What the parent's face does, as a baby sees it. */
export type ParentFace = 'waits' | 'smiles' | 'answers' | 'blank' | 'comes-back';

/** What a baby can do. */
export type Verb = 'look' | 'reach' | 'call' | 'turn' | 'suck';

/** Of the minute in the baby's chair: answered, not answered, answered again. */
export type Part = 'play' | 'still' | 'back';

/** What can be told of a moment in the baby's chair. */
export type Told =
  | { readonly what: 'does'; readonly verb: Verb; readonly part: Part }
  | { readonly what: 'answered'; readonly verb: Verb; readonly part: Part }
  | { readonly what: 'unanswered'; readonly verb: Verb; readonly count: number }
  | { readonly what: 'part'; readonly part: Part }
  | { readonly what: 'over' };

/** A picture from a chair. It keeps no time: it is told how much has passed. */
export interface ChairStage {
  /** @param seconds - since it was last told */
  show(view: ChairView, seconds: number): void;
  destroy(): void;
}

/** Brings the picture into an element. Rejects when it cannot be drawn here. */
export type OpenChair = (host: HTMLElement, first: ChairView) => Promise<ChairStage>;

/** A bid and what came of it. */
export interface Asked {
  /** Seconds from the beginning. */
  readonly at: number;
  readonly bid: BidKind;
  readonly episode: Moment['episode'];
  /** What was done within three seconds, and after how many; undefined: nothing. */
  readonly answer: { readonly act: Act; readonly after: number } | undefined;
}

export interface Moments {
  /** A bid that nothing answered. */
  readonly miss: Asked | undefined;
  /** The bid that was answered soonest. */
  readonly noticing: Asked | undefined;
  /** From the coming back to the first moment the two were in step: when, and after how long; `met` undefined: not yet. */
  readonly back: { readonly at: number; readonly met: number | undefined; readonly act: Act | undefined } | undefined;
  /** Whether it still fussed in the last ten seconds. */
  readonly fusses: boolean;
}

/** Five rows for a class, in counts and seconds. */
export interface Rows {
  /** Bids outside the still face, how many were answered, and the middle of the seconds it took. */
  readonly noticing: { readonly bids: number; readonly answered: number; readonly middle: number | undefined };
  /** Seconds at the same thing, and seconds of a smile answered by a smile. */
  readonly following: { readonly sameThing: number; readonly bothSmiling: number };
  /** Times it turned away, and in how many nothing went after its face. */
  readonly room: { readonly turned: number; readonly left: number };
  /** Times it fussed, and in how many its state was named. */
  readonly naming: { readonly fussed: number; readonly named: number };
  /** Seconds from coming back to being in step, and from a mismatch to its end in the reunion, on average. */
  readonly back: { readonly met: number | undefined; readonly repair: number | undefined; readonly repairs: number };
}

/** How loud, 0..100 each, as the player has set it. */
export interface Volumes {
  readonly music: number;
  readonly room: number;
  /** The baby's voice. */
  readonly voices: number;
  /** Pages, cups, and one's own heart and breath. */
  readonly small: number;
}

/** What is to be heard now, of what goes on. */
export interface SoundView {
  readonly place: string;
  /** 0 met .. 1 torn: the music draws together. */
  readonly tension: number;
  /** 0 calm .. 1 flooded: one hears one's own body. */
  readonly flooded: number;
  /** Whether there is music at all. */
  readonly music: boolean;
  readonly volumes: Volumes;
  /** No crying, no heart, no breath. */
  readonly softer: boolean;
}

/** What sounds once. */
export type Cue = 'choose' | 'page' | 'cup' | 'coo' | 'laugh' | 'fuss' | 'cry' | 'hiccup';

/** Sound. It decides nothing: it is told what goes on, and what has happened. */
export interface Sound {
  show(view: SoundView): void;
  /** @param level - 0..1, how strongly it is done; 1 unless told */
  cue(cue: Cue, level?: number): void;
  destroy(): void;
}

/** @param heard - called when something has begun to sound that a caption should say */
export type OpenSound = (heard: (cue: Cue) => void) => Promise<Sound>;

/** What is fetched when sound is first wanted. */
export interface SoundParts {
  readonly openSound: OpenSound;
  /** Plays one sound alone, by its name. */
  readonly sample: (name: string) => void;
}
