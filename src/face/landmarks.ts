/**
 * Where the parts of a drawn face are, in bust coordinates (head units, y down).
 *
 * For tests, and for a stage that points at something. Left and right are the viewer's.
 */
import type { Character } from './character.ts';
import { browLine } from './drawBrows.ts';
import { eyeShape } from './drawEyes.ts';
import { chinOf, lowered, outline } from './head.ts';
import { headMatrix } from './headMatrix.ts';
import { mouthShape } from './mouthShape.ts';
import { apply, type Point } from './path.ts';
import { sit, type Sitting } from './sitting.ts';
import type { FaceState } from './state.ts';

export interface EyeMarks {
  readonly lidTop: Point;
  readonly lidBottom: Point;
  readonly pupil: Point;
  readonly browInner: Point;
  readonly browOuter: Point;
}

export interface Landmarks {
  readonly left: EyeMarks;
  readonly right: EyeMarks;
  readonly mouthLeft: Point;
  readonly mouthRight: Point;
  /** Inner edges of the lips in the middle. */
  readonly lipTop: Point;
  readonly lipBottom: Point;
  readonly chin: Point;
  readonly crown: Point;
}

function eyeMarks(s: Sitting, side: -1 | 1): EyeMarks {
  const eye = eyeShape(s, side);
  const brow = browLine(s, side);
  return {
    lidTop: eye.upper[2]!,
    lidBottom: eye.lower[2]!,
    pupil: eye.pupil,
    browInner: brow[0],
    browOuter: brow[3]
  };
}

/** The landmarks of a character in a state, carried along with head and posture. */
export function landmarksOf(character: Character, state: FaceState): Landmarks {
  const s = sit(character, state);
  const matrix = headMatrix(s);
  const carried = (p: Point): Point => apply(matrix, p);
  const mouth = mouthShape(s);
  const lip = (t: number, y: number): Point => carried(s.face(mouth.x(t), y, 3));
  const eye = (side: -1 | 1): EyeMarks => {
    const marks = eyeMarks(s, side);
    return {
      lidTop: carried(marks.lidTop),
      lidBottom: carried(marks.lidBottom),
      pupil: carried(marks.pupil),
      browInner: carried(marks.browInner),
      browOuter: carried(marks.browOuter)
    };
  };
  return {
    left: eye(-1),
    right: eye(1),
    mouthLeft: lip(-1, mouth.line(-1)),
    mouthRight: lip(1, mouth.line(1)),
    lipTop: lip(0, mouth.upper(0)),
    lipBottom: lip(0, mouth.lower(0)),
    chin: carried(s.face(0, lowered(s.head, chinOf(character.build).y))),
    crown: carried(outline(s.head)[0]!)
  };
}
