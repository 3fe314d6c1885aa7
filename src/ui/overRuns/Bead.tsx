/** One time something was called for: filled, ringed, half filled, empty or small, by what came of it. Shapes, not colours, tell them apart. */
import { arc } from 'd3-shape';
import type { Came } from '../../session/overRuns.ts';

interface BeadProps {
  readonly x: number;
  readonly y: number;
  /** Radius, CSS pixels. */
  readonly r: number;
  readonly came: Came;
}

/** What is filled of a bead, around its middle. */
function filled(came: Came, r: number): string | null {
  const part = { innerRadius: 0, outerRadius: r, startAngle: 0, endAngle: 2 * Math.PI };
  if (came === 'none' || came === 'left-out') return null;
  if (came === 'weak') return arc()({ ...part, startAngle: Math.PI / 2, endAngle: (3 * Math.PI) / 2 });
  return arc()(came === 'late' ? { ...part, outerRadius: r * 0.45 } : part);
}

export function Bead({ x, y, r, came }: BeadProps) {
  const d = filled(came, r);
  return (
    <g class="bead" transform={`translate(${x} ${y})`}>
      {came === 'left-out' ? <circle class="left-out" r={r * 0.45} /> : <circle r={r} />}
      {d !== null && <path d={d} />}
    </g>
  );
}
