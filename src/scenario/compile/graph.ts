/** A scenario as a picture: beats as states, moves as arrows. */
import type { Beat, PlayPack, Then } from '../pack.ts';
import { standingAnswers } from '../play/answers.ts';

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Reply ids and standing moves that lead there. */
  readonly by: readonly string[];
}

function movesOf(pack: PlayPack, beat: Beat): [string, readonly Then[]][] {
  const { standing } = pack.other;
  return [
    ...beat.replies.map((r): [string, readonly Then[]] => [r.id, r.answers]),
    ...(beat.compose ? [['compose', beat.compose.answers] as [string, readonly Then[]]] : []),
    ['stay', standingAnswers(beat.silence ?? standing.stay)],
    ['settle', standingAnswers(beat.settle ?? standing.settle)],
    ['step-back', standingAnswers(beat.stepBack ?? standing.stepBack)]
  ];
}

/** Every arrow once, with all that leads along it. */
export function edgesOf(pack: PlayPack): Edge[] {
  const edges = new Map<string, { from: string; to: string; by: string[] }>();
  for (const [from, beat] of Object.entries(pack.beats)) {
    if (beat.ends) continue;
    for (const [by, answers] of movesOf(pack, beat))
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
