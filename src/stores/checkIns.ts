/**
 * How tense a player is, on its way to the run it belongs to.
 *
 * Before a scene there is no run yet: the answer waits here, in memory, for the first
 * move. Refuses to be kept by itself: it is forgotten with the page, and with the start
 * of any other run.
 */
export class CheckIns {
  #waiting: { readonly scenario: string; readonly tense: number } | undefined;
  readonly #unasked = new Set<string>();

  /** @param tense - 0..10; undefined: not answered, and what was answered before is forgotten */
  wait(scenario: string, tense: number | undefined): void {
    this.#waiting = tense === undefined ? undefined : { scenario, tense };
  }

  /** A run of this scenario is written. @returns what waits for it, once */
  take(scenario: string): number | undefined {
    const found = this.#waiting;
    this.#waiting = undefined;
    return found?.scenario === scenario ? found.tense : undefined;
  }

  /** A move of this run was made on this page: afterwards may be asked once. */
  played(run: string): void {
    this.#unasked.add(run);
  }

  asks = (run: string): boolean => this.#unasked.has(run);

  asked(run: string): void {
    this.#unasked.delete(run);
  }

  clear(): void {
    this.#waiting = undefined;
    this.#unasked.clear();
  }
}
