/**
 * A compiled scenario: plain JSON, in two files. `PlayPack` is all that play needs;
 * `ReasonsPack` is fetched after the first choice and serves debrief and other chair.
 *
 * Types only, importable by every room. The meaning of each field: SPEC.md.
 */
import type { Alliance } from '../model/alliance.ts';
import type { Appraised, Skill } from '../model/appraisals.ts';
import type { Saying } from '../model/body.ts';
import type { Gate, HarmBy, Phase } from '../model/dyad.ts';
import type { Marker } from '../model/markers.ts';
import type { Closing, Outcome } from '../model/outcome.ts';
import type { Person, Preset } from '../model/person.ts';

/** Ways of trying: two replies of one beat never share one. */
export const WAYS = [
  'explain',
  'joke',
  'own',
  'ask',
  'wait',
  'fix',
  'appease',
  'push',
  'leave',
  'tell',
  'tend',
  'meet',
  'refuse',
  'thank',
  'promise',
  'hide'
] as const;
export type Way = (typeof WAYS)[number];

/** Expressions an author may ask for: a tint over what the model shows, never in its place. */
export const FACES = [
  'at-you',
  'away',
  'down',
  'shut',
  'hurt',
  'tired',
  'wry',
  'soft',
  'smile',
  'polite',
  'startled',
  'sharp',
  'near-tears',
  'thinking'
] as const;
export type FaceHint = (typeof FACES)[number];

export type Condition =
  | {
      readonly is: readonly [
        who: 'you' | 'other',
        quantity: 'arousal' | 'openness' | 'trust' | 'recognition',
        band: string
      ];
    }
  | { readonly said: string }
  | { readonly knows: string }
  | { readonly rupture: Phase | 'torn' | 'unmended' | 'whole' }
  | { readonly truth: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export interface Line {
  readonly id: string;
  /** The other's id, `you` (what you cannot help saying or doing), `scene`, or `phone`. */
  readonly who: string;
  readonly text: string;
  readonly face?: FaceHint;
  /** A silence before it, in tenths of a second: presentation, never a rule. */
  readonly pause?: number;
  readonly does?: Appraised;
  readonly tears?: 'confrontation' | 'withdrawal';
  readonly softens?: true;
  readonly saysIt?: true;
  readonly receives?: true;
  readonly returns?: true;
  readonly learned?: string;
  readonly strain?: 'second';
  readonly feels?: readonly string[];
  readonly when?: Condition;
  readonly by?: Readonly<Partial<Record<Preset, string>>>;
  readonly variants?: readonly { readonly when: Condition; readonly text: string }[];
}

export interface PackClause {
  readonly text: string;
  readonly is: Appraised;
  readonly matter?: string;
  readonly feeling?: string;
}

export interface Then {
  readonly when?: Condition;
  /** A beat, or absent: the same beat goes on. */
  readonly to?: string;
  readonly lines?: readonly Line[];
}

/** What a move does beside its words. */
export interface Deeds {
  readonly opens?: Gate;
  readonly promise?: string;
  readonly keeps?: string;
  readonly breaks?: string;
  readonly notices?: true;
  readonly addresses?: true;
  readonly learned?: string;
  readonly pauses?: 'named' | 'unnamed';
}

/** The three moves that stand at every beat. */
export type StandingId = 'stay' | 'settle' | 'step-back';

/** Why a move is out of reach: a code; with `words-gone` the author's own words say it. */
export type OutOfReach = 'words-gone' | 'said-nothing-already' | 'settled-already' | 'not-yet' | 'stepped-back-already';

export interface Reply extends Deeds {
  readonly id: string;
  readonly says: { readonly calm: readonly PackClause[] } & {
    readonly [S in Exclude<Saying, 'calm'>]?: readonly PackClause[];
  };
  readonly way: Way;
  /** A deed, told in the present tense, not spoken. */
  readonly act?: true;
  readonly when?: Condition;
  /** Wholly out of reach when flooded; the words say why. */
  readonly lost?: string;
  readonly answers: readonly Then[];
}

/** Silence, settling, stepping back. */
export interface Standing extends Deeds {
  /** How the log tells it; a beat's own falls back to the cast's. */
  readonly tells?: string;
  readonly is: Appraised;
  readonly answers: readonly Then[];
  /** Answers from the second time in a run on; the last goes on. */
  readonly again?: readonly (readonly Then[])[];
}

export interface Guess {
  /** Feeling id and the words on the button; "I don't know" is added by the page. */
  readonly options: readonly { readonly feeling: string; readonly text: string }[];
  /** What was felt, by condition; the last has none. */
  readonly felt: readonly { readonly when?: Condition; readonly feeling: string }[];
}

export const PARTS = ['own', 'validate', 'describe', 'express', 'assert', 'reinforce'] as const;
export type PartKind = (typeof PARTS)[number];

/** One sentence a composed repair may hold. */
export interface Part extends PackClause {
  readonly id: string;
  readonly learned?: string;
  readonly pauses?: 'named';
}

export interface Compose {
  readonly parts: Readonly<Partial<Record<PartKind, readonly Part[]>>>;
  /** How the move is answered; conditions may read the ids of parts as said. */
  readonly answers: readonly Then[];
}

export interface Beat {
  readonly lines: readonly Line[];
  /** Where it is, when not in the scenario's own place. */
  readonly place?: string;
  /** The other is there, out of sight. */
  readonly unseen?: true;
  readonly feels?: readonly string[];
  readonly callsFor?: readonly Skill[];
  readonly hinge?: true;
  /** From here on the move is offered; from here on it is not. */
  readonly brings?: readonly ('settle' | 'step-back')[];
  readonly takes?: readonly ('settle' | 'step-back')[];
  readonly bid?: { readonly id: string; readonly noticedBy: readonly string[] };
  readonly guess?: Guess;
  readonly compose?: Compose;
  readonly replies: readonly Reply[];
  readonly silence?: Standing;
  readonly settle?: Standing;
  readonly stepBack?: Standing;
  /** An ending: the outcomes it may close with, and what it says of itself. */
  readonly ends?: { readonly outcomes: readonly Outcome[]; readonly closing?: Closing };
}

export interface PlayPack {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  /** Hash of everything but prose, and of the prose. */
  readonly rules: string;
  readonly words: string;
  readonly setting: 'life' | 'therapy';
  readonly home: boolean;
  readonly gradable: boolean;
  readonly place: string;
  readonly note: { readonly text: string; readonly softer: string; readonly notAbout: string };
  readonly you: { readonly role: string; readonly start: Person; readonly spread?: number };
  readonly other: {
    readonly id: string;
    readonly name: string;
    readonly looks: string;
    readonly start: Person;
    readonly spread?: number;
    readonly alliance?: Alliance;
    readonly standing: { readonly stay: Standing; readonly settle: Standing; readonly stepBack: Standing };
  };
  readonly harmBy: HarmBy;
  readonly repairs: 'player' | 'other';
  readonly first: Preset;
  readonly good: readonly Outcome[];
  readonly truths: readonly { readonly id: string; readonly feels: readonly string[] }[];
  readonly feelings: Readonly<Record<string, string>>;
  readonly start: string;
  readonly beats: Readonly<Record<string, Beat>>;
  readonly curtain: string;
}

/** What the author says of a clause: what the line does, and where that comes from. */
export interface Why {
  readonly text: string;
  readonly source?: string;
}

export interface ReplyReasons {
  readonly wants: string;
  readonly price: string;
  readonly bestWhen?: Condition;
  readonly stronger?: string;
  readonly weaker?: string;
}

export interface ReasonsPack {
  readonly id: string;
  readonly rules: string;
  /** Keyed `<reply>/<saying>/<clause index>`, or `<part>` of a compose beat. */
  readonly whys: Readonly<Record<string, Why>>;
  readonly replies: Readonly<Record<string, ReplyReasons>>;
  /** Interior of a line, keyed by line id. */
  readonly inside: Readonly<Record<string, string>>;
  readonly goodWhy: Readonly<Partial<Record<Outcome, string>>>;
  readonly truths: Readonly<Record<string, string>>;
  readonly learned: Readonly<Record<string, string>>;
  readonly bids: Readonly<Record<string, string>>;
  /** Markers of lines, replies and parts, by id. */
  readonly marks: Readonly<Record<string, readonly Marker[]>>;
  readonly otherWants: string;
  readonly houseStyle: string;
  readonly tries: readonly string[];
  readonly sources: Readonly<
    Record<string, { readonly citation: string; readonly claim: string; readonly doi?: string }>
  >;
}

/** A scenario's card in the library. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly you: string;
  readonly with: string;
  readonly summary: string;
  readonly minutes: number;
  readonly note: string;
  readonly practises: readonly string[];
}
