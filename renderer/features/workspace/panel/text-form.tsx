import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { useReview } from '../review-context';
import { FormFrame } from './form-frame';

interface Props {
  readonly title: string;
  readonly about: string;
  readonly label: string;
  readonly submitLabel: string;
  readonly initial: string;
  /** Said when nothing is written. */
  readonly whenEmpty: string;
  /** Wordings that are taken by one click. */
  readonly choices: readonly string[];
  readonly onSubmit: (text: string) => Promise<boolean>;
}

/** A form of one text that must not be empty. */
export function TextForm(props: Props): ReactElement {
  const id = useId();
  const { setWritten } = useReview();
  const [text, setText] = useState(props.initial);
  const write = (next: string): void => {
    setText(next);
    setWritten(next.trim() !== '' && next !== props.initial);
  };
  const said = text.trim();
  return (
    <FormFrame
      title={props.title}
      about={props.about}
      submitLabel={props.submitLabel}
      problem={said === '' ? props.whenEmpty : null}
      onSubmit={() => props.onSubmit(said)}
    >
      <label htmlFor={id}>{props.label}</label>
      <Input.TextArea
        id={id}
        value={text}
        maxLength={4000}
        rows={3}
        onChange={(event) => write(event.target.value)}
      />
      {props.choices.length === 0 ? null : (
        <p className="chips">
          {props.choices.map((choice) => (
            <button key={choice} type="button" className="chip" onClick={() => write(choice)}>
              {choice}
            </button>
          ))}
        </p>
      )}
    </FormFrame>
  );
}
