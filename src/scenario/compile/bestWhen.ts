/** Whether what an author says of a reply, "best when …", is so: over the explored states. */
import type { Condition } from '../pack.ts';
import type { Moment } from '../play/moment.ts';
import { holds } from '../play/condition.ts';
import type { Packs } from './emit.ts';
import type { Best } from './outlook.ts';

/** A reply and when its author says it is best. */
export interface Ask {
  readonly reply: string;
  readonly when: Condition;
}

/** The asks of a scenario, by beat. */
export type Asks = Readonly<Record<string, readonly Ask[]>>;

/** How often the reply was offered, and how often it was among the two best: where its condition held, and elsewhere. */
export interface Tally {
  readonly inside: { top: number; total: number };
  readonly outside: { top: number; total: number };
}

/** Chosen: of four states in which it is said to be best, it is in three; the body can spoil any line. */
export const MOSTLY = 0.75;
const TWO_BEST = 2;

export const asksOf = ({ play, reasons }: Packs): Asks =>
  Object.fromEntries(
    Object.entries(play.beats).map(([beat, { replies }]) => [
      beat,
      replies.flatMap(({ id }) => {
        const when = reasons.replies[id]?.bestWhen;
        return when ? [{ reply: id, when }] : [];
      })
    ])
  );

export const held = (asks: readonly Ask[] | undefined, moment: Moment): readonly boolean[] =>
  (asks ?? []).map((a) => holds(a.when, moment));

/** Adds one state to the tallies. */
export function tally(
  into: Record<string, Tally>,
  asks: readonly Ask[],
  is: readonly boolean[],
  outlook: readonly Best[]
): void {
  asks.forEach(({ reply }, i) => {
    const rank = outlook.findIndex((o) => o.move.id === reply);
    if (rank < 0) return;
    const at = (into[reply] ??= { inside: { top: 0, total: 0 }, outside: { top: 0, total: 0 } })[
      is[i] ? 'inside' : 'outside'
    ];
    at.total++;
    if (rank < TWO_BEST) at.top++;
  });
}
