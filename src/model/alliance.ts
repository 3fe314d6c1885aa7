/**
 * The working alliance (Bordin 1979): agreed goals, agreed tasks, bond. 0..1 each.
 *
 * Only in therapy; moved by the same appraisals that move openness and trust.
 * Sizes are chosen; that missing the client costs the bond first, and technique
 * before being met costs the task, follows Eubanks, Burckell & Goldfried 2018.
 */
import type { Appraisal, Appraised } from './appraisals.ts';
import { clamp, round3 } from './number.ts';

export interface Alliance {
  readonly bond: number;
  readonly goal: number;
  readonly task: number;
}

type Pull = readonly [bond: number, goal: number, task: number];

/**
 * Chosen (direction: eubanks-burckell-goldfried-2018), change of bond, goal and task by a clause of strength 1:
 * missing the client costs the bond first, technique before being met costs the task.
 */
const PULLS: Readonly<Partial<Record<Appraisal, Pull>>> = {
  names: [0.02, 0.02, 0],
  wonders: [0.03, 0.02, 0.01],
  invites: [0.03, 0.04, 0.02],
  listens: [0.05, 0.01, 0],
  validates: [0.07, 0.01, 0.01],
  owns: [0.06, 0.01, 0.02],
  discloses: [0.03, 0, 0],
  offers: [0.01, 0.02, 0.05],
  'gives-room': [0.02, 0.02, 0.03],
  requests: [0, 0.03, 0.02],
  limits: [0, 0.02, 0.02],
  judges: [-0.08, -0.02, -0.02],
  blames: [-0.08, -0.03, -0.02],
  defends: [-0.06, -0.01, -0.01],
  minimises: [-0.08, -0.03, -0.01],
  fixes: [-0.03, -0.03, -0.05],
  'explains-pattern': [-0.03, -0.02, -0.05],
  probes: [-0.04, -0.01, -0.03],
  pressures: [-0.06, -0.04, -0.06],
  performs: [-0.05, 0, -0.02],
  'goes-silent': [-0.04, 0, 0],
  contempt: [-0.15, -0.05, -0.05]
};

interface Heard {
  readonly is: Appraised;
  readonly fits?: boolean;
}

/** A validation of a feeling the client does not have, or as a performance, builds nothing. */
const misses = ({ is, fits }: Heard): boolean => fits === false || (is.performs ?? 0) > 0;

/** The alliance after a clause of the therapist's, or, where the player is the client, of either. @param hope - the recovery scale of the receiver, about 1 */
export function pulled(alliance: Alliance, clause: Heard, hope: number): Alliance {
  const { is } = clause;
  let { bond, goal, task } = alliance;
  for (const key in is) {
    const pull = PULLS[key as Appraisal];
    if (!pull || (key === 'validates' && misses(clause))) continue;
    const strength = is[key as Appraisal] ?? 0;
    const scale = (v: number): number => v * strength * (v > 0 ? hope : 1);
    bond += scale(pull[0]);
    goal += scale(pull[1]);
    task += scale(pull[2]);
  }
  return { bond: round3(clamp(bond)), goal: round3(clamp(goal)), task: round3(clamp(task)) };
}
