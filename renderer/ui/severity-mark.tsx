import CloseCircleFilled from '@ant-design/icons/CloseCircleFilled';
import QuestionCircleFilled from '@ant-design/icons/QuestionCircleFilled';
import WarningFilled from '@ant-design/icons/WarningFilled';
import type { ReactElement } from 'react';
import { deskMessages } from '../../shared/i18n/desk';
import { useWords } from './words';

type Severity = 'error' | 'warning' | 'info';

const ICONS = { error: CloseCircleFilled, warning: WarningFilled, info: QuestionCircleFilled };

/** Gravity as colour, icon and word, so that none of the three is needed to see it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const t = useWords();
  const Icon = ICONS[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <Icon aria-hidden />
      {t(deskMessages[severity])}
    </span>
  );
}
