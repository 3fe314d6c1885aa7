/** Plays in the terminal: lines, numbered moves, a number back. */
import readline from 'node:readline/promises';
import type { Packs } from '../scenario/compile/emit.ts';
import { COMPOSE, type Move } from '../scenario/play/offer.ts';
import { answerOf } from '../session/answer.ts';
import { Session, type SessionInput } from '../session/session.ts';
import { viewOf, type View } from '../session/view.ts';
import { STANDING_WORDS } from '../words/standing.ts';
import { say, type Status } from './output.ts';
import { tellRun } from './tellRun.ts';

interface Choice {
  readonly move: Move;
  readonly text: string;
}

function choices(view: View): Choice[] {
  const compose = view.compose
    ? [{ move: { id: COMPOSE }, text: 'Put it in your own words (parts, such as a+b)' }]
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

async function ask(view: View, input: readline.Interface): Promise<Move & { guess?: string }> {
  let guess: string | undefined;
  if (view.guess) {
    const options = [...view.guess.options.map((o) => o.feeling), 'dont-know'];
    say(`What just happened for them? ${options.map((o, i) => `${i + 1} ${o}`).join('  ')}`);
    guess = options[Number(await input.question('? ')) - 1];
  }
  const list = choices(view);
  list.forEach((c, i) => say(`  ${i + 1}  ${c.text}`));
  for (;;) {
    const chosen = list[Number(await input.question('> ')) - 1];
    if (!chosen) continue;
    const extra = guess === undefined ? {} : { guess };
    if (chosen.move.id !== COMPOSE) return { ...chosen.move, ...extra };
    const parts = Object.entries(view.compose!.parts).flatMap(([kind, l]) => (l ?? []).map((p) => ({ ...p, kind })));
    parts.forEach((p) => say(`     ${p.id} (${p.kind}): ${p.text}`));
    const said = (await input.question('parts > '))
      .split('+')
      .map((p) => p.trim())
      .filter((p) => parts.some((x) => x.id === p));
    return { id: COMPOSE, parts: said.slice(0, 3), ...extra };
  }
}

export async function playInteractively(packs: Packs, given: SessionInput): Promise<Status> {
  const input = readline.createInterface({ input: process.stdin, output: process.stderr });
  const session = new Session(packs.play, given);
  try {
    while (!session.over) {
      const view = viewOf(packs.play, session.moment, given.seed);
      show(view, packs);
      session.move(await ask(view, input));
    }
    show(viewOf(packs.play, session.moment, given.seed), packs);
    say(tellRun(packs, answerOf(session)).split('\nOutcome: ')[1] ?? '');
  } finally {
    input.close();
  }
  return 0;
}
