/** Who sits there when nobody has said: at first the scenario's own choice, later the one played least. */
import { type Preset, PRESET_NAMES } from '../../model/person.ts';
import type { PlayPack } from '../../scenario/pack.ts';
import type { Services } from '../services.ts';

export async function leastPlayed(pack: PlayPack, services: Services): Promise<Preset> {
  const runs = await (await services.keeping()).list(pack.id);
  if (runs.length === 0) return pack.first;
  const times = (p: Preset): number => runs.filter((r) => r.strategy === p).length;
  return PRESET_NAMES.reduce((least, p) => (times(p) < times(least) ? p : least));
}
