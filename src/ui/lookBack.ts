/** A kept run with its scenario, its reasons and, where the scenario still is the same, its session replayed. */
import { useEffect, useState } from 'preact/hooks';
import type { PlayPack, ReasonsPack } from '../scenario/pack.ts';
import { takenUp } from '../session/replay.ts';
import type { Run } from '../session/run.ts';
import type { Session } from '../session/session.ts';
import { TROUBLE } from '../words/trouble.ts';
import { UI } from '../words/ui.ts';
import type { Services } from './services.ts';

export interface LookBack {
  readonly run: Run;
  readonly pack: PlayPack;
  readonly reasons: ReasonsPack;
  /** Absent: the scene has changed, and the run can only be read. */
  readonly session?: Session;
  /** Some lines have been rewritten since. */
  readonly wordsChanged: boolean;
  /** Whether how tense it left the player is still to be asked. */
  readonly asksAfter: boolean;
}

async function load(id: string, services: Services): Promise<LookBack | null> {
  const keeping = await services.keeping();
  const run = await keeping.get(id);
  if (!run) return null;
  const [pack, reasons] = await Promise.all([services.loadPlay(run.scenario), services.loadReasons(run.scenario)]);
  const taken = takenUp(run, pack);
  return {
    run: taken.run,
    pack,
    reasons,
    wordsChanged: taken.standing === 'words-changed',
    asksAfter: keeping.asksAfter(id),
    ...('session' in taken && { session: taken.session })
  };
}

/** Why there is nothing to look back at: not on this device, or its scene has not arrived. */
export type NoLook = 'none' | 'failed';

/** undefined: on its way. */
export function useLookBack(id: string, services: Services): LookBack | NoLook | undefined {
  const [back, setBack] = useState<LookBack | NoLook | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    load(id, services).then(
      (b) => !gone && setBack(b ?? 'none'),
      () => !gone && setBack('failed')
    );
    return () => {
      gone = true;
    };
  }, [id]);
  return back;
}

/** The words for it. */
export const noLookWords = (why: NoLook): string => (why === 'none' ? TROUBLE.noRun : UI.packFailed);
