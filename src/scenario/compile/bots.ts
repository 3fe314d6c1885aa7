/**
 * Players made of one habit each. None of the plain ones may do well: being polite,
 * long, hedged, silent or therapist-like is not repairing. MODEL.md lists the words.
 */
import type { Appraisal } from '../../model/appraisals.ts';
import { draw, shuffled } from '../../model/number.ts';
import { type Level, rate } from '../../model/rate.ts';
import type { PlayPack } from '../pack.ts';
import type { Moment } from '../play/moment.ts';
import { type Move, STANDING } from '../play/offer.ts';
import { meant, play } from '../play/turn.ts';
import { isGood } from '../../model/outcome.ts';
import { type Exploration, outcomeAt } from './explore.ts';
import { moveKey, movesAt, saysOf } from './moves.ts';

export const BOTS = [
  'random',
  'first',
  'last',
  'longest',
  'shortest',
  'politest',
  'most-hedged',
  'silent',
  'settle',
  'step-back',
  'agreeable',
  'formula',
  'counsellor',
  'decent',
  'best'
] as const;
export type BotName = (typeof BOTS)[number];

/** What a bot may look at: the pack, the moment, its own dice, and, for two of them, the table of outlooks. */
export interface Seat {
  readonly pack: PlayPack;
  readonly moment: Moment;
  readonly seed: number;
  readonly exploration: Exploration;
  readonly keyOf: (m: Moment) => string;
}

const POLITE = [
  'sorry',
  'please',
  'thank',
  'thanks',
  'would',
  'could',
  'may',
  'if you',
  'appreciate',
  'kind',
  'grateful'
];
const HEDGES = [
  'maybe',
  'i think',
  'i guess',
  'kind of',
  'sort of',
  'a bit',
  'a little',
  'probably',
  'perhaps',
  'might',
  'just',
  'if that',
  'or something',
  "i don't know"
];
const COUNSEL = [
  'feel',
  'feeling',
  'felt',
  'hear',
  'sounds',
  'must have',
  'understand',
  'tell me',
  'notice',
  'want to know',
  'what was',
  'how was',
  'hurt',
  'alone',
  'lonely'
];

const count = (text: string, words: readonly string[]): number => {
  const t = ` ${text.toLowerCase().replace(/[^\p{L}' ]/gu, ' ')} `;
  return words.reduce((n, w) => n + (t.includes(` ${w}`) ? 1 : 0), 0);
};

const isWords = (move: Move): boolean => !(STANDING as readonly string[]).includes(move.id);

/** The replies as the player would see them: in the seed's order. */
const spoken = ({ pack, moment, seed }: Seat): Move[] => {
  const moves = movesAt(pack, moment).filter(isWords);
  return shuffled(seed, `order/${moment.beat}`, moves, moveKey);
};

const pick = <T>({ seed, moment }: Seat, list: readonly T[]): T =>
  list[Math.floor(draw(seed, `bot/${moment.dyad.turn}`) * list.length)]!;

const anyMove = (seat: Seat): Move => pick(seat, movesAt(seat.pack, seat.moment));

/** The move with the highest score; the first shown of equals. */
function most(seat: Seat, score: (move: Move) => number): Move {
  const moves = spoken(seat);
  if (moves.length === 0) return anyMove(seat);
  return moves.reduce((top, move) => (score(move) > score(top) ? move : top));
}

const sum =
  (seat: Seat, ids: readonly Appraisal[]) =>
  (move: Move): number =>
    saysOf(seat.pack, seat.moment, move).clauses.reduce(
      (n, { is }) => n + ids.reduce((m, id) => m + (is[id] ?? 0), 0),
      0
    );

const standing = (seat: Seat, id: string): Move | undefined => movesAt(seat.pack, seat.moment).find((m) => m.id === id);

/** Validates, else owns, else offers, wherever it can; else the first reply. */
function formula(seat: Seat): Move {
  for (const id of ['validates', 'owns', 'offers'] as const) {
    const top = most(seat, sum(seat, [id]));
    if (sum(seat, [id])(top) > 0) return top;
  }
  return spoken(seat)[0] ?? anyMove(seat);
}

const RANK: Readonly<Record<Level, number>> = { none: 0, weak: 1, strong: 2 };

/** The highest-rated move; of equals the one with the fewer faults. */
export function highestRated(seat: Seat): Move {
  const { pack, moment } = seat;
  const score = (move: Move): number => {
    const { kind, clauses, deeds, callsFor } = meant(pack, moment, move);
    const r = rate({ kind, clauses, callsFor, ...(deeds.opens && { opens: deeds.opens }) }, moment.dyad);
    const levels = r.judgements.reduce((n, j) => n + RANK[j.level] * (j.called ? 2 : 1), 0);
    return levels - r.faults.length * 2;
  };
  return movesAt(pack, moment).reduce((top, move) => (score(move) > score(top) ? move : top));
}

/** How good a state is by the table: higher is better; undefined off the table. */
function worth({ pack, exploration, keyOf }: Seat, moment: Moment): number | undefined {
  if (moment.over) {
    const outcome = outcomeAt(pack, moment);
    return isGood(outcome, moment.dyad, pack.good) ? (outcome === 'mended' || outcome === 'deepened' ? 2000 : 1000) : 0;
  }
  const top = exploration.outlook.get(keyOf(moment))?.[0];
  return top && (top.mends ? 2000 : top.good ? 1000 : 0) - Math.min(top.turns, 99);
}

/** Follows the table; off it, looks one move ahead for a way back on; else the highest-rated move. */
export function best(seat: Seat): Move {
  const { pack, moment, exploration, keyOf } = seat;
  const moves = movesAt(pack, moment);
  const known = exploration.outlook.get(keyOf(moment))?.find((o) => moves.some((m) => moveKey(m) === moveKey(o.move)));
  if (known?.good) return known.move;
  const ahead = moves.map((move) => ({ move, at: worth(seat, play(pack, moment, move)) }));
  const top = ahead.reduce((a, b) => ((b.at ?? 0) > (a.at ?? 0) ? b : a));
  return (top.at ?? 0) > 0 ? top.move : highestRated(seat);
}

const PLAY: Readonly<Record<BotName, (seat: Seat) => Move>> = {
  random: anyMove,
  first: (seat) => spoken(seat)[0] ?? anyMove(seat),
  last: (seat) => spoken(seat).at(-1) ?? anyMove(seat),
  longest: (seat) => most(seat, (m) => saysOf(seat.pack, seat.moment, m).text.length),
  shortest: (seat) => most(seat, (m) => -saysOf(seat.pack, seat.moment, m).text.length),
  politest: (seat) => most(seat, (m) => count(saysOf(seat.pack, seat.moment, m).text, POLITE)),
  'most-hedged': (seat) => most(seat, (m) => count(saysOf(seat.pack, seat.moment, m).text, HEDGES)),
  silent: (seat) => standing(seat, 'stay') ?? anyMove(seat),
  settle: (seat) => standing(seat, 'settle') ?? anyMove(seat),
  'step-back': (seat) => standing(seat, 'step-back') ?? anyMove(seat),
  agreeable: (seat) =>
    most(seat, sum(seat, ['appeases', 'accepts', 'reassures', 'promises', 'over-promises', 'offers', 'thanks'])),
  formula,
  counsellor: (seat) =>
    most(
      seat,
      (m) =>
        count(saysOf(seat.pack, seat.moment, m).text, COUNSEL) +
        sum(seat, ['validates', 'wonders', 'invites', 'names', 'performs'])(m)
    ),
  decent: (seat) => (draw(seat.seed, `decent/${seat.moment.dyad.turn}`) < 0.6 ? best(seat) : anyMove(seat)),
  best
};

export const botMove = (name: BotName, seat: Seat): Move => PLAY[name](seat);
