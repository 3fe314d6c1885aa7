/** The still face in words: the same baby, three seconds at a time; nothing runs while one thinks. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Act, ACTS, stepsOf } from '../../model/infant/infant.ts';
import { StillFace } from '../../session/stillFace/live.ts';
import { namedWords, Teller } from '../../words/infant.ts';
import { STILL } from '../../words/stillFace.ts';
import { UI } from '../../words/ui.ts';
import { Announcer } from '../announce.tsx';

/** Seconds a choice lasts. */
const TURN = 3;
const DOES = ACTS.filter((act) => act !== 'blank');

interface ReadProps {
  readonly seed: number;
  readonly over: (session: StillFace) => void;
}

interface Page {
  readonly did: string;
  readonly seen: readonly string[];
}

export function Read({ seed, over }: ReadProps) {
  const [session] = useState(() => new StillFace('read', seed));
  const [teller] = useState(() => new Teller());
  const [pages, setPages] = useState<readonly Page[]>([]);
  const next = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const go = (did: string, what: () => void): void => {
    what();
    const seen: string[] = [];
    for (let i = 0; i < stepsOf(TURN); i++) {
      session.pass(1);
      const text = teller.hear(session.infant, session.doing.act);
      if (text) seen.push(text);
    }
    setPages((all) => [...all, { did, seen: seen.length > 0 ? seen : [teller.goesOn(session.infant)] }]);
  };
  const named = useRef(0);
  const act = (what: Act): void => {
    const did = what === 'name' ? STILL.youSay(namedWords(session.infant, named.current++)) : STILL.youDid[what];
    go(did, () => session.act(what));
  };
  useEffect(() => {
    if (pages.length === 0) return;
    end.current?.scrollIntoView?.({ block: 'nearest' });
    next.current?.focus();
  }, [pages.length]);
  const { standing } = session;
  const last = pages.at(-1);
  return (
    <div class="play still-play no-picture" data-standing={standing}>
      <section class="stage" aria-label={UI.stage}>
        <p class="stage-words">{STILL.baby}</p>
      </section>
      <section class="talk">
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
        <div class="log" role="log" aria-label={UI.conversation} aria-live="off" tabIndex={0}>
          {pages.map((page, i) => (
            <div key={i}>
              <p class="line by-you">{page.did}</p>
              {page.seen.map((text) => (
                <p key={text} class={`line${i === pages.length - 1 ? ' fresh' : ''}`}>
                  {text}
                </p>
              ))}
            </div>
          ))}
          <div ref={end} />
        </div>
        <div class="choices">
          <div ref={next} role="group" aria-label={UI.yourReply} tabIndex={-1} class="still-acts">
            {(standing === 'play' || standing === 'reunion') &&
              DOES.map((what) => (
                <button key={what} type="button" class="reply" data-reply={what} onClick={() => act(what)}>
                  <span class="reply-words">{STILL.acts[what]}</span>
                </button>
              ))}
            {standing === 'play' && session.mayHold && (
              <button
                type="button"
                class="reply"
                data-reply="hold"
                onClick={() => go(STILL.youDid.blank, () => session.hold())}
              >
                <span class="reply-words">{STILL.hold}</span>
              </button>
            )}
            {standing === 'stillFace' && (
              <>
                <button type="button" class="reply" data-reply="still" onClick={() => go(STILL.youDid.blank, () => {})}>
                  <span class="reply-words">{STILL.stayStill}</span>
                </button>
                <button
                  type="button"
                  class="reply"
                  data-reply="back"
                  onClick={() => go(STILL.youComeBack, () => session.letGo())}
                >
                  <span class="reply-words">{STILL.comeBack}</span>
                </button>
              </>
            )}
          </div>
          {standing === 'over' && (
            <button type="button" class="primary continue" onClick={() => over(session)}>
              {UI.continue}
            </button>
          )}
          {standing === 'reunion' && (
            <button type="button" class="quiet" onClick={() => over(session)}>
              {STILL.enough}
            </button>
          )}
        </div>
      </section>
      <Announcer message={last ? `${last.did} ${last.seen.join(' ')}` : STILL.readPlay} page={pages.length} />
    </div>
  );
}
