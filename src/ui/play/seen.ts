/** What can be seen of the other, in words: behaviour, never a feeling. */
import { useMemo, useRef } from 'preact/hooks';
import type { StageView } from '../../session/ports.ts';
import { seenSentence } from '../../words/faces.ts';

/** As the stage stands now. */
export const seenNow = (view: StageView, name: string): string => seenSentence(view.other, view.face, name, undefined);

/**
 * Said with each turn of the page; never the same sentence twice running, and nothing
 * while they are out of sight.
 *
 * @param page - a new number for each page
 */
export function useSeen(view: StageView, name: string, page: number): string {
  const last = useRef<string | undefined>(undefined);
  return useMemo(() => {
    if (!view.present) return '';
    const sentence = seenSentence(view.other, view.face, name, last.current);
    last.current = sentence;
    return sentence;
  }, [page]);
}
