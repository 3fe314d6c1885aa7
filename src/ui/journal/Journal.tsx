/** Words of one's own, about a scene or about nothing here. Nothing is counted, asked after, or read into. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../stores/journal.ts';
import type { Export, Keeping } from '../../stores/keeping.ts';
import { JOURNAL } from '../../words/journal.ts';
import { MORE } from '../../words/more.ts';
import { UI } from '../../words/ui.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps, Services } from '../services.ts';
import { useCards } from '../useCards.ts';
import { useKeeping } from '../useKeeping.ts';
import { useChanges } from '../useStore.ts';
import { EntryRow } from './EntryRow.tsx';
import { WhereKept } from './WhereKept.tsx';
import { chosen, Writing, type Written, writtenOf } from './Writing.tsx';
import '../styles/ownWords.css';

export function Journal({ route, services }: ScreenProps) {
  const keeping = useKeeping(services);
  const run = route.screen === 'journal' ? route.run : undefined;
  return (
    <Frame quickly>
      {keeping ? <Pages keeping={keeping} services={services} run={run} /> : <p class="wait">{UI.loading}</p>}
    </Frame>
  );
}

interface PagesProps {
  readonly keeping: Keeping;
  readonly services: Services;
  /** What is written now is about this run. */
  readonly run: string | undefined;
}

function Pages({ keeping, services, run }: PagesProps) {
  useChanges(useCallback((f) => services.settings.subscribe(f), [services]));
  const [all, setAll] = useState<Export | undefined>(undefined);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLHeadingElement>(null);
  const look = async (words: string): Promise<void> => {
    setAll(await keeping.exportAll());
    setSaid(words);
  };
  useEffect(() => void look(''), [keeping]);
  const put = async (entry: Entry): Promise<void> => look(MORE.isKept[await keeping.putEntry(entry)]);
  const add = (written: Written): Promise<void> => {
    const now = services.now();
    const about = all?.runs.some((k) => k.run.id === run) ? run : undefined;
    return put({
      id: services.newId(),
      createdAt: now,
      updatedAt: now,
      ...chosen(written),
      text: written.text,
      ...(about !== undefined && { run: about })
    });
  };
  const change = (entry: Entry, written: Written): Promise<void> =>
    put({ ...entry, ...chosen(written), text: written.text, updatedAt: services.now() });
  const remove = async (entry: Entry): Promise<void> => {
    await keeping.removeEntry(entry.id);
    await look(JOURNAL.gone);
    list.current?.focus();
  };
  return (
    <div class="page narrow journal">
      <h1>{JOURNAL.title}</h1>
      <p class="intro">{JOURNAL.intro}</p>
      <WhereKept keeping={keeping} services={services} />
      <Writing keeping={keeping} name="journal" label={JOURNAL.title} first={writtenOf()} save={add} />
      <p role="status">{said}</p>
      <h2 ref={list} tabIndex={-1}>
        {JOURNAL.written}
      </h2>
      {all && all.journal.length === 0 && <p class="hint">{JOURNAL.none}</p>}
      {all && <Entries all={all} keeping={keeping} services={services} change={change} remove={remove} />}
      <div class="ways">
        <a class="button" href="#/for-my-therapist">
          {JOURNAL.forTherapist}
        </a>
        <Back />
      </div>
    </div>
  );
}

interface EntriesProps {
  readonly all: Export;
  readonly keeping: Keeping;
  readonly services: Services;
  readonly change: (entry: Entry, written: Written) => Promise<void>;
  readonly remove: (entry: Entry) => Promise<void>;
}

function Entries({ all, keeping, services, change, remove }: EntriesProps) {
  const cards = useCards(services);
  const sceneOf = (run: string | undefined): string | undefined => {
    const scenario = all.runs.find((k) => k.run.id === run)?.run.scenario;
    return cards?.find((c) => c.id === scenario)?.title ?? scenario;
  };
  if (all.journal.length === 0) return null;
  return (
    <ul class="entries" aria-label={JOURNAL.written}>
      {all.journal.map((entry) => (
        <EntryRow
          key={entry.id}
          entry={entry}
          keeping={keeping}
          scene={sceneOf(entry.run)}
          change={change}
          remove={(e) => void remove(e)}
        />
      ))}
    </ul>
  );
}
