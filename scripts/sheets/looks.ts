/** Sheets of Sam as the model moves Sam: every hint over an open and a closed person, a reproach that lands, a mask that leaks. */
import { lookOf } from '../../src/face/fromPerson.ts';
import { faceAt, faceOf, settled, step } from '../../src/face/motion.ts';
import { SAM } from '../../src/face/sam.ts';
import type { Light } from '../../src/face/state.ts';
import type { Person } from '../../src/model/person.ts';
import { FACES } from '../../src/scenario/pack.ts';
import { faceCell } from './people.ts';
import type { Cell, Sheet } from './sheet.ts';

const KITCHEN: Light = { side: -1, night: 0.8, rim: { colour: '#ffd9a0', alpha: 0.35 } };

const sam = (over: Partial<Person>): Person => ({
  arousal: 0.42,
  openness: 0.4,
  trust: 0.6,
  recognition: 0.44,
  shutdown: 0.12,
  mask: 0.4,
  expectation: 0.5,
  ...over
});
const OPEN = sam({ arousal: 0.25, openness: 0.75, recognition: 0.7, shutdown: 0, mask: 0.15 });
const CLOSED = sam({ arousal: 0.62, openness: 0.2, recognition: 0.35, shutdown: 0.15 });

/** All hints, and none, over one person. */
const hints = (person: Person, name: string): Cell[] =>
  [undefined, ...FACES].map((hint) =>
    faceCell(SAM, faceOf(lookOf(person, hint), KITCHEN), `${name}: ${hint ?? 'no hint'}`)
  );

/** What happens when one look follows another at 0.3 s: ten pictures. */
function strip(before: Parameters<typeof lookOf>, after: Parameters<typeof lookOf>, every: number): Cell[] {
  const [first, second] = [lookOf(...before), lookOf(...after)];
  let motion = settled(first);
  return Array.from({ length: 10 }, () => {
    for (let j = 0; j < 6; j++) motion = step(motion, motion.time < 0.299 ? first : second, every / 6);
    const look = motion.time < 0.3 ? first : second;
    const state = faceAt(motion, look, { seed: 4, light: KITCHEN, still: true });
    return faceCell(SAM, state, `${motion.time.toFixed(2)} s`);
  });
}

const SMALL = { width: 160, height: 176 } as const;

/** All sheets of Sam's looks. */
export function lookSheets(): Sheet[] {
  const hit = sam({ arousal: 0.6, openness: 0.22, mask: 0.45 });
  const masked = { mask: 0.92, recognition: 0.5, shutdown: 0 };
  const smiling = sam({ ...masked, arousal: 0.3, openness: 0.55 });
  const struck = sam({ ...masked, arousal: 0.55, openness: 0.2 });
  return [
    { name: 'sam-looks', ...SMALL, columns: 8, cells: [...hints(OPEN, 'open'), ...hints(CLOSED, 'closed')] },
    {
      name: 'sam-moving',
      ...SMALL,
      columns: 10,
      cells: [...strip([OPEN, 'at-you'], [hit, 'shut'], 0.12), ...strip([smiling, 'polite'], [struck, 'polite'], 0.08)]
    }
  ];
}
