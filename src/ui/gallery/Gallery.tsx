/** Everyone who has been drawn, under sliders: for artists, teachers and tests. Nothing here is kept. */
import { useState } from 'preact/hooks';
import { INFANTS, PEOPLE } from '../../face/cast/everyone.ts';
import { EXPRESSIONS } from '../../face/expressions.ts';
import { UNITS } from '../../face/units.ts';
import { GALLERY, UNIT_WORDS } from '../../words/gallery.ts';
import type { FeelingKey, HeadKey } from '../../words/galleryKeys.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../services.ts';
import { type Board, faceOfBoard, FIRST, keyOn, RANGES } from './board.ts';
import { entries, Pick, Slider } from './controls.tsx';
import { FaceCanvas } from './FaceCanvas.tsx';
import { InfantHands } from './InfantHands.tsx';
import { Rooms } from './Rooms.tsx';
import { Sounds } from './Sounds.tsx';
import '../styles/gallery.css';

const FEELINGS: readonly FeelingKey[] = ['valence', 'arousal', 'reach', 'tension', 'numb', 'mask'];
const EVERYONE = { ...PEOPLE, ...INFANTS };
const HEAD: readonly HeadKey[] = ['yaw', 'pitch', 'roll', 'gaze', 'lids'];

export function Gallery({ services }: ScreenProps) {
  const [board, setBoard] = useState<Board>(FIRST);
  const set = (patch: Partial<Board>): void => setBoard((before) => ({ ...before, ...patch }));
  const character = EVERYONE[board.person]!;
  const infant = character.build.infant ?? false;
  const name = GALLERY.people[board.person] ?? board.person;
  return (
    <Frame>
      <div class="page gallery">
        <h1>{GALLERY.title}</h1>
        <p class="intro">{GALLERY.intro}</p>
        <div class="gallery-board">
          <FaceCanvas character={character} name={name} state={faceOfBoard(board)} />
          <form class="gallery-hands" onSubmit={(e) => e.preventDefault()}>
            <div class="picks">
              <Pick
                label={GALLERY.person}
                value={board.person}
                options={Object.keys(EVERYONE).map((id) => [id, GALLERY.people[id] ?? id] as const)}
                set={(person) => set({ person })}
              />
              <Pick
                label={GALLERY.made}
                value={board.way}
                options={entries(GALLERY.ways)}
                set={(way) => set({ way })}
              />
              {!infant && (
                <Pick
                  label={GALLERY.held}
                  value={board.held}
                  options={entries(GALLERY.postures)}
                  set={(held) => set({ held })}
                />
              )}
              <Pick
                label={GALLERY.hour}
                value={board.hour}
                options={entries(GALLERY.hours)}
                set={(hour) => set({ hour })}
              />
            </div>
            {infant && <InfantHands board={board} set={set} />}
            {!infant && board.way === 'expression' && <Expressions board={board} set={set} />}
            {!infant && board.way === 'feeling' && (
              <fieldset>
                <legend>{GALLERY.feelings}</legend>
                {FEELINGS.map((key) => (
                  <Slider
                    key={key}
                    label={GALLERY.quantities[key]}
                    value={board.feeling[key]}
                    range={RANGES[key]}
                    set={(value) => set({ feeling: { ...board.feeling, [key]: value } })}
                  />
                ))}
              </fieldset>
            )}
            {board.way === 'movement' && <Movements board={board} set={set} />}
            <fieldset>
              <legend>{GALLERY.head}</legend>
              {HEAD.map((key) => (
                <Slider
                  key={key}
                  label={GALLERY.quantities[key]}
                  value={board.head[key]}
                  range={RANGES[key]}
                  set={(value) => set({ head: { ...board.head, [key]: value } })}
                />
              ))}
            </fieldset>
            <button type="button" class="quiet" onClick={() => setBoard({ ...FIRST, person: board.person })}>
              {GALLERY.again}
            </button>
          </form>
        </div>
        {services.openRooms && <Rooms open={services.openRooms} />}
        {services.loadSound && <Sounds services={services} />}
        <div class="ways">
          <Back />
        </div>
      </div>
    </Frame>
  );
}

function Expressions({ board, set }: { readonly board: Board; readonly set: (patch: Partial<Board>) => void }) {
  return (
    <>
      <Pick
        label={GALLERY.expression}
        value={board.expression}
        options={EXPRESSIONS.map((e) => [e, e] as const)}
        set={(expression) => set({ expression })}
      />
      <Slider label={GALLERY.strength} value={board.strength} range={[0, 1]} set={(strength) => set({ strength })} />
    </>
  );
}

function Movements({ board, set }: { readonly board: Board; readonly set: (patch: Partial<Board>) => void }) {
  return (
    <fieldset>
      <legend>{GALLERY.movements}</legend>
      <Pick
        label={GALLERY.sides}
        value={board.sides}
        options={entries(GALLERY.whichSides)}
        set={(sides) => set({ sides })}
      />
      {UNITS.map((unit) => {
        const key = keyOn(unit, board.sides);
        return (
          <Slider
            key={key}
            label={`${unit} ${UNIT_WORDS[unit] ?? ''}`}
            value={board.units[key] ?? 0}
            range={[0, 1]}
            set={(value) => set({ units: { ...board.units, [key]: value } })}
          />
        );
      })}
    </fieldset>
  );
}
