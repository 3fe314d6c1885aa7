/**
 * The run again, from the other's side: your own lines come back, turn by turn.
 *
 * Nothing branches, nothing is rated. The one in the chair chooses only what to show
 * and where to look; at the end stands what could be seen from across.
 */
import { type Felt, feltOf, seenOf } from '../model/felt.ts';
import type { Told } from './run.ts';
import type { Session } from './session.ts';

/** The three ways to show: how much is kept in. */
export const SHOW = { show: 0.1, half: 0.5, swallow: 0.9 } as const;
export type Show = keyof typeof SHOW;
export type Look = 'up' | 'down';

/** One turn as it comes across the table. */
export interface ChairTurn {
  readonly turn: number;
  /** What the player said or did, in the words of the run. */
  readonly said: Told;
  /** Lines of the other and of the room that followed. */
  readonly lines: readonly Told[];
  readonly felt: Felt;
}

export interface ChairChoice {
  readonly show: Show;
  readonly look: Look;
}

export interface ChairRow {
  readonly turn: number;
  readonly felt: Felt;
  readonly show: Show;
  readonly look: Look;
  /** Size of what could be seen; null: nothing. */
  readonly seen: number | null;
  /** What the earlier self said next; null after the last turn. */
  readonly saidNext: Told | null;
}

/** Lines before the first move: how the evening came to the other's door. */
export const openingOf = (session: Session): readonly Told[] => session.transcript.filter((t) => t.turn === 0);

export const turnsOf = (session: Session): ChairTurn[] =>
  session.turns.map((record) => {
    const [said, ...lines] = session.transcript.filter((t) => t.turn === record.turn);
    return { turn: record.turn, said: said!, lines, felt: feltOf(record.landed.other) };
  });

/** The closing table. @throws RangeError when there is not one choice for each turn */
export function chairTable(turns: readonly ChairTurn[], choices: readonly ChairChoice[]): ChairRow[] {
  if (choices.length !== turns.length)
    throw new RangeError(`chairTable: ${turns.length} turns need as many choices, got ${choices.length}`);
  return turns.map(({ turn, felt }, i) => {
    const { show, look } = choices[i]!;
    return { turn, felt, show, look, seen: seenOf(felt, SHOW[show]) ?? null, saidNext: turns[i + 1]?.said ?? null };
  });
}
