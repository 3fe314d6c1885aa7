/** A scenario as a picture: beats as states, moves as arrows. */
import type { Beat, PlayPack, Then } from '../pack.ts';
import { answersOf, standingAnswers } from '../play/answers.ts';

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Reply ids and standing moves that lead there. */
  readonly by: readonly string[];
}

/** Beats at which a move that the story brings may be open: brought here, or carried here from a beat that leads here. */
function openAt(pack: PlayPack, move: 'settle' | 'step-back'): Set<string> {
  const open = new Set<string>();
  const queue = Object.keys(pack.beats).filter((id) => pack.beats[id]!.brings?.includes(move));
  for (const id of queue) {
    const beat = pack.beats[id]!;
    if (open.has(id) || beat.ends || beat.takes?.includes(move)) continue;
    open.add(id);
    for (const { to } of answersOf(pack, beat)) if (to !== undefined) queue.push(to);
  }
  return open;
}

function movesOf(
  pack: PlayPack,
  beat: Beat,
  brought: readonly ('settle' | 'step-back')[]
): [string, readonly Then[]][] {
  const { standing } = pack.other;
  const [settle, stepBack] = [beat.settle ?? standing.settle, beat.stepBack ?? standing.stepBack];
  return [
    ...beat.replies.map((r): [string, readonly Then[]] => [r.id, r.answers]),
    ...(beat.compose ? [['compose', beat.compose.answers] as [string, readonly Then[]]] : []),
    ['stay', standingAnswers(beat.silence ?? standing.stay)],
    ...brought.map((move): [string, readonly Then[]] => [move, standingAnswers(move === 'settle' ? settle : stepBack)])
  ];
}

/** Every arrow once, with all that leads along it. */
export function edgesOf(pack: PlayPack): Edge[] {
  const moves = (['settle', 'step-back'] as const).map((move) => ({ move, at: openAt(pack, move) }));
  const edges = new Map<string, { from: string; to: string; by: string[] }>();
  for (const [from, beat] of Object.entries(pack.beats)) {
    if (beat.ends) continue;
    for (const [by, answers] of movesOf(
      pack,
      beat,
      moves.flatMap(({ move, at }) => (at.has(from) ? [move] : []))
    ))
      for (const { to } of answers) {
        if (to === undefined) continue;
        const key = `${from}>${to}`;
        const edge = edges.get(key) ?? { from, to, by: [] };
        if (!edge.by.includes(by)) edge.by.push(by);
        edges.set(key, edge);
      }
  }
  return [...edges.values()];
}

const node = (id: string): string => id.replaceAll('-', '_');

export function mermaid(pack: PlayPack, edges: readonly Edge[]): string {
  const names = Object.keys(pack.beats).map((id) => `  state "${id}" as ${node(id)}`);
  const arrows = edges.map(({ from, to, by }) => `  ${node(from)} --> ${node(to)} : ${by.join(', ')}`);
  const ends = Object.entries(pack.beats).flatMap(([id, b]) =>
    b.ends ? [`  ${node(id)} --> [*] : ${b.ends.outcomes.join(', ')}`] : []
  );
  return ['stateDiagram-v2', ...names, `  [*] --> ${node(pack.start)}`, ...arrows, ...ends].join('\n');
}
