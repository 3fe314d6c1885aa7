/** The ways to what is one's own, named and ordered alike wherever they stand: to look back, to write, to take along. */
import type { ComponentChildren } from 'preact';
import { MORE } from '../words/more.ts';

interface OwnWayProps {
  readonly href: string;
  readonly name: string;
  readonly hint: string;
}

export const OwnWay = ({ href, name, hint }: OwnWayProps) => (
  <li>
    <a href={href}>{name}</a> <span class="hint">{hint}</span>
  </li>
);

interface OwnWaysProps {
  /** What is written there is about this run; what is taken along begins with it. */
  readonly run?: string;
  /** What stands before them. */
  readonly children?: ComponentChildren;
}

export function OwnWays({ run, children }: OwnWaysProps) {
  const about = run === undefined ? '' : `?run=${run}`;
  return (
    <ul class="own-ways">
      {children}
      <OwnWay href="#/progress" name={MORE.overRuns} hint={MORE.overRunsIs} />
      <OwnWay href={`#/journal${about}`} name={MORE.journal} hint={MORE.journalIs} />
      <OwnWay href={`#/for-my-therapist${about}`} name={MORE.forTherapist} hint={MORE.forTherapistIs} />
    </ul>
  );
}
