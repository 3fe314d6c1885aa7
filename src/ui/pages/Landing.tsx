/**
 * One line to take to a real person, or to nobody yet. Nothing is asked about it
 * afterwards; where it is kept is said, and how to be rid of it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ownLines } from '../../session/ownLines.ts';
import type { Run } from '../../session/run.ts';
import type { Keeping, Place } from '../../stores/keeping.ts';
import type { Line } from '../../stores/records.ts';
import { AFTER } from '../../words/debrief.ts';
import { LANDING } from '../../words/landing.ts';
import { UI } from '../../words/ui.ts';
import { Frame } from '../frame.tsx';
import { LongText } from '../longText.tsx';
import type { ScreenProps, Services } from '../services.ts';
import { useDraft, useKeeping } from '../useKeeping.ts';
import { Landed, More } from './Landed.tsx';
import '../styles/ownWords.css';

const WHOM = ['someone', 'myself', 'therapist', 'nobody'] as const;
const FIRST = { text: '', whom: '', when: '' };
/** As much as a line's *when* may have. */
const LONGEST_WHEN = 500;

interface Put {
  readonly line: Line;
  readonly place: Place;
}

export function Landing({ route, services }: ScreenProps) {
  const run = route.screen === 'landing' ? route.run : '';
  const keeping = useKeeping(services);
  const [put, setPut] = useState<Put | undefined>(undefined);
  const done = put?.line.run === run ? put : undefined;
  return (
    <Frame>
      {!keeping && <p class="wait">{UI.loading}</p>}
      {keeping && done && <Landed {...done} keeping={keeping} run={run} />}
      {keeping && !done && <OneLine key={run} run={run} keeping={keeping} services={services} done={setPut} />}
    </Frame>
  );
}

interface OneLineProps {
  readonly run: string;
  readonly keeping: Keeping;
  readonly services: Services;
  readonly done: (put: Put) => void;
}

function OneLine({ run, keeping, services, done }: OneLineProps) {
  const { value, write, clear } = useDraft(keeping, `landing-${run}`, FIRST);
  const [kept, setKept] = useState<Run | undefined>(undefined);
  useEffect(() => void keeping.get(run).then(setKept), [keeping, run]);
  const field = useRef<HTMLTextAreaElement>(null);
  const pressed = useRef(false);
  const left = useRef(false);
  useEffect(() => () => void (left.current = true), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (pressed.current) return;
    pressed.current = true;
    const text = value.text.trim();
    const line: Line = {
      id: services.newId(),
      run,
      scenario: (await keeping.get(run))?.scenario ?? '',
      text,
      toWhom: WHOM.find((w) => w === value.whom) ?? 'nobody',
      when: value.when.trim(),
      createdAt: services.now()
    };
    const place = text === '' ? undefined : await keeping.putLine(line);
    clear();
    if (left.current) return; // another page was opened meanwhile
    if (place) done({ line, place });
    else services.go({ screen: 'home' });
  };
  const take = (text: string): void => {
    const before = field.current?.value.trimEnd() ?? '';
    write({ text: before === '' ? text : `${before}\n${text}` });
    field.current?.focus();
  };
  return (
    <form class="page narrow landing" onSubmit={(e) => void submit(e)}>
      <h1>{AFTER.landing}</h1>
      <p class="hint">{AFTER.landingNote}</p>
      <LongText label={AFTER.whatToSay} rows={3} value={value.text} write={(text) => write({ text })} field={field} />
      {kept && <Yours lines={ownLines(kept.result)} take={take} />}
      <fieldset>
        <legend>{AFTER.toWhom}</legend>
        {WHOM.map((w) => (
          <label key={w}>
            <input type="radio" name="whom" checked={value.whom === w} onChange={() => write({ whom: w })} />
            {AFTER.whom[w]}
          </label>
        ))}
      </fieldset>
      <label class="field">
        {AFTER.when}
        <input
          type="text"
          maxLength={LONGEST_WHEN}
          value={value.when}
          onInput={(e) => write({ when: e.currentTarget.value })}
        />
      </label>
      <button type="submit" class="primary">
        {AFTER.done}
      </button>
      <More run={run} />
    </form>
  );
}

interface YoursProps {
  readonly lines: readonly string[];
  readonly take: (line: string) => void;
}

/** The player's own words, to begin from. */
function Yours({ lines, take }: YoursProps) {
  if (lines.length === 0) return null;
  return (
    <details class="beginning">
      <summary>{LANDING.yours}</summary>
      <p class="hint">{LANDING.yoursNote}</p>
      <ul class="yours">
        {lines.map((line) => (
          <li key={line}>
            <span>“{line}”</span>
            <button type="button" class="quiet" aria-label={`${LANDING.take}: “${line}”`} onClick={() => take(line)}>
              {LANDING.take}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
