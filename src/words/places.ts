/**
 * Places in words, for those who have no picture, and for everyone's screen reader: those that a first page may
 * open on are here, all others come when they are asked for.
 */
export const PLACES: Readonly<Record<string, string>> = {
  'stairs-night': 'A dark landing on the third floor, and a door with light in the crack beneath it.',
  'hall-night': 'A dark hall. At its end a door stands open by the width of a hand, with a light on behind it.',
  'bedroom-night': 'A bedroom in the dark. What light there is comes off the street, through the blind.',
  'kitchen-night':
    'A kitchen at night, one lamp low over the table. The yard is dark behind the window. Your own hands are at the near edge of the table.'
};

let later: Readonly<Record<string, string>> = {};

/** What is known now; see `bringPlace`. */
export const placeWords = (place: string): string => PLACES[place] ?? later[place] ?? '';

/** Brings the words of a place that are not here yet. @param come - called once they are; not when they are here already */
export function bringPlace(place: string, come: () => void): void {
  if (placeWords(place) !== '') return;
  void import('./placesLater.ts').then((m) => {
    later = m.PLACES_LATER;
    come();
  });
}
