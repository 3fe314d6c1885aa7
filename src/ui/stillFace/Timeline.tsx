/**
 * Both of them second by second, in lanes; in step is shaded; a moment is chosen by a slider, and its face is drawn.
 *
 * Lanes differ by height and pattern as well as colour, and everything stands in the table beside it, too.
 */
import { scaleLinear } from 'd3-scale';
import { useMemo, useState } from 'preact/hooks';
import { BABY } from '../../face/baby/baby.ts';
import { lookOfInfant } from '../../face/baby/fromInfant.ts';
import { infantOf } from '../../face/baby/motion.ts';
import { DAY, type FaceState, faceWith } from '../../face/state.ts';
import type { Interval } from '../../model/infant/events.ts';
import { matched } from '../../model/infant/measure.ts';
import { type Act, type Phase, STEP } from '../../model/infant/infant.ts';
import type { Moment } from '../../model/infant/session.ts';
import type { StillFace } from '../../session/stillFace/live.ts';
import { AFTER_STILL, clock, tellerOf } from '../../words/stillFaceAfter.ts';
import { PARENT, STILL_FACE } from '../../face/cast/parent.ts';
import { type Expression, expressed } from '../../face/expressions.ts';
import { FaceCanvas } from '../gallery/FaceCanvas.tsx';

interface TimelineProps {
  readonly session: StillFace;
  readonly intervals: readonly Interval[];
}

/** Units of the picture: it scales with the page. */
const WIDTH = 720;
const NAME = 96;
const LANE = 26;
/** Room for the seconds under the lanes. */
const AXIS = 18;
const DRAWN = ['episode', 'infant', 'gaze', 'self-comfort', 'bid', 'caregiver'] as const;

/** How high a phase stands in its lane, 0..1: smiles highest, slackness lowest. */
const HEIGHT: Readonly<Record<Phase, number>> = {
  'social-positive': 1,
  'social-monitor': 0.72,
  'object-environment': 0.45,
  protest: 0.9,
  withdrawn: 0.2
};

const bar = ({ code, lane }: Interval): number => (lane === 'infant' ? (HEIGHT[code as Phase] ?? 0.5) : 0.6);

/** The face of a moment, from what a coder would have seen. */
function faceOf({ phase, valence, attention, comfort }: Moment) {
  const arousal = phase === 'protest' ? 0.9 : phase === 'withdrawn' ? 0.05 : 0.4;
  const gesture =
    phase === 'protest' ? 'protest' : comfort === 'oral' ? 'mouth' : comfort === 'clasp' ? 'clasp' : 'rest';
  return infantOf(
    lookOfInfant({
      valence: phase === 'protest' ? -1 : phase === 'social-positive' ? Math.max(0.6, valence) : valence,
      arousal,
      engagement: phase === 'withdrawn' ? 0.05 : 0.7,
      attention: attention === 'face' ? 'you' : attention === 'object' ? 'hand' : 'away',
      side: 1,
      gesture
    }),
    DAY
  );
}

/** The parent's face for what was done; still is neutral with less tone. */
const SHOWN: Readonly<Partial<Record<Act, readonly [Expression, number]>>> = {
  smile: ['felt smile', 0.8],
  imitate: ['felt smile', 0.6],
  voice: ['tender', 0.9],
  touch: ['tender', 0.7],
  name: ['worried', 0.4],
  ring: ['interest', 0.6],
  wait: ['tender', 0.4]
};
function parentOf({ act }: Moment): FaceState {
  if (act === 'look-away') return faceWith({}, { yaw: 26, gaze: [0.5, 0.1] });
  const [expression, amount] = SHOWN[act] ?? [];
  return expression === undefined ? STILL_FACE : expressed(expression, amount ?? 0, DAY);
}

/** Where two were in step: from and to, seconds. */
function inStep(moments: readonly Moment[]): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  let began = -1;
  moments.forEach((moment, i) => {
    if (matched(moment)) {
      if (began < 0) began = i;
    } else if (began >= 0) {
      out.push([began * STEP, i * STEP]);
      began = -1;
    }
  });
  if (began >= 0) out.push([began * STEP, moments.length * STEP]);
  return out;
}

/** A mark a minute; in a short session one every twenty seconds. */
function ticksTo(length: number): number[] {
  const every = length > 150 ? 60 : 20;
  return Array.from({ length: Math.floor(length / every) + 1 }, (_, i) => i * every);
}

export function Timeline({ session, intervals }: TimelineProps) {
  const { moments } = session;
  const length = moments.length * STEP;
  const [at, setAt] = useState(0);
  const shaded = useMemo(() => inStep(moments), [moments]);
  const moment = moments[Math.min(moments.length - 1, Math.round(at / STEP))];
  const x = scaleLinear([0, length], [NAME, WIDTH]);
  const told = tellerOf(session.way === 'watch');
  const words = (code: string): string => told(AFTER_STILL.codes[code] ?? code);
  if (!moment) return null;
  const caption = `${clock(at)}. ${words(moment.phase)}; ${words(moment.act)}${matched(moment) ? `; ${AFTER_STILL.matched}` : ''}.`;
  return (
    <div class="still-timeline">
      <svg
        viewBox={`0 0 ${WIDTH} ${DRAWN.length * LANE + AXIS}`}
        role="img"
        aria-label={`${AFTER_STILL.timeline}. ${caption}`}
      >
        {shaded.map(([from, to]) => (
          <rect key={from} class="in-step" x={x(from)} width={x(to) - x(from)} y={0} height={DRAWN.length * LANE} />
        ))}
        {DRAWN.map((lane, row) => (
          <g key={lane} transform={`translate(0 ${row * LANE})`}>
            <text x={0} y={LANE * 0.7}>
              {told(AFTER_STILL.lanes[lane])}
            </text>
            {intervals
              .filter((interval) => interval.lane === lane)
              .map((interval) => {
                const { onset, offset, code } = interval;
                const high = bar(interval) * (LANE - 6);
                return (
                  <rect
                    key={onset}
                    class={`code ${lane} code-${code}`}
                    x={x(onset)}
                    width={Math.max(1.4, x(offset) - x(onset) - 0.6)}
                    y={LANE - 3 - high}
                    height={high}
                  />
                );
              })}
          </g>
        ))}
        {ticksTo(length).map((tick) => (
          <text key={tick} class="tick" x={x(tick)} y={DRAWN.length * LANE + AXIS - 4}>
            {clock(tick)}
          </text>
        ))}
        <line class="now" x1={x(at)} x2={x(at)} y1={0} y2={DRAWN.length * LANE} />
      </svg>
      <Key words={words} />
      <label class="slider">
        <span>{AFTER_STILL.scrub}</span>
        <input
          type="range"
          min={0}
          max={length - STEP}
          step={0.25}
          value={at}
          aria-valuetext={caption}
          onInput={(e) => setAt(Number(e.currentTarget.value))}
        />
      </label>
      <figure class="still-then" aria-label={AFTER_STILL.scrubbed}>
        <FaceCanvas character={BABY} name="" state={faceOf(moment)} />
        <FaceCanvas character={PARENT} name={AFTER_STILL.theParent} state={parentOf(moment)} />
        <figcaption>{caption}</figcaption>
      </figure>
    </div>
  );
}

/** What the heights and colours of the baby's lane stand for. */
function Key({ words }: { readonly words: (code: string) => string }) {
  return (
    <ul class="still-key" aria-hidden="true">
      {(Object.keys(HEIGHT) as Phase[]).map((phase) => (
        <li key={phase}>
          <svg viewBox="0 0 14 14" width="14" height="14">
            <rect
              class={`code infant code-${phase}`}
              x={0}
              width={14}
              y={14 - 14 * HEIGHT[phase]}
              height={14 * HEIGHT[phase]}
            />
          </svg>
          {words(phase)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 14 14" width="14" height="14">
          <rect class="in-step" width={14} height={14} />
        </svg>
        {AFTER_STILL.matched}
      </li>
    </ul>
  );
}
