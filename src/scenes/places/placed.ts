/** Puts a place together from its parts, and lays flat what is behind the other. */
import { clipped, type Shape } from '../../face/shapes.ts';
import { box } from './paths.ts';
import type { Alive, Outlook, Place } from './place.ts';

/** Something that lives, where it is at a moment. @param time - seconds */
export function poised({ shapes, at }: Alive, time: number): Shape {
  const { x, y, alpha = 1, turn = 0, wide = 1 } = at(time);
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return { kind: 'group', shapes, matrix: [c * wide, s * wide, -s, c, x, y], alpha };
}

/** What is seen through a window and on it. */
const seenThrough = ({ pane: { x, y, w, h }, beyond, over }: Outlook): Shape[] => [
  clipped(box(x, y, w, h), beyond),
  ...over
];

interface Parts {
  readonly wall: readonly Shape[];
  readonly outlook?: Outlook;
  readonly alive?: readonly Alive[];
  readonly table?: readonly Shape[];
  readonly things?: readonly Shape[];
  readonly lamp: Place['lamp'];
  readonly light?: Place['light'];
  readonly hands?: boolean;
}

export function placed({
  wall,
  outlook,
  alive = [],
  table = [],
  things = [],
  lamp,
  light,
  hands = false
}: Parts): Place {
  const still = alive.filter(({ on }) => on === 'wall').map((one) => poised(one, 0));
  const behind = [...wall, ...(outlook ? seenThrough(outlook) : []), ...still];
  return { behind, wall, outlook, alive, table, things, lamp, light, hands };
}
