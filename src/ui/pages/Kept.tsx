/** What is kept here, one by one: to look at, to be rid of, to take away and to bring back. */
import { useEffect, useState } from 'preact/hooks';
import type { Export } from '../../stores/keeping.ts';
import type { Kept as KeptRun, Line } from '../../stores/records.ts';
import { KEPT } from '../../words/pages.ts';
import { OUTCOME_WORDS } from '../../words/phrases.ts';
import { timeOf } from '../day.ts';
import { saveFile } from '../saveFile.ts';
import type { Services } from '../services.ts';
import { useCards } from '../useCards.ts';

interface Here {
  readonly all: Export | undefined;
  /** Does something to what is kept, then looks again; says what came of it. */
  readonly act: (what: () => Promise<string>) => void;
  readonly said: string;
}

function useKept(services: Services): Here {
  const [all, setAll] = useState<Export | undefined>(undefined);
  const [said, setSaid] = useState('');
  const look = async (): Promise<void> => setAll(await (await services.keeping()).exportAll());
  useEffect(() => void look(), []);
  const act = (what: () => Promise<string>): void => {
    void what().then(async (words) => {
      await look();
      setSaid(words);
    });
  };
  return { all, act, said };
}

export function Kept({ services }: { readonly services: Services }) {
  const { all, act, said } = useKept(services);
  const none = !all || all.runs.length + all.lines.length === 0;
  const remove = async (what: 'remove' | 'removeLine', id: string): Promise<string> => {
    await (await services.keeping())[what](id);
    return KEPT.gone;
  };
  return (
    <div class="kept">
      <p role="status">{said !== '' ? said : all && none ? KEPT.nothing : ''}</p>
      {all && all.runs.length > 0 && (
        <ul aria-label={KEPT.runs}>
          {all.runs.map((kept) => (
            <RunRow
              key={kept.run.id}
              kept={kept}
              services={services}
              remove={() => act(() => remove('remove', kept.run.id))}
            />
          ))}
        </ul>
      )}
      {all && all.runs.length > 0 && (
        <p>
          <a href="#/progress">{KEPT.overRuns}</a>
        </p>
      )}
      {all && all.lines.length > 0 && (
        <ul aria-label={KEPT.lines}>
          {all.lines.map((line) => (
            <LineRow key={line.id} line={line} remove={() => act(() => remove('removeLine', line.id))} />
          ))}
        </ul>
      )}
      <div class="ways">
        {!none && (
          <button type="button" class="button" onClick={() => void saveFile('mend.json', JSON.stringify(all, null, 1))}>
            {KEPT.exportAll}
          </button>
        )}
        <BringBack act={act} services={services} />
        <DeleteAll act={act} services={services} />
      </div>
    </div>
  );
}

function RunRow({
  kept: { run, updatedAt },
  services,
  remove
}: {
  readonly kept: KeptRun;
  readonly services: Services;
  readonly remove: () => void;
}) {
  const cards = useCards(services);
  if (!cards) return null;
  const title = cards.find((c) => c.id === run.scenario)?.title ?? run.scenario;
  const { outcome, turns } = run.result.report;
  const name = `${title}, ${timeOf(updatedAt) ?? updatedAt}`;
  return (
    <li>
      {name}: {outcome === 'stopped' ? KEPT.unfinished(turns) : OUTCOME_WORDS[outcome]}.{' '}
      <a href={`#/debrief/${run.id}`} aria-label={`${KEPT.look}: ${name}`}>
        {KEPT.look}
      </a>{' '}
      <button type="button" class="quiet" aria-label={`${KEPT.delete}: ${name}`} onClick={remove}>
        {KEPT.delete}
      </button>
    </li>
  );
}

function LineRow({ line, remove }: { readonly line: Line; readonly remove: () => void }) {
  return (
    <li>
      “{line.text}”{line.when === '' ? '' : `, ${line.when}`}{' '}
      <button type="button" class="quiet" aria-label={`${KEPT.delete}: “${line.text}”`} onClick={remove}>
        {KEPT.delete}
      </button>
    </li>
  );
}

type Act = Pick<Here, 'act'> & { readonly services: Services };

function BringBack({ act, services }: Act) {
  const take = async (file: File): Promise<string> => {
    let value: unknown;
    try {
      value = JSON.parse(await file.text());
    } catch {
      return KEPT.notOurs;
    }
    const taken = await (await services.keeping()).importAll(value);
    if (taken === 0) return KEPT.notOurs;
    return `${KEPT.taken(taken)} ${services.settings.getState().keep === 'keep' ? '' : KEPT.untilClose}`.trim();
  };
  return (
    <label class="field">
      {KEPT.bringBack}
      <input
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget: input }) => {
          const file = input.files?.[0];
          if (file) act(() => take(file));
          input.value = '';
        }}
      />
    </label>
  );
}

function DeleteAll({ act, services }: Act) {
  const [sure, setSure] = useState(false);
  const remove = async (): Promise<string> => {
    await (await services.keeping()).deleteAll();
    services.settings.getState().reset();
    setSure(false);
    return KEPT.deleted;
  };
  return sure ? (
    <div role="group" aria-label={KEPT.deleteSure} class="sure">
      <p>{KEPT.deleteSure}</p>
      <button type="button" class="button" onClick={() => act(remove)}>
        {KEPT.delete}
      </button>
      <button type="button" class="button" onClick={() => setSure(false)}>
        {KEPT.deleteNo}
      </button>
    </div>
  ) : (
    <button type="button" class="button" onClick={() => setSure(true)}>
      {KEPT.deleteAll}
    </button>
  );
}
