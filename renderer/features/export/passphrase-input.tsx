import { Input } from 'antd';
import { useId, type ReactElement } from 'react';

interface Props {
  readonly label: string;
  readonly testId: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function PassphraseInput({ label, testId, value, onChange }: Props): ReactElement {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input.Password
        id={id}
        data-testid={testId}
        autoComplete="off"
        maxLength={1024}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}
