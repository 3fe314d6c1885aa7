/** One entry: read, changed in its place, or deleted once that is sure. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../stores/journal.ts';
import type { Keeping } from '../../stores/keeping.ts';
import { JOURNAL, promptWords, ROLE_WORDS } from '../../words/journal.ts';
import { KEPT } from '../../words/pages.ts';
import { dayAndTime } from '../dates.ts';
import { Sure } from '../sure.tsx';
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
  const [changing, setChanging] = useState(keeping.draft(name) !== undefined);
  const edit = useRef<HTMLButtonElement>(null);
  const before = useRef(changing);
  useEffect(() => {
    if (!changing && before.current) edit.current?.focus();
    before.current = changing;
  }, [changing]);
  const when = dayAndTime(entry.createdAt);
  if (changing) {
    return (
      <li class="entry">
        <Writing
          keeping={keeping}
          name={name}
          label={`${JOURNAL.editing}: ${when}`}
          first={writtenOf(entry)}
          save={(written) => change(entry, written).then(() => setChanging(false))}
          leave={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li class="entry">
      <Told entry={entry} scene={scene} />
      <div class="entry-ways">
        <button
          ref={edit}
          type="button"
          class="quiet"
          aria-label={`${JOURNAL.edit}: ${when}`}
          onClick={() => setChanging(true)}
        >
          {JOURNAL.edit}
        </button>
        <Sure
          text={KEPT.delete}
          name={`${KEPT.delete}: ${when}`}
          kind="quiet"
          question={KEPT.deleteOne}
          act={() => remove(entry)}
        />
      </div>
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
