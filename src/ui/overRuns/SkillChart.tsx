/** One skill over runs: a column a run, a bead for each time it was called for. The table beside it has the same. */
import { useRef } from 'preact/hooks';
import { CAME, type Came, calledFor, type Shown, type SkillRun } from '../../session/overRuns.ts';
import { OVER } from '../../words/overRuns.ts';
import { useWidth } from '../useWidth.ts';
import { Bead } from './Bead.tsx';
import { columnsOf, drawn } from './columns.ts';

/** CSS pixels. */
const HEIGHT = 132;
const FOOT = 22;
const BIGGEST = 7;
/** Chosen: no run has so many turns; a file brought back may say anything. */
const MOST_BEADS = 40;
/** Chosen: as many runs as are said one by one in place of the picture. */
const MOST_SAID = 3;

/** How a bead is told: in a class's words, or in those of home. */
export type CameWords = Readonly<Record<Came, string>>;

interface SkillChartProps {
  readonly name: string;
  readonly runs: readonly SkillRun[];
  readonly words: CameWords;
}

/** What came of it, in words: "2 landed, 1 landed in part". */
export const cameWords = (shown: Shown, words: CameWords): string =>
  CAME.filter((came) => shown[came] > 0)
    .map((came) => `${shown[came]} ${words[came]}`)
    .join(', ');

function summary(name: string, runs: readonly SkillRun[], words: CameWords): string {
  const said = runs
    .slice(-MOST_SAID)
    .map(
      ({ number, shown }) =>
        `${OVER.runNumber(number)}: ${OVER.calledTimes(calledFor(shown))}; ${cameWords(shown, words)}.`
    );
  return [`${name} ${OVER.pictured(runs.length)}`, ...(runs.length > MOST_SAID ? [OVER.lastOf] : []), ...said].join(
    ' '
  );
}

/** From the foot of the column up: what landed first. */
const beadsOf = (shown: Shown): Came[] =>
  CAME.flatMap((came) => Array.from({ length: Math.min(MOST_BEADS, shown[came]) }, () => came)).slice(0, MOST_BEADS);

export function SkillChart({ name, runs: all, words }: SkillChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const runs = drawn(all);
  const { x, wide, labelled } = columnsOf(
    runs.map((r) => r.number),
    width
  );
  const most = Math.max(...runs.map((r) => beadsOf(r.shown).length));
  const step = Math.min(2 * BIGGEST + 3, wide * 0.92, HEIGHT / most);
  const height = Math.ceil(step * most) + FOOT;
  const foot = height - FOOT;
  return (
    <div ref={box} class="chart-box">
      <svg
        class="chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={summary(name, runs, words)}
      >
        <line class="axis" x1={0} x2={width} y1={foot} y2={foot} />
        {runs.map(({ number, shown }) => (
          <g key={number}>
            {beadsOf(shown).map((came, i) => (
              <Bead key={i} x={x(number)} y={foot - step * (i + 0.5) - 1} r={step * 0.4} came={came} />
            ))}
            {labelled(number) && (
              <text class="end" x={x(number)} y={height - 5} text-anchor="middle">
                {number}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
