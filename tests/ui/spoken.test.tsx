/** A scene as a screen reader speaks it: the words first, then what is seen, never a feeling named. */
import path from 'node:path';
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readChoices } from '../../src/cli/playRun.ts';
import { FELT } from '../../src/model/felt.ts';
import { replayed } from '../../src/session/replay.ts';
import { pinned, pinnedPack } from '../session/pinned.ts';
import { find, follow, frame, newBrowser, openPage, screen, turnPages, until } from './page.tsx';

const SNAPSHOT = path.resolve(import.meta.dirname, '../fixtures/spoken.txt');
const TURNS = 6;
const PACK = pinnedPack();
const { seed, strategy, choices } = pinned();
const read = readChoices(choices.join(','));
const MOVES = 'moves' in read ? read.moves.slice(0, TURNS) : [];
const SESSION = replayed(PACK, { seed, strategy, mode: 'practise' }, MOVES);

/** Words that would name what the other feels. */
const FEELINGS = new RegExp(
  `\\b(${[...FELT, ...Object.keys(PACK.feelings), 'sad', 'angry', 'upset', 'happy', 'feels', 'anxious', 'ashamed', 'open', 'closed'].join('|')})\\b`,
  'i'
);

beforeEach(newBrowser);
afterEach(() => virtual.stop());

/** Plays the first turns of the pinned run with the reader on. @returns what the page said, first, and all that was spoken */
async function spokenRun(): Promise<{ first: string; log: string[] }> {
  const page = await openPage(`#/play/late-again?seed=${seed}&mode=practise&strategy=${strategy}`, { play: PACK });
  await find('log', 'Conversation');
  const status = screen.getByRole('status');
  await until(() => expect(status.textContent).not.toBe(''));
  await virtual.start({ container: page.host });
  const first = status.textContent;
  await follow(MOVES);
  await turnPages();
  await frame();
  return { first, log: await virtual.spokenPhraseLog() };
}

/** What stands in a message after the last of its words: what is seen. */
function seenIn(message: string): string {
  const texts = SESSION.transcript.map((t) => t.text).filter((t) => message.includes(t));
  const end = Math.max(...texts.map((t) => message.indexOf(t) + t.length));
  return message.slice(end).trim();
}

describe('A scene spoken by a screen reader', () => {
  it('is the words and what is seen, each page once, with where one is between', async () => {
    const { first, log } = await spokenRun();
    const polite = [first, ...log.filter((p) => p.startsWith('polite: ')).map((p) => p.slice('polite: '.length))];
    const heard = SESSION.transcript.filter((t, i, told) => t.turn === 0 || told[i - 1]?.turn === t.turn);

    let from = 0;
    for (const { text } of heard) {
      const at = polite.findIndex((m, i) => i >= from && m.includes(text));
      expect(at, `lost or out of order: ${text}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
    for (const { id, text } of heard)
      expect(
        polite.filter((m) => m.includes(text)),
        `told as often as it was heard: ${text}`
      ).toHaveLength(heard.filter((t) => t.id === id).length);

    const seen = polite.map(seenIn);
    for (const [i, sentence] of seen.entries()) {
      expect(sentence).not.toMatch(FEELINGS);
      if (sentence !== '') expect(sentence, 'the same sentence twice running').not.toBe(seen[i - 1]);
    }
    expect(seen.filter((s) => s.startsWith('Sam')).length).toBeGreaterThan(TURNS);
    expect(seen[0], 'nobody is in sight at the door').toBe('');

    const places = log.filter((p) => !p.startsWith('polite: '));
    for (const place of ['button, Continue', 'group, Your reply', 'group, What just happened for them?'])
      expect(places).toContain(place);
    await expect(`${[first, ...log].join('\n')}\n`).toMatchFileSnapshot(SNAPSHOT);
  });

  it('can be walked through by ear: title, stage, conversation, replies and where to go', async () => {
    const page = await openPage(`#/play/late-again?seed=${seed}&mode=practise&strategy=${strategy}`, { play: PACK });
    await find('log', 'Conversation');
    await turnPages();
    await frame();
    await virtual.start({ container: page.host });
    while ((await virtual.lastSpokenPhrase()) !== 'end of main') await virtual.next();
    const log = await virtual.spokenPhraseLog();
    const order = [
      'link, Skip to the scene',
      'button, Pause',
      'button, Leave',
      'button, Leave quickly',
      'link, Settings',
      'link, Help now',
      'heading, Late again, level 1',
      'region, Stage',
      'log, Conversation',
      'group, Your reply',
      'button, Say nothing, stay'
    ];
    const at = order.map((phrase) => log.findIndex((p) => p.startsWith(phrase)));
    for (const [i, place] of at.entries()) expect(place, `not spoken: ${order[i]}`).toBeGreaterThanOrEqual(0);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(log.some((p) => p.includes('canvas'))).toBe(false);
    const replies = log.filter((p) => p.startsWith('button, “') || /^button, [A-Z].*\.$/.test(p));
    expect(replies.length).toBeGreaterThanOrEqual(2);
  });
});
