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

/** The part once it is there, and whether it did not come. */
export function useLater<P>(load: LoadPart<P>): { readonly Part?: ComponentType<P>; readonly failed: boolean } {
  const [Part, setPart] = useState(() => known.get(load) as ComponentType<P> | undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    load().then(
      (part) => {
        known.set(load, part);
        if (!gone) setPart(() => part);
      },
      () => !gone && setFailed(true)
    );
    return () => {
      gone = true;
    };
  }, [load]);
  return Part ? { Part, failed } : { failed };
}

/** The part with its props; a word in its place until it is there, or nothing where that is `quiet`. */
export function Later<P extends object>({
  load,
  quiet,
  ...props
}: P & { readonly load: LoadPart<P>; readonly quiet?: boolean }) {
  const { Part, failed } = useLater(load);
  if (!Part && quiet) return null;
  return Part ? <Part {...(props as unknown as P)} /> : <p class="wait">{failed ? UI.packFailed : UI.loading}</p>;
}
