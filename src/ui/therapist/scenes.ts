/** What has to be known of the scenes that were played, to tell of them. */
import { useEffect, useState } from 'preact/hooks';
import type { Card, PlayPack } from '../../scenario/pack.ts';
import type { Export } from '../../stores/keeping.ts';
import { PAPER } from '../../words/forTherapist.ts';
import { isClientsChair } from '../debrief/levels.ts';
import type { Services } from '../services.ts';
import { useCards } from '../useCards.ts';
import type { Scene } from './paper.ts';

type Openings = ReadonlyMap<string, PlayPack>;

/** The openings of the scenes played; one that does not come is done without. */
async function openingsOf(all: Export, { isKnown, loadOpening }: Services): Promise<Openings> {
  const ids = [...new Set(all.runs.map((k) => k.run.scenario))].filter(isKnown);
  const found = await Promise.all(ids.map((id) => loadOpening(id).catch(() => undefined)));
  return new Map(found.flatMap((pack) => (pack ? [[pack.id, pack] as const] : [])));
}

function sceneOf(id: string, cards: readonly Card[], openings: Openings): Scene {
  const card = cards.find((c) => c.id === id);
  const pack = openings.get(id);
  return {
    title: card?.title ?? pack?.title ?? id,
    ...(card && { cast: PAPER.cast(card.you, card.with) }),
    ...(pack && { other: pack.other }),
    rated: pack !== undefined && !isClientsChair(pack)
  };
}

/** undefined: not all of it has come. */
export function useScenes(all: Export | undefined, services: Services): ((id: string) => Scene) | undefined {
  const cards = useCards(services);
  const [openings, setOpenings] = useState<Openings | undefined>(undefined);
  useEffect(() => {
    if (all) void openingsOf(all, services).then(setOpenings);
  }, [all, services]);
  return cards && openings && ((id) => sceneOf(id, cards, openings));
}
