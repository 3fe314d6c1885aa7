/** A part of the page that is fetched when it is first wanted. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { UI } from '../words/ui.ts';

/** How a part is fetched; the same function is the same part. */
export type LoadPart<P> = () => Promise<ComponentType<P>>;

const known = new Map<unknown, unknown>();

/** Fetches a part before it is wanted, so that it is there at once when it is. */
export const bring = <P,>(load: LoadPart<P>): Promise<void> =>
  load().then(
    (part) => void known.set(load, part),
    () => undefined // asked for again when it is wanted
  );

/** A newer Mend may have taken the place of the one this page is of: then the page comes anew, at the same address. */
export const comeAnew = (): Promise<void> =>
  fetch('./', { cache: 'no-store' }).then(
    (answer) => {
      if (answer.ok) location.reload();
    },
    () => undefined // not connected: what stands on the page stays
  );

interface Coming<P> {
  readonly Part?: ComponentType<P>;
  /** Asks for it once more; only where it did not come. */
  readonly again?: () => void;
}

export function useLater<P>(load: LoadPart<P>): Coming<P> {
  const [Part, setPart] = useState(() => known.get(load) as ComponentType<P> | undefined);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    load().then(
      (part) => {
        known.set(load, part);
        if (!gone) setPart(() => part);
      },
      () => {
        if (gone) return;
        setFailed(true);
        if (tries > 0) void comeAnew();
      }
    );
    return () => {
      gone = true;
    };
  }, [load, tries]);
  const again = (): void => {
    setFailed(false);
    setTries(tries + 1);
  };
  return Part ? { Part } : failed ? { again } : {};
}

/** A word in the place of a part that is on its way; where it did not come, a way to ask again. */
export const Wait = ({ again }: Pick<Coming<never>, 'again'>) => (
  <p class="wait">
    {again ? UI.partFailed : UI.loading}{' '}
    {again && (
      <button type="button" class="button" onClick={again}>
        {UI.tryAgain}
      </button>
    )}
  </p>
);

/** The part with its props; a word in its place until it is there, or nothing where that is `quiet`. */
export function Later<P extends object>({
  load,
  quiet,
  ...props
}: P & { readonly load: LoadPart<P>; readonly quiet?: boolean }) {
  const { Part, again } = useLater(load);
  if (Part) return <Part {...(props as unknown as P)} />;
  return quiet ? null : <Wait {...(again && { again })} />;
}
