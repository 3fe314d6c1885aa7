/** Move by move: what was said, the calm words beside it, what it did, why, and what else was open. */
import type { Skill } from '../../model/appraisals.ts';
import type { MoveReport } from '../../model/report.ts';
import { rewound } from '../../session/replay.ts';
import { ALLIANCE, pullWords } from '../../words/alliance.ts';
import { AFTER } from '../../words/debrief.ts';
import { LATE_LEVEL, PHASE_WORDS, SKILL_WORDS } from '../../words/phrases.ts';
import { FAULT_WORDS, MISSING, reasonSentence } from '../../words/reasons.ts';
import type { LookBack } from '../lookBack.ts';
import type { Services } from '../services.ts';
import { levelWords } from './levels.ts';
import { OwnWords } from './OwnWords.tsx';

interface MovesProps {
  readonly back: LookBack;
  readonly services: Services;
  readonly classWords: boolean;
}

export function Moves({ back, services, classWords }: MovesProps) {
  const { report } = back.run.result;
  return (
    <section aria-label={AFTER.moves}>
      <h2>{AFTER.moves}</h2>
      <ol class="moves">
        {report.moves.map((m) => (
          <Move key={m.turn} move={m} back={back} services={services} classWords={classWords} />
        ))}
      </ol>
    </section>
  );
}

/** Where the author's reasons for a move stand: by clause, by part, or by standing move. */
function whysOf(m: MoveReport, { reasons }: LookBack): { text: string; source?: string }[] {
  if (m.own) return []; // the author wrote of other words
  const clauses = m.appraisals.map((_, i) => `${m.reply}/${m.saying ?? 'calm'}/${i}`);
  const standing = m.reply === 'stay' ? [`${m.beat}/silence`, 'stay'] : [`${m.beat}/${m.reply}`, m.reply];
  const found = [...clauses, ...(m.parts ?? [])].flatMap((k) => reasons.whys[k] ?? []);
  if (found.length > 0) return found;
  const one = standing.map((k) => reasons.whys[k]).find((w) => w !== undefined);
  return one ? [one] : [];
}

function calmWords(m: MoveReport, { pack }: LookBack): string | undefined {
  if (!m.saying || m.saying === 'calm') return undefined;
  const reply = pack.beats[m.beat]?.replies.find((r) => r.id === m.reply);
  return reply?.says.calm.map((c) => c.text).join(' ');
}

function Move({ move: m, back, services, classWords }: MovesProps & { readonly move: MoveReport }) {
  const said = back.run.result.transcript.find((t) => t.turn === m.turn && t.who === 'you');
  const calm = calmWords(m, back);
  const about = back.reasons.replies[m.reply];
  return (
    <li class={`move phase-${m.phase}`} value={m.turn}>
      <p class="move-turn">
        {AFTER.turn} {m.turn} <span class="phase">{PHASE_WORDS[m.phase]}</span>
      </p>
      <p class="move-said">{said?.act ? said.text : `“${said?.text ?? ''}”`}</p>
      {calm && (
        <p class="calm-words">
          <span class="tag">{AFTER.calmWords}</span> “{calm}”
        </p>
      )}
      <OwnWords move={m} back={back} />
      <Why m={m} back={back} classWords={classWords} />
      {about && (
        <details>
          <summary>{AFTER.aboutThis}</summary>
          <dl>
            <dt>{AFTER.wanted}</dt>
            <dd>{about.wants}</dd>
            <dt>{AFTER.price}</dt>
            <dd>{about.price}</dd>
            {about.stronger && <dt>{AFTER.stronger}</dt>}
            {about.stronger && <dd>{about.stronger}</dd>}
            {about.weaker && <dt>{AFTER.weaker}</dt>}
            {about.weaker && <dd>{about.weaker}</dd>}
          </dl>
        </details>
      )}
      <Sources m={m} back={back} />
      {back.session && back.run.mode !== 'assess' && (
        <button type="button" class="quiet" onClick={() => void rewind(m.turn, back, services)}>
          {AFTER.rewind(m.turn)}
        </button>
      )}
    </li>
  );
}

/** A new branch from before this move; the old one is kept. Where another tab has the run, play says so. */
async function rewind(turn: number, { run, pack }: LookBack, services: Services): Promise<void> {
  if (await services.locks.hold(run.id)) {
    const keeping = await services.keeping();
    const latest = (await keeping.get(run.id)) ?? run;
    await keeping.put(rewound(latest, pack, run.branches.at(-1)!.id, turn).run);
  }
  services.go({
    screen: 'play',
    scenario: run.scenario,
    seed: run.seed,
    strategy: run.strategy,
    mode: run.mode,
    textOnly: false,
    run: run.id
  });
}

function Why({
  m,
  back,
  classWords
}: {
  readonly m: MoveReport;
  readonly back: LookBack;
  readonly classWords: boolean;
}) {
  const called = m.ratings.filter((r) => r.called);
  // what was not tried is folded away at home; a class reads all of its rubric
  const untried = classWords ? [] : called.filter(({ skill }) => reasonFor(m, skill)?.code === 'missing');
  const shown = called.filter((r) => !untried.includes(r));
  return (
    <>
      <ul class="why-list">
        {whysOf(m, back).map((w) => (
          <li key={w.text}>{w.text}</li>
        ))}
        {shown.map((r) => (
          <Rated key={r.skill} m={m} rated={r} back={back} classWords={classWords} />
        ))}
        {m.faults.length > 0 && (
          <li>
            {AFTER.price}:{' '}
            {[...new Set(m.faults.map((f) => FAULT_WORDS[f.appraisal]).filter((t) => t !== undefined))].join('; ')}.
          </li>
        )}
        {m.alliance && pullWords(m.alliance) && (
          <li>
            {ALLIANCE.short}: {pullWords(m.alliance)}.
          </li>
        )}
      </ul>
      {untried.length > 0 && (
        <details class="also">
          <summary>
            {AFTER.alsoOpen}: {untried.map((r) => SKILL_WORDS[r.skill].toLowerCase()).join(', ')}
          </summary>
          <ul class="why-list">
            {untried.map((r) => (
              <Rated key={r.skill} m={m} rated={r} back={back} classWords={classWords} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const reasonFor = (m: MoveReport, skill: Skill): MoveReport['reasons'][number] | undefined =>
  m.reasons.find((r) => r.skill === skill);

interface RatedProps {
  readonly m: MoveReport;
  readonly rated: MoveReport['ratings'][number];
  readonly back: LookBack;
  readonly classWords: boolean;
}

/** One judgement, with its reason and its source. */
function Rated({ m, rated: { skill, level }, back, classWords }: RatedProps) {
  const reason = reasonFor(m, skill);
  const said = levelWords(back.pack, classWords)[level];
  const atHome = reason?.code === 'arrives-late' ? LATE_LEVEL : reason?.code === 'missing' ? '' : said;
  const word = classWords ? said : atHome;
  const text = reason?.code === 'missing' ? MISSING[skill] : reason ? reasonSentence(reason, back.pack.other.name) : '';
  return (
    <li>
      <span class="tag">{word === '' ? `${SKILL_WORDS[skill]}.` : `${SKILL_WORDS[skill]}: ${word}.`}</span> {text}
    </li>
  );
}

/** What each judgement of a move rests on. */
function Sources({ m, back }: { readonly m: MoveReport; readonly back: LookBack }) {
  const rests = [
    ...whysOf(m, back).map((w) => ({ of: w.text, id: w.source })),
    ...m.ratings
      .filter((r) => r.called)
      .map(({ skill }) => ({ of: SKILL_WORDS[skill], id: reasonFor(m, skill)?.source }))
  ].filter((r) => r.id !== undefined);
  if (rests.length === 0) return null;
  return (
    <details>
      <summary>{AFTER.sources}</summary>
      <ul class="why-list">
        {rests.map(({ of, id }, i) => {
          const source = back.reasons.sources[id!];
          return (
            <li key={i}>
              <span class="tag">{of}</span> {source ? `${source.citation}. ${source.claim}` : AFTER.chosen}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
