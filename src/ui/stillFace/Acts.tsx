/** What a parent can do: pressed for a moment, or held as long as it lasts; and stillness, which is held. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Act, ACTS } from '../../model/infant/infant.ts';
import { STILL } from '../../words/stillFace.ts';

const DOES = ACTS.filter((act) => act !== 'blank');
/** Chosen, milliseconds: how long an act lasts that is pressed and let go at once. */
const LASTS = 1800;

interface ActsProps {
  readonly group: RefObject<HTMLDivElement | null>;
  readonly doing: Act;
  readonly digits: boolean;
  readonly act: (act: Act) => void;
}

export function Acts({ group, doing, digits, act }: ActsProps) {
  const ends = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const began = useRef(0);
  const begin = (what: Act): void => {
    clearTimeout(ends.current);
    began.current = performance.now();
    act(what);
  };
  const end = (what: Act): void => {
    if (what === 'wait' || what === 'look-away') return; // these last until something else is done
    clearTimeout(ends.current);
    ends.current = setTimeout(() => act('wait'), Math.max(0, LASTS - (performance.now() - began.current)));
  };
  const press = (what: Act): void => {
    begin(what);
    end(what);
  };
  useEffect(() => () => clearTimeout(ends.current), []);
  useEffect(() => {
    if (!digits) return undefined;
    const key = (event: KeyboardEvent): void => {
      const what = DOES[Number(event.key) - 1];
      const typing = (event.target as HTMLElement).closest('input:not([type="checkbox"]), textarea, dialog');
      if (!what || event.repeat || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      press(what);
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  });
  return (
    <div ref={group} class="still-acts" role="group" aria-label={STILL.does}>
      {DOES.map((what, i) => (
        <button
          key={what}
          type="button"
          class="reply still-act"
          aria-pressed={doing === what}
          onPointerDown={(e) => {
            e.currentTarget.setPointerCapture?.(e.pointerId);
            begin(what);
          }}
          onPointerUp={() => end(what)}
          onPointerCancel={() => end(what)}
          onClick={(e) => {
            if (e.detail === 0) press(what); // by key, by switch, by a screen reader
          }}
        >
          {digits && (
            <span class="digit" aria-hidden="true">
              {i + 1}
            </span>
          )}
          <span class="reply-words">{STILL.acts[what]}</span>
        </button>
      ))}
    </div>
  );
}

interface HoldProps {
  readonly held: boolean;
  readonly may: boolean;
  /** Pressing once holds, once more lets go. */
  readonly toggles: boolean;
  readonly hold: () => void;
  readonly letGo: () => void;
}

/** Stillness is held: letting go, in whatever way, is coming back. */
export function Hold({ held, may, toggles, hold, letGo }: HoldProps) {
  const press = (): void => (held ? letGo() : hold());
  const isHoldKey = (e: KeyboardEvent): boolean => e.key === ' ' || e.key === 'Enter';
  const lets = (): void => {
    if (!toggles && held) letGo();
  };
  return (
    <button
      type="button"
      class={`primary still-hold${held ? ' held' : ''}`}
      aria-pressed={held}
      aria-disabled={!may && !held}
      aria-describedby="hold-hint"
      onPointerDown={(e) => {
        if (toggles || !may) return;
        e.currentTarget.setPointerCapture?.(e.pointerId);
        hold();
      }}
      onPointerUp={lets}
      onPointerCancel={lets}
      onContextMenu={(e) => e.preventDefault()}
      onKeyDown={(e) => {
        if (toggles || !isHoldKey(e)) return;
        e.preventDefault();
        if (!e.repeat && may) hold();
      }}
      onKeyUp={(e) => isHoldKey(e) && lets()}
      onBlur={lets}
      onClick={(e) => {
        // a screen reader or a switch presses and lets go in one: for them it toggles
        if (toggles || e.detail === 0) press();
      }}
    >
      {!held ? STILL.hold : toggles ? STILL.comeBack : STILL.letGo}
    </button>
  );
}
