/**
 * The one polite live region: one message for each page that opens, none lost,
 * none repeated. The words first, then what is seen.
 */
import { useEffect, useRef } from 'preact/hooks';

/** @param page - a new number for each message; equal messages in a row are still said */
export function Announcer({ message, page }: { readonly message: string; readonly page: number }) {
  const region = useRef<HTMLDivElement>(null);
  const said = useRef(-1);
  useEffect(() => {
    if (!region.current || said.current === page) return;
    said.current = page;
    // a fresh node is a fresh message, even when its words are the same
    const line = document.createElement('p');
    line.textContent = message;
    region.current.replaceChildren(line);
  }, [message, page]);
  return <div ref={region} class="unseen" role="status" aria-live="polite" aria-atomic="true" />;
}
