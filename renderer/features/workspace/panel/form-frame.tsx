import { Alert, Button } from 'antd';
import {
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';

interface Props {
  readonly title: string;
  /** The thing written about, quoted or named. */
  readonly about: string;
  readonly submitLabel: string;
  /** What is wrong with the fields; `null` when it can be submitted. */
  readonly problem: string | null;
  readonly onSubmit: () => Promise<boolean>;
  readonly children: ReactNode;
}

/**
 * The frame of every form of the review. It stands in the panel and not over the report, so that the place that is
 * written about stays in sight; what was typed stays until it is saved or cancelled.
 */
export function FormFrame(props: Props): ReactElement {
  const t = useWords();
  const { closeForm } = useReview();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, []);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (props.problem !== null || busy) return;
    setBusy(true);
    const done = await props.onSubmit();
    setBusy(false);
    if (done) closeForm();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      closeForm();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };
  return (
    <form
      ref={frame}
      className="act-form"
      aria-label={props.title}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <h3>{props.title}</h3>
      <p className="about">{props.about}</p>
      {props.children}
      {tried && props.problem !== null ? (
        <Alert type="error" showIcon title={props.problem} />
      ) : null}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={busy} data-testid="form-submit">
          {props.submitLabel} <KeyHint of="submit" />
        </Button>
        <Button onClick={closeForm} data-testid="form-cancel">
          {t(deskMessages.cancel)} <kbd aria-hidden>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
