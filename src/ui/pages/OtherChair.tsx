/** You are the other: your own lines come back across the table. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type ChairChoice,
  type ChairTurn,
  chairTable,
  type Look,
  openingOf,
  type Show,
  SHOW,
  turnsOf
} from '../../session/otherChair.ts';
import { AFTER } from '../../words/debrief.ts';
import { feltWords, seenWords } from '../../words/felt.ts';
import { UI } from '../../words/ui.ts';
import { Frame } from '../frame.tsx';
import { type LookBack, noLookWords, useLookBack } from '../lookBack.ts';
import { isSpeech } from '../play/pages.ts';
import type { ScreenProps } from '../services.ts';
import { StackedHead } from '../stacked.tsx';

export function OtherChair({ route, services }: ScreenProps) {
  const run = route.screen === 'other-chair' ? route.run : '';
  const back = useLookBack(run, services);
  if (back === undefined) return <Frame>{<p class="wait">{UI.loading}</p>}</Frame>;
  if (typeof back === 'string' || !back.session) {
    return (
      <Frame>
        <div class="page narrow">
          <p class="notice">{typeof back === 'string' ? noLookWords(back) : UI.readOnly}</p>
          <a class="button" href="#/library">
            {UI.library}
          </a>
        </div>
      </Frame>
    );
  }
  return (
    <Frame quickly={back.pack.home}>
      <Chair back={back} session={back.session} run={run} />
    </Frame>
  );
}

const SHOWS = Object.keys(SHOW) as Show[];
const SHOW_WORDS: Readonly<Record<Show, string>> = { show: AFTER.showIt, half: AFTER.half, swallow: AFTER.swallow };
const LOOK_WORDS: Readonly<Record<Look, string>> = { up: AFTER.lookUp, down: AFTER.lookDown };

function Chair({
  back,
  session,
  run
}: {
  readonly back: LookBack;
  readonly session: NonNullable<LookBack['session']>;
  readonly run: string;
}) {
  const turns = useMemo(() => turnsOf(session), [session]);
  const [choices, setChoices] = useState<readonly ChairChoice[]>([]);
  const at = choices.length;
  const { name } = back.pack.other;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at > 0) top.current?.focus();
  }, [at]);
  return (
    <section class="page narrow chair" aria-label={AFTER.otherChair}>
      <h1>{AFTER.otherChair}</h1>
      {at === 0 && <p class="intro">{AFTER.chairIntro(name)}</p>}
      {at === 0 && (
        <div class="opening">
          {openingOf(session).map((t) => (
            <p key={t.id}>{t.text}</p>
          ))}
        </div>
      )}
      <div ref={top} tabIndex={-1}>
        {at < turns.length ? (
          <Turn key={at} turn={turns[at]!} back={back} next={(choice) => setChoices([...choices, choice])} />
        ) : (
          <Table turns={turns} choices={choices} run={run} />
        )}
      </div>
    </section>
  );
}

function Turn({
  turn,
  back,
  next
}: {
  readonly turn: ChairTurn;
  readonly back: LookBack;
  readonly next: (choice: ChairChoice) => void;
}) {
  const [show, setShow] = useState<Show>('half');
  const [look, setLook] = useState<Look>('down');
  const { other } = back.pack;
  const inside = turn.lines.map((l) => back.reasons.inside[l.id]).find((text) => text !== undefined);
  return (
    <div class="chair-turn">
      <p class="across">{turn.said.act ? turn.said.text : `“${turn.said.text.replace(/^“|”$/g, '')}”`}</p>
      <p class="felt">
        {AFTER.feltInside}: {feltWords(turn.felt)}
      </p>
      {inside && (
        <p class="inside">
          <span class="who">{AFTER.inside} </span>
          {inside}
        </p>
      )}
      {turn.lines.map((l) => (
        <p key={l.id} class="line">
          {l.who === other.id && isSpeech(l.text) ? <span class="who">{other.name} </span> : null}
          {l.text}
        </p>
      ))}
      <Choice legend={AFTER.whatShow} options={SHOWS} words={SHOW_WORDS} chosen={show} choose={setShow} />
      <Choice legend={AFTER.whereLook} options={['up', 'down']} words={LOOK_WORDS} chosen={look} choose={setLook} />
      <button type="button" class="primary" onClick={() => next({ show, look })}>
        {UI.continue}
      </button>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

function Choice<T extends string>({ legend, options, words, chosen, choose }: ChoiceProps<T>) {
  return (
    <fieldset class="row">
      <legend>{legend}</legend>
      {options.map((o) => (
        <button key={o} type="button" class="quiet" aria-pressed={chosen === o} onClick={() => choose(o)}>
          {words[o]}
        </button>
      ))}
    </fieldset>
  );
}

function Table({
  turns,
  choices,
  run
}: {
  readonly turns: readonly ChairTurn[];
  readonly choices: readonly ChairChoice[];
  readonly run: string;
}) {
  const rows = chairTable(turns, choices);
  return (
    <>
      <div class="scroll" tabIndex={0} role="group" aria-label={AFTER.chairTable}>
        <table class="stacked" role="table">
          <caption>{AFTER.chairTable}</caption>
          <StackedHead heads={[AFTER.turn, AFTER.feltInside, AFTER.shown, AFTER.seen, AFTER.saidNext]} />
          <tbody role="rowgroup">
            {rows.map((r) => (
              <tr key={r.turn} role="row">
                <th scope="row" role="rowheader" data-head={AFTER.turn}>
                  {r.turn}
                </th>
                <td role="cell" data-head={AFTER.feltInside}>
                  {feltWords(r.felt)}
                </td>
                <td role="cell" data-head={AFTER.shown}>
                  {SHOW_WORDS[r.show]}, {LOOK_WORDS[r.look].toLowerCase()}
                </td>
                <td role="cell" data-head={AFTER.seen}>
                  {seenWords(r.seen)}
                </td>
                <td role="cell" data-head={AFTER.saidNext} class={r.saidNext ? undefined : 'never'}>
                  {r.saidNext?.text ?? '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="ways">
        <a class="button" href={`#/landing/${run}`}>
          {AFTER.takeOneLine}
        </a>
        <a class="button" href={`#/debrief/${run}`}>
          {AFTER.debrief}
        </a>
      </div>
    </>
  );
}
