/** A repair put together from parts: at most three, in the order they were chosen. */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Compose as ComposeOf, Part, PartKind } from '../../scenario/pack.ts';
import { MORE } from '../../words/more.ts';

const KINDS: readonly PartKind[] = ['own', 'validate', 'describe', 'express', 'assert', 'reinforce'];
const MOST = 3;

interface Chosen {
  readonly kind: PartKind;
  readonly id: string;
}

export interface ComposeProps {
  readonly compose: ComposeOf;
  readonly say: (parts: readonly string[]) => void;
  readonly form: Ref<HTMLFormElement>;
}

export function Compose({ compose, say, form }: ComposeProps) {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const choose = (kind: PartKind, id: string | undefined): void => {
    setChosen((before) => {
      const rest = before.filter((c) => c.kind !== kind);
      return id === undefined ? rest : [...rest, { kind, id }];
    });
  };
  const all = Object.values(compose.parts).flat() as Part[];
  const words = chosen.map((c) => all.find((p) => p.id === c.id)?.text).join(' ');
  const submit = (event: Event): void => {
    event.preventDefault();
    say(chosen.map((c) => c.id));
  };
  return (
    <form ref={form} class="compose" aria-label={MORE.compose} tabIndex={-1} onSubmit={submit}>
      <p class="hint">{MORE.composeHint}</p>
      <div class="compose-parts">
        {KINDS.map((kind) => {
          const options = compose.parts[kind];
          const mine = chosen.find((c) => c.kind === kind)?.id;
          return options ? (
            <PartField
              key={kind}
              kind={kind}
              options={options}
              chosen={mine}
              full={chosen.length >= MOST && mine === undefined}
              choose={choose}
            />
          ) : null;
        })}
      </div>
      <p class="will-say">
        <span class="who">{MORE.youWillSay} </span>
        {words === '' ? MORE.sayNothing : `“${words}”`}
      </p>
      <button type="submit" class="primary" data-reply="compose">
        {MORE.sayIt}
      </button>
    </form>
  );
}

interface PartFieldProps {
  readonly kind: PartKind;
  readonly options: readonly Part[];
  readonly chosen: string | undefined;
  readonly full: boolean;
  readonly choose: (kind: PartKind, id: string | undefined) => void;
}

function PartField({ kind, options, chosen, full, choose }: PartFieldProps) {
  const radio = (id: string | undefined, text: string) => (
    <label key={id ?? 'none'} class={id === undefined ? 'leave-out' : ''}>
      <input
        type="radio"
        name={`part-${kind}`}
        value={id ?? ''}
        data-part={id}
        checked={chosen === id}
        disabled={full && id !== undefined}
        onChange={() => choose(kind, id)}
      />
      {text}
    </label>
  );
  return (
    <fieldset>
      <legend>{MORE.parts[kind]}</legend>
      {radio(undefined, MORE.leaveOut)}
      {options.map((p) => radio(p.id, p.text))}
    </fieldset>
  );
}
