/**
 * What the service worker keeps: one cache for each version of Mend, whole or not taken into use.
 *
 * A page goes on with the version it began with: what an older version kept stays until no
 * page of it can be open. Refuses a file that is not the one that was built. Knows nothing
 * of events, so that it can be tried without a browser.
 */

/** A file of the build. */
export interface Entry {
  /** From the scope. */
  readonly url: string;
  /** SHA-256 of its content, base64url. */
  readonly revision: string;
}

export interface Place {
  /** The folder Mend is in, as an address that ends with `/`. */
  readonly scope: string;
  readonly entries: readonly Entry[];
  readonly caches: CacheStorage;
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>;
}

/** Sounds are kept where sound is on, each in the one encoding this browser plays. */
const SOUND = /\.(?:webm|m4a)$/;
/** What has a hash in its name is the same wherever it comes from. */
const HASHED = /^assets\//;
/** Chosen: files fetched at a time, so that a page in use has its share of the line. */
const AT_ONCE = 4;
/** A server may add `Vary`; there is one file for an address all the same. */
const ANY = { ignoreVary: true } as const;

/** Names a list of files; to tell versions apart, not to resist an attacker. FNV-1a, 32 bits. */
function versionOf(entries: readonly Entry[]): string {
  let sum = 0x811c9dc5;
  for (const letter of entries.map((e) => `${e.url} ${e.revision}`).join('\n'))
    sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

async function digestOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export class Kept {
  readonly #at: Place;
  readonly #revisions: ReadonlyMap<string, string>;
  readonly #family: string;
  readonly #own: string;

  constructor(at: Place) {
    this.#at = at;
    this.#revisions = new Map(at.entries.map((e) => [e.url, e.revision]));
    // several Mends, and other things, may live on one origin
    this.#family = `mend ${at.scope} `;
    this.#own = this.#family + versionOf(at.entries);
  }

  /**
   * Fetches what is not here yet, but the sounds.
   *
   * @throws when a file did not come whole, after all others; what did come stays for the next time
   */
  async fill(): Promise<void> {
    const paths = this.#at.entries.map((e) => e.url).filter((url) => !SOUND.test(url));
    const failed: unknown[] = [];
    const some = async (): Promise<void> => {
      for (let path = paths.shift(); path !== undefined; path = paths.shift())
        await this.#bring(path).catch((error: unknown) => failed.push(error));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, some));
    if (failed.length > 0) throw failed[0];
  }

  /** Sounds that an older version kept and that are the same in this one. */
  async takeAlong(): Promise<void> {
    const own = await this.#cache();
    for (const { url } of this.#at.entries.filter((e) => SOUND.test(e.url))) {
      const there = await this.#inOlder(url);
      if (there && !(await own.match(this.#address(url), ANY))) await own.put(this.#address(url), there);
    }
  }

  /** Keeps these sounds too. @param addresses - any of the page's; others are left alone. @throws as `fill` */
  async keep(addresses: readonly unknown[]): Promise<void> {
    for (const address of addresses) {
      const path = typeof address === 'string' ? this.#path(address) : undefined;
      if (path !== undefined && SOUND.test(path) && this.#revisions.has(path)) await this.#bring(path);
    }
  }

  /** The file a request means, by its path from the scope, or undefined where it is not ours to answer. */
  means({ method, url, mode }: Pick<Request, 'method' | 'url' | 'mode'>): string | undefined {
    const path = method === 'GET' ? this.#path(url) : undefined;
    if (path === undefined) return undefined;
    const file = mode === 'navigate' && path === '' ? 'index.html' : path;
    return this.#revisions.has(file) || (mode !== 'navigate' && HASHED.test(file)) ? file : undefined;
  }

  /** What is kept of a file, or what the network has. A sound that was fetched is kept. @throws as fetch */
  async answer(path: string, request: Request): Promise<Response> {
    const own = await this.#cache();
    const here = (await own.match(this.#address(path), ANY)) ?? (await this.#inOlder(path));
    if (here) return here;
    const response = await this.#at.fetch(request.url, { credentials: 'same-origin' });
    if (SOUND.test(path) && response.status === 200 && this.#revisions.has(path))
      await own.put(this.#address(path), response.clone());
    return response;
  }

  /** Lets go of all other versions. For when no page of them is open, and no newer one is on its way. */
  async forgetOthers(): Promise<void> {
    for (const name of await this.#others()) await this.#at.caches.delete(name);
  }

  #cache = (): Promise<Cache> => this.#at.caches.open(this.#own);
  #address = (path: string): string => new URL(path, this.#at.scope).href;

  #path(address: string): string | undefined {
    const [bare = ''] = address.split(/[?#]/);
    return bare.startsWith(this.#at.scope) ? bare.slice(this.#at.scope.length) : undefined;
  }

  async #others(): Promise<readonly string[]> {
    return (await this.#at.caches.keys()).filter((name) => name.startsWith(this.#family) && name !== this.#own);
  }

  /** A file by its hashed name; any other may be another one in another version. */
  async #inOlder(path: string): Promise<Response | undefined> {
    if (!HASHED.test(path)) return undefined;
    for (const name of await this.#others()) {
      const found = await (await this.#at.caches.open(name)).match(this.#address(path), ANY);
      if (found) return found;
    }
    return undefined;
  }

  async #bring(path: string): Promise<void> {
    const own = await this.#cache();
    if (await own.match(this.#address(path), ANY)) return;
    await own.put(this.#address(path), (await this.#inOlder(path)) ?? (await this.#fetched(path)));
  }

  async #fetched(path: string): Promise<Response> {
    const cache = HASHED.test(path) ? 'default' : 'reload';
    const response = await this.#at.fetch(this.#address(path), { cache, credentials: 'same-origin' });
    if (!response.ok) throw new Error(`fill: ${response.status} for ${path}`);
    // a server in the middle of an update, or one that answers everything with a page of its own
    if ((await digestOf(response.clone())) !== this.#revisions.get(path)) throw new Error(`fill: another ${path}`);
    // a browser refuses a page that says it was redirected to
    return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
  }
}
