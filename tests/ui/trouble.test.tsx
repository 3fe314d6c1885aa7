/** Trouble with storage, on the page: told once, in words, and put away by a press. */
import { getByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { tellTrouble } from '../../src/ui/trouble.tsx';
import { UI } from '../../src/words/ui.ts';
import { frame, press, screen, until } from './page.tsx';

describe('Trouble with storage', () => {
  it('is told once each, without taking the focus, and can be put away', async () => {
    tellTrouble('storage-full');
    const alert = await until(() => screen.getByRole('alert'));
    expect(alert.textContent).toContain(UI['storage-full']);
    expect(document.activeElement).toBe(document.body);
    press(getByRole(alert, 'button'));
    await until(() => expect(screen.queryByRole('alert')).toBeNull());
    tellTrouble('storage-full');
    await frame();
    expect(screen.queryByRole('alert')).toBeNull();
    tellTrouble('storage-broken');
    await until(() => expect(screen.getByRole('alert').textContent).toContain(UI['storage-broken']));
  });
});
