/** What is kept, once it is open; and what stands in a form, which a reload does not lose. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../stores/journal.ts';
import type { Keeping } from '../stores/keeping.ts';
import type { Services } from './services.ts';

/** undefined: not open yet. */
export function useKeeping(services: Services): Keeping | undefined {
  const [keeping, setKeeping] = useState<Keeping | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void services.keeping().then((k) => !gone && setKeeping(k));
    return () => {
      gone = true;
    };
  }, [services]);
  return keeping;
}

interface Drafted<T> {
  readonly value: T;
  readonly write: (patch: Partial<T>) => void;
  /** Back to how it began, and nothing of it held. */
  readonly clear: () => void;
}

/**
 * The fields of a form, held in the tab with every letter.
 *
 * @param name - of the form; another form has another
 * @param first - the fields as they begin; of a draft only these are taken
 */
export function useDraft<T extends Draft>(keeping: Keeping, name: string, first: T): Drafted<T> {
  const [value, setValue] = useState(() => {
    const held = keeping.draft(name) ?? {};
    return Object.fromEntries(Object.keys(first).map((key) => [key, held[key] ?? first[key]])) as T;
  });
  // two fields may change before the page is drawn again
  const latest = useRef(value);
  const put = (next: T): void => {
    latest.current = next;
    setValue(next);
    const changed = Object.keys(first).some((key) => next[key] !== first[key]);
    keeping.putDraft(name, changed ? next : undefined);
  };
  return { value, write: (patch) => put({ ...latest.current, ...patch }), clear: () => put(first) };
}
