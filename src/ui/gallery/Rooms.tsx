/** Every room that has been drawn, as on a desk and as on a phone, in the light between two people. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../model/person.ts';
import type { Rooms as RoomsPort } from '../../session/ports.ts';
import { GALLERY } from '../../words/gallery.ts';
import { entries, Pick, Slider } from './controls.tsx';

type Shape = keyof typeof GALLERY.shapes;
type LightName = keyof typeof GALLERY.lights;

/** Of the stage, CSS pixels: what is left beside or above the words. */
const STAGES: Readonly<Record<Shape, readonly [width: number, height: number]>> = {
  desk: [768, 668],
  phone: [390, 287]
};

/** How far the two are in touch, and how flooded you are, 0..1. */
interface Light {
  readonly connection: number;
  readonly flood: number;
}

const LIGHTS: Readonly<Record<LightName, Light>> = {
  met: { connection: 1, flood: 0 },
  waiting: { connection: 0.5, flood: 0.2 },
  torn: { connection: 0, flood: 0.2 },
  flooded: { connection: 0, flood: 1 }
};

/** Who sits in which room, by the beginning of its id; in the others nobody is in sight. */
const SITS: Readonly<Record<string, string>> = { kitchen: 'sam', therapy: 'noor', nursery: 'baby' };

function peopleIn({ connection, flood }: Light): { readonly other: Person; readonly player: Person } {
  const person = { trust: 0.6, shutdown: 0.1, mask: 0.2, expectation: 0.5, recognition: 0.3 + 0.5 * connection };
  return {
    other: { ...person, openness: 0.12 + 0.76 * connection, arousal: 0.64 - 0.36 * connection },
    player: { ...person, openness: 0.5, arousal: 0.3 + 0.68 * flood }
  };
}

interface RoomsProps {
  readonly open: () => Promise<RoomsPort>;
}

export function Rooms({ open }: RoomsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [rooms, setRooms] = useState<RoomsPort>();
  const [place, setPlace] = useState('kitchen-night');
  const [shape, setShape] = useState<Shape>('desk');
  const [light, setLight] = useState<Light>(LIGHTS.met);
  useEffect(() => {
    let gone = false;
    open().then(
      (come) => !gone && setRooms(come),
      () => undefined // the faces are there without them
    );
    return () => {
      gone = true;
    };
  }, [open]);
  const [width, height] = STAGES[shape];
  useLayoutEffect(() => {
    if (!rooms || !canvas.current) return;
    const density = Math.min(2, globalThis.devicePixelRatio || 1);
    const looks = SITS[place.split('-')[0]!];
    rooms.paint(canvas.current, { place, looks, ...peopleIn(light), width, height, density });
  }, [rooms, place, light, width, height]);
  if (!rooms) return null;
  const name = (Object.keys(LIGHTS) as LightName[]).find((key) => LIGHTS[key] === light);
  return (
    <section class="gallery-rooms" aria-labelledby="rooms">
      <h2 id="rooms">{GALLERY.rooms}</h2>
      <p class="intro">{GALLERY.roomsIntro}</p>
      <div class="gallery-board">
        <canvas
          ref={canvas}
          class={`gallery-room ${shape}`}
          role="img"
          aria-label={GALLERY.roomShown(GALLERY.places[place] ?? place, light.connection, light.flood)}
        />
        <form class="gallery-hands" onSubmit={(e) => e.preventDefault()}>
          <div class="picks">
            <Pick
              label={GALLERY.room}
              value={place}
              options={rooms.ids.map((id) => [id, GALLERY.places[id] ?? id] as const)}
              set={setPlace}
            />
            <Pick label={GALLERY.shape} value={shape} options={entries(GALLERY.shapes)} set={setShape} />
            <Pick
              label={GALLERY.between}
              value={name ?? 'own'}
              options={[...entries(GALLERY.lights), ...(name ? [] : [['own', GALLERY.own] as const])]}
              set={(key) => key !== 'own' && setLight(LIGHTS[key])}
            />
          </div>
          <Slider
            label={GALLERY.connection}
            value={light.connection}
            range={[0, 1]}
            set={(connection) => setLight({ ...light, connection })}
          />
          <Slider
            label={GALLERY.flood}
            value={light.flood}
            range={[0, 1]}
            set={(flood) => setLight({ ...light, flood })}
          />
        </form>
      </div>
    </section>
  );
}
