import type { ReactElement } from 'react';
import type { Decision } from '../../../../shared/casefile/state';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { useWords } from '../../../ui/words';
import { StatusMark } from './status-mark';

/** What was decided of a finding, by whom, and why. */
export function DecisionLine({ status, who, at, reason }: Decision): ReactElement {
  const t = useWords();
  const words = status === 'questioned' ? deskMessages.askedIs : deskMessages.reasonIs;
  return (
    <p className="decision">
      <StatusMark status={status} />
      <span className="by">{t(deskMessages.byAt, { who, at: formatMoment(at) })}</span>
      {reason === '' ? null : <span className="written">{t(words, { reason })}</span>}
    </p>
  );
}
