/** A repair in one's own words: written, read back by rules, confirmed or corrected, and only then said. */
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { speaksOfHarm } from '../../language/harm.ts';
import { isEnglish } from '../../language/words.ts';
import type { Written } from '../../scenario/play/written.ts';
import { LIMITS, type WritingAt } from '../../session/written.ts';
import { WRITING } from '../../words/writing.ts';
import { HelpCard } from './HelpCard.tsx';
import { ReadBack } from './ReadBack.tsx';
import { asWritten, type ClauseState, readBack } from './reading.ts';
import '../styles/write.css';

export interface WriteProps {
  /** Where it is said: what the parts of a beat say is known there. */
  readonly at: WritingAt;
  readonly say: (written: Written) => void;
  /** Where the text goes, told before it is written. */
  readonly hint: string;
  /** Whether the help card may still be shown: once a run. */
  readonly help: { shown: boolean };
  readonly field: Ref<HTMLTextAreaElement>;
}

/** Chosen, ms: once the page has been painted and the field has the focus. */
const READY_AFTER = 300;

const countWords = (text: string): number => text.split(/\s+/).filter((w) => w !== '').length;

export function Write({ at, say, hint, help, field }: WriteProps) {
  const [text, setText] = useState('');
  const [states, setStates] = useState<readonly ClauseState[] | undefined>(undefined);
  const [card, setCard] = useState(false);
  const own = useRef<HTMLTextAreaElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    if (!turned.current) return;
    if (states) heading.current?.focus();
    else own.current?.focus();
  }, [states === undefined]);
  // the rules take a moment to be made ready: while the first words are being thought of
  useEffect(() => {
    const soon = setTimeout(() => void readBack('', {}), READY_AFTER);
    return () => clearTimeout(soon);
  }, []);
  const readIt = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    if (!help.shown && speaksOfHarm(text)) {
      help.shown = true;
      setCard(true);
    }
    turned.current = true;
    setStates(readBack(text, at));
  };
  if (states)
    return (
      <div class="write">
        {card && <HelpCard />}
        <ReadBack
          text={text}
          states={states}
          set={(change) => setStates((now) => now && change(now))}
          heading={heading}
          change={() => setStates(undefined)}
          say={() => say(asWritten(text, states))}
        />
      </div>
    );
  const count = countWords(text);
  return (
    <form class="write" onSubmit={readIt}>
      {card && <HelpCard />}
      <label class="field">
        {WRITING.label}
        <textarea
          ref={(element) => {
            own.current = element;
            if (typeof field === 'function') field(element);
          }}
          rows={4}
          maxLength={LIMITS.longest}
          value={text}
          aria-describedby="write-hint"
          onInput={(e) => setText(e.currentTarget.value)}
        />
      </label>
      <p class="hint" id="write-hint">
        {WRITING.words(count, LIMITS.heard)}
        {count > LIMITS.heard ? `. ${WRITING.tooMany}` : '.'} {hint}
        {!isEnglish(text) && ` ${WRITING.otherLanguage}`}
      </p>
      <button type="submit" class="primary" aria-disabled={text.trim() === ''}>
        {WRITING.readIt}
      </button>
    </form>
  );
}
