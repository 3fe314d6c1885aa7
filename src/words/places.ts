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
    'A kitchen in the morning, light coming in over the sill. Coffee and bread on the table. Your own hands are at its near edge.',
  'therapy-morning':
    'A room with two chairs, in the morning; you sit in one of them. Books, a plant, a clock at ten past ten. Water and tissues stand on the low table between you.',
  'therapy-rain':
    'A room with two chairs; you sit in one of them. Rain on the window, a clock at twenty to four. The tissues stand out of reach, on the bookcase.',
  'therapy-evening':
    'A room with two chairs, in the evening; you sit in one of them. The lamp is lit, the clock says ten to seven. Water and tissues stand on the low table between you.',
  'nursery-day':
    'A nursery by day: a window with its curtains open, a mobile, a bear on a shelf, a rug. You kneel before the seat of a baby.',
  'nursery-dim': 'A nursery with the curtains drawn almost to. You kneel on the rug before the seat of a baby.'
};

export const placeWords = (place: string): string => PLACES[place] ?? '';
