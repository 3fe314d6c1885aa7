/** The page as it is served on this machine. */
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../scripts/serve.ts';

const SCRIPT = 'export const rice = "rice";\n'.repeat(50);
let folder: string;
let page: Serving;

/** Asks as a browser would, without undoing the compression. */
const ask = (name: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') =>
  new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const request = http.request(page.url, { path: name, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      );
    });
    request.on('error', reject).end();
  });

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mend-serve-'));
  fs.mkdirSync(path.join(folder, 'assets'));
  fs.writeFileSync(path.join(folder, 'index.html'), '<h1>Mend</h1>');
  fs.writeFileSync(path.join(folder, 'assets/rice-Ab3_-xY9.js'), SCRIPT);
  fs.writeFileSync(path.join(folder, 'assets/face-Ab3_-xY9.woff2'), 'font');
  page = await serve(folder, 0);
});

afterAll(async () => {
  await page.close();
  fs.rmSync(folder, { recursive: true });
});

describe('the page', () => {
  it('is asked about each time, and answered briefly when it has not changed', async () => {
    const first = await ask('/?from=link');
    expect(first.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    const again = await ask('/', { 'if-none-match': first.headers.etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.each([
    ['gzip, deflate, br', 'br', zlib.brotliDecompressSync],
    ['gzip', 'gzip', zlib.gunzipSync],
    ['br;q=0, gzip', 'gzip', zlib.gunzipSync]
  ])('is compressed for a browser that takes %s', async (accepted, encoding, undo) => {
    const { headers, body } = await ask('/assets/rice-Ab3_-xY9.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['cache-control']).toContain('immutable');
    expect(undo(body).toString()).toBe(SCRIPT);
  });

  it('leaves alone what is compressed already', async () => {
    const { headers } = await ask('/assets/face-Ab3_-xY9.woff2', { 'accept-encoding': 'br' });
    expect(headers).toMatchObject({ 'content-type': 'font/woff2', 'content-length': '4' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/', '/none.js', '/%ff'])(
    'has nothing at %s',
    async (name) => {
      expect((await ask(name)).status).toBe(404);
    }
  );

  it('is read, never written', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    expect((await ask('/', {}, 'HEAD')).body.length).toBe(0);
  });

  it('is not served from a port that is taken, nor from a folder without it', async () => {
    await expect(serve(folder, Number(new URL(page.url).port))).rejects.toThrow('is taken');
    await expect(serve(path.join(folder, 'assets'))).rejects.toThrow('run npm run build first');
  });
});
