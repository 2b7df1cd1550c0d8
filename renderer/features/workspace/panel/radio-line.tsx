import { useId, type ReactElement } from 'react';

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: V, words: string])[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of a few words, on one line. */
export function RadioLine<V extends string>(props: Props<V>): ReactElement {
  const name = useId();
  return (
    <fieldset className="radio-line">
      <legend>{props.label}</legend>
      {props.options.map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
