/** Sheets of the infant: twelve expressions, strong and faint, and what arms and legs do. */
import { BABY } from '../../src/face/baby/baby.ts';
import { expressedByInfant, INFANT_EXPRESSIONS } from '../../src/face/baby/expressions.ts';
import { GESTURES, heldAs } from '../../src/face/baby/limbs.ts';
import { lookOfInfant } from '../../src/face/baby/fromInfant.ts';
import { infantAt, settledInfant, stepInfant } from '../../src/face/baby/motion.ts';
import { drawPerson, LAYERS } from '../../src/face/drawPerson.ts';
import { DAY, type FaceState, faceWith } from '../../src/face/state.ts';
import { stepsOf } from '../../src/model/infant/infant.ts';
import { LAB, session } from '../../src/model/infant/session.ts';
import { affectOfInfant } from '../../src/scenes/chair/infantAffect.ts';
import { type Cell, painterAt, type Sheet } from './sheet.ts';

/** Head units across a cell: of the upper half with the hands, and of all that is drawn. */
const FACE_ACROSS = 372;
const BODY_ACROSS = 470;

const cell = (state: FaceState, label: string, across: number, low: number, wall: string): Cell => ({
  label,
  paint: (pen, width, height) => {
    const scale = width / across;
    const paint = painterAt(scale);
    pen.fillStyle = wall;
    pen.fillRect(0, 0, width, height);
    pen.translate(width / 2, width * low);
    pen.scale(scale, scale);
    const layers = drawPerson(BABY, state);
    for (const layer of LAYERS) paint(pen, layers[layer]);
  }
});

/** Head, hands and chest. */
export const infantCell = (state: FaceState, label: string, wall = '#c9b9a0'): Cell =>
  cell(state, label, FACE_ACROSS, 0.43, wall);

const expressions = (strength: number): Cell[] =>
  INFANT_EXPRESSIONS.map((name) => infantCell(expressedByInfant(name, strength, DAY), `baby: ${name}`));

/** A child in whose still face everything happens: it bids, turns away, settles itself, protests, and sinks. */
const SEED = 651;
const FRAMES = 24;

/** One still face in frames five seconds apart, moving as it moves in play. */
function stillFace(): Cell[] {
  const cells: Cell[] = [];
  const [from, every] = [stepsOf(LAB.play), stepsOf(LAB.stillFace) / FRAMES];
  let motion: ReturnType<typeof settledInfant> | undefined;
  session('good-enough', SEED, LAB, undefined, (infant) => {
    const look = lookOfInfant(affectOfInfant(infant, infant.step >= from ? 'blank' : 'wait'));
    motion = motion ? stepInfant(motion, look, 0.05) : settledInfant(look);
    const since = infant.step - from;
    if (since < 0 || cells.length === FRAMES || since < cells.length * every + stepsOf(1)) return;
    const seconds = Math.round((since / stepsOf(1)) * 10) / 10;
    cells.push(cell(infantAt(motion, { seed: SEED }), `${seconds} s`, BODY_ACROSS, 0.4, '#c9b9a0'));
  });
  return cells;
}

export const infantSheets = (): Sheet[] => [
  {
    name: 'baby-160',
    columns: 12,
    width: 160,
    height: 176,
    cells: [...expressions(1), ...expressions(0.7), ...expressions(0.4)]
  },
  { name: 'baby', columns: 4, width: 360, height: 396, colours: 160, cells: expressions(1) },
  { name: 'still-face', columns: 6, width: 240, height: 280, colours: 160, cells: stillFace() },
  {
    name: 'baby-limbs',
    columns: 4,
    width: 300,
    height: 360,
    colours: 160,
    cells: GESTURES.map((name) =>
      cell(faceWith({ 25: 0.12 }, { limbs: heldAs(name) }), `baby: ${name}`, BODY_ACROSS, 0.4, '#c9b9a0')
    )
  }
];
