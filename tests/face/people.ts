/** People of the model for tests of the face, and grids over what they are made of. */
import type { Person } from '../../src/model/person.ts';

export const person = (over: Partial<Person> = {}): Person => ({
  arousal: 0.42,
  openness: 0.4,
  trust: 0.6,
  recognition: 0.44,
  shutdown: 0.12,
  mask: 0.4,
  expectation: 0.5,
  ...over
});

export const OPEN = person({ arousal: 0.25, openness: 0.75, recognition: 0.7, shutdown: 0, mask: 0.15 });
export const CLOSED = person({ arousal: 0.62, openness: 0.2, recognition: 0.35, shutdown: 0.15, mask: 0.4 });

/** `count` numbers from 0 to 1. */
export const steps = (count: number): number[] => Array.from({ length: count }, (_, i) => i / (count - 1));
