/** Places in words, for those who have no picture, and for everyone's screen reader. */
export const PLACES: Readonly<Record<string, string>> = {
  'stairs-night': 'A dark landing on the third floor, and a door with light in the crack beneath it.',
  'hall-night': 'A dark hall. At its end a door stands open by the width of a hand, with a light on behind it.',
  'bedroom-night': 'A bedroom in the dark. What light there is comes off the street, through the blind.',
  'kitchen-night':
    'A kitchen at night, one lamp low over the table. The yard is dark behind the window. Your own hands are at the near edge of the table.',
  'kitchen-evening':
    'A kitchen in the evening, the lamp lit and the sky behind the window still red. The table is laid. Your own hands are at its near edge.',
  'kitchen-morning':
    'A kitchen in the morning, light coming in over the sill. Coffee and bread on the table. Your own hands are at its near edge.'
};

export const placeWords = (place: string): string => PLACES[place] ?? '';
