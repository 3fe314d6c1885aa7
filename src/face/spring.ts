/**
 * Springs without overshoot: how a channel of the face follows its aim.
 *
 * Critically damped and solved exactly, so that one long step and many short ones
 * end in the same place.
 */

export interface Moving {
  readonly at: number;
  /** A second. */
  readonly speed: number;
}

/**
 * @param aim - where it goes
 * @param tau - seconds; after 2 tau about 91 % of the way is done
 * @param dt - seconds, not negative
 */
export function follow({ at, speed }: Moving, aim: number, tau: number, dt: number): Moving {
  if (dt < 0) throw new RangeError(`follow: dt must be >= 0 s, got ${dt}`);
  const w = 2 / tau;
  const off = at - aim;
  const pull = speed + w * off;
  const fade = Math.exp(-w * dt);
  return { at: aim + (off + pull * dt) * fade, speed: (speed - w * pull * dt) * fade };
}
