/**
 * Serves the built page on this machine: `npm start` builds and starts it.
 *
 *   node --import tsx scripts/serve.ts [--port n]
 *
 * Without --port it takes 4173, or any free port when that is taken; a port asked for is
 * taken or the command fails. Refuses every address but this machine's own, and every
 * method but GET and HEAD. Needs nothing beyond Node.
 */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { encoded, encodingFor, readFolder, type Served } from './serve/files.ts';

const HOST = '127.0.0.1';
const USUAL_PORT = 4173;

export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Path within the folder that a request means, or undefined when it is not readable as one. */
function nameOf(url: string): string | undefined {
  try {
    const name = decodeURIComponent(url.split(/[?#]/)[0] ?? '').replace(/^\/+/, '');
    return name === '' || name.endsWith('/') ? `${name}index.html` : name;
  } catch {
    return undefined;
  }
}

async function answer(
  files: ReadonlyMap<string, Served>,
  request: http.IncomingMessage,
  response: http.ServerResponse
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const name = nameOf(request.url ?? '/');
  const file = name === undefined ? undefined : files.get(name);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not here.\n');
    return;
  }
  const headers = {
    'Content-Type': file.type,
    'Cache-Control': file.cache,
    ETag: file.tag,
    'X-Content-Type-Options': 'nosniff',
    ...(file.compressible ? { Vary: 'Accept-Encoding' } : {})
  };
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = encodingFor(file, request.headers['accept-encoding'] ?? '');
  const body = encoding ? await encoded(file, encoding) : file.content;
  const length = { 'Content-Length': body.length, ...(encoding ? { 'Content-Encoding': encoding } : {}) };
  response.writeHead(200, { ...headers, ...length }).end(request.method === 'HEAD' ? undefined : body);
}

/** Listens on a port; 0 means any free one. @returns the port taken, or undefined when it is in use */
function listen(server: http.Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves a folder until closed.
 *
 * @param port - the port to take; without it 4173 or, when that is taken, any free one
 * @throws Error when the folder holds no index.html, or the port asked for is taken
 */
export async function serve(folder: string, port?: number): Promise<Serving> {
  if (!fs.existsSync(path.join(folder, 'index.html')))
    throw new Error(`serve: there is no index.html in ${folder}; run npm run build first`);
  const files = readFolder(folder);
  const server = http.createServer((request, response) => {
    answer(files, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const taken =
    (await listen(server, port ?? USUAL_PORT)) ?? (port === undefined ? await listen(server, 0) : undefined);
  if (taken === undefined) throw new Error(`serve: port ${port ?? USUAL_PORT} is taken`);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${HOST}:${taken}/`, close };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    console.error(`serve: --port takes a number from 0 to 65535, got ${values.port}`);
    process.exit(2);
  }
  const { url, close } = await serve(path.resolve(import.meta.dirname, '../dist'), port);
  console.log(`Mend is at ${url}\nStop it with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
