/**
 * Plays what it is told, by howler and Web Audio: one file a room, and one for the music.
 *
 * Browsers let sound begin after a press, and may stop it when a phone is locked: both are
 * mended at the next press. Nothing here says when something matters; where sound cannot
 * be had, everything goes on without it.
 */
import { Howl, Howler } from 'howler';
import type { Cue, OpenSound, Sound, SoundView } from '../session/ports.ts';
import { FILES, type FileId, roomOf } from './files.ts';
import { cueGain, type Mix, mixOf } from './mix.ts';
import { TABLE } from './table.ts';

/** Chosen, milliseconds: how slowly what goes on changes. */
const RAMP = 2000;
/** Chosen: a change of gain smaller than this is not heard. */
const HEARD = 0.02;

/** Something that goes on: where it plays, and how loud it was last told to be. */
interface Going {
  readonly howl: Howl;
  readonly id: number;
  gain: number;
}

const spriteOf = (file: FileId): Record<string, [number, number, boolean]> =>
  Object.fromEntries(
    Object.entries(TABLE[file]).map(([name, { from, length, loop }]) => [name, [from * 1000, length * 1000, loop]])
  );

class Player implements Sound {
  readonly #howls = new Map<FileId, Howl>();
  readonly #going = new Map<string, Going>();
  readonly #heard: (cue: Cue) => void;
  #view: SoundView | undefined;
  #tone = '';

  constructor(heard: (cue: Cue) => void) {
    this.#heard = heard;
    document.addEventListener('visibilitychange', this.#wake);
    addEventListener('pointerdown', this.#wake, true);
    addEventListener('keydown', this.#wake, true);
  }

  show(view: SoundView): void {
    this.#view = view;
    const { file, tone } = roomOf(view.place);
    if (tone !== this.#tone) {
      this.#stop(this.#tone);
      this.#tone = tone;
    }
    const mix: Mix = mixOf(view);
    this.#to(file, tone, mix.room);
    this.#to('music', 'music-open', mix.open);
    this.#to('music', 'music-tense', mix.tense);
    if ('heart' in TABLE[file]) {
      this.#to(file, 'heart', mix.heart);
      this.#to(file, 'breath', mix.breath);
    }
  }

  cue(cue: Cue, level = 1): void {
    const view = this.#view;
    if (!view) return;
    const { file } = roomOf(view.place);
    const gain = cueGain(cue, level, view.volumes, view.softer);
    if (gain === 0 || !(cue in TABLE[file])) return;
    const howl = this.#howl(file);
    const id = howl.play(cue);
    howl.volume(gain, id);
    this.#heard(cue);
  }

  destroy(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    removeEventListener('pointerdown', this.#wake, true);
    removeEventListener('keydown', this.#wake, true);
    this.#going.clear();
    for (const howl of this.#howls.values()) howl.unload();
    this.#howls.clear();
  }

  #howl(file: FileId): Howl {
    const known = this.#howls.get(file);
    if (known) return known;
    const howl = new Howl({ src: [...FILES[file]], html5: false, sprite: spriteOf(file), preload: true });
    this.#howls.set(file, howl);
    return howl;
  }

  /** What goes on goes to this loudness, slowly; begun when it is first heard. */
  #to(file: FileId, name: string, gain: number): void {
    const going = this.#going.get(name);
    if (!going) {
      if (gain < HEARD) return;
      const howl = this.#howl(file);
      const id = howl.play(name);
      howl.volume(0, id);
      howl.fade(0, gain, RAMP, id);
      this.#going.set(name, { howl, id, gain });
      return;
    }
    if (Math.abs(going.gain - gain) < HEARD) return;
    going.howl.fade(going.gain, gain, RAMP, going.id);
    going.gain = gain;
  }

  #stop(name: string): void {
    const going = this.#going.get(name);
    if (!going) return;
    this.#going.delete(name);
    going.howl.fade(going.gain, 0, RAMP / 2, going.id);
    going.howl.once('fade', () => going.howl.stop(going.id), going.id);
  }

  /** A press, or the page in sight again: what a browser or a locked phone has stopped goes on. */
  readonly #wake = (): void => {
    Howler.mute(document.hidden);
    const { ctx } = Howler;
    // also "interrupted", which Safari says after a call
    if (!document.hidden && ctx && ctx.state !== 'running') void ctx.resume().catch(() => undefined);
  };
}

export const openSound: OpenSound = (heard) => Promise.resolve().then(() => new Player(heard));

/** Where every sound is, in the encoding this browser plays. */
export const addresses = (): string[] =>
  Object.values(FILES).flatMap((files) => files.find((file) => Howler.codecs(file.split('.').pop()!)) ?? []);

/** One sound alone, as it is: for who looks through them. */
export const sample = (cue: string): void => {
  const file = (Object.keys(TABLE) as FileId[]).find((id) => cue in TABLE[id]);
  if (!file) return;
  const howl = new Howl({ src: [...FILES[file]], html5: false, sprite: spriteOf(file) });
  const id = howl.play(cue);
  const end = (): void => void howl.unload();
  // what goes round is let go of after a while
  if (TABLE[file][cue as never]['loop']) setTimeout(end, 6000);
  else howl.once('end', end, id);
};
