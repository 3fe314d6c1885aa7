/** Trouble with storage, on the page: told once, in words, and put away by a press. */
import { getByRole } from '@testing-library/dom';
import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../src/ui/boundary.tsx';
import { tellTrouble } from '../../src/ui/trouble.tsx';
import { TROUBLE } from '../../src/words/trouble.ts';
import { UI } from '../../src/words/ui.ts';
import { frame, press, screen, until } from './page.tsx';

describe('Trouble with storage', () => {
  it('is told once each, without taking the focus, and can be put away', async () => {
    tellTrouble('storage-full');
    const alert = await until(() => screen.getByRole('alert'));
    expect(alert.textContent).toContain(TROUBLE['storage-full']);
    expect(document.activeElement).toBe(document.body);
    press(getByRole(alert, 'button'));
    await until(() => expect(screen.queryByRole('alert')).toBeNull());
    tellTrouble('storage-full');
    await frame();
    expect(screen.queryByRole('alert')).toBeNull();
    tellTrouble('storage-broken');
    await until(() => expect(screen.getByRole('alert').textContent).toContain(TROUBLE['storage-broken']));
  });
});

describe('A page that breaks', () => {
  const Broken = (): never => {
    throw new Error('broken on purpose');
  };

  it('says so, keeps Help now, and is tried afresh at another address', () => {
    const reported: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const draw = (page: string, broken: boolean): void =>
      render(h(Boundary, { page, children: broken ? h(Broken, {}) : h('p', {}, 'whole') }), host);
    draw('debrief', true);
    draw('debrief', true);
    expect(getByRole(host, 'heading', { level: 1 }).textContent).toBe(UI.brokeTitle);
    expect(getByRole(host, 'link', { name: UI.helpNow })).toBeTruthy();
    expect(getByRole(host, 'button', { name: UI.tryAgain })).toBeTruthy();
    draw('library', false);
    expect(host.textContent).toBe('whole');
    expect(reported).toHaveLength(1);
    vi.unstubAllGlobals();
  });
});
