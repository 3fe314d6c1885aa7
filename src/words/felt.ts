/** What is felt and what is seen, in words. */
import type { Felt, FeltCode } from '../model/felt.ts';

const FELT_WORDS: Readonly<Record<FeltCode, string>> = {
  'far-away': 'far away',
  heated: 'heated',
  hurt: 'hurt',
  'coming-nearer': 'coming nearer',
  waiting: 'waiting to see'
};

const sizeWord = (size: number): string => (size > 0.75 ? 'very ' : size > 0.5 ? '' : 'a little ');

export const feltWords = ({ code, size }: Felt): string =>
  code === 'waiting' ? FELT_WORDS[code] : `${sizeWord(size)}${FELT_WORDS[code]}`;

/** How much of it could be seen. @param size - null: nothing */
export const seenWords = (size: number | null): string =>
  size === null ? 'nothing' : size > 0.6 ? 'most of it' : 'something';
