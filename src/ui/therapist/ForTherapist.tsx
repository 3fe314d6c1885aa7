/**
 * A page to take to one's therapist: the player ticks what goes on it, sees it as it will
 * be on paper, and hands it over or does not. Refuses to tick anything for them but the
 * run they came from.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Export } from '../../stores/keeping.ts';
import { FOR_THERAPIST } from '../../words/forTherapist.ts';
import { UI } from '../../words/ui.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps, Services } from '../services.ts';
import { Choosing } from './Choosing.tsx';
import { HandOver } from './HandOver.tsx';
import { Paper } from './Paper.tsx';
import { onPaper, type Piece, piecesOf, saidKey } from './paper.ts';
import { useScenes } from './scenes.ts';
import '../styles/forTherapist.css';

export function ForTherapist({ route, services }: ScreenProps) {
  const run = route.screen === 'for-my-therapist' ? route.run : undefined;
  const [all, setAll] = useState<Export | undefined>(undefined);
  useEffect(() => void services.keeping().then(async (k) => setAll(await k.exportAll())), [services]);
  const scenes = useScenes(all, services);
  const pieces = all && scenes && piecesOf(all, scenes);
  return (
    <Frame quickly>
      <div class="page narrow for-therapist">
        <h1>{FOR_THERAPIST.title}</h1>
        <p class="notice">{FOR_THERAPIST.note}</p>
        {!pieces && <p class="wait">{UI.loading}</p>}
        {pieces && pieces.length === 0 && <p>{FOR_THERAPIST.nothing}</p>}
        {pieces && pieces.length > 0 && <Page key={run ?? ''} pieces={pieces} services={services} run={run} />}
        <div class="ways">
          <a class="button" href="#/journal">
            {FOR_THERAPIST.journal}
          </a>
          <a class="button" href="#/library">
            {UI.library}
          </a>
          <Back />
        </div>
      </div>
    </Frame>
  );
}

interface PageProps {
  readonly pieces: readonly Piece[];
  readonly services: Services;
  readonly run: string | undefined;
}

function Page({ pieces, services, run }: PageProps) {
  const [ticks, setTicks] = useState<ReadonlySet<string>>(() => new Set(run === undefined ? [] : [`run-${run}`]));
  const [today] = useState(services.now);
  const tick = (key: string, on: boolean): void =>
    setTicks((before) => {
      const next = new Set(before);
      if (on) return next.add(key);
      next.delete(key);
      next.delete(saidKey(key)); // ticked again, it is without what was said again
      return next;
    });
  const paper = onPaper(pieces, ticks);
  return (
    <>
      <Choosing pieces={pieces} ticks={ticks} tick={tick} />
      <Paper pieces={paper} today={today} />
      <HandOver pieces={paper} today={today} />
    </>
  );
}
