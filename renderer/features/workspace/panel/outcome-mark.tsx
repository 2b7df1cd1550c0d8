import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import CloseCircleFilled from '@ant-design/icons/CloseCircleFilled';
import MinusCircleOutlined from '@ant-design/icons/MinusCircleOutlined';
import type { ReactElement } from 'react';
import type { Outcome } from '../../../../shared/audit/finding';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';

const ICONS = {
  passed: CheckCircleOutlined,
  failed: CloseCircleFilled,
  unverifiable: MinusCircleOutlined,
};
const WORDS = {
  passed: deskMessages.outcomePassed,
  failed: deskMessages.outcomeFailed,
  unverifiable: deskMessages.outcomeUnverifiable,
};

/** What came of a check, as icon and word. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const t = useWords();
  const Icon = ICONS[outcome];
  return (
    <span className={`outcome outcome-${outcome}`}>
      <Icon aria-hidden />
      {t(WORDS[outcome])}
    </span>
  );
}
