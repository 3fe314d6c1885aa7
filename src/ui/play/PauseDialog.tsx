/** Paused: the scene waits. A native dialog, so that focus stays in it. */
import { useEffect, useRef } from 'preact/hooks';
import { MORE } from '../../words/more.ts';
import { UI } from '../../words/ui.ts';

export interface PauseProps {
  readonly resume: () => void;
  readonly leave: () => void;
}

export function PauseDialog({ resume, leave }: PauseProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="paused" onCancel={resume}>
      <h2 id="paused">{MORE.paused}</h2>
      <p>{MORE.pausedText}</p>
      <div class="dialog-buttons">
        <button type="button" class="primary" onClick={resume}>
          {MORE.resume}
        </button>
        <a class="button" href="#/settings">
          {UI.settings}
        </a>
        <a class="button" href="#/help">
          {UI.helpNow}
        </a>
        <button type="button" class="button" onClick={leave}>
          {UI.leave}
        </button>
      </div>
    </dialog>
  );
}
