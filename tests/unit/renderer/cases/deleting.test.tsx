import { act, useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { CaseList } from '../../../../renderer/features/cases/case-list';
import { useListDesk } from '../../../../renderer/features/cases/use-list-desk';
import type { CaseListView } from '../../../../shared/contract/case-list';
import { DEFAULT_LOOK } from '../../../../shared/contract/settings';
import { caseSummary } from '../../builders/case-summary';
import { bridge, key, mounted, press, type Asked } from '../mounted';

const nothing = (): void => undefined;
const cases = Array.from({ length: 60 }, (_, n) =>
  caseSummary(`case${String(n).padStart(2, '0')}`, { unit: `第${n + 10}局`, year: 2021 + (n % 2) }),
);

let remove: (caseId: string) => void = nothing;
let bringBack: () => void = nothing;

function List({ view }: { readonly view: CaseListView }) {
  const [gone, setGone] = useState<string | null>(null);
  remove = setGone;
  bringBack = () => setGone(null);
  const there = cases.filter(({ caseId }) => caseId !== gone);
  return <CaseList cases={there} desk={useListDesk(view, nothing)} onOpen={nothing} />;
}

const rowOf = (place: HTMLElement, caseId: string): HTMLElement | null =>
  place.querySelector(`[data-case="${caseId}"] .case-open`);

const deleted = (asked: Asked): unknown[] =>
  asked.filter(([name]) => name === 'deleteCase').map(([, input]) => input);

let asked: Asked = [];
beforeEach(() => {
  asked = bridge({
    deleteCase: ({ caseId }: { caseId: string }) => {
      remove(caseId);
      return { ok: true, value: caseId };
    },
    restoreCase: ({ name }: { name: string }) => {
      bringBack();
      return { ok: true, value: name };
    },
  });
  // As high as ten rows.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(340);
});

it('deletes the case whose row has the focus, also where the focus came by Tab', async () => {
  const place = await mounted(<List view={DEFAULT_LOOK.caseList} />);
  await key('Delete');
  expect(deleted(asked)).toEqual([]);
  const second = place.querySelectorAll<HTMLElement>('.case-open')[1];
  act(() => second?.focus());
  const caseId = second?.closest('tr')?.dataset['case'];
  expect(place.querySelector('[aria-current="true"]')).toBe(second?.closest('tr'));
  await key('Delete');
  expect(deleted(asked)).toEqual([{ caseId }]);
});

it('leaves the focus on the row that takes the place, and Z brings the case back with the focus on it', async () => {
  const place = await mounted(<List view={DEFAULT_LOOK.caseList} />);
  const focused = (): string | undefined =>
    document.activeElement?.closest<HTMLElement>('[data-case]')?.dataset['case'];
  await key('z');
  await key('j');
  await key('j');
  const chosen = focused();
  const next = place
    .querySelector(`[data-case="${chosen}"]`)
    ?.nextElementSibling?.getAttribute('data-case');
  await key('Delete');
  expect(focused()).toBe(next);
  expect(place.querySelector('[data-testid="undo-delete"]')?.textContent).toContain('Z');
  await key('z');
  expect(asked.at(-1)).toEqual(['restoreCase', { name: chosen }]);
  expect(focused()).toBe(chosen);
  expect(place.querySelector('[data-testid="undo-delete"]')).toBeNull();
});

it('deletes nothing where the chosen row is filtered away', async () => {
  const place = await mounted(<List view={DEFAULT_LOOK.caseList} />);
  await key('j');
  const chosen = (document.activeElement?.closest('tr') as HTMLElement).dataset['case'] ?? '';
  const other = cases.find(({ caseId }) => caseId === chosen)?.year === 2021 ? '2022' : '2021';
  const year = place.querySelector<HTMLSelectElement>('[data-testid="filter-year"]');
  if (!year) throw new Error('no choice of years');
  await act(async () => {
    year.value = other;
    year.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  expect(rowOf(place, chosen)).toBeNull();
  act(() => (document.activeElement as HTMLElement | null)?.blur());
  await key('Delete');
  await press(place, 'delete-case');
  expect(deleted(asked)).toEqual([]);
});

it('deletes nothing where the chosen row is scrolled out of sight', async () => {
  const place = await mounted(<List view={DEFAULT_LOOK.caseList} />);
  await key('j');
  const list = place.querySelector<HTMLElement>('.case-list');
  if (!list) throw new Error('no list');
  act(() => {
    list.scrollTop = 1000;
    list.dispatchEvent(new Event('scroll', { bubbles: true }));
  });
  act(() => (document.activeElement as HTMLElement | null)?.blur());
  await key('Delete');
  expect(deleted(asked)).toEqual([]);
});
