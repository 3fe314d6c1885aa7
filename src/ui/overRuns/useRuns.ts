/** The runs that are kept, in order, with what their scenes say of them: undefined until they are there. */
import { useEffect, useState } from 'preact/hooks';
import type { PlayPack } from '../../scenario/pack.ts';
import { overRuns, type RunDone } from '../../session/overRuns.ts';
import { isClientsChair } from '../debrief/levels.ts';
import type { Services } from '../services.ts';

export interface Runs {
  readonly runs: readonly RunDone[];
  /** Undefined: the scene cannot be found. */
  readonly sceneOf: (scenario: string) => PlayPack | undefined;
}

async function load(services: Services): Promise<Runs> {
  const { runs } = await (await services.keeping()).exportAll();
  const ids = [...new Set(runs.map((k) => k.run.scenario))];
  const found = await Promise.all(ids.map((id) => services.loadOpening(id).catch(() => undefined)));
  const scenes = new Map(ids.map((id, i) => [id, found[i]]));
  const rated = (id: string): boolean => {
    const scene = scenes.get(id);
    return scene !== undefined && !isClientsChair(scene);
  };
  const home = !services.settings.getState().classWords;
  return { runs: overRuns(runs, { rated, home }), sceneOf: (id) => scenes.get(id) };
}

export function useRuns(services: Services): Runs | undefined {
  const [runs, setRuns] = useState<Runs | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void load(services).then((r) => !gone && setRuns(r));
    return () => {
      gone = true;
    };
  }, []);
  return runs;
}
