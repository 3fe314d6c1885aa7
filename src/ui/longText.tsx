/** A field for words of one's own: it takes no more than can be kept, and says so there. */
import type { Ref } from 'preact';
import { LONGEST_TEXT } from '../stores/plainData.ts';
import { WRITING } from '../words/journal.ts';

interface LongTextProps {
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  readonly write: (text: string) => void;
  readonly field?: Ref<HTMLTextAreaElement>;
}

export function LongText({ label, rows, value, write, field }: LongTextProps) {
  return (
    <>
      <label class="field">
        {label}
        <textarea
          ref={field ?? null}
          class="own-words"
          rows={rows}
          maxLength={LONGEST_TEXT}
          value={value}
          onInput={(e) => write(e.currentTarget.value)}
        />
      </label>
      <p class="hint full" role="status">
        {value.length >= LONGEST_TEXT ? WRITING.full(LONGEST_TEXT) : ''}
      </p>
    </>
  );
}
