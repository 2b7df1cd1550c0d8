import { useId, type ReactElement } from 'react';

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: V, words: string])[];
  readonly value: V;
  /** One below the other: where the words are long. */
  readonly stacked?: boolean;
  /** Before the value in what a test finds an option by. */
  readonly testId?: string;
  /** The form begins with it. */
  readonly first?: boolean;
  readonly onChange: (value: V) => void;
}

/** One of a few words. */
export function RadioLine<V extends string>(props: Props<V>): ReactElement {
  const name = useId();
  return (
    <fieldset className={props.stacked ? 'radio-line radio-stack' : 'radio-line'}>
      <legend>{props.label}</legend>
      {props.options.map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            data-testid={props.testId === undefined ? undefined : `${props.testId}-${value}`}
            data-first={props.first && value === props.value ? '' : undefined}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
