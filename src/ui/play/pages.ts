/**
 * Lines into pages: the player turns them, so each holds one thing to take in.
 *
 * A page ends after the other has spoken or done something, or when it is full; the
 * last page stands beside the replies.
 */
import type { Heard } from '../../scenario/play/moment.ts';

// Chosen: a page is read in one breath; the last one leaves room for the replies on a 320-pixel phone.
const MOST_WORDS = 32;
const LAST_WORDS = 22;

const wordsOf = (lines: readonly Heard[]): number => lines.reduce((n, { text }) => n + text.split(/\s+/).length, 0);

/** @param other - the id of the one across; scene and phone lines run on into theirs */
export function pagesOf(heard: readonly Heard[], other: string): (readonly Heard[])[] {
  const pages: Heard[][] = [];
  let page: Heard[] = [];
  const turn = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  for (const line of heard) {
    if (wordsOf([...page, line]) > MOST_WORDS) turn();
    page.push(line);
    if (line.line.who === other) turn();
  }
  turn();
  const last = pages.at(-1);
  if (last && last.length > 1 && wordsOf(last) > LAST_WORDS) pages.push([last.pop()!]);
  return pages;
}

/** Whether a text is nothing but speech, and so needs its speaker named. */
export const isSpeech = (text: string): boolean =>
  text.startsWith('“') && text.endsWith('”') && !text.slice(1, -1).includes('”');

/** A line as it is read out: the speaker named where the words do not. */
export const readOut = (text: string, speaker: string): string => (isSpeech(text) ? `${speaker}: ${text}` : text);
