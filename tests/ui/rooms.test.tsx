/** Rooms of the gallery: what is chosen is painted, said in words, and follows what is dragged. */
import { fireEvent } from '@testing-library/dom';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoomView } from '../../src/session/ports.ts';
import { PLACES } from '../../src/scenes/places/places.ts';
import { Rooms } from '../../src/ui/gallery/Rooms.tsx';
import { GALLERY } from '../../src/words/gallery.ts';
import { find, screen, until } from './page.tsx';

const painted: RoomView[] = [];
const ids = Object.keys(PLACES);
const open = () => Promise.resolve({ ids, paint: (_: HTMLCanvasElement, view: RoomView) => void painted.push(view) });
const last = (): RoomView => painted.at(-1)!;
const choose = (element: HTMLElement, value: string): boolean => fireEvent.change(element, { target: { value } });
const drag = (element: HTMLElement, value: string): boolean => fireEvent.input(element, { target: { value } });

let host: HTMLElement;
beforeEach(() => {
  painted.length = 0;
  host = document.createElement('div');
  document.body.replaceChildren(host);
});
afterEach(() => render(null, host));

describe('The rooms of the gallery', () => {
  it('have a name for every place that has been drawn', () => {
    expect(Object.keys(GALLERY.places).sort()).toEqual([...ids].sort());
  });

  it('paint the room, the stage and the light that are chosen, and say them', async () => {
    render(h(Rooms, { open }), host);
    choose(await find('combobox', 'Room'), 'nursery-dim');
    choose(await find('combobox', 'As on'), 'phone');
    await until(() => expect(last()).toMatchObject({ place: 'nursery-dim', looks: 'baby', width: 390 }));
    choose(await find('combobox', 'Between the two'), 'flooded');
    await until(() => expect(last().player.arousal).toBeGreaterThan(0.9));
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/nursery.*cool.*dark at the edges/);
  });

  it('follow the connection as it is dragged', async () => {
    render(h(Rooms, { open }), host);
    drag(await find('slider', 'torn to met'), '0');
    await until(() => expect(last().other.openness).toBeLessThan(0.2));
    drag(await find('slider', 'torn to met'), '1');
    await until(() => expect(last().other.openness).toBeGreaterThan(0.8));
    choose(await find('combobox', 'Room'), 'hall-night');
    await until(() => expect(last().looks).toBeUndefined());
  });

  it('leave the rest of the gallery alone where they cannot come', async () => {
    render(h(Rooms, { open: () => Promise.reject(new Error('offline')) }), host);
    await until(() => expect(host.textContent).toBe(''));
  });
});
