/** The picture from a chair beside the words; given up without a word lost when it cannot be drawn. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChairStage, ChairView, OpenChair } from '../../session/ports.ts';

interface ChairUse {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly failed: boolean;
  readonly show: (view: ChairView, seconds: number) => void;
}

/** @param openChair - absent where no picture is wanted */
export function useChair(openChair: OpenChair | undefined, first: ChairView): ChairUse {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<ChairStage | null>(null);
  const latest = useRef(first);
  const [failed, setFailed] = useState(false);
  const giveUp = (): void => {
    stage.current?.destroy();
    stage.current = null;
    setFailed(true);
  };
  useEffect(() => {
    if (!openChair || !host.current) return undefined;
    let gone = false;
    openChair(host.current, latest.current).then(
      (opened) => {
        if (gone) return opened.destroy();
        stage.current = opened;
        opened.show(latest.current, 0);
      },
      () => !gone && setFailed(true)
    );
    return () => {
      gone = true;
      stage.current?.destroy();
      stage.current = null;
    };
  }, [openChair]);
  const show = (view: ChairView, seconds: number): void => {
    latest.current = view;
    try {
      stage.current?.show(view, seconds);
    } catch {
      giveUp();
    }
  };
  return { host, failed, show };
}
