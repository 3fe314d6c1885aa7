/**
 * The curve of both people over a run, with its moments, as a picture.
 *
 * Drawn at the width it has, so that its words keep their size on a phone. Refuses to be
 * the only place where something stands: the same is a sentence, and a table beside it.
 */
import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import type { Report } from '../../model/report.ts';
import { AFTER } from '../../words/debrief.ts';
import { useWidth } from '../useWidth.ts';

const HEIGHT = 190;
const ROW = 18;
const PAD = { left: 6, right: 44, top: 20 };

export interface Series {
  readonly you: readonly number[];
  readonly other: readonly number[];
}

export const seriesOf = ({ openness, moves }: Report): Series => ({
  you: [openness.player.start, ...moves.map((m) => m.player.openness)],
  other: [openness.other.start, ...moves.map((m) => m.other.openness)]
});

interface ChartProps {
  readonly now: Series;
  /** Runs from before a rewind. */
  readonly before: readonly Series[];
  readonly report: Report;
  readonly name: string;
}

export function Chart({ now, before, report, name }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const longest = Math.max(now.you.length, ...before.map((b) => b.you.length));
  const x = scaleLinear([0, Math.max(1, longest - 1)], [PAD.left, width - PAD.right]);
  const y = scaleLinear([0, 1], [HEIGHT, PAD.top]);
  const path = (values: readonly number[]): string =>
    line<number>(
      (_, i) => x(i),
      (v) => y(v)
    ).curve(curveMonotoneX)([...values]) ?? '';
  const marks = placed(momentsOf(report), x, width);
  const height = HEIGHT + ROW * (1 + Math.max(0, ...marks.map((m) => m.row))) + 6;
  return (
    <div ref={box} class="chart-box">
      <svg class="chart" width={width} height={height} role="img" aria-label={summary(report, name, before.length)}>
        {tears(report).map(([from, to]) => (
          <rect key={from} class="tear" x={x(from)} y={PAD.top} width={x(to) - x(from)} height={HEIGHT - PAD.top} />
        ))}
        <line class="axis" x1={PAD.left} x2={width - PAD.right} y1={y(0)} y2={y(0)} />
        <text class="end" x={PAD.left} y={PAD.top - 6}>
          {AFTER.openness}
        </text>
        <text class="end" x={PAD.left} y={HEIGHT - 5}>
          {AFTER.closed}
        </text>
        {marks.map(({ turn, word, row, anchor }) => (
          <g key={`${word}${turn}`} class="moment">
            <line x1={x(turn)} x2={x(turn)} y1={PAD.top} y2={HEIGHT + row * ROW + 4} />
            <text x={x(turn)} y={HEIGHT + (row + 1) * ROW} text-anchor={anchor}>
              {word}
            </text>
          </g>
        ))}
        {before.map((b, i) => (
          <g key={i} class="before">
            <path class="curve you" d={path(b.you)} />
            <path class="curve other" d={path(b.other)} />
          </g>
        ))}
        <path class="curve you" d={path(now.you)} />
        <path class="curve other" d={path(now.other)} />
        <text class="curve-name" x={x(now.you.length - 1) + 8} y={y(now.you.at(-1)!) + 4 + apart(now, -1)}>
          {AFTER.you}
        </text>
        <text class="curve-name" x={x(now.other.length - 1) + 8} y={y(now.other.at(-1)!) + 4 + apart(now, 1)}>
          {name}
        </text>
      </svg>
    </div>
  );
}

/** Names at the ends of two curves that meet are moved apart. */
function apart({ you, other }: Series, side: 1 | -1): number {
  const gap = (other.at(-1)! - you.at(-1)!) * (HEIGHT - PAD.top);
  if (Math.abs(gap) > 16) return 0;
  return (gap >= 0 ? -side : side) * 9;
}

interface Moment {
  readonly turn: number;
  readonly word: string;
}

const momentsOf = ({ ruptures, moves }: Report): Moment[] =>
  ruptures
    .flatMap((r) => [
      { turn: r.begun, word: AFTER.torn },
      ...(r.received !== undefined ? [{ turn: r.received, word: AFTER.received }] : []),
      ...(r.mended !== undefined && r.mended !== r.received ? [{ turn: r.mended, word: AFTER.mended }] : [])
    ])
    .filter(({ turn }) => turn <= moves.length)
    .sort((a, b) => a.turn - b.turn);

/** From where to where something was torn, in turns. */
const tears = ({ ruptures, moves }: Report): [number, number][] =>
  ruptures
    .filter((r) => r.begun <= moves.length)
    .map((r): [number, number] => [r.begun, Math.min(moves.length, r.mended ?? moves.length)])
    .filter(([from, to]) => to > from);

type Placed = Moment & { readonly row: number; readonly anchor: 'start' | 'middle' | 'end' };

/** Words under the axis, in as many rows as keep them apart. */
function placed(moments: readonly Moment[], x: (turn: number) => number, width: number): Placed[] {
  const ends: number[] = [];
  return moments.map((m) => {
    const wide = m.word.length * 7.5 + 10;
    const at = x(m.turn);
    const anchor = at < wide / 2 ? 'start' : at > width - wide / 2 ? 'end' : 'middle';
    const from = anchor === 'start' ? at : anchor === 'end' ? at - wide : at - wide / 2;
    const free = ends.findIndex((end) => from >= end);
    const row = free === -1 ? ends.length : free;
    ends[row] = from + wide;
    return { ...m, row, anchor };
  });
}

const hundred = (n: number): number => Math.round(n * 100);

function summary(report: Report, name: string, before: number): string {
  const { player, other } = report.openness;
  const torn = report.ruptures
    .map(
      (r) =>
        `${AFTER.torn} in turn ${r.begun}, ${r.mended === undefined ? AFTER.neverClosed : `${AFTER.mended} in turn ${r.mended}`}`
    )
    .join('; ');
  const course = (c: typeof player): string =>
    `from ${hundred(c.start)} to ${hundred(c.end)}, lowest ${hundred(c.lowest)}`;
  return [
    `How open each was, 0 to 100, over ${report.turns} turns. ${AFTER.you}: ${course(player)}. ${name}: ${course(other)}.`,
    torn && `${torn[0]!.toUpperCase()}${torn.slice(1)}.`,
    before > 0 && AFTER.earlier
  ]
    .filter(Boolean)
    .join(' ');
}
