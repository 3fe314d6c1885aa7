/** The page for a therapist: nothing is on it that was not ticked, and the print and the file say the same as the page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/scenario/compile/compile.ts';
import { resultOf } from '../../src/session/replay.ts';
import type { Entry } from '../../src/stores/journal.ts';
import type { Export } from '../../src/stores/keeping.ts';
import type { Line } from '../../src/stores/records.ts';
import { isClientsChair } from '../../src/ui/debrief/levels.ts';
import { onPaper, piecesOf, type Scene, textOf } from '../../src/ui/therapist/paper.ts';
import { CLIENT_LEVELS, HOME_LEVELS, SKILL_WORDS } from '../../src/words/phrases.ts';
import { lateAgain } from '../session/lateAgain.ts';
import {
  all,
  find,
  frame,
  keptRun,
  newBrowser,
  openPage,
  press,
  pressNamed,
  screen,
  scriptWhere,
  until
} from './page.tsx';
import fs from 'node:fs';
import path from 'node:path';

const RUN = keptRun(scriptWhere((s) => Object.values(resultOf(s).report.skills).some((k) => k.strong.length > 0)));
const LINE: Line = {
  id: 'l-1',
  run: 'r-1',
  scenario: 'late-again',
  text: 'I said <b>eight</b> & meant nine.',
  toWhom: 'therapist',
  when: 'Thursday',
  createdAt: '2026-03-01T20:00:00.000Z'
};
const ENTRY: Entry = {
  id: 'e-1',
  createdAt: '2026-03-02T20:00:00.000Z',
  updatedAt: '2026-03-02T20:00:00.000Z',
  role: 'client',
  prompt: 'client-almost',
  text: 'That I was cross.'
};
const SAID = RUN.result.transcript.find((t) => t.who === 'you' && !t.act && !t.text.includes('”'))!.text;

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
});

async function opened(address: string) {
  const page = await openPage(address, { kept: [RUN] });
  await page.keeping.putLine(LINE);
  await page.keeping.putEntry(ENTRY);
  page.go('#/library');
  await find('heading', 'All scenarios');
  page.go(address);
  await find('region', 'What do you take?');
  return page;
}
const paper = (): string => document.querySelector('.paper')?.textContent ?? '';
const box = (name: string | RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>('checkbox', { name });

/** What the page hands to the browser as a file. */
async function savedText(): Promise<string> {
  let blob: Blob | undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  Object.assign(URL, { createObjectURL: (b: Blob) => ((blob = b), 'blob:x'), revokeObjectURL: () => undefined });
  await pressNamed('Save as a file');
  await until(() => expect(blob).toBeDefined());
  return new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(reader.result as string));
    reader.readAsText(blob!);
  });
}

describe('The page for a therapist', () => {
  it('ticks nothing by itself, and can hand nothing over then, and says why', async () => {
    await opened('#/for-my-therapist');
    expect(screen.getByRole('main').textContent).toContain('Your therapist did not ask for it.');
    expect(all('checkbox').map((c) => (c as HTMLInputElement).checked)).toEqual([false, false, false]);
    expect(paper()).toBe('');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    for (const name of ['Print or save as PDF', 'Save as a file']) {
      const way = screen.getByRole('button', { name });
      expect(way.getAttribute('aria-disabled')).toBe('true');
      expect(document.getElementById(way.getAttribute('aria-describedby')!)!.textContent).toMatch(
        /^Tick something first/
      );
      press(way);
    }
    expect(print).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('ticks the run one comes from, without what was said in it, and no words of one’s own', async () => {
    await opened('#/for-my-therapist?run=r-1');
    expect(box(/^Late again/).checked).toBe(true);
    expect(all('checkbox').filter((c) => (c as HTMLInputElement).checked)).toHaveLength(1);
    expect(paper()).toContain('Late again');
    expect(paper()).not.toContain(SAID);
    press(box(/^with what was said/));
    await until(() => expect(paper()).toContain(SAID));
  });

  it('shows, saves and prints what is ticked and nothing else, as text', async () => {
    await opened('#/for-my-therapist');
    press(box(/^A line I took along/));
    await until(() => expect(paper()).toContain('“I said <b>eight</b> & meant nine.”'));
    for (const other of [ENTRY.text, 'turns:', SAID]) expect(paper()).not.toContain(other);
    const file = await savedText();
    for (const words of ['“I said <b>eight</b> & meant nine.”', 'To whom: my therapist', 'When: Thursday'])
      expect(file).toContain(words);
    for (const other of [ENTRY.text, 'turns:', SAID]) expect(file).not.toContain(other);
    press(box(/^A line I took along/));
    press(box(/^From my journal/));
    await until(() => expect(paper()).toContain(ENTRY.text));
    expect(paper()).toContain('What did you almost say in the last hour?');
    expect(await savedText()).not.toContain('eight');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await pressNamed('Print or save as PDF');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('forgets what was said with the run that is unticked', async () => {
    await opened('#/for-my-therapist?run=r-1');
    press(box(/^with what was said/));
    await frame();
    press(box(/^Late again/));
    await until(() => expect(paper()).toBe(''));
    expect(screen.queryByRole('checkbox', { name: /^with what/ })).toBeNull();
    press(box(/^Late again/));
    await until(() => expect(paper()).toContain('Late again'));
    expect(paper()).not.toContain(SAID);
  });

  it('shares where there is a share sheet that takes files, and says so when it does not open', async () => {
    const shared: File[] = [];
    let fails = false;
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files }: { files: File[] }) => {
        if (fails) return Promise.reject(new DOMException('no', 'NotAllowedError'));
        shared.push(...files);
        return Promise.resolve();
      }
    });
    try {
      await opened('#/for-my-therapist?run=r-1');
      await pressNamed('Share');
      await until(() => expect(shared).toHaveLength(1));
      expect(shared[0]).toMatchObject({ name: 'for-my-therapist.txt', type: 'text/plain' });
      fails = true;
      await pressNamed('Share');
      await until(() => expect(screen.getByRole('status').textContent).toMatch(/did not open/));
    } finally {
      for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
    }
  });

  it('has no Share where there is no share sheet, and says so when nothing is kept', async () => {
    await opened('#/for-my-therapist');
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
    newBrowser();
    await openPage('#/for-my-therapist');
    await until(() => expect(screen.getByRole('main').textContent).toContain('nothing kept here to take along'));
    expect(all('checkbox')).toEqual([]);
  });

  it('is led to from the library and from the end of the debrief', async () => {
    await openPage('#/library');
    expect((await find('link', 'For my therapist')).getAttribute('href')).toBe('#/for-my-therapist');
    await openPage('#/debrief/r-1', { kept: [RUN] });
    await pressNamed('Show what happened');
    expect((await find('link', 'For my therapist')).getAttribute('href')).toBe('#/for-my-therapist?run=r-1');
  });
});

describe('A run on paper', () => {
  const everything: Export = {
    format: 1,
    runs: [{ run: RUN, startedAt: '2026-03-01T20:00:00.000Z', updatedAt: '2026-03-01T20:00:00.000Z' }],
    lines: [],
    journal: []
  };
  const told = (scene: Partial<Scene>): string => {
    const pieces = piecesOf(everything, () => ({ title: 'A scene', rated: true, ...scene }));
    return textOf(onPaper(pieces, new Set([pieces[0]!.key])), '2026-03-04T08:00:00.000Z');
  };
  const levels = [...Object.values(HOME_LEVELS), ...Object.values(CLIENT_LEVELS)];

  it('has its scene, date, end, and what was shown in the words of home', () => {
    const text = told({});
    expect(text).toContain('A scene, 1 March 2026');
    expect(text).toContain('Made on 4 March 2026');
    expect(text).toMatch(/Landed/);
    for (const [skill, report] of Object.entries(RUN.result.report.skills)) {
      const shown = report.strong.length + report.weak.length + report.beside.length > 0;
      expect(text.includes(`${SKILL_WORDS[skill as keyof typeof SKILL_WORDS]}: `), skill).toBe(shown);
    }
    expect(text).not.toContain(HOME_LEVELS.none);
  });

  it('is told without ratings where the player was the client', () => {
    const text = told({ rated: false });
    expect(text).toMatch(/^- Own: /m);
    for (const level of levels) expect(text.toLowerCase()).not.toContain(`. ${level}`);
  });

  it('names who speaks where the words do not', () => {
    const pieces = piecesOf(everything, () => ({ title: 'A scene', rated: true, other: lateAgain().play.other }));
    const text = textOf(
      onPaper(pieces, new Set([pieces[0]!.key, `${pieces[0]!.key}-said`])),
      '2026-03-04T08:00:00.000Z'
    );
    expect(text).toContain(`Me: “${SAID}”`);
    expect(text).toMatch(/^Sam: “/m);
  });

  it('knows whose chair it was from the scenario itself', () => {
    const root = path.resolve(import.meta.dirname, '../../scenarios');
    const sources = fs.readFileSync(path.join(root, 'sources.yaml'), 'utf8');
    const yaml = fs.readFileSync(path.join(root, 'telling-your-therapist/scenario.yaml'), 'utf8');
    expect(isClientsChair(compile(yaml, 'scenario.yaml', sources).packs!.play)).toBe(true);
    expect(isClientsChair(lateAgain().play)).toBe(false);
  });
});
