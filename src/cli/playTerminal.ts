/** Plays in the terminal: lines, numbered moves, a number back. */
import readline from 'node:readline';
import type { Packs } from '../scenario/compile/emit.ts';
import { COMPOSE, type Move } from '../scenario/play/offer.ts';
import { MOST_PARTS } from '../scenario/compile/moves.ts';
import { answerOf } from '../session/answer.ts';
import type { SessionInput } from '../session/opening.ts';
import { Session } from '../session/session.ts';
import { viewOf, type View } from '../session/view.ts';
import { writtenOf } from '../session/written.ts';
import { STANDING_WORDS } from '../words/standing.ts';
import { say, type Status } from './output.ts';
import { tellReport } from './tellRun.ts';

interface Choice {
  readonly move: Move;
  readonly text: string;
}

function choices(view: View): Choice[] {
  const compose = view.compose
    ? [{ move: { id: COMPOSE }, text: 'Put it together from parts, such as a+b, or write it' }]
    : [];
  const replies = view.replies
    .filter((o) => o.available)
    .map((o) => ({ move: { id: o.id }, text: o.act ? o.text : `“${o.text}”` }));
  const standing = [view.stay, view.settle, view.stepBack].filter((o) => o?.available);
  return [
    ...compose,
    ...replies,
    ...standing.map((o) => ({ move: { id: o!.id }, text: STANDING_WORDS[o!.id as 'stay'] }))
  ];
}

function show(view: View, { play }: Packs): void {
  for (const { line, text } of view.heard) say(line.who === play.other.id ? `${play.other.name}: ${text}` : text);
  say('');
}

/** Asks and waits for a line; undefined when there will be no more of them. */
type Ask = (question: string) => Promise<string | undefined>;

function asking(input: readline.Interface): Ask {
  const lines = input[Symbol.asyncIterator]();
  return async (question) => {
    process.stderr.write(question);
    const next = await lines.next();
    return next.done ? undefined : next.value;
  };
}

async function guessed({ guess }: View, ask: Ask): Promise<string | undefined> {
  if (!guess) return undefined;
  const options = [...guess.options.map((o) => o.feeling), 'dont-know'];
  say(`What just happened for them? ${options.map((o, i) => `${i + 1} ${o}`).join('  ')}`);
  return options[Number(await ask('? ')) - 1];
}

async function composed({ compose }: View, ask: Ask, hurt: boolean): Promise<Move> {
  const parts = Object.entries(compose?.parts ?? {}).flatMap(([kind, l]) => l.map((p) => ({ ...p, kind })));
  for (const { id, kind, text } of parts) say(`     ${id} (${kind}): ${text}`);
  const answer = (await ask('parts, or your own words > ')) ?? '';
  // an id has no space in it
  if (answer.trim().includes(' '))
    return { id: COMPOSE, written: writtenOf(answer, { ...(compose && { compose }), hurt }) };
  const said = answer
    .split('+')
    .map((p) => p.trim())
    .filter((p, i, all) => parts.some((x) => x.id === p) && all.indexOf(p) === i);
  return { id: COMPOSE, parts: said.slice(0, MOST_PARTS) };
}

/** The next move; undefined when nobody is there to make one. */
async function chosen(view: View, ask: Ask, hurt: boolean): Promise<(Move & { guess?: string }) | undefined> {
  const guess = await guessed(view, ask);
  const list = choices(view);
  list.forEach((c, i) => say(`  ${i + 1}  ${c.text}`));
  for (;;) {
    const answer = await ask('> ');
    if (answer === undefined) return undefined;
    const choice = list[Number(answer) - 1];
    if (!choice) continue;
    const move = choice.move.id === COMPOSE ? await composed(view, ask, hurt) : choice.move;
    return { ...move, ...(guess !== undefined && { guess }) };
  }
}

/** Plays until the run, or the input, ends; then tells the report. */
export async function playInteractively(packs: Packs, given: SessionInput): Promise<Status> {
  const input = readline.createInterface({ input: process.stdin });
  const ask = asking(input);
  const session = new Session(packs.play, given);
  const here = (): View => viewOf(packs.play, session.moment, given.seed);
  show(here(), packs);
  while (!session.over) {
    const move = await chosen(here(), ask, packs.play.harmBy === 'other');
    if (!move) break;
    session.move(move);
    show(here(), packs);
  }
  input.close();
  say(tellReport(packs, answerOf(session)));
  return 0;
}
