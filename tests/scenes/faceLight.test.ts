import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { LIGHTS, ROOMS } from '../../scripts/sheets/rooms.ts';
import { paintStage } from '../../scripts/sheets/stage.ts';
import { INFANTS, PEOPLE } from '../../src/face/cast/everyone.ts';
import { frameOf } from '../../src/scenes/frame.ts';
import { person } from '../face/people.ts';

const [WIDTH, HEIGHT] = [240, 250];

/** Lightness, 0..255, of a box in head units: its mean, and from its darkest to its lightest but for the last few in a hundred. */
function seen(pen: ReturnType<ReturnType<typeof createCanvas>['getContext']>, box: readonly number[]) {
  const { unit, x, y } = frameOf(WIDTH, HEIGHT);
  const [left, top, right, bottom] = box.map((v, i) => Math.round(v * unit + (i % 2 ? y : x)));
  const { data } = pen.getImageData(left!, top!, right! - left!, bottom! - top!);
  const all: number[] = [];
  for (let i = 0; i < data.length; i += 4) all.push(0.3 * data[i]! + 0.59 * data[i + 1]! + 0.11 * data[i + 2]!);
  all.sort((a, b) => a - b);
  return {
    mean: all.reduce((a, b) => a + b, 0) / all.length,
    spread: all[Math.floor(all.length * 0.95)]! - all[Math.floor(all.length * 0.02)]!
  };
}

/** From the brows to the chin, and what is beside the head; beside an infant, beyond its seat. */
const FACE = [-60, -40, 60, 100] as const;
const BESIDE = [128, -60, 160, 60] as const;
const BEYOND = [178, -60, 206, 60] as const;

/** One skin for all rooms of adults, so that rooms can be compared. */
const whoIn = (place: string): string => (place.startsWith('nursery') ? 'baby' : 'sam');

function shown(place: string, looks: string, openness: number, arousal: number) {
  const pen = createCanvas(WIDTH, HEIGHT).getContext('2d');
  const other = person({ openness, recognition: openness });
  paintStage(pen, WIDTH, HEIGHT, {
    place,
    character: { ...PEOPLE, ...INFANTS }[looks]!,
    other,
    player: person({ arousal })
  });
  return { face: seen(pen, FACE), beside: seen(pen, looks in INFANTS ? BEYOND : BESIDE) };
}

describe('a face in every room and light', () => {
  it.each(ROOMS)('[SC45] is never too dark to be read, however torn and flooded: %s', (place) => {
    for (const openness of [0, 1])
      for (const arousal of [0.3, 1]) {
        const { face } = shown(place, whoIn(place), openness, arousal);
        // 145 at the least today
        expect(face.mean).toBeGreaterThan(125);
      }
  });

  it.each(Object.keys(PEOPLE))('[SC46] keeps its features apart from its skin in the worst light: %s', (looks) => {
    for (const place of ['kitchen-night', 'therapy-evening']) {
      const { face } = shown(place, looks, 0, 1);
      // 83 and 70 at the least today: the deepest skins
      expect(face.mean).toBeGreaterThan(70);
      expect(face.spread).toBeGreaterThan(55);
    }
  });

  it.each(ROOMS)('[SC47] stands out from what is behind it: %s', (place) => {
    for (const [openness, arousal] of [
      [1, 0.3],
      [0, 0.45],
      [0, 1]
    ] as const) {
      const { face, beside } = shown(place, whoIn(place), openness, arousal);
      expect(face.mean - beside.mean).toBeGreaterThan(20);
    }
  });

  it('[SC48] has three lights that differ in a room', () => {
    const met = LIGHTS.met[0].openness;
    for (const place of ['kitchen-morning', 'therapy-rain']) {
      const warm = shown(place, 'sam', met, 0.3).beside.mean;
      expect(warm).toBeGreaterThan(shown(place, 'sam', 0.1, 0.3).beside.mean + 3);
      expect(shown(place, 'sam', 0.1, 0.3).beside.mean).toBeGreaterThan(shown(place, 'sam', 0.1, 1).beside.mean);
    }
  });
});
