import { describe, expect, it } from 'vitest';
import { actFits } from '../../../../shared/casefile/act-fits';
import { textAnchor } from '../../../../shared/casefile/anchor';
import type { Act } from '../../../../shared/casefile/event';
import { caseView } from '../../builders/case-view';

const cell = { kind: 'cell', table: 'applications', row: 'received', column: 'total' } as const;
const words = { kind: 'data', severity: 'error', text: '不符', advice: '' } as const;
const own = { type: 'addOwnFinding', ownFindingId: 'o1', ...words, arithmetic: '' } as const;
const fits = (act: Act, ...before: readonly Act[]): boolean => {
  const view = caseView(before);
  return actFits(act, view);
};

describe('an own finding', () => {
  const { text } = caseView().document;
  const at = text.indexOf('14249条');
  const quoted = textAnchor(text, [at, at + 6]);

  it('may stand in text, in cells, in both, or nowhere', () => {
    expect(fits({ ...own, anchors: [quoted, cell] })).toBe(true);
    expect(fits({ ...own, anchors: [] })).toBe(true);
  });

  it('is refused where one of its places is not what it says', () => {
    expect(fits({ ...own, anchors: [cell, { ...quoted, quote: '14239条' }] })).toBe(false);
    expect(fits({ ...own, anchors: [quoted, { ...cell, row: 'nowhere' }] })).toBe(false);
  });

  it('is made once, and changed or removed only where it is', () => {
    const made = { ...own, anchors: [cell] };
    const edit = { type: 'editOwnFinding', ownFindingId: 'o1', ...words } as const;
    const remove = { type: 'removeOwnFinding', ownFindingId: 'o1' } as const;
    expect(fits(made, made)).toBe(false);
    expect(fits(edit)).toBe(false);
    expect(fits(edit, made)).toBe(true);
    expect(fits(remove, made)).toBe(true);
    expect(fits(remove, made, remove)).toBe(false);
  });
});

it('a question is put about a finding that is there', () => {
  const [finding] = caseView().audit.findings;
  const ask = (findingId: string): Act => ({ type: 'questionFinding', findingId, question: '' });
  expect(fits(ask(finding?.id ?? ''))).toBe(true);
  expect(fits(ask('nothing of the kind'))).toBe(false);
});

it('cells are corrected together only where each of them is a place of the form', () => {
  const [there, also] = ['naturalPerson', 'total'].map(
    (column) => ({ table: 'applications', row: 'received', column, value: 1 }) as const,
  );
  if (!there || !also) throw new Error('no cells');
  expect(fits({ type: 'correctCells', cells: [there, also], note: '' })).toBe(true);
  const nowhere = { ...also, column: 'nowhere' };
  expect(fits({ type: 'correctCells', cells: [there, nowhere], note: '' })).toBe(false);
});
