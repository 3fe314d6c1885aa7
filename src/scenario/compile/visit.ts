/** Every line, reply, clause and answer of a scenario with its place: the checks walk these. */
import type { Path } from './diagnostic.ts';
import type { BeatText, ClauseText, LineText, ReplyText, ScenarioText, StandingText, ThenText } from './schema.ts';

export interface At<T> {
  readonly value: T;
  readonly path: Path;
  readonly beat: string;
}

export const beatsOf = (s: ScenarioText): At<BeatText>[] =>
  Object.entries(s.beats).map(([id, value]) => ({ value, path: ['beats', id], beat: id }));

export const repliesOf = (s: ScenarioText): At<ReplyText>[] =>
  beatsOf(s).flatMap(({ value, path, beat }) =>
    (value.replies ?? []).map((reply, i) => ({ value: reply, path: [...path, 'replies', i], beat }))
  );

export const standingsOf = (s: ScenarioText): (At<StandingText> & { readonly name: string })[] => {
  const cast = (['stay', 'settle', 'step-back'] as const).map((name) => ({
    value: s.cast.other.standing[name],
    path: ['cast', 'other', 'standing', name] as Path,
    beat: '',
    name
  }));
  const own = beatsOf(s).flatMap(({ value, path, beat }) =>
    (['silence', 'settle', 'step-back'] as const).flatMap((name) => {
      const standing = value[name];
      return standing ? [{ value: standing, path: [...path, name], beat, name }] : [];
    })
  );
  return [...cast, ...own];
};

/** Every list of answers, with who gives it. */
export const thensOf = (s: ScenarioText): (At<readonly ThenText[]> & { readonly of: string })[] => [
  ...repliesOf(s).map(({ value, path, beat }) => ({ value: value.then, path: [...path, 'then'], beat, of: value.id })),
  ...standingsOf(s).flatMap(({ value, path, beat, name }) => [
    { value: value.then, path: [...path, 'then'], beat, of: name },
    ...(value.again ?? []).map((list, i) => ({ value: list, path: [...path, 'again', i], beat, of: name }))
  ]),
  ...beatsOf(s).flatMap(({ value, path, beat }) =>
    value.compose ? [{ value: value.compose.then, path: [...path, 'compose', 'then'], beat, of: 'compose' }] : []
  )
];

export const linesOf = (s: ScenarioText): At<LineText>[] => [
  ...beatsOf(s).flatMap(({ value, path, beat }) =>
    (value.lines ?? []).map((l, i) => ({ value: l, path: [...path, 'lines', i], beat }))
  ),
  ...thensOf(s).flatMap(({ value, path, beat }) =>
    value.flatMap((t, i) => (t.lines ?? []).map((l, j) => ({ value: l, path: [...path, i, 'lines', j], beat })))
  )
];

export type SayingText = At<readonly ClauseText[]> & {
  readonly reply: ReplyText;
  readonly name: 'calm' | 'tight' | 'flooded';
};

export const sayingsOf = (s: ScenarioText): SayingText[] =>
  repliesOf(s).flatMap(({ value, path, beat }) => {
    if (Array.isArray(value.says))
      return [{ value: value.says, path: [...path, 'says'], beat, reply: value, name: 'calm' as const }];
    const { says } = value;
    return (['calm', 'tight', 'flooded'] as const).flatMap((name) => {
      const list = says[name];
      return list ? [{ value: list, path: [...path, 'says', name], beat, reply: value, name }] : [];
    });
  });

export const partsOf = (s: ScenarioText): At<ClauseText & { id: string }>[] =>
  beatsOf(s).flatMap(({ value, path, beat }) =>
    Object.entries(value.compose?.parts ?? {}).flatMap(([kind, list]) =>
      (list ?? []).map((part, i) => ({ value: part, path: [...path, 'compose', 'parts', kind, i], beat }))
    )
  );

/** All the wordings of a line: its own, by state, by strategy. */
export const wordingsOf = (l: LineText): string[] =>
  [l.text, ...Object.values(l.by ?? {}), ...(l.variants ?? []).map((v) => v.text)].filter((t) => t !== undefined);

/** Words of a text as a reader counts them. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
