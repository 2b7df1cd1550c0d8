import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { listedFindings } from '../listed-findings';
import { useReview } from '../review-context';

/** Which of all findings one is. */
export function ListPosition({ id }: { readonly id: string }): ReactElement {
  const t = useWords();
  const all = listedFindings(useReview().view);
  const at = all.findIndex((each) => each.id === id) + 1;
  return <span className="position">{t(deskMessages.findingAt, { at, of: all.length })}</span>;
}
