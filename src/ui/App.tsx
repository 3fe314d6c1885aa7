/** Which screen stands on the page: read off the app's state, which is read off the address. */
import type { Route } from '../session/route.ts';
import { UI } from '../words/ui.ts';
import { Back } from './back.tsx';
import { Frame } from './frame.tsx';
import { type LoadPart, useLater } from './later.tsx';
import { PlayPage } from './play/PlayPage.tsx';
import type { ScreenProps, Services } from './services.ts';

export interface AppState {
  readonly route: Route;
  readonly phase: 'playing' | 'paused' | 'curtain';
}

interface AppProps {
  readonly state: AppState;
  readonly services: Services;
  readonly send: (event: 'pause' | 'resume' | 'over') => void;
}

type LoadScreen = LoadPart<ScreenProps>;

const LATER: Readonly<Partial<Record<Route['screen'], LoadScreen>>> = {
  library: () => import('./pages/Library.tsx').then((m) => m.Library),
  before: () => import('./pages/Before.tsx').then((m) => m.Before),
  debrief: () => import('./debrief/Debrief.tsx').then((m) => m.Debrief),
  'other-chair': () => import('./pages/OtherChair.tsx').then((m) => m.OtherChair),
  landing: () => import('./pages/Landing.tsx').then((m) => m.Landing),
  settings: () => import('./pages/Settings.tsx').then((m) => m.Settings),
  help: () => import('./pages/Help.tsx').then((m) => m.Help),
  about: () => import('./pages/About.tsx').then((m) => m.About),
  gallery: () => import('./gallery/Gallery.tsx').then((m) => m.Gallery)
};

function Later({ load, ...props }: ScreenProps & { readonly load: LoadScreen }) {
  const { Part, failed } = useLater(load);
  if (Part) return <Part {...props} />;
  return (
    <Frame>
      <p class="wait">{failed ? UI.packFailed : UI.loading}</p>
    </Frame>
  );
}

export function App({ state, services, send }: AppProps) {
  const { route } = state;
  if (route.screen === 'play') return <PlayPage route={route} services={services} phase={state.phase} send={send} />;
  const load = LATER[route.screen];
  if (load) return <Later key={route.screen} load={load} route={route} services={services} />;
  if (route.screen === 'home') return null; // static, in index.html
  return (
    <Frame>
      <div class="page narrow">
        <h1>{UI.lostTitle}</h1>
        <p>{UI.lostText}</p>
        <div class="ways">
          <a class="button" href="#/">
            {UI.home}
          </a>
          <Back />
        </div>
      </div>
    </Frame>
  );
}
