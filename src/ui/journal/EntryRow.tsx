/** One entry: read, changed in its place, or deleted once that is sure. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../stores/journal.ts';
import type { Keeping } from '../../stores/keeping.ts';
import { JOURNAL, promptWords, ROLE_WORDS } from '../../words/journal.ts';
import { dayAndTime } from '../dates.ts';
import { Writing, type Written, writtenOf } from './Writing.tsx';

interface EntryRowProps {
  readonly entry: Entry;
  readonly keeping: Keeping;
  /** The title of the scene it came from, where that run is still here. */
  readonly scene: string | undefined;
  readonly change: (entry: Entry, written: Written) => Promise<void>;
  readonly remove: (entry: Entry) => void;
}

export function EntryRow({ entry, keeping, scene, change, remove }: EntryRowProps) {
  const name = `journal-${entry.id}`;
  const [doing, setDoing] = useState<'reading' | 'changing' | 'asking'>(keeping.draft(name) ? 'changing' : 'reading');
  const edit = useRef<HTMLButtonElement>(null);
  const before = useRef(doing);
  useEffect(() => {
    if (doing === 'reading' && before.current !== 'reading') edit.current?.focus();
    before.current = doing;
  }, [doing]);
  const when = dayAndTime(entry.createdAt);
  if (doing === 'changing') {
    return (
      <li class="entry">
        <Writing
          keeping={keeping}
          name={name}
          label={`${JOURNAL.editing}: ${when}`}
          first={writtenOf(entry)}
          save={(written) => change(entry, written).then(() => setDoing('reading'))}
          leave={() => setDoing('reading')}
        />
      </li>
    );
  }
  return (
    <li class="entry">
      <Told entry={entry} scene={scene} />
      {doing === 'asking' ? (
        <Sure when={when} yes={() => remove(entry)} no={() => setDoing('reading')} />
      ) : (
        <div class="entry-ways">
          <button
            ref={edit}
            type="button"
            class="quiet"
            aria-label={`${JOURNAL.edit}: ${when}`}
            onClick={() => setDoing('changing')}
          >
            {JOURNAL.edit}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={`${JOURNAL.delete}: ${when}`}
            onClick={() => setDoing('asking')}
          >
            {JOURNAL.delete}
          </button>
        </div>
      )}
    </li>
  );
}

function Told({ entry, scene }: Pick<EntryRowProps, 'entry' | 'scene'>) {
  const asked = promptWords(entry.prompt);
  return (
    <>
      <p class="entry-when">
        <time dateTime={entry.createdAt}>{dayAndTime(entry.createdAt)}</time>
        {entry.role && `, ${JOURNAL.as(ROLE_WORDS[entry.role])}`}
      </p>
      {asked && <p class="entry-asked">{asked}</p>}
      <p class="entry-text">{entry.text}</p>
      {scene !== undefined && (
        <p class="hint">
          {JOURNAL.from} <a href={`#/debrief/${entry.run}`}>{scene}</a>
        </p>
      )}
    </>
  );
}

interface SureProps {
  readonly when: string;
  readonly yes: () => void;
  readonly no: () => void;
}

function Sure({ when, yes, no }: SureProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div role="group" aria-label={`${JOURNAL.sure} ${when}`} class="sure">
      <p>{JOURNAL.sure}</p>
      <div class="entry-ways">
        <button ref={first} type="button" class="quiet" onClick={no}>
          {JOURNAL.no}
        </button>
        <button type="button" class="quiet" onClick={yes}>
          {JOURNAL.delete}
        </button>
      </div>
    </div>
  );
}
