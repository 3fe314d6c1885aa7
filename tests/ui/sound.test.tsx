/** Sound on the page: fetched only when wanted, told what happens, said in words; the page goes on without it. */
import { fireEvent } from '@testing-library/dom';
import { render } from 'preact';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Cue, SoundParts, SoundView } from '../../src/session/ports.ts';
import { createSettings } from '../../src/stores/settings.ts';
import { SoundPart, type SoundPartProps } from '../../src/ui/SoundPart.tsx';
import type { Services } from '../../src/ui/services.ts';
import { SOUND_WORDS } from '../../src/words/sound.ts';
import { FakeBox, listening, now } from '../stores/fakes.ts';
import { find, openPage, screen, until } from './page.tsx';

interface Told {
  readonly views: SoundView[];
  readonly cues: [Cue, number | undefined][];
  closed: boolean;
}

function fakeSound(): { readonly parts: () => Promise<SoundParts>; readonly told: Told } {
  const told: Told = { views: [], cues: [], closed: false };
  const parts = (): Promise<SoundParts> =>
    Promise.resolve({
      openSound: (heard) =>
        Promise.resolve({
          show: (view) => told.views.push(view),
          cue: (cue, level) => {
            told.cues.push([cue, level]);
            heard(cue);
          },
          destroy: () => {
            told.closed = true;
          }
        }),
      sample: () => undefined
    });
  return { parts, told };
}

function mounted(parts: () => Promise<SoundParts>): { set: (over: Partial<SoundPartProps>) => void; gone: () => void } {
  const settings = createSettings({
    open: () => new FakeBox(),
    onTrouble: listening().onTrouble,
    now,
    read: () => ({})
  });
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const services = { settings, loadSound: parts } as unknown as Services;
  let props: SoundPartProps = {
    services,
    place: 'kitchen-night',
    tension: 0.2,
    flooded: 0.1,
    music: true,
    cue: undefined,
    paused: false
  };
  const set = (over: Partial<SoundPartProps>): void => {
    props = { ...props, ...over };
    render(h(SoundPart, props), host);
  };
  set({});
  return { set, gone: () => render(null, host) };
}

const caption = (): string => document.querySelector('.caption')?.textContent ?? '';

describe('Sound beside a scene', () => {
  it('is told where it is, what happens, and that it is over', async () => {
    const { parts, told } = fakeSound();
    const page = mounted(parts);
    await until(() => expect(told.views.at(-1)).toMatchObject({ place: 'kitchen-night', tension: 0.2 }));
    page.set({ cue: { what: 'cup', level: 1, count: 1 } });
    await until(() => expect(told.cues).toEqual([['cup', 1]]));
    page.set({ cue: { what: 'cup', level: 1, count: 1 } });
    page.set({ tension: 0.9, flooded: 0.9 });
    await until(() => expect(told.views.at(-1)).toMatchObject({ tension: 0.9, flooded: 0.9 }));
    expect(told.cues).toHaveLength(1);
    page.set({ paused: true });
    await until(() => expect(told.views.at(-1)!.volumes).toMatchObject({ music: 0, room: 0 }));
    page.gone();
    await until(() => expect(told.closed).toBe(true));
  });

  it('says in words what sounds, and what turns', async () => {
    const { parts, told } = fakeSound();
    const page = mounted(parts);
    await until(() => expect(caption()).toBe('[a refrigerator hums]'));
    await until(() => expect(told.views.length).toBeGreaterThan(0));
    page.set({ cue: { what: 'cry', level: 1, count: 1 } });
    await until(() => expect(caption()).toBe('[the baby cries]'));
    page.set({ tension: 0.8 });
    await until(() => expect(caption()).toBe('[the music draws together]'));
    page.set({ flooded: 0.8 });
    await until(() => expect(caption()).toBe('[your own heart, fast]'));
    page.gone();
  });

  it('that does not come leaves the page as it is', async () => {
    const page = mounted(() => Promise.reject(new Error('no sound here')));
    await until(() => expect(caption()).not.toBe(''));
    page.set({ cue: { what: 'cup', level: 1, count: 1 } });
    page.gone();
  });
});

describe('Sound in the settings', () => {
  it('is off until it is turned on; then each thing has its own loudness', async () => {
    const { parts } = fakeSound();
    const page = await openPage('#/settings', { loadSound: parts });
    const on = await find('checkbox', /^Sound/);
    expect((on as HTMLInputElement).checked).toBe(false);
    expect(screen.queryByRole('slider', { name: SOUND_WORDS.music })).toBeNull();
    await new Promise((done) => setTimeout(done, 50)); // the page has begun to listen
    fireEvent.click(on);
    fireEvent.input(await find('slider', SOUND_WORDS.voices), { target: { value: '20' } });
    expect(page.services.settings.getState()).toMatchObject({ sound: true, voices: 20, music: 60 });
    fireEvent.click(await find('checkbox', SOUND_WORDS.captions));
    expect(page.services.settings.getState().captions).toBe(false);
  });

  it('can be chosen before a scene', async () => {
    const { parts } = fakeSound();
    const page = await openPage('#/scenario/late-again', { loadSound: parts });
    fireEvent.click(await find('checkbox', SOUND_WORDS.withSound));
    expect(page.services.settings.getState().sound).toBe(true);
  });
});
