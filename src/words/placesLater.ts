/** Places that no first page opens on, in words. As places.ts. */
export const PLACES_LATER: Readonly<Record<string, string>> = {
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
