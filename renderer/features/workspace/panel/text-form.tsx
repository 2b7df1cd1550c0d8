import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { unfilled, type TemplateFacts } from '../../../../shared/i18n/fill-template';
import type { TemplateUse } from '../../../../shared/i18n/templates';
import { useWords, type Words } from '../../../ui/words';
import { useReview } from '../review-context';
import { FormFrame } from './form-frame';
import { TemplateText } from './template-text';

interface Props {
  readonly title: string;
  readonly about: string;
  readonly label: string;
  readonly submitLabel: string;
  readonly initial: string;
  /** Said when nothing is written; `null` where nothing need be. */
  readonly whenEmpty: string | null;
  /** Which wordings can be inserted, and what they are filled with; none where it is left out. */
  readonly templates?: { readonly use: TemplateUse; readonly facts: TemplateFacts } | undefined;
  readonly onSubmit: (text: string) => Promise<boolean>;
}

/** A placeholder that nothing was known for must not go out in a PDF. */
export function unfilledProblem(t: Words, text: string): string | null {
  const left = unfilled(text);
  return left.length === 0 ? null : t(deskMessages.formUnfilled, { left: left.join(' ') });
}

/** The text, with wordings where there are some for it. */
function TextArea({
  label,
  templates,
  value,
  onChange,
}: Pick<Props, 'label' | 'templates'> & {
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const id = useId();
  const common = { value, rows: 3 };
  if (templates)
    return <TemplateText {...templates} {...common} {...{ label, onChange }} testId="form-text" />;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        data-testid="form-text"
        maxLength={4000}
        {...common}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

/** A form of one text. */
export function TextForm(props: Props): ReactElement {
  const t = useWords();
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
      problem={said === '' ? props.whenEmpty : unfilledProblem(t, said)}
      onSubmit={() => props.onSubmit(said)}
    >
      <TextArea label={props.label} templates={props.templates} value={text} onChange={write} />
    </FormFrame>
  );
}
