/** Every way a beat can be answered: replies, compose, silence, settling, stepping back; a beat's own or the cast's. */
import type { Beat, PlayPack, Standing, Then } from '../pack.ts';

/** A standing move's answers: the first time's, and those of later times. */
export const standingAnswers = ({ answers, again = [] }: Standing): readonly Then[] => [...answers, ...again.flat()];

/** The answers to a standing move that has been made `times` before in this run. */
export const answersNow = ({ answers, again }: Standing, times: number): readonly Then[] =>
  times === 0 || !again ? answers : again[Math.min(times, again.length) - 1]!;

/** All answers of a beat, whatever the moment. */
export function answersOf(pack: PlayPack, beat: Beat): readonly Then[] {
  if (beat.ends) return [];
  const { standing } = pack.other;
  return [
    ...beat.replies.flatMap((r) => r.answers),
    ...(beat.compose?.answers ?? []),
    ...standingAnswers(beat.silence ?? standing.stay),
    ...standingAnswers(beat.settle ?? standing.settle),
    ...standingAnswers(beat.stepBack ?? standing.stepBack)
  ];
}
