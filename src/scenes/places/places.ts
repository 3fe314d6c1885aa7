/** Which place an id names. */
import { bedroom } from './bedroom.ts';
import { hall } from './hall.ts';
import { kitchenEvening, kitchenMorning, kitchenNight } from './kitchen.ts';
import { nurseryDay, nurseryDim } from './nursery.ts';
import type { DrawPlace } from './place.ts';
import { stairs } from './stairs.ts';
import { therapyEvening, therapyMorning, therapyRain } from './therapy.ts';

export const PLACES: Readonly<Record<string, DrawPlace>> = {
  'kitchen-night': kitchenNight,
  'kitchen-evening': kitchenEvening,
  'kitchen-morning': kitchenMorning,
  'hall-night': hall,
  'stairs-night': stairs,
  'bedroom-night': bedroom,
  'therapy-morning': therapyMorning,
  'therapy-rain': therapyRain,
  'therapy-evening': therapyEvening,
  'nursery-day': nurseryDay,
  'nursery-dim': nurseryDim
};

/** @throws RangeError for a place nobody has drawn */
export function placeOf(id: string): DrawPlace {
  const draw = Object.hasOwn(PLACES, id) ? PLACES[id] : undefined;
  if (!draw) throw new RangeError(`placeOf: no place is called "${id}"`);
  return draw;
}
