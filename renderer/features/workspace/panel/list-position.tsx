import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';

/** Which of all findings one is. */
export function ListPosition({ id }: { readonly id: string }): ReactElement {
  const t = useWords();
  const { listed } = useReview().index;
  const at = listed.findIndex((each) => each.id === id) + 1;
  return <span className="position">{t(deskMessages.findingAt, { at, of: listed.length })}</span>;
}
