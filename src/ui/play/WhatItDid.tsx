/** In learn: what the last move did, in the author's words; never a rating while playing. */
import { useState } from 'preact/hooks';
import type { ReasonsPack } from '../../scenario/pack.ts';
import { MORE } from '../../words/more.ts';
import type { SceneState } from './sceneState.ts';

export interface WhatItDidProps {
  readonly scene: SceneState;
  readonly reasons: () => Promise<ReasonsPack>;
}

export function WhatItDid({ scene, reasons }: WhatItDidProps) {
  const [text, setText] = useState<{ turn: number; words: string } | null>(null);
  const last = scene.session.turns.at(-1);
  if (!last) return null;
  const tell = (): void => {
    void reasons().then(({ whys }) => {
      const keys = last.parts ?? [0, 1, 2].map((i) => `${last.reply}/${last.saying ?? 'calm'}/${i}`);
      const words = keys.map((k) => whys[k]?.text).filter((t) => t !== undefined);
      setText({
        turn: last.turn,
        words: words.join(' ') || scene.session.transcript.find((t) => t.turn === last.turn)?.text || ''
      });
    });
  };
  return text?.turn === last.turn ? (
    <p class="did" role="note">
      {text.words}
    </p>
  ) : (
    <button type="button" class="quiet" onClick={tell}>
      {MORE.whatDidThatDo}
    </button>
  );
}
