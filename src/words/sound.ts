/** Sounds in words: captions, and their names in the gallery. As ui.ts. */
import type { Cue } from '../session/ports.ts';

export const SOUND_WORDS = {
  gallery: 'Sounds',
  galleryIntro: 'Every sound there is, made by code, each with its caption. Nobody has recorded anything.',
  hear: (caption: string): string => `Hear: ${caption}`,
  withSound: 'With sound; silent unless this is ticked',
  settings: 'Sound',
  on: 'Sound: rooms, a little music, the baby’s voice. Nothing is lost without it.',
  music: 'Music',
  room: 'Rooms',
  voices: 'The baby’s voice',
  small: 'Small sounds, heart and breath',
  captions: 'Say sounds in words'
} as const;

/** What is said of something that sounds once; a press of one’s own needs no saying. */
export const CAPTIONS: Readonly<Record<Cue, string>> = {
  choose: '',
  page: '',
  cup: 'a cup is set down',
  coo: 'a coo',
  laugh: 'the baby laughs',
  fuss: 'the baby fusses',
  cry: 'the baby cries',
  hiccup: 'a hiccup'
};

/** What is said when it begins. */
export const BEGINS = {
  heart: 'your own heart, fast',
  tense: 'the music draws together',
  open: 'the music opens'
} as const;

/** Rooms, by the beginning of a place’s id; the first that fits. */
const ROOMS: readonly (readonly [place: string, caption: string])[] = [
  ['therapy-rain', 'rain on a window'],
  ['therapy', 'a clock, in a quiet room'],
  ['nursery', 'leaves outside, a bird'],
  ['kitchen', 'a refrigerator hums'],
  ['', 'the quiet of a dark house']
];
export const roomCaption = (place: string): string => ROOMS.find(([begins]) => place.startsWith(begins))![1];

/** Every sound by its name, for who looks through them. */
export const EVERY_SOUND: Readonly<Record<string, string>> = {
  'music-open': 'music, open',
  'music-tense': 'music, drawn together',
  'room-kitchen': 'a refrigerator hums',
  'room-hall': 'the quiet of a dark house',
  'room-consulting': 'a clock, in a quiet room',
  'room-rain': 'rain on a window',
  'room-nursery': 'leaves outside, a bird',
  heart: 'your own heart, fast',
  breath: 'your own breath, fast',
  choose: 'a choice is made',
  page: 'a page turns',
  cup: 'a cup is set down',
  coo: 'a coo',
  laugh: 'the baby laughs',
  fuss: 'the baby fusses',
  cry: 'the baby cries',
  hiccup: 'a hiccup'
};
