/** After a run: asks first, then shows. Every judgement has a reason and a source. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../model/report.ts';
import { answerOf } from '../../session/answer.ts';
import { ALLIANCE } from '../../words/alliance.ts';
import { AFTER } from '../../words/debrief.ts';
import { OUTCOME_WORDS } from '../../words/phrases.ts';
import { UI } from '../../words/ui.ts';
import { Frame } from '../frame.tsx';
import { type LookBack, noLookWords, useLookBack } from '../lookBack.ts';
import { OwnWays } from '../ownWays.tsx';
import { saveFile } from '../saveFile.ts';
import type { ScreenProps, Services } from '../services.ts';
import { Alliance, Power } from './Alliance.tsx';
import { Asking } from './Asking.tsx';
import { Between } from './Between.tsx';
import { Guesses } from './Guesses.tsx';
import { Insides } from './Insides.tsx';
import { isClientsChair } from './levels.ts';
import { Markers } from './Markers.tsx';
import { Moves } from './Moves.tsx';
import { Paths } from './Paths.tsx';
import { Skills } from './Skills.tsx';

export function Debrief({ route, services }: ScreenProps) {
  const id = route.screen === 'debrief' ? route.run : '';
  const back = useLookBack(id, services);
  const [asked, setAsked] = useState(true);
  if (back === undefined) return <Frame>{<p class="wait">{UI.loading}</p>}</Frame>;
  if (typeof back === 'string') {
    return (
      <Frame>
        <div class="page narrow">
          <h1>{AFTER.debrief}</h1>
          <p class="notice">{noLookWords(back)}</p>
          <a class="button" href="#/library">
            {UI.library}
          </a>
        </div>
      </Frame>
    );
  }
  const show = (tense: number | undefined): void => {
    if (back.asksAfter) void services.keeping().then((k) => k.checkOut(id, tense));
    setAsked(false);
  };
  return (
    <Frame quickly={back.pack.home}>
      <div class="page debrief">
        <h1>{AFTER.debrief}</h1>
        <Notes back={back} />
        {asked ? (
          <Asking name={back.pack.other.name} asksAfter={back.asksAfter} show={show} />
        ) : (
          <Shown back={back} services={services} />
        )}
      </div>
    </Frame>
  );
}

function Notes({ back }: { readonly back: LookBack }) {
  const note = !back.session ? UI.readOnly : back.wordsChanged ? UI.wordsChanged : undefined;
  return note ? (
    <p class="notice" role="note">
      {note}
    </p>
  ) : null;
}

/** What is said of a run that closed without a good end; of a client's, what stands all the same. */
function openLine({ moves, ruptures }: Report, { pack }: LookBack): string {
  if (!isClientsChair(pack)) return AFTER.ordinary;
  if (moves.at(-1)?.phase === 'paused') return ALLIANCE.dayNamed;
  return ruptures.some((r) => r.addressed !== undefined) ? ALLIANCE.wasSaid(pack.other.name) : ALLIANCE.keptBack;
}

function outcomeLine(report: Report, back: LookBack): string {
  const { outcome, good } = report;
  if (outcome === 'stopped') return AFTER.stopped;
  const why = back.reasons.goodWhy[outcome];
  const phrase = OUTCOME_WORDS[outcome];
  const more = outcome === 'nothing-risked' ? AFTER.nothingRisked : good ? '' : openLine(report, back);
  return `${phrase[0]!.toUpperCase()}${phrase.slice(1)}.${why ? ` ${why}` : ''}${more && ` ${more}`}`;
}

function Shown({ back, services }: { readonly back: LookBack; readonly services: Services }) {
  const { report } = back.run.result;
  const { run, pack, reasons } = back;
  const { classWords } = services.settings.getState();
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  const truth = back.session && reasons.truths[back.session.moment.truth];
  const save = async (): Promise<void> => {
    const answer = back.session ? answerOf(back.session) : run;
    await saveFile(`mend-${run.scenario}-${run.id}.json`, JSON.stringify(answer, null, 1));
  };
  return (
    <>
      <p ref={first} class="outcome" tabIndex={-1}>
        {outcomeLine(report, back)}
      </p>
      <Between back={back} />
      <Alliance report={report} />
      <Power report={report} pack={pack} />
      {truth && (
        <section aria-label={AFTER.whatTonightWas}>
          <h2>{AFTER.whatTonightWas}</h2>
          <p>{truth}</p>
        </section>
      )}
      <Moves back={back} services={services} classWords={classWords} />
      <Guesses report={report} pack={pack} bids={reasons.bids} moves={back.session?.moves ?? []} />
      <Insides back={back} />
      {classWords && <Markers back={back} />}
      <Skills report={report} pack={pack} classWords={classWords} />
      <Paths report={report} pack={pack} />
      <section aria-label={AFTER.toTry}>
        <h2>{AFTER.toTry}</h2>
        <ul>
          {reasons.tries.map((t) => (
            <li key={t}>{t}</li>
          ))}
        </ul>
      </section>
      <div class="ways">
        {back.session && (
          <button type="button" class="button" onClick={() => services.go({ screen: 'other-chair', run: run.id })}>
            {AFTER.otherChair}
          </button>
        )}
        <button type="button" class="button" onClick={() => services.go({ screen: 'before', scenario: run.scenario })}>
          {AFTER.playAgain}
        </button>
        <button type="button" class="button" onClick={() => services.go({ screen: 'landing', run: run.id })}>
          {AFTER.takeOneLine}
        </button>
        <button type="button" class="button" onClick={() => void save()}>
          {AFTER.save}
        </button>
      </div>
      <OwnWays run={run.id} />
    </>
  );
}
