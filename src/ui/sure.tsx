/**
 * A button that asks once more before it does what cannot be undone. Focus goes to the
 * question's mild answer, and back to the button when that is taken.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KEPT } from '../words/pages.ts';

interface SureProps {
  /** What stands on the button, and its whole name where that is longer. */
  readonly text: string;
  readonly name?: string;
  readonly kind: 'button' | 'quiet';
  readonly question: string;
  readonly act: () => void;
}

export function Sure({ text, name = text, kind, question, act }: SureProps) {
  const [asked, setAsked] = useState<boolean | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const mild = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asked) mild.current?.focus();
    else if (asked === false) button.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <button ref={button} type="button" class={kind} aria-label={name} onClick={() => setAsked(true)}>
        {text}
      </button>
    );
  return (
    <div role="group" aria-label={question} class="sure">
      <p>{question}</p>
      <div class="sure-ways">
        <button ref={mild} type="button" class="button" onClick={() => setAsked(false)}>
          {KEPT.deleteNo}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsked(false);
            act();
          }}
        >
          {KEPT.delete}
        </button>
      </div>
    </div>
  );
}
