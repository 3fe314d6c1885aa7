/** Draws a component again whenever what it watches says it has changed. */
import { useEffect, useState } from 'preact/hooks';

export function useChanges(subscribe: (listener: () => void) => () => void): void {
  const [, again] = useState(0);
  useEffect(() => subscribe(() => again((n) => n + 1)), [subscribe]);
}
