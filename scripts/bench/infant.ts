/** Seconds of infant time a second of one core: the session alone, as it runs in play and in `mend simulate`. */
import { seedsOf, session } from '../../src/model/infant/session.ts';

const SESSIONS = 20;
const ROUNDS = 5;
const SECONDS = 360;

export function infantFigures(): string[] {
  let fastest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (const seed of seedsOf(round, SESSIONS)) session('good-enough', seed);
    fastest = Math.min(fastest, performance.now() - started);
  }
  const rate = Math.round((SESSIONS * SECONDS) / (fastest / 1000));
  return [`infant and caregiver: ${rate} s of session a second (asked: 5000)`];
}
