/**
 * `test` for the browser: as Playwright's, but a test fails on any error of a page, any
 * error in its console, any violation of its policy, and any request that leaves its
 * origin. What a test brings about on purpose it names with `expects`.
 */
import { test as base, expect } from '@playwright/test';

export { expect };

interface Watched {
  /** Words of the one kind of error this test brings about on purpose. */
  readonly expects: (pattern: RegExp) => void;
}

export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const found: string[] = [];
      const allowed: RegExp[] = [];
      const origins = new Set([new URL(baseURL ?? '').origin]);
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (e) =>
          console.error(`policy: ${e.effectiveDirective} ${e.blockedURI} ${e.sample}`)
        )
      );
      context.on('weberror', (e) => found.push(`page error: ${e.error().stack ?? e.error().message}`));
      context.on('console', (m) => {
        if (m.type() === 'error') found.push(`console: ${m.text()}`);
      });
      context.on('request', (r) => {
        const { protocol, hostname, origin } = new URL(r.url());
        // a server a test starts itself listens on this machine, on another port
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') found.push(`left the origin: ${origin}`);
        else if (protocol.startsWith('http')) origins.add(origin);
      });
      await use({ expects: (pattern) => void allowed.push(pattern) });
      expect(found.filter((text) => !allowed.some((a) => a.test(text)))).toEqual([]);
      expect(origins.size, [...origins].join(' ')).toBeLessThanOrEqual(2);
    },
    { auto: true }
  ]
});
