/** As much of a browser's caches as the worker needs, in memory. */
class FakeCache {
  readonly #all = new Map<string, Response>();
  match = (address: string): Promise<Response | undefined> => Promise.resolve(this.#all.get(address)?.clone());
  async put(address: string, response: Response): Promise<void> {
    this.#all.set(address, new Response(await response.arrayBuffer(), { status: response.status }));
  }
}

export class FakeCaches {
  readonly #all = new Map<string, FakeCache>();
  open(name: string): Promise<FakeCache> {
    const cache = this.#all.get(name) ?? new FakeCache();
    this.#all.set(name, cache);
    return Promise.resolve(cache);
  }
  keys = (): Promise<string[]> => Promise.resolve([...this.#all.keys()]);
  delete = (name: string): Promise<boolean> => Promise.resolve(this.#all.delete(name));
}
