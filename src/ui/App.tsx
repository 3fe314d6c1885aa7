/** Which screen stands on the page: read off the app's state, which is read off the address. */
import type { Route } from '../session/route.ts';
import { Frame } from './frame.tsx';
import { type LoadPart, useLater, Wait } from './later.tsx';
import { PlayPage } from './play/PlayPage.tsx';
import type { PlayProps, Services } from './services.ts';

export interface AppState {
  readonly route: Route;
  readonly phase: 'playing' | 'paused' | 'curtain';
}

interface AppProps {
  readonly state: AppState;
  readonly services: Services;
  readonly send: (event: 'pause' | 'resume' | 'over') => void;
}

type LoadScreen = LoadPart<PlayProps>;

/** Help, settings, about, and addresses that lead nowhere: small, and fetched together. */
const plain: LoadScreen = () => import('./pages/Plain.tsx').then((m) => m.Plain);

const LATER: Readonly<Partial<Record<Route['screen'], LoadScreen>>> = {
  library: () => import('./pages/Library.tsx').then((m) => m.Library),
  before: () => import('./pages/Before.tsx').then((m) => m.Before),
  debrief: () => import('./debrief/Debrief.tsx').then((m) => m.Debrief),
  'other-chair': () => import('./pages/OtherChair.tsx').then((m) => m.OtherChair),
  landing: () => import('./pages/Landing.tsx').then((m) => m.Landing),
  journal: () => import('./journal/Journal.tsx').then((m) => m.Journal),
  'for-my-therapist': () => import('./therapist/ForTherapist.tsx').then((m) => m.ForTherapist),
  gallery: () => import('./gallery/Gallery.tsx').then((m) => m.Gallery),
  listeners: () => import('./listeners/Listeners.tsx').then((m) => m.Listeners),
  progress: () => import('./overRuns/OverRuns.tsx').then((m) => m.OverRuns)
};

/** The still face has pages of its own before it, in play, and after: what runs there is a clock. */
const STILL_FACE = 'still-face';
const stillFace: LoadScreen = () => import('./stillFace/Pages.tsx').then((m) => m.Pages);

function Later({ load, ...props }: PlayProps & { readonly load: LoadScreen }) {
  const { Part, again } = useLater(load);
  if (Part) return <Part {...props} />;
  return (
    <Frame>
      <Wait {...(again && { again })} />
    </Frame>
  );
}

export function App({ state, services, send }: AppProps) {
  const { route, phase } = state;
  const still = route.screen === STILL_FACE || ('scenario' in route && route.scenario === STILL_FACE);
  const props = { route, services, phase, send };
  if (route.screen === 'home') return null; // static, in index.html
  if (route.screen === 'play' && !still) return <PlayPage {...props} route={route} />;
  const load = still ? stillFace : (LATER[route.screen] ?? plain);
  return <Later key={route.screen} load={load} {...props} />;
}
