import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { useClosingActs } from './use-closing-acts';

/** Ends the review; where it has ended, goes on to the next, or opens it again. */
export function ClosingButtons({
  onNextUnfinished,
}: {
  readonly onNextUnfinished: () => void;
}): ReactElement {
  const t = useWords();
  const { view, readOnly } = useReview();
  const { close, reopen } = useClosingActs();
  if (!view.state.closed) {
    return (
      <Button data-testid="close-case" disabled={readOnly} onClick={close}>
        {t(deskMessages.closeCase)} <KeyHint of="closeCase" />
      </Button>
    );
  }
  return (
    <>
      <Button type="primary" data-testid="next-unfinished" onClick={onNextUnfinished}>
        {t(deskMessages.nextUnfinished)} <KeyHint of="nextUnfinished" />
      </Button>
      <Button data-testid="reopen-case" disabled={readOnly} onClick={reopen}>
        {t(deskMessages.reopenCase)} <KeyHint of="reopenCase" />
      </Button>
    </>
  );
}
