import { describe, expect, it } from 'vitest';
import { indexCase } from '../../../../renderer/features/workspace/case-index';
import {
  choicesFor,
  isMeant,
  likelyAxis,
  likelyChoice,
  placementOf,
  placedAt,
  readNow,
} from '../../../../renderer/features/workspace/placing/form-lines';
import {
  keepsColumns,
  lineText,
  placesOfLine,
  sourceCellAt,
  tableOfBlock,
} from '../../../../renderer/features/workspace/placing/source-lines';
import type { Act } from '../../../../shared/casefile/event';
import { sampleText } from '../../builders/findings-input';
import { caseView } from '../../builders/case-view';

const LOST = sampleText().replace('(一)予以公开 | 12', '口口口口 | 12');

/** The sample with a row whose label cannot be read. */
function lost(acts: readonly Act[] = []) {
  const view = caseView(acts, LOST);
  const issue = view.report.issues.find(({ kind }) => kind === 'rowUnknown');
  const at = sourceCellAt(view, { kind: 'text', span: issue?.span ?? [0, 0] });
  const block = at?.block ?? -1;
  return { view, index: indexCase(view), block, row: { block, line: 5, axis: 'row' } as const };
}

describe('the lines of the source', () => {
  const { view, index, block, row } = lost();

  it('are found from the places of the report', () => {
    expect(lineText(view.document, row, 'row')).toMatch(
      /^三、本年度办理结果 \| 口口口口 \| 12 \| 0/,
    );
    const ref = { table: 'applications', row: 'received', column: 'naturalPerson' } as const;
    const cell = sourceCellAt(view, { kind: 'cell', ref });
    expect(cell?.block).toBe(block);
    expect(sourceCellAt(view, { kind: 'text', span: [0, 5] })).toBeNull();
    expect(sourceCellAt(view, { kind: 'cell', ref: { ...ref, row: 'granted' } })).toBeNull();
  });

  it('belong to the table that their block was read into', () => {
    expect(tableOfBlock(view, index, block)).toBe('applications');
    expect(tableOfBlock(view, index, 0)).toBeNull();
  });

  it('keep no columns in a text', () => {
    expect(keepsColumns(view.document, block)).toBe(false);
    expect(keepsColumns({ ...view.document, format: 'docx' }, block)).toBe(true);
    expect(keepsColumns(view.document, 0)).toBe(false);
  });
});

describe('where a line can be put', () => {
  const { view, index, block, row } = lost();

  it('the rows of its table first, then none of them, then the rows of the others', () => {
    const choices = choicesFor(view, index, block, 'row');
    expect(choices.slice(0, 3).map(({ id, missing }) => [id, missing])).toEqual([
      ['received', false],
      ['carriedIn', false],
      ['granted', true],
    ]);
    const none = choices.findIndex(({ id }) => id === null);
    expect(choices[none]?.table).toBe('applications');
    expect(new Set(choices.slice(none + 1).map(({ table }) => table))).toEqual(
      new Set(['activeDisclosure', 'reviewLitigation']),
    );
    const columns = choicesFor(view, index, block, 'column');
    expect(columns.map(({ table }) => table)).toEqual(Array(8).fill('applications'));
  });

  it('is likely the one row that was not found, for a row that was not read', () => {
    expect(readNow(view, index, row)).toBeNull();
    expect(likelyChoice(view, index, row)?.id).toBe('granted');
    const read = { ...row, line: 3 };
    expect(readNow(view, index, read)).toEqual({ table: 'applications', id: 'received' });
    expect(likelyChoice(view, index, read)).toBeNull();
  });

  it('is told by an earlier placement', () => {
    const placement = placementOf(row, { table: 'applications', id: null });
    expect(placement).toEqual({ kind: 'row', table: 'applications', block, line: 5, row: null });
    const placed = lost([{ type: 'placeLine', placement, note: '' }]);
    expect(placedAt(view, row)).toBeNull();
    expect(placedAt(placed.view, row)).toEqual({ table: 'applications', id: null });
    expect(readNow(placed.view, placed.index, row)).toEqual({ table: 'applications', id: null });
    expect(placesOfLine(placed.view, placement)).toHaveLength(9);
    const read = placementOf({ ...row, line: 3 }, { table: 'applications', id: 'received' });
    expect(placesOfLine(placed.view, read).map(({ kind }) => kind)).toEqual(Array(7).fill('cell'));
  });
});

it.each([
  ['rowUnknown', [], 'row'],
  ['columnUnknown', [], 'column'],
  ['columnMissing', [], 'column'],
  ['labelLoose', ['received/a', 'received/b'], 'row'],
  ['labelLoose', ['received/a', 'granted/a'], 'column'],
] as const)('a doubt %s about %j is about a %s', (kind, cells, axis) => {
  const { view } = lost();
  const refs = cells.map((cell) => {
    const [row = '', column = ''] = cell.split('/');
    return { table: 'applications', row, column } as const;
  });
  const issue = { kind, span: null, message: { 'zh-CN': '', en: '' }, cells: refs };
  const report = { ...view.report, issues: [issue] };
  expect(likelyAxis({ kind: 'doubt', index: 0 }, { ...view, report })).toBe(axis);
});

it('what was placed by column is placed by column again', () => {
  const { view, block } = lost();
  const placement = {
    kind: 'column',
    table: 'applications',
    block,
    line: 3,
    column: null,
  } as const;
  expect(likelyAxis({ kind: 'placement', placement }, view)).toBe('column');
  expect(likelyAxis(null, view)).toBe('row');
});

it.each([
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开', true],
  ['3.危及“三安全一稳定”', '三安全 稳定', true],
  ['3.危及“三安全一稳定”', '３', true],
  ['(1) Granted', 'GRANTED', true],
  ['(1) Granted', 'partly granted', false],
  ['1.属于国家秘密', '', true],
])('%s is meant by “%s”: %s', (words, typed, meant) => {
  expect(isMeant(words, typed)).toBe(meant);
});
