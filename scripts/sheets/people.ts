/** Sheets of the adult cast: everyone under the twelve expressions, in the five postures, and with their hands. */
import type { Character } from '../../src/face/character.ts';
import { TABLE_Y } from '../../src/face/drawBody.ts';
import { drawPerson } from '../../src/face/drawPerson.ts';
import { expressed, EXPRESSIONS } from '../../src/face/expressions.ts';
import { heldAs, POSTURES } from '../../src/face/postures.ts';
import { DAY, type FaceState, faceWith, HANDS } from '../../src/face/state.ts';
import { PEOPLE } from '../../src/face/cast/everyone.ts';
import { type Cell, painterAt, type Sheet } from './sheet.ts';

/** Head units across a cell: of a face, and of an upper body. */
const FACE_ACROSS = 336;
const BODY_ACROSS = 540;
/** Walls behind people, by turns; the table's wood. */
const WALLS = ['#59607a', '#d9cdb8', '#c9d2c4', '#e7dcc9', '#cfd6dc', '#d8d3c0', '#dcc9b4'] as const;
const WOOD = '#a97847';

const everyone: readonly Character[] = Object.values(PEOPLE);
const wallOf = (character: Character): string => WALLS[everyone.indexOf(character) % WALLS.length]!;

/** Head and shoulders. */
export const faceCell = (character: Character, state: FaceState, label: string, wall = wallOf(character)): Cell => ({
  label,
  paint: (pen, width, height) => {
    const scale = width / FACE_ACROSS;
    const paint = painterAt(scale);
    pen.fillStyle = wall;
    pen.fillRect(0, 0, width, height);
    pen.translate(width / 2, width * 0.56);
    pen.scale(scale, scale);
    const layers = drawPerson(character, state);
    for (const layer of ['back', 'face', 'front'] as const) paint(pen, layers[layer]);
  }
});

/** The whole upper body, at a table. */
const bodyCell = (character: Character, state: FaceState, label: string): Cell => ({
  label,
  paint: (pen, width, height) => {
    const scale = width / BODY_ACROSS;
    const paint = painterAt(scale);
    pen.fillStyle = wallOf(character);
    pen.fillRect(0, 0, width, height);
    pen.translate(width / 2, width * 0.36);
    pen.scale(scale, scale);
    const layers = drawPerson(character, state);
    for (const layer of ['back', 'face', 'front'] as const) paint(pen, layers[layer]);
    pen.fillStyle = WOOD;
    pen.fillRect(-BODY_ACROSS, TABLE_Y, 2 * BODY_ACROSS, BODY_ACROSS);
    paint(pen, layers.arms);
  }
});

const expressions = (people: readonly Character[], strength: number): Cell[] =>
  people.flatMap((person) =>
    EXPRESSIONS.map((name) => faceCell(person, expressed(name, strength, DAY), `${person.id}: ${name}`))
  );

const SMALL = { width: 160, height: 176, columns: 12 } as const;
const LARGE = { width: 360, height: 396, columns: 4, colours: 128 } as const;
const BODY = { width: 230, height: 250 } as const;

/** All sheets of the adult cast. */
export const peopleSheets = (): Sheet[] => [
  { name: 'people-160', ...SMALL, colours: 160, cells: expressions(everyone, 1) },
  { name: 'people-160-faint', ...SMALL, colours: 160, cells: expressions(everyone, 0.4) },
  ...everyone.map((person) => ({ name: `person-${person.id}`, ...LARGE, cells: expressions([person], 1) })),
  {
    name: 'people-postures',
    ...BODY,
    columns: POSTURES.length,
    colours: 224,
    cells: everyone.flatMap((person) =>
      POSTURES.map((name) => bodyCell(person, faceWith({ 12: 0.1 }, heldAs(name)), `${person.id}: ${name}`))
    )
  },
  {
    name: 'people-hands',
    ...BODY,
    columns: HANDS.length,
    colours: 224,
    cells: everyone.flatMap((person) =>
      HANDS.map((hands) => bodyCell(person, faceWith({ 12: 0.1 }, { hands }), `${person.id}: ${hands}`))
    )
  }
];
