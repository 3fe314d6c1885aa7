/** A slider and a list to pick from, each with its name. */

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [least: number, most: number];
  readonly set: (value: number) => void;
}

export function Slider({ label, value, range: [least, most], set }: SliderProps) {
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={(most - least) / 100}
        value={value}
        onInput={(e) => set(Number(e.currentTarget.value))}
      />
    </label>
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly set: (value: T) => void;
}

export function Pick<T extends string>({ label, value, options, set }: PickProps<T>) {
  return (
    <label class="pick">
      <span>{label}</span>
      <select value={value} onChange={(e) => set(e.currentTarget.value as T)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Ids and their words, as a list to pick from. */
export const entries = <T extends string>(words: Readonly<Record<T, string>>): [T, string][] =>
  Object.entries(words) as [T, string][];
