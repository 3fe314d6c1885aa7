/** What has been said and done. The newest page stands out; the rest can be scrolled back to. */
import { useEffect, useRef } from 'preact/hooks';
import type { Told } from '../../session/run.ts';
import { UI } from '../../words/ui.ts';
import { isSpeech } from './pages.ts';

interface LogProps {
  readonly told: readonly Told[];
  /** How many of the last lines are the open page. */
  readonly fresh: number;
  readonly other: { readonly id: string; readonly name: string };
  /** What the face does, when the player wants it in words. */
  readonly seen?: string;
}

function speakerOf(line: Told, other: LogProps['other']): string | undefined {
  if (line.who === 'you' && !line.act && !line.text.startsWith('“')) return UI.you;
  return line.who === other.id && isSpeech(line.text) ? other.name : undefined;
}

const quoted = (line: Told): string =>
  line.who === 'you' && !line.act && !line.text.startsWith('“') && isReply(line) ? `“${line.text}”` : line.text;
/** Replies are ids without a line's number; lines of the scene spoken by the player carry their own quotes. */
const isReply = (line: Told): boolean => line.who === 'you';

/** What was said last stays in sight: it is what the replies answer. */
function toLast(box: HTMLElement): void {
  box.scrollTop = box.scrollHeight;
}

export function Log({ told, fresh, other, seen }: LogProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    toLast(element);
    // replies that arrive, or a phone that is turned, leave less room: what is new stays in sight
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() => toLast(element));
    watch.observe(element);
    return () => watch.disconnect();
  }, [told.length]);
  return (
    <div ref={box} class="log" role="log" aria-live="off" aria-label={UI.conversation} tabIndex={0}>
      {told.map((line, i) => {
        const speaker = speakerOf(line, other);
        const isFresh = i >= told.length - fresh;
        return (
          <p
            key={`${line.turn}-${line.id}-${i}`}
            class={`line by-${line.who}${line.act ? ' act' : ''}${isFresh ? ' fresh' : ''}`}
            data-line={line.id}
          >
            {speaker !== undefined && <span class="who">{speaker} </span>}
            {quoted(line)}
            {line.cut && <span class="hint cut"> {UI.cutIn(other.name)}</span>}
          </p>
        );
      })}
      {seen !== undefined && seen !== '' && <p class="line seen">{seen}</p>}
    </div>
  );
}
