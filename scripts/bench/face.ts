/** Milliseconds from a person of the model to the display list of their face: what a redraw costs before any paint. */
import { PEOPLE } from '../../src/face/cast/everyone.ts';
import type { Character } from '../../src/face/character.ts';
import { drawLayer, LAYERS } from '../../src/face/drawPerson.ts';
import { lookOf } from '../../src/face/fromPerson.ts';
import { faceOf } from '../../src/face/motion.ts';
import type { Person } from '../../src/model/person.ts';

const ROUNDS = 400;
const WARM = 60;

const EVEN: Person = {
  arousal: 0.4,
  openness: 0.5,
  trust: 0.5,
  recognition: 0.5,
  shutdown: 0.1,
  mask: 0.3,
  expectation: 0.5
};

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

function timed(what: (person: Person) => void): number {
  const spent: number[] = [];
  for (let i = 0; i < WARM + ROUNDS; i++) {
    const person = { ...EVEN, openness: (i % 100) / 100, arousal: ((i * 7) % 100) / 100 };
    const started = performance.now();
    what(person);
    if (i >= WARM) spent.push(performance.now() - started);
  }
  return median(spent);
}

const face =
  (character: Character) =>
  (person: Person): void =>
    void drawLayer(character, faceOf(lookOf(person)), 'face');
const whole =
  (character: Character) =>
  (person: Person): void => {
    const state = faceOf(lookOf(person));
    for (const layer of LAYERS) drawLayer(character, state, layer);
  };

export const faceFigures = (): string[] =>
  Object.values(PEOPLE).map(
    (character) =>
      `${character.id.padEnd(12)} face ${timed(face(character)).toFixed(2)} ms   with hair, body and arms ${timed(whole(character)).toFixed(2)} ms`
  );
