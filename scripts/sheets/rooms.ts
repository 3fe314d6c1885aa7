/** Sheets of the rooms: every room and hour, met, torn and flooded, as on a desk and as on a phone. */
import { INFANTS, PEOPLE } from '../../src/face/cast/everyone.ts';
import type { Person } from '../../src/model/person.ts';
import { PLACES } from '../../src/scenes/places/places.ts';
import { paintStage } from './stage.ts';
import type { Cell, Sheet } from './sheet.ts';

const person = (over: Partial<Person>): Person => ({
  arousal: 0.3,
  openness: 0.5,
  trust: 0.6,
  recognition: 0.6,
  shutdown: 0.1,
  mask: 0.2,
  expectation: 0.5,
  ...over
});

const CLOSED = person({ arousal: 0.62, openness: 0.15, recognition: 0.3 });

/** The other and the player, in the three lights. */
export const LIGHTS = {
  met: [person({ openness: 0.85, recognition: 0.8 }), person({ recognition: 0.8 })],
  torn: [CLOSED, person({ arousal: 0.45, recognition: 0.3 })],
  flooded: [CLOSED, person({ arousal: 0.95, recognition: 0.3 })]
} as const;

/** Who sits in which room, by the beginning of its id. */
const SITS: Readonly<Record<string, string>> = { kitchen: 'sam', therapy: 'noor', nursery: 'baby' };

/** Rooms someone is seen in. */
export const ROOMS = Object.keys(PLACES).filter((id) => Object.keys(SITS).some((room) => id.startsWith(room)));

export const sits = (place: string): string => SITS[place.split('-')[0]!] ?? 'sam';

const cells = (places: readonly string[]): Cell[] =>
  places.flatMap((place) =>
    Object.entries(LIGHTS).map(([name, [other, player]]) => ({
      label: `${place}, ${name}`,
      paint: (pen, width, height) =>
        paintStage(pen, width, height, { place, character: { ...PEOPLE, ...INFANTS }[sits(place)]!, other, player })
    }))
  );

/** One sheet a room and shape of stage. */
export const roomSheets = (): Sheet[] =>
  Object.keys(SITS).flatMap((room): Sheet[] => {
    const shown = cells(ROOMS.filter((id) => id.startsWith(room)));
    return [
      { name: `room-${room}`, columns: 3, width: 460, height: 480, cells: shown, colours: 144 },
      { name: `room-${room}-phone`, columns: 3, width: 390, height: 312, cells: shown, colours: 144 }
    ];
  });
