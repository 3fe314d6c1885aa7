/** What happened between the two: a curve of each, with its moments, and the same as a table. */
import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { MoveReport, Report } from '../../model/report.ts';
import { reportOfSession, sessionOf } from '../../session/replay.ts';
import { AFTER } from '../../words/debrief.ts';
import { PHASE_WORDS } from '../../words/phrases.ts';
import type { LookBack } from '../lookBack.ts';

const W = 640;
const H = 220;
const PAD = { left: 8, right: 70, top: 14, bottom: 26 };

interface Series {
  readonly you: readonly number[];
  readonly other: readonly number[];
}

const seriesOf = ({ openness, moves }: Report): Series => ({
  you: [openness.player.start, ...moves.map((m) => m.player.openness)],
  other: [openness.other.start, ...moves.map((m) => m.other.openness)]
});

/** Earlier branches of the run: kept, and drawn beside the new one. */
function earlier({ run, pack, session }: LookBack): { report: Report; from: number }[] {
  if (!session) return [];
  return run.branches
    .slice(0, -1)
    .map((b, i) => ({ report: reportOfSession(sessionOf(run, pack, b)), from: run.branches[i + 1]?.from?.turn ?? 1 }));
}

export function Between({ back }: { readonly back: LookBack }) {
  const { report } = back.run.result;
  const name = back.pack.other.name;
  return (
    <section aria-label={AFTER.happened}>
      <h2>{AFTER.happened}</h2>
      <Chart now={seriesOf(report)} before={earlier(back).map((e) => seriesOf(e.report))} report={report} name={name} />
      <div class="scroll" tabIndex={0} role="group" aria-label={AFTER.asTable}>
        <table class="small">
          <caption>{AFTER.asTable}</caption>
          <thead>
            <tr>
              <th scope="col">{AFTER.turn}</th>
              <th scope="col">
                {AFTER.you}, {AFTER.openness}
              </th>
              <th scope="col">
                {name}, {AFTER.openness}
              </th>
              <th scope="col">{AFTER.happened}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{AFTER.start}</th>
              <td>{hundred(report.openness.player.start)}</td>
              <td>{hundred(report.openness.other.start)}</td>
              <td>{PHASE_WORDS.attuned}</td>
            </tr>
            {report.moves.map((m) => (
              <tr key={m.turn}>
                <th scope="row">{m.turn}</th>
                <td>{hundred(m.player.openness)}</td>
                <td>{hundred(m.other.openness)}</td>
                <td>{PHASE_WORDS[m.phase]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const hundred = (n: number): number => Math.round(n * 100);

interface ChartProps {
  readonly now: Series;
  readonly before: readonly Series[];
  readonly report: Report;
  readonly name: string;
}

function Chart({ now, before, report, name }: ChartProps) {
  const longest = Math.max(now.you.length, ...before.map((b) => b.you.length));
  const x = scaleLinear([0, Math.max(1, longest - 1)], [PAD.left, W - PAD.right]);
  const y = scaleLinear([0, 1], [H - PAD.bottom, PAD.top]);
  const path = (values: readonly number[]): string =>
    line<number>(
      (_, i) => x(i),
      (v) => y(v)
    ).curve(curveMonotoneX)([...values]) ?? '';
  return (
    <svg class="chart" viewBox={`0 0 ${W} ${H}`} role="img" aria-label={summary(report, name)}>
      <line class="axis" x1={PAD.left} x2={W - PAD.right} y1={y(0)} y2={y(0)} />
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
      {report.ruptures
        .flatMap((r) => moments(r, report.moves))
        .map(({ turn, word }, i) => (
          <g key={i} class={`moment ${word}`}>
            <line x1={x(turn)} x2={x(turn)} y1={PAD.top} y2={y(0)} />
            <text x={x(turn)} y={H - 8} text-anchor="middle">
              {word}
            </text>
          </g>
        ))}
    </svg>
  );
}

/** Names at the ends of two curves that meet are moved apart. */
function apart({ you, other }: Series, side: 1 | -1): number {
  const gap = (other.at(-1)! - you.at(-1)!) * (H - PAD.top - PAD.bottom);
  if (Math.abs(gap) > 16) return 0;
  return (gap >= 0 ? -side : side) * 9;
}

const moments = (r: Report['ruptures'][number], moves: readonly MoveReport[]): { turn: number; word: string }[] =>
  [
    { turn: r.begun, word: AFTER.torn },
    ...(r.received !== undefined ? [{ turn: r.received, word: AFTER.received }] : []),
    ...(r.mended !== undefined && r.mended !== r.received ? [{ turn: r.mended, word: AFTER.mended }] : [])
  ].filter(({ turn }) => turn <= moves.length);

function summary(report: Report, name: string): string {
  const { player, other } = report.openness;
  const torn = report.ruptures
    .map(
      (r) =>
        `${AFTER.torn} in turn ${r.begun}, ${r.mended === undefined ? AFTER.neverClosed : `${AFTER.mended} in turn ${r.mended}`}`
    )
    .join('; ');
  const course = (c: typeof player): string =>
    `from ${hundred(c.start)} to ${hundred(c.end)}, lowest ${hundred(c.lowest)}`;
  return `How open each was, 0 to 100, over ${report.turns} turns. ${AFTER.you}: ${course(player)}. ${name}: ${course(other)}. ${torn ? `${torn[0]!.toUpperCase()}${torn.slice(1)}.` : ''}`;
}
