/** The form of an entry, new or old: words first, a question only for whom wants one. A reload leaves what stands in it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Entry, type Role, ROLES } from '../../stores/journal.ts';
import type { Keeping } from '../../stores/keeping.ts';
import { JOURNAL, promptWords, PROMPTS, ROLE_WORDS } from '../../words/journal.ts';
import { LongText } from '../longText.tsx';
import { useDraft } from '../useKeeping.ts';

/** What is written, as its form has it: empty where nothing is chosen. */
export interface Written extends Readonly<Record<string, string>> {
  readonly text: string;
  readonly role: string;
  readonly prompt: string;
}

export const writtenOf = (entry?: Entry): Written => ({
  text: entry?.text ?? '',
  role: entry?.role ?? '',
  prompt: entry?.prompt ?? ''
});

/** As whom, and which question, as an entry keeps them; foreign text is none. */
export const chosen = ({ role, prompt }: Written): Pick<Entry, 'role' | 'prompt'> => ({
  role: ROLES.find((r) => r === role) ?? null,
  prompt: promptWords(prompt) === undefined ? null : prompt
});

interface WritingProps {
  readonly keeping: Keeping;
  /** Of the draft. */
  readonly name: string;
  readonly label: string;
  readonly first: Written;
  readonly save: (written: Written) => Promise<void>;
  /** Absent: a new entry, which there is nothing to go back from. */
  readonly leave?: () => void;
}

export function Writing({ keeping, name, label, first, save, leave }: WritingProps) {
  const { value, write, clear } = useDraft(keeping, name, first);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const saving = useRef(false);
  useEffect(() => {
    if (leave) field.current?.focus();
  }, []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setSaid(value.text.trim() === '' ? JOURNAL.nothingYet : '');
    if (value.text.trim() === '' || saving.current) return;
    saving.current = true;
    const saved = save({ ...value, text: value.text.trim() });
    clear(); // at once: what is typed while it is saved is the next
    await saved;
    saving.current = false;
  };
  return (
    <form class="writing" aria-label={label} onSubmit={(e) => void submit(e)}>
      <Beginning name={name} value={value} write={write} />
      <LongText
        label={promptWords(value.prompt) ?? JOURNAL.write}
        rows={4}
        value={value.text}
        write={(text) => write({ text })}
        field={field}
      />
      <div class="ways">
        <button type="submit" class="primary">
          {JOURNAL.save}
        </button>
        {leave && (
          <button
            type="button"
            class="button"
            onClick={() => {
              clear();
              leave();
            }}
          >
            {JOURNAL.leaveAsIs}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </form>
  );
}

interface BeginningProps {
  readonly name: string;
  readonly value: Written;
  readonly write: (patch: Partial<Written>) => void;
}

/** As whom one writes, and then that one's questions. */
function Beginning({ name, value, write }: BeginningProps) {
  const [open] = useState(value.role !== '');
  const role = ROLES.find((r) => r === value.role);
  return (
    <details class="beginning" open={open}>
      <summary>{JOURNAL.begin}</summary>
      <fieldset class="roles">
        <legend>{JOURNAL.asWhom}</legend>
        {(['', ...ROLES] as const).map((r) => (
          <label key={r}>
            <input
              type="radio"
              name={`${name}-role`}
              checked={value.role === r}
              onChange={() => write({ role: r, prompt: '' })}
            />
            {r === '' ? JOURNAL.nobody : ROLE_WORDS[r]}
          </label>
        ))}
      </fieldset>
      {role && <Questions name={name} role={role} value={value} write={write} />}
      {role === 'therapist' && <p class="hint">{JOURNAL.clientsNames}</p>}
    </details>
  );
}

function Questions({ name, role, value, write }: BeginningProps & { readonly role: Role }) {
  return (
    <fieldset>
      <legend>{JOURNAL.question}</legend>
      {[...PROMPTS[role], { id: '', text: JOURNAL.noQuestion }].map(({ id, text }) => (
        <label key={id}>
          <input
            type="radio"
            name={`${name}-prompt`}
            checked={value.prompt === id}
            onChange={() => write({ prompt: id })}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
