/** In which words a level is told: a class reads a rubric, home reads what came of it, and a client is measured against nobody. */
import type { Level } from '../../model/rate.ts';
import type { PlayPack } from '../../scenario/pack.ts';
import { CLASS_LEVELS, CLIENT_LEVELS, HOME_LEVELS } from '../../words/phrases.ts';

export const isClientsChair = ({ harmBy, setting }: PlayPack): boolean => harmBy === 'other' && setting === 'therapy';

/** Where a run is rated at all. */
export const ratedWords = (classWords: boolean): Readonly<Record<Level, string>> =>
  classWords ? CLASS_LEVELS : HOME_LEVELS;

export const levelWords = (pack: PlayPack, classWords: boolean): Readonly<Record<Level, string>> =>
  isClientsChair(pack) ? CLIENT_LEVELS : ratedWords(classWords);
