/** The cards of the library: undefined until they are there, none where they did not come. */
import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../scenario/pack.ts';
import type { Services } from './services.ts';

export function useCards({ cards }: Services): readonly Card[] | undefined {
  const [known, setKnown] = useState<readonly Card[] | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    cards().then(
      (list) => !gone && setKnown(list),
      () => !gone && setKnown([]) // a page without them says what it can
    );
    return () => {
      gone = true;
    };
  }, [cards]);
  return known;
}
