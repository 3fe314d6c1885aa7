/** Brings a saved file back, and says what came of it. */
import { LARGEST_FILE, type Refusal, valueIn } from '../../stores/brought.ts';
import type { TakenIn } from '../../stores/keeping.ts';
import { GUEST } from '../../words/guest.ts';
import { KEPT } from '../../words/pages.ts';
import type { Services } from '../services.ts';

const REFUSED: Readonly<Record<Refusal, string>> = KEPT.refused;

const counted = ({ taken, known, left }: TakenIn): string =>
  [
    taken > 0 || known === 0 ? KEPT.taken(taken) : '',
    known > 0 ? KEPT.known(known) : '',
    left > 0 ? KEPT.left(left) : ''
  ].join(' ');

/** @returns what is said of it */
export async function bringBack(file: File, services: Services): Promise<string> {
  if (file.size > LARGEST_FILE) return REFUSED['too-big'];
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return REFUSED.unopened;
  const read = valueIn(text);
  if ('refused' in read) return REFUSED[read.refused];
  const came = await (await services.keeping()).importAll(read.value);
  if ('refused' in came) return REFUSED[came.refused];
  const lasts = services.guest || services.settings.getState().keep !== 'keep';
  const until = came.taken > 0 && lasts ? (services.guest ? GUEST.untilClose : KEPT.untilClose) : '';
  return `${counted(came)} ${until}`.trim();
}

interface BringBackProps {
  /** Does it, and says what came of it. */
  readonly act: (what: () => Promise<string>) => void;
  readonly services: Services;
}

export function BringBack({ act, services }: BringBackProps) {
  return (
    <label class="field">
      {KEPT.bringBack}
      <input
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget: input }) => {
          const file = input.files?.[0];
          if (file) act(() => bringBack(file, services));
          input.value = '';
        }}
      />
    </label>
  );
}
