/** How wide an element is, now and when that changes: a chart is drawn at the width it has, so that its words keep their size. */
import { useEffect, useState } from 'preact/hooks';

/** CSS pixels, before the page has said how wide it is. Chosen: a phone held upright. */
const FIRST = 340;
const LEAST = 240;

export function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(FIRST);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() => setWidth(Math.max(LEAST, element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return width;
}
