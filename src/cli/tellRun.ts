/** A run as a screenplay with its report, for a terminal. */
import type { Packs } from '../scenario/compile/emit.ts';
import type { RunAnswer } from '../session/answer.ts';
import { OUTCOME_WORDS, PHASE_WORDS, SKILL_WORDS, STEP_WORDS } from '../words/phrases.ts';
import { ALLIANCE, pullWords } from '../words/alliance.ts';
import { MISSING, reasonSentence } from '../words/reasons.ts';
import { columns } from './output.ts';

function screenplay({ play }: Packs, { transcript }: RunAnswer): string {
  return transcript
    .map(({ who, text, act }) => {
      if (who === 'you') return act ? `  > ${text}` : text.startsWith('“') ? `  you: ${text}` : `  you: “${text}”`;
      return who === play.other.id || who === 'phone'
        ? `${who === 'phone' ? 'phone' : play.other.name}: ${text}`
        : text;
    })
    .join('\n');
}

function moves(packs: Packs, { report }: RunAnswer): string {
  const { name } = packs.play.other;
  return report.moves
    .map((m) => {
      const called = m.reasons.filter((r) => m.ratings.some((x) => x.skill === r.skill && x.called));
      const why = packs.reasons.whys[`${m.reply}/${m.saying ?? 'calm'}/0`]?.text;
      const rated = m.ratings.filter((r) => r.called).map((r) => `${SKILL_WORDS[r.skill]} ${r.level}`);
      const head = `${String(m.turn).padStart(2)} ${m.reply}${m.saying && m.saying !== 'calm' ? ` (${m.saying})` : ''}: ${rated.join(', ') || '–'}; ${PHASE_WORDS[m.phase]}`;
      return [
        head,
        ...(why ? [`     ${why}`] : []),
        ...called.map(
          (r) => `     ${SKILL_WORDS[r.skill]}: ${r.code === 'missing' ? MISSING[r.skill] : reasonSentence(r, name)}`
        ),
        ...(m.alliance && pullWords(m.alliance) ? [`     ${ALLIANCE.short}: ${pullWords(m.alliance)}`] : [])
      ].join('\n');
    })
    .join('\n');
}

/** The run and what came of it. */
export const tellRun = (packs: Packs, answer: RunAnswer): string =>
  [screenplay(packs, answer), '', tellReport(packs, answer)].join('\n');

/** What came of a run: outcome, ruptures, curves, steps, moves with their reasons. */
export function tellReport(packs: Packs, answer: RunAnswer): string {
  const { report } = answer;
  const curve = (
    label: string,
    both: {
      player: { start: number; lowest: number; end: number };
      other: { start: number; lowest: number; end: number };
    }
  ): string[] => [
    label,
    `${both.player.start} → ${both.player.end} (lowest ${both.player.lowest})`,
    `${both.other.start} → ${both.other.end} (lowest ${both.other.lowest})`
  ];
  const ruptures = report.ruptures.map(
    (r) =>
      `  ${r.kind}, begun ${r.begun}, noticed ${r.noticed ?? '–'}, addressed ${r.addressed ?? '–'}, let in ${r.received ?? '–'}, mended ${r.mended ?? '–'}`
  );
  return [
    `Outcome: ${report.outcome}${OUTCOME_WORDS[report.outcome] ? ` (${OUTCOME_WORDS[report.outcome]})` : ''}${report.good ? ', good here' : ''}, ${report.turns} turns`,
    ...ruptures,
    columns([
      ['', 'you', packs.play.other.name],
      curve('openness', report.openness),
      curve('recognition', report.recognition),
      curve('trust', report.trust)
    ]),
    `Steps: ${report.steps.map((s) => `${STEP_WORDS[s.step]} ${s.turn ?? '–'}`).join(' · ')}`,
    moves(packs, answer)
  ].join('\n');
}
