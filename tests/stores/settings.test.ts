/** Settings in a storage that is good, refused, full, broken, or a newer Mend's. */
import { describe, expect, it } from 'vitest';
import { createSettings, DEFAULTS, hasSettings, NAME } from '../../src/stores/settings.ts';
import { readSettings } from '../../src/stores/settingsShape.ts';
import { FakeBox, listening, NOW, now, refused } from './fakes.ts';

const saved = (state: unknown, version: unknown = 0): string => JSON.stringify({ state, version });
const ASIDE = `${NAME}.broken.${NOW}`;

function open(box: FakeBox | typeof refused) {
  const { told, onTrouble } = listening();
  const store = createSettings({
    open: typeof box === 'function' ? box : () => box,
    onTrouble,
    now,
    read: readSettings
  });
  return { store, told };
}

const valuesOf = (store: ReturnType<typeof open>['store']): unknown => {
  const { set: _set, reset: _reset, ...values } = store.getState();
  return values;
};

describe('Settings', () => {
  it('are the defaults at first, and nothing is written until one is set', () => {
    const box = new FakeBox();
    const { store, told } = open(box);
    expect(valuesOf(store)).toEqual(DEFAULTS);
    expect(box.all).toEqual({});
    expect(told).toEqual([]);
  });

  it('come back as they were set', () => {
    const box = new FakeBox();
    open(box).store.getState().set({ theme: 'dark', textSize: 150, keep: 'keep' });
    const { store, told } = open(box);
    expect(valuesOf(store)).toEqual({ ...DEFAULTS, theme: 'dark', textSize: 150, keep: 'keep' });
    expect(told).toEqual([]);
    expect(hasSettings(() => box)).toBe(true);
  });

  it('ignore what they do not know, without a word', () => {
    const { store, told } = open(new FakeBox({ [NAME]: saved({ ...DEFAULTS, softer: true, colour: 'red' }) }));
    expect(valuesOf(store)).toEqual({ ...DEFAULTS, softer: true });
    expect(told).toEqual([]);
  });

  it('leave no trace of what was set once they are reset, nor of what was put aside', () => {
    const box = new FakeBox({ [NAME]: '{', other: 'of someone else' });
    const { store } = open(box);
    store.getState().set({ keep: 'keep' });
    store.getState().reset();
    expect(box.all).toEqual({ other: 'of someone else' });
    expect(valuesOf(store)).toEqual(DEFAULTS);
  });
});

describe('Settings in a storage that is refused', () => {
  it('say so once, and go on in memory', () => {
    const { store, told } = open(refused);
    store.getState().set({ theme: 'dark' });
    store.getState().set({ softer: true });
    expect(told).toEqual(['storage-off']);
    expect(store.getState()).toMatchObject({ theme: 'dark', softer: true });
    expect(hasSettings(refused)).toBe(false);
  });

  it('say so once when only reading is refused', () => {
    const box = new FakeBox();
    box.getItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const { store, told } = open(box);
    store.getState().set({ theme: 'dark' });
    expect(told).toEqual(['storage-off']);
    expect(box.all).toEqual({});
  });
});

describe('Settings in a storage that is full', () => {
  it('say so once at the first write, and go on in memory with what was there untouched', () => {
    const text = saved({ ...DEFAULTS, theme: 'dark' });
    const box = new FakeBox({ [NAME]: text });
    box.full = true;
    const { store, told } = open(box);
    expect(told).toEqual([]);
    store.getState().set({ softer: true });
    store.getState().set({ textSize: 200 });
    expect(told).toEqual(['storage-full']);
    expect(store.getState()).toMatchObject({ theme: 'dark', softer: true, textSize: 200 });
    expect(box.all).toEqual({ [NAME]: text });
  });

  it('do not touch a broken save that there is no room to copy, and say only that it is full', () => {
    const box = new FakeBox({ [NAME]: '{"state":' });
    box.full = true;
    const { store, told } = open(box);
    store.getState().set({ softer: true });
    expect(told).toEqual(['storage-full']);
    expect(box.all).toEqual({ [NAME]: '{"state":' });
    expect(store.getState().softer).toBe(true);
  });
});

describe('Settings that cannot be read', () => {
  it.each([
    ['is no JSON', '{"state":{"theme":"dark"'],
    ['is empty', ''],
    ['is a number', '7'],
    ['is null', 'null'],
    ['has no version, which would count as current', JSON.stringify({ state: DEFAULTS })],
    ['has a version that is none', saved(DEFAULTS, '0')],
    ['has a version below the first', saved(DEFAULTS, -1)],
    ['has no state', JSON.stringify({ version: 0 })],
    ['has a list for a state', saved(['dark'])]
  ])('are copied aside whole before anything is written, and told once: a text that %s', (_, text) => {
    const box = new FakeBox({ [NAME]: text });
    const { store, told } = open(box);
    expect(told).toEqual(['storage-broken']);
    expect(box.all).toEqual({ [ASIDE]: text });
    expect(valuesOf(store)).toEqual(DEFAULTS);
    store.getState().set({ theme: 'light' });
    expect(box.items.get(ASIDE)).toBe(text);
    expect(open(box)).toMatchObject({ told: [] });
    expect(open(box).store.getState().theme).toBe('light');
  });

  it('are copied aside when one field is wrong, and the others are kept', () => {
    const text = saved({ ...DEFAULTS, theme: 'dark', textSize: 1000 });
    const box = new FakeBox({ [NAME]: text });
    const { store, told } = open(box);
    expect(told).toEqual(['storage-broken']);
    expect(valuesOf(store)).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect(box.items.get(ASIDE)).toBe(text);
    expect(box.items.get(NAME)).toBe(text);
    store.getState().set({ softer: true });
    expect(box.items.get(ASIDE)).toBe(text);
    expect(box.writes[0]).toBe(ASIDE);
  });
});

describe('Settings of a newer Mend', () => {
  it('are left where they are, whatever is set, and told once', () => {
    const text = saved({ theme: { hue: 30 } }, 99);
    const box = new FakeBox({ [NAME]: text });
    const { store, told } = open(box);
    store.getState().set({ theme: 'dark' });
    store.getState().set({ softer: true });
    expect(told).toEqual(['storage-future']);
    expect(box.all).toEqual({ [NAME]: text });
    expect(box.writes).toEqual([]);
    expect(store.getState()).toMatchObject({ theme: 'dark', softer: true });
  });

  it('go when the player asks for everything to go', () => {
    const box = new FakeBox({ [NAME]: saved({}, 99) });
    open(box).store.getState().reset();
    expect(box.all).toEqual({});
  });
});
