import { Alert, Button } from 'antd';
import {
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { LeaveDialog } from '../../../ui/leave-dialog';
import { keyLabel } from '../../../ui/keys';
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

interface Submitting {
  readonly busy: boolean;
  /** Set once it has been tried with something wrong. */
  readonly problem: string | null;
  readonly onSubmit: (event: FormEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Ends {
  readonly done: () => void;
  readonly leave: () => void;
}

function useSubmitting({ problem, onSubmit }: Props, ends: Ends): Submitting {
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (problem !== null || busy) return;
    setBusy(true);
    const done = await onSubmit();
    setBusy(false);
    if (done) ends.done();
  };
  return {
    busy,
    problem: tried ? problem : null,
    onSubmit: (event) => {
      event.preventDefault();
      void submit();
    },
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape') ends.leave();
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      else return;
      event.preventDefault();
    },
  };
}

/** The first field gets the focus; when the form goes, the focus is again where it was. */
function useFocusInside(frame: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const first = frame.current?.querySelector<HTMLElement>('[data-first]');
    (first ?? frame.current?.querySelector<HTMLElement>('textarea, input'))?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [frame]);
}

/**
 * The wordings go when their text loses the focus. Were that while a button is pressed, the button would move from
 * under the pointer, and the click would be none.
 */
const keepFocus = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('button, label'))
    event.preventDefault();
};

/**
 * The frame of every form of the review. It stands in the panel and not over the report, so that the place that is
 * written about stays in sight; what was typed stays until it is saved or cancelled.
 */
export function FormFrame(props: Props): ReactElement {
  const t = useWords();
  const { closeForm, leaveForm, leaving, stayInForm } = useReview();
  const form = useSubmitting(props, { done: closeForm, leave: leaveForm });
  const frame = useRef<HTMLFormElement>(null);
  useFocusInside(frame);
  return (
    <>
      <form
        ref={frame}
        className="act-form"
        aria-label={props.title}
        onSubmit={form.onSubmit}
        onKeyDown={form.onKeyDown}
        onMouseDown={keepFocus}
      >
        <h3>{props.title}</h3>
        <p className="about">{props.about}</p>
        {props.children}
        {form.problem === null ? null : <Alert type="error" showIcon title={form.problem} />}
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={form.busy} data-testid="form-submit">
            {props.submitLabel} <KeyHint of="submit" />
          </Button>
          <Button onClick={leaveForm} data-testid="form-cancel">
            {t(deskMessages.cancel)} <kbd aria-hidden>{keyLabel('Escape')}</kbd>
          </Button>
        </div>
      </form>
      {leaving ? <LeaveDialog onStay={stayInForm} onLeave={closeForm} /> : null}
    </>
  );
}
