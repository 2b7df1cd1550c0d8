import CheckOutlined from '@ant-design/icons/CheckOutlined';
import QuestionOutlined from '@ant-design/icons/QuestionOutlined';
import StopOutlined from '@ant-design/icons/StopOutlined';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import type { FindingStatus } from '../listed-findings';

const WORDS = {
  open: deskMessages.statusOpen,
  confirmed: deskMessages.statusConfirmed,
  questioned: deskMessages.statusAsked,
  dismissed: deskMessages.statusDismissed,
};

/** What the inspector has said of a finding, as icon and word. */
export function StatusMark({ status }: { readonly status: FindingStatus }): ReactElement {
  const t = useWords();
  return (
    <span className={`status status-mark status-${status}`}>
      {status === 'confirmed' ? <CheckOutlined aria-hidden /> : null}
      {status === 'questioned' ? <QuestionOutlined aria-hidden /> : null}
      {status === 'dismissed' ? <StopOutlined aria-hidden /> : null}
      {t(WORDS[status])}
    </span>
  );
}
