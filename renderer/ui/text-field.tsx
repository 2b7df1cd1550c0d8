import { Input } from 'antd';
import { useId, type ReactElement } from 'react';

interface Props {
  readonly label: string;
  readonly testId: string;
  readonly value: string;
  readonly maxLength?: number;
  /** Hides what is typed; the field can show it. */
  readonly secret?: boolean;
  /** The screen begins with it. */
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** One line of text with its label. */
export function TextField(props: Props): ReactElement {
  const id = useId();
  const Field = props.secret ? Input.Password : Input;
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <Field
        id={id}
        data-testid={props.testId}
        autoComplete="off"
        autoFocus={props.autoFocus ?? false}
        maxLength={props.maxLength ?? 200}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </>
  );
}
