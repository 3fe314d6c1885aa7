/**
 * What the screens may ask of the rest: made in main.ts and handed in.
 */
import type { Card, PlayPack, ReasonsPack } from '../scenario/pack.ts';
import type { OpenChair, OpenStage, Rooms, SoundParts } from '../session/ports.ts';
import type { Route } from '../session/route.ts';
import type { Keeping } from '../stores/keeping.ts';
import type { SettingsStore } from '../stores/settings.ts';
import type { TabLocks } from '../stores/tabs.ts';

export interface Services {
  readonly settings: SettingsStore;
  /** Runs and lines; opened when first asked for. */
  readonly keeping: () => Promise<Keeping>;
  /** Whether nothing is stored: both of these then live in memory only. */
  readonly guest?: boolean;
  readonly locks: TabLocks;
  /** The cards of the library: fetched with the first page that shows one. */
  readonly cards: () => Promise<readonly Card[]>;
  /** Whether there is a scenario of this id, fetched or not. */
  readonly isKnown: (id: string) => boolean;
  /** A scenario with the first of its beats only: all that its first page needs. @throws when it cannot be fetched */
  readonly loadOpening: (id: string) => Promise<PlayPack>;
  /** @throws when it cannot be fetched */
  readonly loadPlay: (id: string) => Promise<PlayPack>;
  readonly loadReasons: (id: string) => Promise<ReasonsPack>;
  /** Absent: there is no stage; the scene is in words. */
  readonly openStage?: OpenStage;
  /** The same, for the chairs of the still face. */
  readonly openChair?: OpenChair;
  /** Rooms as pictures, for the gallery. Absent: it has none. */
  readonly openRooms?: () => Promise<Rooms>;
  /** Absent: there is no sound. */
  readonly loadSound?: () => Promise<SoundParts>;
  readonly newId: () => string;
  readonly newSeed: () => number;
  readonly now: () => string;
  /** Goes to a screen by its address. @param replace - in place of this one in the history */
  readonly go: (route: Route, replace?: boolean) => void;
  /** Whether the system asks for little movement. */
  readonly systemStill: () => boolean;
}

/** What a screen that is fetched when it is first wanted is given. */
export interface ScreenProps {
  readonly route: Route;
  readonly services: Services;
}

/** What a screen of play is given besides. */
export interface PlayProps extends ScreenProps {
  readonly phase: 'playing' | 'paused' | 'curtain';
  readonly send: (event: 'pause' | 'resume' | 'over') => void;
}
