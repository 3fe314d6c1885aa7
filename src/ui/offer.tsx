/**
 * One quiet line when a new version waits, with a way to take it and a way to leave it.
 * Left, it is not spoken of again for a week; a browser that is closed takes it by itself.
 */
import { render } from 'preact';
import { TROUBLE } from '../words/trouble.ts';

/** Chosen, milliseconds. */
const WEEK = 7 * 24 * 3600 * 1000;
const NAME = 'mend.update-left';
/** Where the tab's own storage is refused: until the page is closed. */
let left = 0;

function wasLeft(): boolean {
  try {
    left = Math.max(left, Number(sessionStorage.getItem(NAME)) || 0);
  } catch {
    // told where something is to be kept; this is nobody's work
  }
  return Date.now() - left < WEEK;
}

function leave(): void {
  left = Date.now();
  try {
    sessionStorage.setItem(NAME, String(left));
  } catch {
    // as above
  }
}

let host: HTMLElement | undefined;

/** Takes the line away; a focus that was in it goes back to the page. */
export function withdraw(): void {
  if (!host?.hasChildNodes()) return;
  const within = host.contains(document.activeElement);
  render(null, host);
  document.documentElement.classList.remove('offered');
  const page = document.querySelector<HTMLElement>('#home:not([hidden]) .start') ?? document.getElementById('main');
  if (within) page?.focus({ preventScroll: true });
}

function take(worker: ServiceWorker): void {
  // other pages go on with what they have: the worker keeps it for them
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage({ type: 'SKIP_WAITING' });
  withdraw();
}

const line = (worker: ServiceWorker) => (
  <div class="toast">
    <p>{TROUBLE.update}</p>
    <button type="button" class="button" onClick={() => take(worker)}>
      {TROUBLE.updateNow}
    </button>
    <button
      type="button"
      class="quiet"
      onClick={() => {
        leave();
        withdraw();
      }}
    >
      {TROUBLE.updateLater}
    </button>
  </div>
);

/** Speaks of it, unless it was left. The place stands before the words do, so that they are read out. */
export function offer(worker: ServiceWorker): void {
  if (wasLeft() || host?.hasChildNodes()) return;
  if (!host) {
    host = document.createElement('div');
    host.className = 'offer';
    host.setAttribute('role', 'status');
    document.body.append(host);
  }
  document.documentElement.classList.add('offered');
  const at = host;
  requestAnimationFrame(() => document.documentElement.classList.contains('offered') && render(line(worker), at));
}
