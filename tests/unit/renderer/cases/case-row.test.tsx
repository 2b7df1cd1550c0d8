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

function stateOf(change: Partial<CaseSummary>): string | null | undefined {
  const place = document.createElement('table');
  const each = caseSummary('a', change);
  const row = <CaseRow each={each} index={0} hit={null} entry chosen={false} {...acts} />;
  place.innerHTML = renderToStaticMarkup(<tbody>{row}</tbody>);
  return place.querySelector('.case-state')?.textContent;
}

it('says both of what is signed and not finished', () => {
  expect(stateOf({ state: 'inReview' })).toBe('审核中');
  expect(stateOf({ state: 'inReview', signed: true })).toBe('已签名，未审完');
  expect(stateOf({ state: 'needsCorrection', signed: true })).toBe('已签名，需更正');
  expect(stateOf({ state: 'done', signed: true })).toBe('已签名');
});

it('has a dash for what was never counted, and 0 for what there is none of', () => {
  const unread = unopenedSummary('a', null, '2026-01-05T09:00:00.000Z', 'caseDamaged');
  expect(countsOf(unread)).toEqual(['—', '—', '—', '—', '—']);
  expect(countsOf(caseSummary('a', { errors: 2 }))).toEqual(['2', '0', '0', '0', '0']);
  const known = caseSummary('a', { errors: 2 });
  const damaged = unopenedSummary('a', known, '2026-01-05T09:00:00.000Z', 'caseDamaged');
  expect(countsOf(damaged)).toEqual(['2', '0', '0', '0', '0']);
});
