/** Which screen stands on the page: read off the app's state, which is read off the address. */
import type { Route } from '../session/route.ts';
import { UI } from '../words/ui.ts';
import { Frame } from './frame.tsx';
import { type LoadPart, useLater } from './later.tsx';
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

const LATER: Readonly<Partial<Record<Route['screen'], LoadScreen>>> = {
  library: () => import('./pages/Library.tsx').then((m) => m.Library),
  before: () => import('./pages/Before.tsx').then((m) => m.Before),
  debrief: () => import('./debrief/Debrief.tsx').then((m) => m.Debrief),
  'other-chair': () => import('./pages/OtherChair.tsx').then((m) => m.OtherChair),
  landing: () => import('./pages/Landing.tsx').then((m) => m.Landing),
  settings: () => import('./pages/Settings.tsx').then((m) => m.Settings),
  help: () => import('./pages/Help.tsx').then((m) => m.Help),
  about: () => import('./pages/About.tsx').then((m) => m.About),
  gallery: () => import('./gallery/Gallery.tsx').then((m) => m.Gallery),
  lost: () => import('./pages/Lost.tsx').then((m) => m.Lost)
};

/** The still face has pages of its own before it, in play, and after: what runs there is a clock. */
const STILL_FACE = 'still-face';
const stillFace: LoadScreen = () => import('./stillFace/Pages.tsx').then((m) => m.Pages);

function Later({ load, ...props }: PlayProps & { readonly load: LoadScreen }) {
  const { Part, failed } = useLater(load);
  if (Part) return <Part {...props} />;
  return (
    <Frame>
      <p class="wait">{failed ? UI.packFailed : UI.loading}</p>
    </Frame>
  );
}

export function App({ state, services, send }: AppProps) {
  const { route, phase } = state;
  const still = route.screen === STILL_FACE || ('scenario' in route && route.scenario === STILL_FACE);
  const load = still ? stillFace : LATER[route.screen];
  const props = { route, services, phase, send };
  if (load) return <Later key={route.screen} load={load} {...props} />;
  if (route.screen === 'play') return <PlayPage {...props} route={route} />;
  return null; // Home is static, in index.html
}
