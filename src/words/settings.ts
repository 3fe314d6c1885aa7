/** Strings of the settings page. */
export const SETTING_WORDS = {
  title: 'Settings',
  saved: 'Changes count at once and are kept on this device.',
  textSize: 'Text size',
  font: 'Letters',
  fonts: { atkinson: 'Atkinson Hyperlegible', system: 'This device’s own' },
  spacing: 'Spacing of letters and words',
  spacings: { normal: 'Normal', wide: 'Wide' },
  theme: 'Light or dark',
  themes: { system: 'As this device', light: 'Light', dark: 'Dark' },
  motion: 'Movement',
  motions: { system: 'As this device', reduced: 'Little', full: 'Full' },
  softer: 'Softer: no crying to be heard, no tears, no heartbeat, no darkening, no narrowing',
  textOnly: 'Without the picture',
  sayFace: 'Say what the face does',
  numbers: 'Number keys choose replies',
  settling: 'What steadies you',
  classWords: 'Class words: strong, weak, none',
  keep: 'What is kept of your runs and of what you write',
  keeps: {
    keep: 'Keep them on this device',
    'until-close': 'Only until I close the page',
    ask: 'Ask me after each run'
  }
} as const;
