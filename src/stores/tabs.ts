/**
 * One writer a run: a run open in two tabs is read-only in the second.
 *
 * Tabs ask each other over a channel; without one, a single tab is assumed.
 */
export interface TabLocks {
  /** Takes the run for this tab; false when another tab has it. */
  hold(run: string): Promise<boolean>;
  release(run: string): void;
}

/** As much of a BroadcastChannel as this needs. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

interface Word {
  readonly kind: 'who-has' | 'i-have';
  readonly run: string;
  readonly from: string;
}

const isWord = (data: unknown): data is Word =>
  typeof data === 'object' && data !== null && 'kind' in data && 'run' in data && 'from' in data;

/** Chosen: a tab on this device answers in a few milliseconds. */
const PATIENCE_MS = 120;

/**
 * @param open - makes the channel; may throw where there is none
 * @param me - an id of this tab
 * @param wait - resolves after that many milliseconds
 */
export function createTabLocks(
  open: () => Channel,
  me: string,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms))
): TabLocks {
  const held = new Set<string>();
  const denied = new Set<string>();
  let channel: Channel | undefined;
  try {
    channel = open();
    channel.addEventListener('message', ({ data }) => {
      if (!isWord(data) || data.from === me) return;
      if (data.kind === 'i-have') denied.add(data.run);
      else if (held.has(data.run)) channel?.postMessage({ kind: 'i-have', run: data.run, from: me } satisfies Word);
    });
  } catch {
    channel = undefined;
  }
  return {
    async hold(run) {
      if (held.has(run) || !channel) {
        held.add(run);
        return true;
      }
      denied.delete(run);
      channel.postMessage({ kind: 'who-has', run, from: me } satisfies Word);
      await wait(PATIENCE_MS);
      if (denied.has(run)) return false;
      held.add(run);
      return true;
    },
    release(run) {
      held.delete(run);
    }
  };
}
