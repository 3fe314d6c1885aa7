/** A repair in one's own words: written, read back by rules, confirmed or corrected, and only then said. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { speaksOfHarm } from '../../language/harm.ts';
import { isEnglish } from '../../language/words.ts';
import { LONGEST_WRITTEN, MOST_HEARD, wordsIn } from '../../model/cutIn.ts';
import type { Written } from '../../scenario/play/written.ts';
import type { WritingAt } from '../../session/written.ts';
import type { Keeping } from '../../stores/keeping.ts';
import { WRITING } from '../../words/writing.ts';
import type { Services } from '../services.ts';
import { useDraft, useKeeping } from '../useKeeping.ts';
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
  readonly services: Services;
  /** Under which name the text is held while it is written: a reload does not lose it. Absent: it is held nowhere. */
  readonly draft?: string;
}

interface Field {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly clear: () => void;
}

/** Chosen, ms: once the page has been painted and the field has the focus. */
const READY_AFTER = 300;

const NOTHING = { text: '' };

export function Write(props: WriteProps) {
  const keeping = useKeeping(props.services);
  if (props.draft === undefined) return <Loose {...props} />;
  return keeping ? <Drafted {...props} keeping={keeping} name={props.draft} /> : null;
}

function Loose(props: WriteProps) {
  const [text, setText] = useState('');
  return <Writing {...props} text={text} setText={setText} clear={() => setText('')} />;
}

function Drafted({ keeping, name, ...props }: WriteProps & { readonly keeping: Keeping; readonly name: string }) {
  const { value, write, clear } = useDraft(keeping, name, NOTHING);
  return <Writing {...props} text={value.text} setText={(text) => write({ text })} clear={clear} />;
}

function Writing({ at, say, hint, help, text, setText, clear }: WriteProps & Field) {
  const [states, setStates] = useState<readonly ClauseState[] | undefined>(undefined);
  const [card, setCard] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // once for each of the two faces of it: what is drawn anew for other reasons leaves the focus where it is
  useEffect(() => (states ? heading : field).current?.focus(), [states === undefined]);
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
    setStates(readBack(text, at));
  };
  const sayIt = (now: readonly ClauseState[]): void => {
    clear();
    say(asWritten(text, now));
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
          say={() => sayIt(states)}
        />
      </div>
    );
  const count = wordsIn(text);
  return (
    <form class="write" onSubmit={readIt}>
      {card && <HelpCard />}
      <label class="field">
        {WRITING.label}
        <textarea
          ref={field}
          rows={4}
          maxLength={LONGEST_WRITTEN}
          value={text}
          aria-describedby="write-hint"
          onInput={(e) => setText(e.currentTarget.value)}
        />
      </label>
      <p class="hint" id="write-hint">
        {WRITING.words(count, MOST_HEARD)}
        {'. '}
        <span role="status">{count > MOST_HEARD ? WRITING.tooMany : ''}</span> {hint}
        {!isEnglish(text) && ` ${WRITING.otherLanguage}`}
      </p>
      <button type="submit" class="primary" aria-disabled={text.trim() === ''}>
        {WRITING.readIt}
      </button>
    </form>
  );
}
