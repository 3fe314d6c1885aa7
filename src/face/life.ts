/**
 * The small life of a face that nobody directs: blinks, small looks, breath, sway.
 *
 * All from the time and a seed, so that a replay shows the same blink. Refuses to
 * mean anything: no glance here is large enough to be taken for an answer.
 */
import { hash, lerp, noise, smooth } from './number.ts';

/** Seconds: close, shut, open. Measured ranges 0.1–0.4 s; shares chosen so that the lids are more than half shut for 0.15 s. */
const CLOSING = 0.08;
const SHUT = 0.12;
const BLINK = 0.26;

/** Seconds between blinks at rest: 15 a minute (published: adults about 10–20). */
const SLOT = 4;
/** Chosen: flooded, up to this share of the slots hold a second blink: 25 a minute. */
const SECOND = 2 / 3;

/** How far the lids are closed `since` seconds after a blink began, 0..1. */
export function blinkCurve(since: number): number {
  if (since <= 0 || since >= BLINK) return 0;
  if (since < CLOSING) return smooth(0, CLOSING, since);
  return since < SHUT ? 1 : 1 - smooth(SHUT, BLINK, since);
}

/** Chosen: a second blink that arousal only just calls for is half of one, so that none appears or goes at once. */
const HALF = 0.12;

/** When the blinks of a slot begin, seconds, and how far they close, 0..1. */
function blinksIn(
  slot: number,
  seed: number,
  arousal: number,
  every: number
): (readonly [at: number, depth: number])[] {
  const first = [(slot + 0.08 + 0.4 * hash(slot, seed)) * every, 1] as const;
  const depth = smooth(0, HALF, SECOND * arousal - hash(slot, seed + 101));
  return depth > 0 ? [first, [(slot + 0.55 + 0.35 * hash(slot, seed + 202)) * every, depth]] : [first];
}

/**
 * How far the lids are closed by blinking at `time` seconds, 0..1.
 *
 * @param every - seconds between blinks at rest; an adult's unless told
 */
export function blink(time: number, seed: number, arousal: number, every = SLOT): number {
  const slot = Math.floor(time / every);
  let closed = 0;
  for (const i of [slot - 1, slot])
    for (const [at, depth] of blinksIn(i, seed, arousal, every))
      closed = Math.max(closed, depth * blinkCurve(time - at));
  return closed;
}

/** When the next blink after `time` begins, seconds: for a stage that sleeps between them. */
export function nextBlink(time: number, seed: number, arousal: number): number {
  const slot = Math.floor(time / SLOT);
  const all = [slot, slot + 1, slot + 2].flatMap((i) => blinksIn(i, seed, arousal, SLOT).map(([at]) => at));
  return all.find((at) => at > time) ?? (slot + 3) * SLOT;
}

/** Seconds between small looks at rest, and how long one takes (published: saccades of this size take 20–40 ms). */
const LOOKS = 0.9;
const JUMP = 0.04;
/** Chosen: flooded, this share of the looks is split in two. */
const SPLIT = 0.7;

/** Where the eyes rest beside their aim, −1..1 of gaze; they jump, they do not glide. Wider and more often with arousal. */
export function saccade(time: number, seed: number, arousal: number): readonly [number, number] {
  const i = Math.floor(time / LOOKS);
  const size = 0.04 + 0.05 * arousal;
  const place = (j: number): readonly [number, number] => [
    (hash(j, seed + 3) * 2 - 1) * size,
    (hash(j, seed + 5) * 2 - 1) * size * 0.7
  ];
  const split = (slot: number): boolean => hash(slot, seed + 11) < SPLIT * arousal;
  const last = (slot: number): number => 2 * slot + (split(slot) ? 1 : 0);
  const jump = (begin: number): number => smooth(0, JUMP, time - (i + begin) * LOOKS);
  const k = jump(0.4 * hash(i, seed));
  const second = split(i) ? jump(0.5 + 0.35 * hash(i, seed + 13)) : 0;
  const along = (axis: 0 | 1): number =>
    lerp(lerp(place(last(i - 1))[axis], place(2 * i)[axis], k), place(2 * i + 1)[axis], second);
  return [along(0), along(1)];
}

/** Breaths a second: adults 0.24 to 0.36, faster with arousal. */
export const breathRate = (arousal: number): number => 0.24 + 0.12 * arousal;

/** Degrees the head drifts: yaw, pitch, roll. Chosen: never more than 1.6. */
export const sway = (time: number, seed: number): readonly [number, number, number] => [
  noise(time * 0.35, seed) * 1.6,
  noise(time * 0.3, seed + 3) * 1.2,
  noise(time * 0.28, seed + 5) * 1.2
];
