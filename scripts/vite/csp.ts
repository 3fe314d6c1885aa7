/**
 * Writes the Content-Security-Policy into the built index.html.
 *
 * In the build only: the development server injects styles the policy would block.
 * Inline scripts and style elements of the page are allowed by the hash of their text.
 * Refuses what the policy would silently switch off in the browser: style and event
 * attributes.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'"
];

/** Script types a browser runs; anything else is a block of data and needs no hash. */
const RUN = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

const COMMENT = /<!--[\s\S]*?-->/g;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** CSP source expressions for the inline scripts of a page, in order, each once. */
export function scriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = '', text = ''] of html.replace(COMMENT, '').matchAll(SCRIPT)) {
    const type = /\btype\s*=\s*["']?([^\s"'>]*)/i.exec(attributes)?.[1] ?? '';
    if (/\bsrc\s*=/i.test(attributes) || !RUN.has(type.toLowerCase())) continue;
    hashes.add(hash(text));
  }
  return [...hashes];
}

/** CSP source expressions for the style elements of a page, in order, each once. */
export function styleHashes(html: string): string[] {
  const texts = html.replace(COMMENT, '').replace(SCRIPT, '').matchAll(STYLE);
  return [...new Set(Array.from(texts, ([, text = '']) => hash(text)))];
}

/** What in the page the policy would block, each as one sentence. */
export function blocked(html: string): string[] {
  const markup = html.replace(COMMENT, '').replace(SCRIPT, '<script$1></script>');
  const found: string[] = [];
  const tags = (markup.match(/<[a-z][^>]*>/gi) ?? []).map((tag) => tag.replace(/"[^"]*"|'[^']*'/g, '""'));
  for (const tag of tags) {
    const attribute = /\s(style|on[a-z]+)\s*=/i.exec(tag)?.[1];
    if (attribute) found.push(`the attribute ${attribute} in ${tag}: move it into a style sheet or a module`);
  }
  return found;
}

/** The page with the policy right after its character set, before anything is fetched. */
export function withPolicy(html: string): string {
  const hashes: Readonly<Record<string, readonly string[]>> = {
    "script-src 'self'": scriptHashes(html),
    "style-src 'self'": styleHashes(html)
  };
  const policy = DIRECTIVES.map((d) => [d, ...(hashes[d] ?? [])].join(' ')).join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const after = /<meta\s+charset=[^>]*>/i.exec(html) ?? /<head[^>]*>/i.exec(html);
  if (!after) throw new Error('withPolicy: the page has neither <meta charset> nor <head>');
  const at = after.index + after[0].length;
  return `${html.slice(0, at)}\n    ${meta}${html.slice(at)}`;
}

export function csp(): Plugin {
  return {
    name: 'mend:csp',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const found = blocked(html);
        if (found.length > 0) throw new Error(`index.html holds what its policy blocks:\n  ${found.join('\n  ')}`);
        return withPolicy(html);
      }
    }
  };
}
