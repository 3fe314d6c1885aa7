/**
 * The picture beside the words: opened once the words can be used, told what to show,
 * and given up without a word lost when it cannot be drawn.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenStage, Stage, StageView } from '../../session/ports.ts';

export type StageState = 'off' | 'opening' | 'shown' | 'failed';

interface StageUse {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly state: StageState;
}

/** @param wanted - false in text-only play: nothing is fetched */
export function useStage(
  openStage: OpenStage | undefined,
  view: StageView,
  wanted: boolean,
  paused: boolean
): StageUse {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef(view);
  latest.current = view;
  const [state, setState] = useState<StageState>(wanted && openStage ? 'opening' : 'off');
  useEffect(() => {
    if (!wanted || !openStage || !host.current) {
      setState('off');
      return undefined;
    }
    let gone = false;
    setState('opening');
    openStage(host.current, latest.current, () => {
      stage.current = null;
      if (!gone) setState('failed');
    }).then(
      (opened) => {
        if (gone) return opened.destroy();
        stage.current = opened;
        opened.show(latest.current);
        setState('shown');
      },
      () => !gone && setState('failed')
    );
    return () => {
      gone = true;
      stage.current?.destroy();
      stage.current = null;
    };
  }, [wanted, openStage]);
  useEffect(() => stage.current?.show(view), [view]);
  useEffect(() => stage.current?.pause(paused), [paused, state]);
  return { host, state };
}
