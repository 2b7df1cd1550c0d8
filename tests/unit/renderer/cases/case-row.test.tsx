import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CaseRow } from '../../../../renderer/features/cases/case-row';
import { unopenedSummary } from '../../../../main/app/summarise';
import type { CaseSummary } from '../../../../shared/contract/case-list';
import { caseSummary } from '../../builders/case-summary';

const nothing = (): void => undefined;
const acts = { onOpen: nothing, onChoose: nothing };

function countsOf(each: CaseSummary): readonly (string | null)[] {
  const place = document.createElement('table');
  const row = <CaseRow each={each} index={0} hit={null} entry chosen={false} {...acts} />;
  place.innerHTML = renderToStaticMarkup(<tbody>{row}</tbody>);
  return [...place.querySelectorAll('.count-cell')].map(({ textContent }) => textContent);
}

it('has a dash for what was never counted, and 0 for what there is none of', () => {
  const unread = unopenedSummary('a', null, '2026-01-05T09:00:00.000Z', 'caseDamaged');
  expect(countsOf(unread)).toEqual(['—', '—', '—', '—', '—']);
  expect(countsOf(caseSummary('a', { errors: 2 }))).toEqual(['2', '0', '0', '0', '0']);
  const known = caseSummary('a', { errors: 2 });
  const damaged = unopenedSummary('a', known, '2026-01-05T09:00:00.000Z', 'caseDamaged');
  expect(countsOf(damaged)).toEqual(['2', '0', '0', '0', '0']);
});
