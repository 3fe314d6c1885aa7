/** Milliseconds from a person of the model to the display list of their face: what a redraw costs before any paint. */
import { BABY } from '../../src/face/baby/baby.ts';
import { lookOfInfant } from '../../src/face/baby/fromInfant.ts';
import { infantOf } from '../../src/face/baby/motion.ts';
import { PEOPLE } from '../../src/face/cast/everyone.ts';
import type { Character } from '../../src/face/character.ts';
import { drawLayer, LAYERS } from '../../src/face/drawPerson.ts';
import { lookOf } from '../../src/face/fromPerson.ts';
import { faceOf } from '../../src/face/motion.ts';
import type { FaceState } from '../../src/face/state.ts';
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

function timed(what: (person: Person, i: number) => void): number {
  const spent: number[] = [];
  for (let i = 0; i < WARM + ROUNDS; i++) {
    const person = { ...EVEN, openness: (i % 100) / 100, arousal: ((i * 7) % 100) / 100 };
    const started = performance.now();
    what(person, i);
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

/** An infant that goes up and down, as it does in play. */
const infant = (i: number): FaceState =>
  infantOf(
    lookOfInfant({ valence: Math.sin(i / 9), arousal: (i % 10) / 10, engagement: 0.6, attention: 'you', side: 1 })
  );

export const faceFigures = (): string[] => [
  ...Object.values(PEOPLE).map((character) => told(character.id, timed(face(character)), timed(whole(character)))),
  told(
    BABY.id,
    timed((_, i) => void drawLayer(BABY, infant(i), 'face')),
    timed((_, i) => {
      const state = infant(i);
      for (const layer of LAYERS) drawLayer(BABY, state, layer);
    })
  )
];

const told = (id: string, one: number, all: number): string =>
  `${id.padEnd(12)} face ${one.toFixed(2)} ms   with hair, body and arms ${all.toFixed(2)} ms`;
