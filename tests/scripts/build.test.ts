/** What the build adds to the page and refuses to ship: policy, credits, offline. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/licences/spdx.ts';
import { packageOf } from '../../scripts/vite/credited.ts';
import { BUDGET, overBudget, weights } from '../../scripts/vite/budget.ts';
import { blocked, scriptHashes, styleHashes, withPolicy } from '../../scripts/vite/csp.ts';
import { missingOffline } from '../../scripts/vite/offline.ts';
import { openingsAmong, withStart } from '../../scripts/vite/start.ts';

const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the page', () => {
  it('stands right after the character set and allows nothing inline', () => {
    const html = withPolicy(page('<script type="module" src="./a.js"></script>'));
    expect(html).toContain(
      '<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="default-src'
    );
    expect(html).toContain("script-src 'self';");
    expect(html).toContain("require-trusted-types-for 'script'");
  });

  it('allows an inline script by the hash of its text', () => {
    const html = page(
      `<!-- <script>no</script> --><script>\n go() \n</script><script type="application/json">{}</script>`
    );
    expect(scriptHashes(html)).toEqual([sha('\n go() \n')]);
    expect(withPolicy(html)).toContain(`script-src 'self' ${sha('\n go() \n')};`);
  });

  it.each([
    ['<p style="color: red">', 'the attribute style'],
    ['<button onclick="go()">', 'the attribute onclick']
  ])('refuses %s, which it would switch off', (body, message) => {
    expect(blocked(page(body))[0]).toContain(message);
  });

  it('allows a style element by the hash of its text', () => {
    const html = page('<style>a { color: red }</style>');
    expect(styleHashes(html)).toEqual([sha('a { color: red }')]);
    expect(withPolicy(html)).toContain(`style-src 'self' ${sha('a { color: red }')};`);
  });

  it('takes words for words', () => {
    expect(blocked(page('<p title="style=1 onclick=2">style=3</p><script>a.style = "b"</script>'))).toEqual([]);
  });
});

describe('the start of the page', () => {
  const built = page('').replace(
    '</head>',
    [
      '<script type="module" crossorigin src="./assets/a.js"></script>',
      '<link rel="modulepreload" crossorigin href="./assets/core.js">',
      '<link rel="stylesheet" crossorigin href="./assets/a-1.css"></head>'
    ].join('\n')
  );
  const files = ['assets/a.js', 'assets/late-again.open-x.json', 'assets/late-again.rest-z.json'];

  it('knows the opening of each scenario by its name', () => {
    expect(openingsAmong(files)).toEqual({ 'late-again': './assets/late-again.open-x.json' });
  });

  it('asks for the program, what it imports and the sheet by script, so that Home waits for none of them', () => {
    const html = withStart(built, files);
    expect(html).not.toMatch(/<link rel="(?:stylesheet|modulepreload)"|type="module"/);
    for (const file of ['a.js', 'core.js', 'a-1.css', 'late-again.open-x.json'])
      expect(html.split(`./assets/${file}`), file).toHaveLength(2);
  });

  it('refuses a page without a sheet or a program', () => {
    expect(() => withStart(page(''), files)).toThrow('no style sheet, or no program');
  });
});

describe('the credits', () => {
  it.each([
    ['/home/mend/src/main.ts', undefined],
    ['/home/mend/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/home/mend/node_modules/a/node_modules/@b/c/d.js', '@b/c'],
    ['C:\\mend\\node_modules\\idb\\build\\index.js', 'idb'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0virtual:scenarios', undefined]
  ])('read the package of %j', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'GPL-3.0 OR MIT AND OFL-1.1', 'CC0-1.0'])(
    'allow %s',
    (licence) => {
      expect(isAllowed(licence)).toBe(true);
    }
  );

  it.each(['', 'GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', 'MIT GPL-3.0', '(MIT', 'MIT OR', 'UNLICENSED'])(
    'refuse %j',
    (licence) => {
      expect(isAllowed(licence)).toBe(false);
    }
  );
});

describe('the service worker', () => {
  it('must keep every file but itself and the licences', () => {
    const files = ['index.html', 'sw.js', 'licences.txt', 'assets/a-1.js', 'assets/b-2.woff2'];
    expect(missingOffline(files, '[{url:"index.html"},{url:"assets/a-1.js"}]')).toEqual(['assets/b-2.woff2']);
  });
});

describe('the weight of the page', () => {
  const files: Readonly<Record<string, Buffer>> = {
    'index.html': Buffer.from('a'.repeat(1000)),
    'assets/core-1.js': Buffer.from('b'.repeat(1000)),
    'assets/phaser-1.js': Buffer.from('c'.repeat(1000)),
    'icons/icon.png': Buffer.alloc(500),
    'assets/s-1.webm': Buffer.alloc(300),
    'assets/s-1.m4a': Buffer.alloc(200),
    'sw.js': Buffer.alloc(9000),
    'licences.txt': Buffer.alloc(9000)
  };
  const weighed = weights(Object.keys(files), (file) => files[file]!);

  it('counts texts compressed, media as they are, sounds in one encoding, and each where it is fetched', () => {
    expect(weighed.sound).toBe(300);
    expect(weighed.first).toBeLessThan(100);
    expect(weighed.kept).toBeGreaterThan(500 + weighed.first);
    expect(weighed.kept).toBeLessThan(600 + weighed.first);
  });

  it('is refused above what was promised, part by part', () => {
    expect(overBudget(BUDGET)).toEqual([]);
    expect(overBudget({ ...BUDGET, kept: BUDGET.kept + 1 })).toEqual([
      'kept for play offline, without sound: 1000001 bytes, 1000000 at most'
    ]);
  });

  it('is what docs/offline.md says', () => {
    const told = fs.readFileSync(new URL('../../docs/offline.md', import.meta.url), 'utf8');
    for (const bytes of Object.values(BUDGET)) expect(told).toContain(`| ${bytes / 1000} kB |`);
  });
});
