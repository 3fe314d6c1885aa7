/** What is kept here, one by one: to look at, to be rid of, to take away and to bring back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { countOf } from '../../stores/everything.ts';
import type { Export } from '../../stores/keeping.ts';
import type { Kept as KeptRun, Line } from '../../stores/records.ts';
import { KEPT } from '../../words/pages.ts';
import { OUTCOME_WORDS } from '../../words/phrases.ts';
import { dayAndTime } from '../dates.ts';
import { GuestNote } from '../guest.tsx';
import { OwnWays } from '../ownWays.tsx';
import { saveFile } from '../saveFile.ts';
import type { Services } from '../services.ts';
import { Sure } from '../sure.tsx';
import { useCards } from '../useCards.ts';
import { BringBack } from './BringBack.tsx';

interface Here {
  readonly all: Export | undefined;
  /**
   * Does something to what is kept, then looks again; says what came of it.
   *
   * @param then - done when that is on the page. @param meanwhile - said until then
   */
  readonly act: (what: () => Promise<string>, then?: () => void, meanwhile?: string) => void;
  readonly said: string;
}

function useKept(services: Services): Here {
  const [all, setAll] = useState<Export | undefined>(undefined);
  const [said, setSaid] = useState('');
  const after = useRef<(() => void) | undefined>(undefined);
  const look = async (): Promise<Export> => (await services.keeping()).exportAll();
  useEffect(() => void look().then(setAll), []);
  useEffect(() => {
    after.current?.();
    after.current = undefined;
  }, [all]);
  const act = (what: () => Promise<string>, then?: () => void, meanwhile = ''): void => {
    setSaid(meanwhile);
    void what().then(async (words) => {
      const now = await look();
      after.current = then;
      setAll(now);
      setSaid(words);
    });
  };
  return { all, act, said };
}

/** Where focus goes when a row is gone: to the row in its place, or to the last; where there is none, to what is said. */
function focusRow(host: HTMLElement | null, row: number): void {
  const rows = host?.querySelectorAll<HTMLElement>('li > button') ?? [];
  (rows[Math.min(row, rows.length - 1)] ?? host?.querySelector<HTMLElement>('[role=status]'))?.focus();
}

export function Kept({ services }: { readonly services: Services }) {
  const { all, act, said } = useKept(services);
  const host = useRef<HTMLDivElement>(null);
  const none = !all || countOf(all) === 0;
  /** @param row - its place among all that is listed */
  const remove = (what: 'remove' | 'removeLine', id: string, row: number): void =>
    act(
      async () => {
        await (await services.keeping())[what](id);
        return KEPT.gone;
      },
      () => focusRow(host.current, row)
    );
  const removeAll = async (): Promise<string> => {
    const whole = await (await services.keeping()).deleteAll();
    services.settings.getState().reset();
    return whole ? KEPT.deleted : KEPT.deletedHere;
  };
  return (
    <div class="kept" ref={host}>
      {services.guest && <GuestNote hash="#/about" />}
      <p role="status" tabIndex={-1}>
        {said !== '' ? said : all && none ? KEPT.nothing : ''}
      </p>
      {all && all.runs.length > 0 && (
        <ul class="kept-list" aria-label={KEPT.runs}>
          {all.runs.map((kept, row) => (
            <RunRow
              key={kept.run.id}
              kept={kept}
              services={services}
              remove={() => remove('remove', kept.run.id, row)}
            />
          ))}
        </ul>
      )}
      {all && all.lines.length > 0 && (
        <ul class="kept-list" aria-label={KEPT.lines}>
          {all.lines.map((line, row) => (
            <LineRow key={line.id} line={line} remove={() => remove('removeLine', line.id, all.runs.length + row)} />
          ))}
        </ul>
      )}
      {all && all.journal.length > 0 && <p>{KEPT.journal}</p>}
      {!none && <OwnWays />}
      <div class="ways">
        {!none && (
          <button type="button" class="button" onClick={() => void saveFile('mend.json', JSON.stringify(all))}>
            {KEPT.exportAll}
          </button>
        )}
        <p class="hint">{KEPT.exportHas}</p>
        <BringBack act={(what) => act(what, undefined, KEPT.reading)} services={services} />
        <Sure
          text={KEPT.deleteAll}
          kind="button"
          question={KEPT.deleteSure}
          act={() => act(removeAll, () => focusRow(host.current, 0))}
        />
      </div>
    </div>
  );
}

interface RunRowProps {
  readonly kept: KeptRun;
  readonly services: Services;
  readonly remove: () => void;
}

function RunRow({ kept: { run, updatedAt }, services, remove }: RunRowProps) {
  const cards = useCards(services);
  if (!cards) return null;
  const title = cards.find((c) => c.id === run.scenario)?.title ?? run.scenario;
  const { outcome, turns } = run.result.report;
  const name = `${title}, ${dayAndTime(updatedAt)}`;
  return (
    <li>
      <span class="kept-what">
        {name}: {outcome === 'stopped' ? KEPT.unfinished(turns) : OUTCOME_WORDS[outcome]}.
      </span>{' '}
      <a href={`#/debrief/${run.id}`} aria-label={`${KEPT.look}: ${name}`}>
        {KEPT.look}
      </a>{' '}
      <Sure text={KEPT.delete} name={`${KEPT.delete}: ${name}`} kind="quiet" question={KEPT.deleteOne} act={remove} />
    </li>
  );
}

function LineRow({ line, remove }: { readonly line: Line; readonly remove: () => void }) {
  const name = `${KEPT.delete}: “${line.text}”`;
  return (
    <li>
      <span class="kept-what">
        “{line.text}”{line.when === '' ? '' : `, ${line.when}`}
      </span>{' '}
      <Sure text={KEPT.delete} name={name} kind="quiet" question={KEPT.deleteOne} act={remove} />
    </li>
  );
}
