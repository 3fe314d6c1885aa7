/** How tense a player said they were, before and after, run by run: side by side, and no more said of it. */
import { scaleLinear } from 'd3-scale';
import { useRef } from 'preact/hooks';
import type { RunDone } from '../../session/overRuns.ts';
import { OVER } from '../../words/overRuns.ts';
import { useWidth } from '../useWidth.ts';
import { columnsOf, drawn } from './columns.ts';

/** CSS pixels. */
const HEIGHT = 120;
const PAD = { left: 24, top: 8, foot: 22 };
/** A 0 is seen, too. */
const LEAST = 2;
const WIDEST = 14;
const HATCH = 'over-runs-hatch';
/** Chosen: as many runs as are said one by one in place of the picture. */
const MOST_SAID = 3;

const answers = ({ before, after }: RunDone): string =>
  [
    before !== undefined && `${OVER.before.toLowerCase()} ${before}`,
    after !== undefined && `${OVER.after.toLowerCase()} ${after}`
  ]
    .filter(Boolean)
    .join(', ');

function summary(runs: readonly RunDone[]): string {
  const said = runs.slice(-MOST_SAID).map((run) => `${OVER.runNumber(run.number)}: ${answers(run)}.`);
  return [OVER.tensePictured(runs.length), ...(runs.length > MOST_SAID ? [OVER.lastOf] : []), ...said].join(' ');
}

/** Stripes for before, so that the two are told apart without colours. */
const Hatch = () => (
  <defs>
    <pattern id={HATCH} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="hatch" x1="0" x2="0" y1="0" y2="5" />
    </pattern>
  </defs>
);

interface BarProps {
  readonly when: 'before' | 'after';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const Bar = ({ when, ...place }: BarProps) => (
  <rect class={`tense-${when}`} {...place} fill={when === 'before' ? `url(#${HATCH})` : undefined} />
);

export function CheckInChart({ runs: all }: { readonly runs: readonly RunDone[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const runs = drawn(all);
  const { x, wide, labelled } = columnsOf(
    runs.map((r) => r.number),
    width - PAD.left
  );
  const y = scaleLinear([0, 10], [HEIGHT, PAD.top]);
  const bar = Math.min(WIDEST, wide * 0.4);
  const height = HEIGHT + PAD.foot;
  const rect = (tense: number, when: 'before' | 'after', run: number) => {
    const top = Math.min(y(tense), HEIGHT - LEAST);
    const left = PAD.left + x(run) + (when === 'before' ? -bar - 1 : 1);
    return <Bar when={when} x={left} y={top} width={bar} height={HEIGHT - top} />;
  };
  return (
    <div ref={box} class="chart-box">
      <svg
        class="chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={summary(runs)}
      >
        <Hatch />
        {[0, 5, 10].map((n) => (
          <g key={n}>
            <line class="axis" x1={PAD.left} x2={width} y1={y(n)} y2={y(n)} />
            <text class="end" x={PAD.left - 6} y={y(n) + 4} text-anchor="end">
              {n}
            </text>
          </g>
        ))}
        {runs.map(({ number, before, after }) => (
          <g key={number}>
            {before !== undefined && rect(before, 'before', number)}
            {after !== undefined && rect(after, 'after', number)}
            {labelled(number) && (
              <text class="end" x={PAD.left + x(number)} y={height - 5} text-anchor="middle">
                {number}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
