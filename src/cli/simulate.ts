/** mend simulate infant --caregiver <who> [--sessions n] [--seed s] [--json | --events]: the infant in figures. */
import { parseArgs } from 'node:util';
import { CAREGIVERS, type Caregiver } from '../model/infant/caregiver.ts';
import { comparison } from '../model/infant/compare.ts';
import { intervalsOf } from '../model/infant/events.ts';
import { PHASES } from '../model/infant/infant.ts';
import { EPISODES } from '../model/infant/session.ts';
import { simulated, type Summary, summaryOf } from '../model/infant/summary.ts';
import { type Target, targetsOf } from '../model/infant/targets.ts';
import { columns, complain, json, percent, say, type Status } from './output.ts';

const USAGE = `Usage: mend simulate infant [--caregiver ${CAREGIVERS.join('|')}|all]
  [--sessions 1..2000] [--seed n] [--json | --events]`;

const figure = (value: number): string => String(Math.round(value * 100) / 100);

function sayTargets(targets: readonly Target[]): void {
  say(
    columns([['', 'target', 'asked', 'found'], ...targets.map((t) => [t.ok ? 'ok' : 'NOT', t.name, t.target, t.value])])
  );
}

function saySummary(summary: Summary): void {
  const { phases, dwell, changesPerMinute: c, match, slopes, coupling, reunion } = summary;
  say(`${summary.sessions} sessions with the ${summary.caregiver} caregiver, seed ${summary.seed}\n`);
  const rows = EPISODES.map((episode) => {
    const f = phases[episode];
    const shares = PHASES.map((phase) => percent(f.share[phase]));
    const rest = [f.gaze, f.positive, f.negative, f.selfComfort].map(percent);
    return [episode, ...shares, ...rest, figure(f.bidsPerMinute)];
  });
  say(columns([['share of time', ...PHASES, 'gaze', 'positive', 'negative', 'self-comfort', 'bids/min'], ...rows]));
  say('');
  say(
    columns([
      ['bouts, s', ...PHASES],
      ['mean', ...PHASES.map((p) => figure(dwell[p].mean))],
      ['median', ...PHASES.map((p) => figure(dwell[p].median))]
    ])
  );
  say(`\nchanges a minute: ${figure(c.mean)} (SD ${figure(c.sd)}, 10th ${figure(c.p10)}, 90th ${figure(c.p90)})`);
  say(
    `matched in play: ${percent(match.share)}; mended after ${figure(match.secondsToRepair)} s (reunion ${figure(match.inReunion)} s)`
  );
  say(
    `within the still face, a minute: ${Object.entries(slopes)
      .map(([k, v]) => `${k} ${figure(v)}`)
      .join(', ')}`
  );
  say(
    `infant then caregiver ${figure(coupling.infantLeads)}, caregiver then infant ${figure(coupling.caregiverLeads)}`
  );
  say(
    `reunions: ${Object.entries(reunion)
      .map(([k, v]) => `${k} ${percent(v)}`)
      .join(', ')}\n`
  );
}

function compareAll(sessions: number, seed: number, asJson: boolean): Status {
  const result = comparison(sessions, seed);
  if (asJson) json({ caregiver: 'all', sessions, seed, ...result });
  else {
    say(
      columns([
        ['caregiver', 'reunion negative', 'SD', 'd', 's to repair'],
        ...result.caregivers.map((f) => [
          f.caregiver,
          percent(f.negative),
          figure(f.sd),
          figure(f.d),
          figure(f.secondsToRepair)
        ])
      ])
    );
    say(
      `\nby kind of child: ${Object.entries(result.temperaments)
        .map(([k, v]) => `${k} ${percent(v)}`)
        .join(', ')}\n`
    );
    sayTargets(result.targets);
  }
  return result.targets.every(({ ok }) => ok) ? 0 : 1;
}

export function simulateCommand(args: readonly string[]): Status {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      caregiver: { type: 'string', default: 'good-enough' },
      sessions: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      events: { type: 'boolean', default: false }
    }
  });
  const [sessions, seed] = [Number(values.sessions), Number(values.seed)];
  const who = values.caregiver;
  const known = who === 'all' || (CAREGIVERS as readonly string[]).includes(who);
  const counted = Number.isInteger(sessions) && sessions >= 1 && sessions <= 2000 && Number.isSafeInteger(seed);
  if (
    positionals.join() !== 'infant' ||
    !known ||
    !counted ||
    (who === 'all' && values.events) ||
    (values.json && values.events)
  ) {
    complain(USAGE);
    return 2;
  }
  if (who === 'all') return compareAll(sessions, seed, values.json);
  const tracks = simulated(who as Caregiver, sessions, seed);
  if (values.events) {
    say('session,temperament,lane,onset,offset,code');
    tracks.forEach((track, i) => {
      for (const { lane, onset, offset, code } of intervalsOf(track))
        say([i + 1, track.temperament, lane, onset, offset, code].join(','));
    });
    return 0;
  }
  const summary = summaryOf(tracks, who as Caregiver, seed);
  // the targets were measured with caregivers as they come: they are asked of good-enough only
  const targets = who === 'good-enough' ? targetsOf(summary) : [];
  if (values.json) json({ ...summary, targets });
  else {
    saySummary(summary);
    if (targets.length > 0) sayTargets(targets);
  }
  return targets.every(({ ok }) => ok) ? 0 : 1;
}
