/** What the worker keeps, without a browser: whole or not at all, each version beside the others. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Entry, Kept } from '../../src/worker/kept.ts';
import { FakeCaches } from './fakeCaches.ts';

const SCOPE = 'https://a.example/mend/';
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** A build: its files by their paths, with what is in them. */
type Files = Readonly<Record<string, string>>;
const entriesOf = (files: Files): Entry[] =>
  Object.entries(files).map(([url, text]) => ({ url, revision: digest(text) }));

const OLD: Files = { 'index.html': 'old', 'assets/a-1.js': 'a', 'assets/b-1.js': 'b', 'assets/s-1.webm': 'hum' };
const NEW: Files = { 'index.html': 'new', 'assets/a-1.js': 'a', 'assets/b-2.js': 'b2', 'assets/s-1.webm': 'hum' };

function server(caches = new FakeCaches()) {
  const asked: string[] = [];
  let served: Files = OLD;
  const kept = (files: Files): Kept =>
    new Kept({
      scope: SCOPE,
      entries: entriesOf(files),
      caches: caches as unknown as CacheStorage,
      fetch: (address) => {
        const path = address.slice(SCOPE.length);
        asked.push(path);
        const text = served[path];
        return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
      }
    });
  return { asked, caches, kept, serve: (files: Files) => void (served = files) };
}

const get = (path: string, mode: RequestMode = 'cors'): Request =>
  ({ method: 'GET', url: SCOPE + path, mode }) as Request;
const textOf = async (kept: Kept, path: string): Promise<string> => (await kept.answer(path, get(path))).text();

describe('what the worker keeps', () => {
  it('is every file but the sounds, which are kept when it is told to, or once one was heard', async () => {
    const { asked, kept } = server();
    const old = kept(OLD);
    await old.fill();
    expect(asked.sort()).toEqual(['assets/a-1.js', 'assets/b-1.js', 'index.html']);
    asked.length = 0;
    await old.keep([`${SCOPE}assets/s-1.webm`, 'https://b.example/s.webm', `${SCOPE}assets/none.webm`, 7]);
    await old.fill();
    expect(asked).toEqual(['assets/s-1.webm']);
    expect(await textOf(old, 'assets/s-1.webm')).toBe('hum');
    expect(asked).toHaveLength(1);
  });

  it('is not taken for whole when a file is missing, or is not the one that was built; what came stays', async () => {
    for (const wrong of [{ ...OLD, 'index.html': 'of another version' }, { 'assets/a-1.js': 'a' }]) {
      const { asked, kept, serve } = server();
      serve(wrong);
      await expect(kept(OLD).fill()).rejects.toThrow(/another index|404/);
      asked.length = 0;
      serve(OLD);
      await kept(OLD).fill();
      expect(asked).not.toContain('assets/a-1.js');
      expect(await textOf(kept(OLD), 'index.html')).toBe('old');
    }
  });

  it('is fetched anew for a newer version only where it differs; sounds come along', async () => {
    const { asked, kept, serve } = server();
    await kept(OLD).fill();
    await kept(OLD).keep([`${SCOPE}assets/s-1.webm`]);
    asked.length = 0;
    serve(NEW);
    await kept(NEW).fill();
    await kept(NEW).takeAlong();
    expect(asked.sort()).toEqual(['assets/b-2.js', 'index.html']);
    await kept(NEW).forgetOthers();
    asked.length = 0;
    expect(await textOf(kept(NEW), 'assets/s-1.webm')).toBe('hum');
    expect(asked).toEqual([]);
  });

  it('has the files of an older version for its pages until that is let go of, and its own page', async () => {
    const { kept, serve } = server();
    await kept(OLD).fill();
    serve(NEW);
    await kept(NEW).fill();
    expect(await textOf(kept(NEW), 'assets/b-1.js')).toBe('b');
    expect(await textOf(kept(NEW), 'index.html')).toBe('new');
    await kept(NEW).forgetOthers();
    expect((await kept(NEW).answer('assets/b-1.js', get('assets/b-1.js'))).status).toBe(404);
  });

  it('leaves alone what others keep on the same origin', async () => {
    const caches = new FakeCaches();
    for (const name of ['other', 'mend https://a.example/ 1', 'mend https://a.example/mend/older/ 1'])
      await caches.open(name);
    const { kept } = server(caches);
    await kept(OLD).fill();
    await kept(OLD).forgetOthers();
    expect(await caches.keys()).toHaveLength(4);
  });
});

describe('what the worker answers', () => {
  const { kept } = server();
  const means = (path: string, mode: RequestMode): string | undefined => kept(OLD).means(get(path, mode));

  it.each([
    ['', 'index.html'],
    ['?guest', 'index.html'],
    ['index.html?a=b#/play/late-again?run=x', 'index.html'],
    ['licences.txt', undefined],
    ['other/', undefined]
  ])('for a page at %j is %j', (path, file) => {
    expect(means(path, 'navigate')).toBe(file);
  });

  it('for a part is a file of this version or of an older one, and nothing else', () => {
    expect(means('assets/a-1.js', 'cors')).toBe('assets/a-1.js');
    expect(means('assets/older-1.js', 'cors')).toBe('assets/older-1.js');
    expect(means('', 'cors')).toBeUndefined();
    expect(means('data.json', 'cors')).toBeUndefined();
    expect(kept(OLD).means({ method: 'POST', url: `${SCOPE}index.html`, mode: 'cors' })).toBeUndefined();
    expect(kept(OLD).means({ method: 'GET', url: 'https://a.example/index.html', mode: 'navigate' })).toBeUndefined();
  });
});
