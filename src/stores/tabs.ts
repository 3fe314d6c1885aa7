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
  const asking = new Set<string>();
  const denied = new Set<string>();
  let channel: Channel | undefined;
  const say = (kind: Word['kind'], run: string): void => channel?.postMessage({ kind, run, from: me } satisfies Word);
  try {
    channel = open();
    channel.addEventListener('message', ({ data }) => {
      if (!isWord(data) || data.from === me) return;
      if (data.kind === 'i-have') denied.add(data.run);
      // of two that ask at once, the one whose id comes first has it
      else if (held.has(data.run) || (asking.has(data.run) && me < data.from)) say('i-have', data.run);
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
      asking.add(run);
      say('who-has', run);
      await wait(PATIENCE_MS);
      asking.delete(run);
      if (denied.has(run)) return false;
      held.add(run);
      say('i-have', run); // to one that began to ask while this one waited
      return true;
    },
    release(run) {
      held.delete(run);
    }
  };
}
