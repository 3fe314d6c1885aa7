/** What is set of an infant: its expression or what moves it, and what arms and legs do. */
import { INFANT_EXPRESSIONS } from '../../face/baby/expressions.ts';
import { GALLERY } from '../../words/gallery.ts';
import type { InfantKey } from '../../words/galleryKeys.ts';
import { type Board, type InfantBoard, RANGES } from './board.ts';
import { entries, Pick, Slider } from './controls.tsx';

const FELT: readonly InfantKey[] = ['valence', 'arousal', 'engagement'];

interface InfantHandsProps {
  readonly board: Board;
  readonly set: (patch: Partial<Board>) => void;
}

export function InfantHands({ board, set }: InfantHandsProps) {
  const { infant, way } = board;
  const put = (patch: Partial<InfantBoard>): void => set({ infant: { ...infant, ...patch } });
  return (
    <>
      {way === 'expression' && (
        <>
          <Pick
            label={GALLERY.expression}
            value={infant.expression}
            options={INFANT_EXPRESSIONS.map((e) => [e, e] as const)}
            set={(expression) => put({ expression })}
          />
          <Slider
            label={GALLERY.strength}
            value={board.strength}
            range={[0, 1]}
            set={(strength) => set({ strength })}
          />
        </>
      )}
      {way === 'feeling' && (
        <fieldset>
          <legend>{GALLERY.feelings}</legend>
          {FELT.map((key) => (
            <Slider
              key={key}
              label={GALLERY.quantities[key]}
              value={infant.felt[key]}
              range={RANGES[key]}
              set={(value) => put({ felt: { ...infant.felt, [key]: value } })}
            />
          ))}
          <Pick
            label={GALLERY.attention}
            value={infant.attention}
            options={entries(GALLERY.attended)}
            set={(attention) => put({ attention })}
          />
        </fieldset>
      )}
      <Pick
        label={GALLERY.gesture}
        value={infant.gesture}
        options={[['as it comes', GALLERY.asItComes] as const, ...entries(GALLERY.gestures)]}
        set={(gesture) => put({ gesture })}
      />
    </>
  );
}
