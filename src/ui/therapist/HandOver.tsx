/** The ways out of the device, each pressed by the player: print, a file, the share sheet. */
import { useState } from 'preact/hooks';
import { FOR_THERAPIST } from '../../words/forTherapist.ts';
import { canShare, fileOf, saveFile, shareFile } from '../saveFile.ts';
import { type Piece, textOf } from './paper.ts';

interface HandOverProps {
  /** What is ticked. */
  readonly pieces: readonly Piece[];
  /** ISO. */
  readonly today: string;
}

const TEXT = 'text/plain';
/** Without it some readers of a phone take a text for one of before Unicode. */
const MARK = '\uFEFF';
const WHY = 'tick-first';

export function HandOver({ pieces, today }: HandOverProps) {
  const [said, setSaid] = useState('');
  const none = pieces.length === 0;
  const text = (): string => `${MARK}${textOf(pieces, today)}`;
  const save = async (): Promise<void> => {
    setSaid('');
    if (await saveFile(FOR_THERAPIST.file, text(), TEXT)) setSaid(FOR_THERAPIST.saved);
  };
  const share = async (): Promise<void> => {
    setSaid('');
    if ((await shareFile(fileOf(FOR_THERAPIST.file, text(), TEXT))) === 'failed') setSaid(FOR_THERAPIST.notShared);
  };
  const way = (words: string, go: () => void) => (
    <button
      type="button"
      class="button"
      aria-disabled={none ? 'true' : undefined}
      aria-describedby={none ? WHY : undefined}
      onClick={() => !none && go()}
    >
      {words}
    </button>
  );
  return (
    <section class="hand-over" aria-label={FOR_THERAPIST.handOver}>
      <h2>{FOR_THERAPIST.handOver}</h2>
      {none && (
        <p class="hint" id={WHY}>
          {FOR_THERAPIST.tickFirst}
        </p>
      )}
      <div class="ways">
        {typeof globalThis.print === 'function' && way(FOR_THERAPIST.print, () => globalThis.print())}
        {way(FOR_THERAPIST.save, () => void save())}
        {canShare(fileOf(FOR_THERAPIST.file, '', TEXT)) && way(FOR_THERAPIST.share, () => void share())}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
