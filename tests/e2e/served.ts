/**
 * Builds as a server of somebody's own has them: shut down, changed for another, cut off in the middle of a file.
 * The browser is told to hold on to nothing by itself, so that only what the worker keeps is there without a server.
 */
import http from 'node:http';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readFolder } from '../../scripts/serve/files.ts';

/** The build that all browser tests are of. */
export const BUILT = path.resolve(import.meta.dirname, '../..', process.env['DIST_E2E'] ?? 'dist');

/** An address at which one build after another is served, or nothing. */
export interface Place {
  readonly url: string;
  readonly serve: (folder: string) => Promise<void>;
  readonly shut: () => Promise<void>;
  /** Addresses asked for, from the folder, in order. */
  readonly asked: string[];
  /** No file breaks off any more. */
  readonly mend: () => void;
}

function listen(server: http.Server, port: number): Promise<number> {
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** @param breaks - files whose address this fits break off in the middle, until that is mended */
export async function place(folder: string, breaks?: RegExp): Promise<Place> {
  let files = readFolder(folder);
  let broken = breaks;
  const asked: string[] = [];
  const server = http.createServer(({ url = '' }, response) => {
    const name = (url.split('?')[0] ?? '').slice(1).replace(/(^|\/)$/, '$1index.html');
    const file = files.get(name);
    asked.push(name);
    if (!file) return void response.writeHead(404).end();
    const { type, content } = file;
    const headers = { 'Content-Type': type, 'Content-Length': content.length, 'Cache-Control': 'no-store' };
    response.writeHead(200, headers);
    if (!broken?.test(name)) return void response.end(content);
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  });
  const port = await listen(server, 0);
  const shut = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    mend: () => void (broken = undefined),
    shut,
    async serve(next) {
      files = readFolder(next);
      if (!server.listening) await listen(server, port);
    }
  };
}

/** Waits until everything has been put by and this page is in the worker's care. */
export async function keptWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Addresses in all caches of the page's origin, from its folder. */
export const cached = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((r) => r.url.slice(new URL('./', location.href).href.length));
  });
