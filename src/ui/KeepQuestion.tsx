/** The shared-phone question: what may be kept on this device. The answer counts for everything the tab holds. */
import type { ComponentChildren } from 'preact';
import type { Place } from '../stores/keeping.ts';
import type { Settings } from '../stores/settings.ts';
import { MORE } from '../words/more.ts';
import type { Services } from './services.ts';

/** Asks the browser not to clear what is kept when it runs short of room; a refusal changes nothing. */
const askToLast = (): Promise<unknown> | undefined => navigator.storage?.persist?.().catch(() => undefined);

interface KeepQuestionProps {
  readonly services: Services;
  readonly text: string;
  /** @param place - where what is put now will be */
  readonly answered: (place: Place) => void;
  /** What stands after the answers. */
  readonly children?: ComponentChildren;
}

export function KeepQuestion({ services, text, answered, children }: KeepQuestionProps) {
  const answer = (choice: NonNullable<Settings['keep']>): void => {
    services.settings.getState().set({ keep: choice });
    if (choice === 'keep') void askToLast();
    void services.keeping().then((keeping) => {
      void keeping.setPolicy(choice);
      answered(keeping.place());
    });
  };
  return (
    <fieldset class="keep">
      <legend>{MORE.keepTitle}</legend>
      <p>{text}</p>
      <div class="keep-ways">
        <button type="button" class="quiet" onClick={() => answer('keep')}>
          {MORE.keep}
        </button>
        <button type="button" class="quiet" onClick={() => answer('until-close')}>
          {MORE.keepUntil}
        </button>
        <button type="button" class="quiet" onClick={() => answer('ask')}>
          {MORE.keepAsk}
        </button>
      </div>
      {children}
    </fieldset>
  );
}
