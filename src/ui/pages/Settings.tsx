/** Settings: native controls; a change counts at once. */
import { useCallback } from 'preact/hooks';
import type { Settings as Values } from '../../stores/settings.ts';
import { SETTING_WORDS as S } from '../../words/settings.ts';
import { SOUND_WORDS } from '../../words/sound.ts';
import { SETTINGS_SETTLINGS } from '../../words/standing.ts';
import { Back } from '../back.tsx';
import { UI } from '../../words/ui.ts';
import { GuestNote, GuestWay } from '../guest.tsx';
import { Frame } from '../frame.tsx';
import { useChanges } from '../useStore.ts';
import type { ScreenProps } from '../services.ts';

interface SoundSettingsProps {
  readonly values: Values;
  readonly set: (patch: Partial<Values>) => void;
}

const LOUDNESS = ['music', 'room', 'voices', 'small'] as const;

function SoundSettings({ values, set }: SoundSettingsProps) {
  return (
    <fieldset>
      <legend>{SOUND_WORDS.settings}</legend>
      <label class="switch">
        <input type="checkbox" checked={values.sound} onChange={(e) => set({ sound: e.currentTarget.checked })} />
        {SOUND_WORDS.on}
      </label>
      {values.sound && (
        <>
          {LOUDNESS.map((name) => (
            <label key={name} class="slider">
              {SOUND_WORDS[name]}
              <input
                type="range"
                min={0}
                max={100}
                step={5}
                value={values[name]}
                onInput={(e) => set({ [name]: Number(e.currentTarget.value) })}
              />
            </label>
          ))}
          <label class="switch">
            <input
              type="checkbox"
              checked={values.captions}
              onChange={(e) => set({ captions: e.currentTarget.checked })}
            />
            {SOUND_WORDS.captions}
          </label>
        </>
      )}
    </fieldset>
  );
}

type Pick1<K extends keyof Values> = {
  readonly name: K;
  readonly legend: string;
  readonly options: readonly (readonly [Values[K], string])[];
};

export function Settings({ services }: ScreenProps) {
  useChanges(useCallback((f) => services.settings.subscribe(f), [services]));
  const values = services.settings.getState();
  const set = (patch: Partial<Values>): void => {
    services.settings.getState().set(patch);
    const { keep } = patch;
    if (keep) void services.keeping().then((k) => k.setPolicy(keep));
  };
  const choice = <K extends keyof Values>({ name, legend, options }: Pick1<K>) => (
    <fieldset key={name}>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={String(value)}>
          <input
            type="radio"
            name={name}
            checked={values[name] === value}
            onChange={() => set({ [name]: value } as Partial<Values>)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
  const yes = (name: 'softer' | 'textOnly' | 'sayFace' | 'numbers' | 'classWords', label: string) => (
    <label key={name} class="switch">
      <input type="checkbox" checked={values[name]} onChange={(e) => set({ [name]: e.currentTarget.checked })} />
      {label}
    </label>
  );
  return (
    <Frame>
      <div class="page narrow settings">
        <h1>{S.title}</h1>
        {services.guest ? <GuestNote hash="#/settings" /> : <p class="hint">{S.saved}</p>}
        {choice({
          name: 'textSize',
          legend: S.textSize,
          options: [100, 125, 150, 175, 200].map((n) => [n as Values['textSize'], `${n} %`] as const)
        })}
        {choice({
          name: 'font',
          legend: S.font,
          options: [
            ['atkinson', S.fonts.atkinson],
            ['system', S.fonts.system]
          ]
        })}
        {choice({
          name: 'spacing',
          legend: S.spacing,
          options: [
            ['normal', S.spacings.normal],
            ['wide', S.spacings.wide]
          ]
        })}
        {choice({
          name: 'theme',
          legend: S.theme,
          options: [
            ['system', S.themes.system],
            ['light', S.themes.light],
            ['dark', S.themes.dark]
          ]
        })}
        {choice({
          name: 'motion',
          legend: S.motion,
          options: [
            ['system', S.motions.system],
            ['reduced', S.motions.reduced],
            ['full', S.motions.full]
          ]
        })}
        <div class="switches">
          {yes('softer', S.softer)}
          {yes('textOnly', S.textOnly)}
          {yes('sayFace', S.sayFace)}
          {yes('numbers', S.numbers)}
          {yes('classWords', S.classWords)}
        </div>
        {services.loadSound && <SoundSettings values={values} set={set} />}
        {choice({ name: 'settling', legend: S.settling, options: SETTINGS_SETTLINGS })}
        {!services.guest && (
          <>
            {choice({
              name: 'keep',
              legend: S.keep,
              options: [
                ['keep', S.keeps.keep],
                ['until-close', S.keeps['until-close']],
                ['ask', S.keeps.ask]
              ]
            })}
            <GuestWay hash="#/settings" />
          </>
        )}
        <p>
          <a href="#/about">{UI.about}</a>
        </p>
        <Back />
      </div>
    </Frame>
  );
}
