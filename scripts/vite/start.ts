/**
 * What the built page asks for, and when. Home stands in the page itself, its rules with
 * it: there, everything else is asked for once it stands. At any other address the
 * program, its rules and, for a scene, its first words are asked for side by side.
 *
 * In the build only: the development server has its own order. Refuses to build a page
 * whose files it cannot find.
 */
import fs from 'node:fs';
import type { Plugin } from 'vite';

const FIRST = /<link rel="stylesheet" href="\/(src\/ui\/styles\/first\.css)">/;
const SHEET = /\s*<link rel="stylesheet"[^>]*href="([^"]+\.css)"[^>]*>/;
const PROGRAM = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g;

/** Addresses of the files of a page. */
interface Files {
  readonly sheet: string;
  readonly program: string;
  /** What the program imports. */
  readonly modules: readonly string[];
  /** The opening of each scenario. */
  readonly openings: Readonly<Record<string, string>>;
}

/** Text of the inline script. */
export const startScript = ({ sheet, program, modules, openings }: Files): string => `(() => {
  const ask = (of) => document.head.append(Object.assign(document.createElement('link'), of));
  const start = () => {
    import(${JSON.stringify(program)});
    ${modules.map((href) => `ask(${JSON.stringify({ rel: 'modulepreload', href })});`).join('\n    ')}
    ask(${JSON.stringify({ rel: 'stylesheet', id: 'sheet', href: sheet })});
  };
  if (!/^#\\/./.test(location.hash)) return addEventListener('DOMContentLoaded', start);
  document.documentElement.classList.add('elsewhere');
  const scene = /^#\\/play\\/([a-z0-9-]+)(?!.*[?&]run=)/.exec(location.hash)?.[1];
  const opening = ${JSON.stringify(openings)}[scene];
  if (opening) {
    const words = fetch(opening).then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(opening)));
    words.catch(() => undefined);
    globalThis.firstWords = { scenario: scene, words };
  }
  start();
})()`;

/** Addresses of the openings of scenarios among the files of a build, by scenario. */
export function openingsAmong(files: readonly string[]): Record<string, string> {
  const found = files.flatMap((file) => {
    const id = /([^/]+)\.open-[^/]+\.json$/.exec(file)?.[1];
    return id ? [[id, `./${file}`] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The built page with all its files asked for by script. @throws Error for a page without a sheet or a program */
export function withStart(html: string, files: readonly string[]): string {
  const sheet = SHEET.exec(html);
  const program = PROGRAM.exec(html);
  if (!sheet || !program) throw new Error('withStart: the page has no style sheet, or no program');
  const modules = Array.from(html.matchAll(PRELOADS), ([, href]) => href!);
  // after the body's own words, which are Home: nothing is run before those stand
  const text = startScript({ sheet: sheet[1]!, program: program[1]!, modules, openings: openingsAmong(files) });
  return html
    .replace(sheet[0], '')
    .replaceAll(PRELOADS, '')
    .replace(program[0], '')
    .replace('</body>', () => `<script>${text}</script>\n  </body>`);
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
