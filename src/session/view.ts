/**
 * What a page, or a terminal, shows of a moment: the lines just heard, then what
 * may be done. Plain values, in the order the seed deals.
 */
import type { Saying } from '../model/body.ts';
import { sayingAt } from '../model/body.ts';
import { shuffled } from '../model/number.ts';
import type { Compose, Guess, PlayPack } from '../scenario/pack.ts';
import type { Heard, Moment } from '../scenario/play/moment.ts';
import { beatOf, COMPOSE, type Offer, offers, STANDING } from '../scenario/play/offer.ts';

export interface View {
  readonly beat: string;
  readonly turn: number;
  /** Lines since the last move, in order, each with the dyad as it had landed. */
  readonly heard: readonly Heard[];
  /** Replies in the order the seed deals them. Empty at an ending. */
  readonly replies: readonly Offer[];
  readonly stay: Offer;
  /** Present from the turn the story brings them. */
  readonly settle?: Offer;
  readonly stepBack?: Offer;
  readonly guess?: Guess;
  readonly compose?: Compose;
  /** An id of a place. */
  readonly place: string;
  /** Whether the other is in sight: not through a door, not in the dark. */
  readonly present: boolean;
  readonly body: { readonly arousal: number; readonly saying: Saying };
  readonly over: boolean;
}

export function viewOf(pack: PlayPack, moment: Moment, seed: number): View {
  const beat = beatOf(pack, moment);
  const all = beat.ends ? [] : offers(pack, moment);
  const standing = (id: string): Offer => all.find((o) => o.id === id) ?? { id, text: '', act: true, available: false };
  const brought = (o: Offer): boolean => o.why !== 'not-yet' && !beat.ends;
  const settle = standing('settle');
  const stepBack = standing('step-back');
  const replies = all.filter((o) => o.id !== COMPOSE && !(STANDING as readonly string[]).includes(o.id));
  return {
    beat: moment.beat,
    turn: moment.dyad.turn,
    heard: moment.heard,
    replies: shuffled(seed, `order/${moment.beat}`, replies, (o) => o.id),
    stay: standing('stay'),
    ...(brought(settle) && { settle }),
    ...(brought(stepBack) && { stepBack }),
    ...(beat.guess && { guess: beat.guess }),
    ...(beat.compose && { compose: beat.compose }),
    place: beat.place ?? pack.place,
    present: beat.unseen !== true,
    body: { arousal: moment.dyad.player.arousal, saying: sayingAt(moment.dyad.player.arousal) },
    over: moment.over
  };
}

/** A seed for a new run from a number in 0..1 that the caller drew: a whole number below 2^31. */
export const seedFrom = (random: number): number => Math.floor(random * 0x7fff_ffff);
