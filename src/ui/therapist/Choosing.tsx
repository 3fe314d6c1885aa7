/** What could be taken along, each with a tick of its own. */
import { FOR_THERAPIST } from '../../words/forTherapist.ts';
import { type Kind, type Piece, saidKey } from './paper.ts';

interface ChoosingProps {
  readonly pieces: readonly Piece[];
  readonly ticks: ReadonlySet<string>;
  readonly tick: (key: string, on: boolean) => void;
}

const KINDS: readonly Kind[] = ['runs', 'lines', 'entries'];

export function Choosing({ pieces, ticks, tick }: ChoosingProps) {
  const kinds = KINDS.filter((kind) => pieces.some((p) => p.kind === kind));
  return (
    <section class="choosing" aria-label={FOR_THERAPIST.choose}>
      <h2>{FOR_THERAPIST.choose}</h2>
      <p class="hint">{FOR_THERAPIST.chooseNote}</p>
      {kinds.map((kind) => (
        <fieldset key={kind}>
          <legend>{FOR_THERAPIST[kind]}</legend>
          {pieces
            .filter((p) => p.kind === kind)
            .map((piece) => (
              <Ticks key={piece.key} piece={piece} ticks={ticks} tick={tick} />
            ))}
        </fieldset>
      ))}
    </section>
  );
}

/** *With what was said* can be ticked once its run is; it goes with it. */
function Ticks({ piece, ticks, tick }: Omit<ChoosingProps, 'pieces'> & { readonly piece: Piece }) {
  const { key, heading, hint, said } = piece;
  const on = ticks.has(key);
  return (
    <div class="ticks">
      <label>
        <input type="checkbox" checked={on} onChange={(e) => tick(key, e.currentTarget.checked)} />
        <span>
          {heading} <span class="hint">{hint}</span>
        </span>
      </label>
      {on && said.length > 0 && (
        <label class="with-said">
          <input
            type="checkbox"
            checked={ticks.has(saidKey(key))}
            aria-label={`${FOR_THERAPIST.withSaid}: ${heading}`}
            onChange={(e) => tick(saidKey(key), e.currentTarget.checked)}
          />
          {FOR_THERAPIST.withSaid}
        </label>
      )}
    </div>
  );
}
