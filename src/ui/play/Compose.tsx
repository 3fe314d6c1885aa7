/** A repair put together from parts, at most three, in the order they were chosen; or written in one's own words. */
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Compose as ComposeOf, Part, PartKind } from '../../scenario/pack.ts';
import type { Written } from '../../scenario/play/written.ts';
import { MORE } from '../../words/more.ts';
import { inEnglish } from '../english.ts';
import { Later, type LoadPart } from '../later.tsx';
import type { Services } from '../services.ts';
import type { WriteProps } from '../write/Write.tsx';

const KINDS: readonly PartKind[] = ['own', 'validate', 'describe', 'express', 'assert', 'reinforce'];
const MOST = 3;

interface Chosen {
  readonly kind: PartKind;
  readonly id: string;
}

export interface ComposeProps {
  readonly compose: ComposeOf;
  /** Whether the player is the one who was hurt. */
  readonly hurt: boolean;
  readonly say: (parts: readonly string[]) => void;
  readonly write: (written: Written) => void;
  /** Whether the help card has been shown in this run. */
  readonly help: { shown: boolean };
  readonly services: Services;
  /** The name under which what is being written is held. */
  readonly draft: string;
  readonly form: Ref<HTMLFormElement>;
}

const WRITE: LoadPart<WriteProps> = () => import('../write/Write.tsx').then((m) => m.Write);

export function Compose(props: ComposeProps) {
  const [writing, setWriting] = useState(false);
  const [again, setAgain] = useState(false);
  if (!writing) return <Parts {...props} focus={again} write={() => setWriting(true)} />;
  return (
    <div class="compose">
      <Later
        load={WRITE}
        at={props}
        say={props.write}
        hint={MORE.writeHint}
        help={props.help}
        services={props.services}
        draft={props.draft}
      />
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setAgain(true);
          setWriting(false);
        }}
      >
        {MORE.toParts}
      </button>
    </div>
  );
}

interface PartsProps extends Omit<ComposeProps, 'write'> {
  readonly focus: boolean;
  readonly write: () => void;
}

function Parts({ compose, say, form, focus, write }: PartsProps) {
  const own = useRef<HTMLFormElement | null>(null);
  useEffect(() => {
    if (focus) own.current?.focus();
  }, []);
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
    <form
      ref={(element) => {
        own.current = element;
        if (typeof form === 'function') form(element);
      }}
      class="compose"
      aria-label={MORE.compose}
      tabIndex={-1}
      onSubmit={submit}
    >
      {inEnglish() && (
        <button type="button" class="quiet to-write" onClick={write}>
          {MORE.write}
        </button>
      )}
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
      <div class="say-it">
        <button type="submit" class="primary" data-reply="compose">
          {MORE.sayIt}
        </button>
      </div>
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
