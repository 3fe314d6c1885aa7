/** Before a scene: what it holds, said plainly, with real choices; after a first run also how tense you are. */
import { useEffect, useState } from 'preact/hooks';
import type { PlayPack } from '../../scenario/pack.ts';
import { MODES, type Mode, type Run } from '../../session/run.ts';
import { SOUND_WORDS } from '../../words/sound.ts';
import { MORE } from '../../words/more.ts';
import { TROUBLE } from '../../words/trouble.ts';
import { UI } from '../../words/ui.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps, Services } from '../services.ts';
import { TenseScale } from '../TenseScale.tsx';
import { useCards } from '../useCards.ts';

const TENSE_FROM = 8;

export function Before({ route, services }: ScreenProps) {
  const id = route.screen === 'before' ? route.scenario : '';
  const [pack, setPack] = useState<PlayPack | null | undefined>(undefined);
  const [runs, setRuns] = useState<readonly Run[]>([]);
  useEffect(() => {
    services.loadPlay(id).then(setPack, () => setPack(null));
    void services
      .keeping()
      .then((k) => k.list(id))
      .then(setRuns);
  }, [id]);
  if (pack === undefined) return <Frame>{<p class="wait">{UI.loading}</p>}</Frame>;
  if (pack === null) return <Missing known={services.isKnown(id)} />;
  return (
    <Frame quickly={pack.home}>
      <Ready pack={pack} runs={runs} services={services} />
    </Frame>
  );
}

function Missing({ known }: { readonly known: boolean }) {
  return (
    <Frame>
      <div class="page narrow">
        <h1>{TROUBLE.lostTitle}</h1>
        <p>{known ? UI.packFailed : UI.noScenario}</p>
        <a class="button" href="#/library">
          {UI.library}
        </a>
      </div>
    </Frame>
  );
}

function Ready({
  pack,
  runs,
  services
}: {
  readonly pack: PlayPack;
  readonly runs: readonly Run[];
  readonly services: Services;
}) {
  const [mode, setMode] = useState<Mode>('practise');
  const [tense, setTense] = useState<number | undefined>(undefined);
  const card = useCards(services)?.find((c) => c.id === pack.id);
  const again = runs.length > 0;
  const unfinished = runs.find(
    (r) => r.result.report.outcome === 'stopped' && r.branches.some((b) => b.moves.length > 0)
  );
  const begin = (softer: boolean): void => {
    if (softer) services.settings.getState().set({ softer: true });
    void services.keeping().then((k) => k.checkIn(pack.id, tense));
    services.go({ screen: 'play', scenario: pack.id, mode, textOnly: false });
  };
  return (
    <div class="page narrow before">
      <h1>{pack.title}</h1>
      <p class="intro">{card?.summary}</p>
      <section class="note" aria-label={MORE.contentNote}>
        <p>{pack.note.text}</p>
        <p class="not-about">{pack.note.notAbout}</p>
      </section>
      {again && (
        <TenseScale tense={tense} choose={setTense}>
          {tense !== undefined && tense >= TENSE_FROM && (
            <TenseWays begin={() => begin(false)} softer={() => begin(true)} services={services} />
          )}
        </TenseScale>
      )}
      {again && <ModeChoice mode={mode} choose={setMode} gradable={pack.gradable} />}
      {services.loadSound && (
        <label class="switch">
          <input
            type="checkbox"
            defaultChecked={services.settings.getState().sound}
            onChange={(e) => services.settings.getState().set({ sound: e.currentTarget.checked })}
          />
          {SOUND_WORDS.withSound}
        </label>
      )}
      <div class="ways">
        <button type="button" class="primary" onClick={() => begin(false)}>
          {MORE.begin}
        </button>
        <button type="button" class="button" onClick={() => begin(true)} aria-describedby="softer-is">
          {MORE.softer}
        </button>
        <button type="button" class="button" onClick={() => services.go({ screen: 'library' })}>
          {MORE.notThisOne}
        </button>
      </div>
      <p id="softer-is" class="hint">
        {MORE.softer}: {pack.note.softer}
      </p>
      {unfinished && (
        <p>
          <a
            href={`#/play/${pack.id}?mode=${unfinished.mode}&seed=${unfinished.seed}&strategy=${unfinished.strategy}&run=${unfinished.id}`}
          >
            {MORE.goOn}
          </a>
        </p>
      )}
      <Back />
    </div>
  );
}

function ModeChoice({
  mode,
  choose,
  gradable
}: {
  readonly mode: Mode;
  readonly choose: (mode: Mode) => void;
  readonly gradable: boolean;
}) {
  return (
    <fieldset class="modes">
      <legend>{MORE.mode}</legend>
      {MODES.filter((m) => gradable || m !== 'assess').map((m) => (
        <label key={m}>
          <input type="radio" name="mode" checked={mode === m} onChange={() => choose(m)} />
          {MORE.modes[m]}
        </label>
      ))}
    </fieldset>
  );
}

/** No advice: from eight up, three ways, none of them pushed. */
function TenseWays({
  begin,
  softer,
  services
}: {
  readonly begin: () => void;
  readonly softer: () => void;
  readonly services: Services;
}) {
  return (
    <div class="tense-ways" role="group" aria-label={MORE.tenseHigh}>
      <p>{MORE.tenseHigh}</p>
      <button type="button" class="quiet" onClick={softer}>
        {MORE.softer}
      </button>
      <button type="button" class="quiet" onClick={() => services.go({ screen: 'home' })}>
        {MORE.tenseAnother}
      </button>
      <button type="button" class="quiet" onClick={begin}>
        {MORE.tenseGoOn}
      </button>
    </div>
  );
}
