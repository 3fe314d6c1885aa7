/**
 * Sound beside a scene: fetched when this part first stands on the page, told what goes on and what has happened, and
 * said in words for who wants it. Not in the live region: what the sounds tell is told there already.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Cue, Sound, SoundView } from '../session/ports.ts';
import { BEGINS, CAPTIONS, roomCaption } from '../words/sound.ts';
import type { Services } from './services.ts';
import { useChanges } from './useStore.ts';

export interface SoundPartProps {
  readonly services: Services;
  readonly place: string;
  readonly tension: number;
  readonly flooded: number;
  readonly music: boolean;
  /** What has happened last; a new `count` is a new happening. */
  readonly cue: { readonly what: Cue; readonly level: number; readonly count: number } | undefined;
  readonly paused: boolean;
}

/** Chosen, milliseconds: how long a caption stands. */
const STANDS = 3500;
/** Chosen: where one hears one's own heart, and where the music turns. 0..1 */
const HEART = 0.55;
const TURNS = [0.42, 0.58] as const;

/** Words for what goes on, as it changes. */
function useTurns(place: string, tension: number, flooded: number, say: (text: string) => void): void {
  const tense = useRef(tension > TURNS[1]);
  const heart = useRef(false);
  useEffect(() => say(roomCaption(place)), [place]);
  useEffect(() => {
    const now = tense.current ? tension > TURNS[0] : tension > TURNS[1];
    if (now !== tense.current) say(now ? BEGINS.tense : BEGINS.open);
    tense.current = now;
  }, [tension]);
  useEffect(() => {
    const now = flooded > HEART;
    if (now && !heart.current) say(BEGINS.heart);
    heart.current = now;
  }, [flooded]);
}

export function SoundPart({ services, place, tension, flooded, music, cue, paused }: SoundPartProps) {
  useChanges(useCallback((f) => services.settings.subscribe(f), [services]));
  const { captions, softer, music: bed, room, voices, small } = services.settings.getState();
  const sound = useRef<Sound | null>(null);
  const [caption, setCaption] = useState('');
  const ends = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = (text: string): void => {
    if (text === '') return;
    clearTimeout(ends.current);
    setCaption(text);
    ends.current = setTimeout(() => setCaption(''), STANDS);
  };
  const quiet = paused ? 0 : 1;
  const view: SoundView = {
    place,
    tension,
    flooded,
    music,
    volumes: { music: bed * quiet, room: room * quiet, voices, small: small * quiet },
    softer
  };
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    let gone = false;
    services
      .loadSound?.()
      .then((parts) => parts.openSound((what) => say(CAPTIONS[what])))
      .then(
        (opened) => {
          if (gone) return opened.destroy();
          sound.current = opened;
          opened.show(latest.current);
        },
        () => undefined // without sound nothing is lost
      );
    return () => {
      gone = true;
      clearTimeout(ends.current);
      sound.current?.destroy();
      sound.current = null;
    };
  }, []);
  useEffect(
    () => sound.current?.show(view),
    [place, tension, flooded, music, softer, bed, room, voices, small, paused]
  );
  useEffect(() => {
    if (cue && !paused) sound.current?.cue(cue.what, cue.level);
  }, [cue?.count]);
  useTurns(place, music ? tension : 0, softer ? 0 : flooded, say);
  return captions && caption !== '' ? (
    <p class="caption" aria-hidden="true">
      [{caption}]
    </p>
  ) : null;
}
