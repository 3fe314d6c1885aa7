/**
 * What can be noticed in a session afterwards: three moments, and five rows. Never a rating.
 *
 * What is looked at is when things were done: a bid and its answer, a face that turned away and
 * what came then, a mismatch and how it ended. Seconds; refuses to call any number good.
 */
import type { Asked, Moments, Rows } from '../ports.ts';
import { answersBids } from '../../model/infant/feelings.ts';
import { type Act, STEP, stepsOf } from '../../model/infant/infant.ts';
import { matched, negative, quantile, repairs } from '../../model/infant/measure.ts';
import type { Moment } from '../../model/infant/session.ts';

/** Chosen, seconds: as in the model, an answer within it is an answer. */
const WITHIN = 3;
/** Chosen, share: the middle. */
const MIDDLE = 0.5;

/** Every bid, and its answer. */
export function askedIn(moments: readonly Moment[]): Asked[] {
  return moments.flatMap((moment, i): Asked[] => {
    if (!moment.bid) return [];
    const until = Math.min(moments.length, i + 1 + stepsOf(WITHIN));
    let answer: Asked['answer'];
    for (let j = i + 1; j < until && !answer; j++) {
      const { act } = moments[j]!;
      if (answersBids(act) && act !== moments[j - 1]!.act) answer = { act, after: (j - i) * STEP };
    }
    return [{ at: i * STEP, bid: moment.bid, episode: moment.episode, answer }];
  });
}

/** Chosen, seconds: until one has found one's hands. */
const FIRST = 4;
/** Chosen, seconds: what is called the end. */
const LAST = 10;

/** Three moments of a session: a miss, a noticing, a coming back. */
export function momentsOf(moments: readonly Moment[]): Moments {
  const asked = askedIn(moments).filter(({ episode }) => episode !== 'stillFace');
  const answered = asked.filter(({ answer }) => answer !== undefined);
  const soonest = [...answered].sort((a, b) => a.answer!.after - b.answer!.after)[0];
  const began = moments.findIndex(({ episode }) => episode === 'reunion');
  const met = began < 0 ? -1 : moments.findIndex((m, i) => i >= began && matched(m));
  const fusses = moments.slice(-stepsOf(LAST)).some(negative);
  return {
    // the first seconds are nobody's
    miss: asked.find(({ answer, at }) => !answer && at > FIRST) ?? asked.find(({ answer }) => !answer),
    noticing: soonest,
    back:
      began < 0
        ? undefined
        : { at: began * STEP, met: met < 0 ? undefined : (met - began) * STEP, act: moments[met]?.act },
    fusses
  };
}

/** Runs of moments for which something holds: from, and to (excluded). */
function runs(moments: readonly Moment[], is: (m: Moment) => boolean): (readonly [from: number, to: number])[] {
  const out: [number, number][] = [];
  moments.forEach((moment, i) => {
    if (!is(moment)) return;
    const last = out.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else out.push([i, i + 1]);
  });
  return out;
}

const PURSUE: readonly Act[] = ['smile', 'voice', 'touch', 'imitate'];

export function rowsOf(moments: readonly Moment[]): Rows {
  const outside = moments.filter(({ episode }) => episode !== 'stillFace');
  const asked = askedIn(moments).filter(({ episode }) => episode !== 'stillFace');
  const after = asked.flatMap(({ answer }) => (answer ? [answer.after] : []));
  const seconds = (is: (m: Moment) => boolean): number => outside.filter(is).length * STEP;
  const turned = runs(outside, (m) => m.attention !== 'face' && !negative(m));
  const chased = (from: number, to: number): boolean =>
    outside.slice(from + 1, to).some((m, i) => PURSUE.includes(m.act) && outside[from + i]!.act !== m.act);
  const fussed = runs(outside, negative);
  const reunion = moments.filter(({ episode }) => episode === 'reunion');
  const mended = repairs(reunion);
  return {
    noticing: {
      bids: asked.length,
      answered: after.length,
      middle: after.length > 0 ? quantile(after, MIDDLE) : undefined
    },
    following: {
      sameThing: seconds((m) => m.attention === 'object' && m.act === 'ring'),
      bothSmiling: seconds((m) => m.phase === 'social-positive' && matched(m))
    },
    room: { turned: turned.length, left: turned.filter(([from, to]) => !chased(from, to)).length },
    naming: {
      fussed: fussed.length,
      named: fussed.filter(([from, to]) => outside.slice(from, to).some((m) => m.act === 'name')).length
    },
    back: {
      met: momentsOf(moments).back?.met,
      repair: mended.length > 0 ? mended.reduce((a, b) => a + b, 0) / mended.length : undefined,
      repairs: mended.length
    }
  };
}
