import UserOutlined from '@ant-design/icons/UserOutlined';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';

/** Tells a finding of the inspector's from the program's, as icon and word. */
export function OwnMark(): ReactElement {
  const t = useWords();
  return (
    <span className="status own-mark">
      <UserOutlined aria-hidden />
      {t(deskMessages.ownMark)}
    </span>
  );
}
