/**
 * What the built page asks for, and when. Rules of the first page stand in the page
 * itself, so Home needs nothing else; a small inline script asks for the other rules
 * and, where the address names a scene, for its first words, beside the program and not after it.
 *
 * In the build only: the development server has its own order. Refuses to build a page
 * whose files it cannot find.
 */
import fs from 'node:fs';
import type { Plugin } from 'vite';

const FIRST = /<link rel="stylesheet" href="\/(src\/ui\/styles\/first\.css)">/;
const SHEET = /\s*<link rel="stylesheet"[^>]*href="([^"]+\.css)"[^>]*>/;

/** Text of the inline script. @param sheet - address of the style sheet @param packs - address of each scenario's opening */
export const startScript = (sheet: string, packs: Readonly<Record<string, string>>): string => `(() => {
  const ask = (of) => document.head.append(Object.assign(document.createElement('link'), of));
  ask({ rel: 'stylesheet', id: 'sheet', href: ${JSON.stringify(sheet)} });
  const scene = /^#\\/play\\/([a-z0-9-]+)(?!.*[?&]run=)/.exec(location.hash);
  const pack = scene && ${JSON.stringify(packs)}[scene[1]];
  if (pack) {
    const words = fetch(pack).then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(pack)));
    words.catch(() => undefined);
    globalThis.firstWords = { scenario: scene[1], words };
  }
  if (/^#\\/./.test(location.hash)) document.documentElement.classList.add('elsewhere');
})()`;

/** Addresses of the openings of scenarios among the files of a build, by scenario. */
export function packsAmong(files: readonly string[]): Record<string, string> {
  const found = files.flatMap((file) => {
    const id = /([^/]+)\.open-[^/]+\.json$/.exec(file)?.[1];
    return id ? [[id, `./${file}`] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The built page with its sheet and its words asked for by script. @throws Error for a page without a sheet */
export function withStart(html: string, files: readonly string[]): string {
  const sheet = SHEET.exec(html);
  if (!sheet) throw new Error('withStart: the page has no style sheet');
  // after the body's own words, which are Home: nothing is run before those stand
  return html
    .replace(sheet[0], '')
    .replace('</body>', () => `<script>${startScript(sheet[1]!, packsAmong(files))}</script>\n  </body>`);
}

export function start(): Plugin[] {
  return [
    {
      name: 'mend:first-rules',
      apply: 'build',
      transformIndexHtml: {
        order: 'pre',
        handler(html) {
          const file = FIRST.exec(html)?.[1];
          if (!file) throw new Error('mend:first-rules: index.html does not link first.css');
          return html.replace(FIRST, `<style>${fs.readFileSync(file, 'utf8')}</style>`);
        }
      }
    },
    {
      name: 'mend:start',
      apply: 'build',
      enforce: 'post',
      transformIndexHtml: {
        order: 'post',
        handler: (html, { bundle }) => withStart(html, Object.keys(bundle ?? {}))
      }
    }
  ];
}
