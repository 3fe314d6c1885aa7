/** One person in one moment, painted on a canvas; said in words for those who do not see it. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { describeInfant } from '../../face/baby/describe.ts';
import type { Character } from '../../face/character.ts';
import { describeFace } from '../../face/describe.ts';
import { drawPerson } from '../../face/drawPerson.ts';
import { makePainter, type Pen } from '../../face/paint.ts';
import type { FaceState } from '../../face/state.ts';

/** Head units across the picture, and from its top to the eyes; of an infant all is drawn, down to the feet. */
const CUTS = { adult: { across: 420, eyes: 190 }, infant: { across: 560, eyes: 186 } } as const;
/** CSS pixels a side. */
const SIDE = 420;

interface FaceCanvasProps {
  readonly character: Character;
  readonly name: string;
  readonly state: FaceState;
}

export function FaceCanvas({ character, name, state }: FaceCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const density = Math.min(2, globalThis.devicePixelRatio || 1);
  const { infant } = character.build;
  const { across, eyes } = CUTS[infant ? 'infant' : 'adult'];
  const scale = (SIDE * density) / across;
  const paint = useMemo(
    () =>
      makePainter<HTMLCanvasElement>((width, height) => {
        const image = document.createElement('canvas');
        image.width = width;
        image.height = height;
        return { image, pen: image.getContext('2d')! };
      }, scale),
    [scale]
  );
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
    pen.setTransform(scale, 0, 0, scale, (SIDE * density) / 2, eyes * scale);
    const layers = drawPerson(character, state);
    for (const layer of ['back', 'face', 'front', 'arms'] as const)
      paint(pen as unknown as Pen<HTMLCanvasElement>, layers[layer]);
  }, [character, state, paint, scale, density, eyes]);
  return (
    <canvas
      ref={canvas}
      class={`gallery-face ${state.light.night > 0 ? 'by-night' : ''}`}
      role="img"
      aria-label={infant ? describeInfant(state) : describeFace(name, state)}
      width={SIDE * density}
      height={SIDE * density}
    />
  );
}
