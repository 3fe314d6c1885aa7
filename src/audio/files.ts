/** Which file of sounds a place needs, and which of its sounds is the room. */
import homeM4a from '../../assets/sound/home.m4a?url';
import homeWebm from '../../assets/sound/home.webm?url';
import musicM4a from '../../assets/sound/music.m4a?url';
import musicWebm from '../../assets/sound/music.webm?url';
import nurseryM4a from '../../assets/sound/nursery.m4a?url';
import nurseryWebm from '../../assets/sound/nursery.webm?url';
import therapyM4a from '../../assets/sound/therapy.m4a?url';
import therapyWebm from '../../assets/sound/therapy.webm?url';
import type { TABLE } from './table.ts';

export type FileId = keyof typeof TABLE;

/** The first that a browser can play is fetched. */
export const FILES: Readonly<Record<FileId, readonly string[]>> = {
  music: [musicWebm, musicM4a],
  home: [homeWebm, homeM4a],
  therapy: [therapyWebm, therapyM4a],
  nursery: [nurseryWebm, nurseryM4a]
};

interface Room {
  readonly file: FileId;
  readonly tone: string;
}

/** By the beginning of a place's id; the first that fits. */
const ROOMS: readonly (readonly [place: string, room: Room])[] = [
  ['therapy-rain', { file: 'therapy', tone: 'room-rain' }],
  ['therapy', { file: 'therapy', tone: 'room-consulting' }],
  ['nursery', { file: 'nursery', tone: 'room-nursery' }],
  ['kitchen', { file: 'home', tone: 'room-kitchen' }],
  ['', { file: 'home', tone: 'room-hall' }]
];

export const roomOf = (place: string): Room => ROOMS.find(([begins]) => place.startsWith(begins))![1];
