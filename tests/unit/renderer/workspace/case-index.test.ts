import { describe, expect, it } from 'vitest';
import {
  findingsOnTable,
  indexCase,
  verdictsOnCell,
  verdictsOnText,
} from '../../../../renderer/features/workspace/case-index';
import { cellKey, sourceCellKey } from '../../../../renderer/features/workspace/cell-key';
import { cellAt } from '../../../../shared/report/annual-report';
import { caseView } from '../../builders/case-view';

const total = { table: 'applications', row: 'granted', column: 'total' } as const;
const natural = { table: 'applications', row: 'granted', column: 'naturalPerson' } as const;
const correction = { type: 'correctCell', ...total, value: 13, note: '' } as const;
/** With a second wrong cell each equation has a finding of its own. */
const twoWrong = [
  correction,
  { ...correction, row: 'carriedOut', column: 'research', value: 1 },
] as const;

describe('indexCase', () => {
  it('leads from a cell of the source to the statutory cell read from it', () => {
    const view = caseView();
    const cell = cellAt(view.report, total);
    const key = sourceCellKey(cell?.block ?? -1, cell?.cell ?? -1);
    expect(indexCase(view).cellOfSource.get(key)).toEqual(total);
  });

  it('flags what is on a cell', () => {
    const anchor = { kind: 'cell', ...natural } as const;
    const view = caseView([
      correction,
      { type: 'annotate', annotationId: 'a', anchor, text: '核对' },
    ]);
    const { flags } = indexCase(view);
    expect(flags.get(cellKey(total))).toEqual({
      severity: 'error',
      dismissed: false,
      corrected: { value: 13 },
      annotated: false,
    });
    expect(flags.get(cellKey(natural))).toMatchObject({ severity: 'error', annotated: true });
    const other = { table: 'reviewLitigation', row: 'review', column: 'total' } as const;
    expect(flags.get(cellKey(other))).toBeUndefined();
  });

  it('leaves cells of 0 unmarked, which no finding tells of', () => {
    const zero = { table: 'applications', row: 'granted', column: 'legalService' } as const;
    const view = caseView([correction]);
    expect(cellAt(view.report, zero)?.value).toBe(0);
    expect(indexCase(view).flags.get(cellKey(zero))).toBeUndefined();
  });

  it('keeps no gravity on a cell whose findings are all dismissed', () => {
    const findingId = 'T3-ROW-TOTAL:granted';
    const { flags } = indexCase(
      caseView([...twoWrong, { type: 'dismissFinding', findingId, reason: '误读' }]),
    );
    expect(flags.get(cellKey(natural))).toMatchObject({ severity: null, dismissed: true });
    expect(flags.get(cellKey(total))).toMatchObject({ severity: 'error', dismissed: false });
  });
});

describe('findingsOnTable', () => {
  it('counts the findings that touch a table and are not dismissed', () => {
    const view = caseView(twoWrong);
    expect(findingsOnTable(view, 'applications')).toBe(4);
    expect(findingsOnTable(view, 'reviewLitigation')).toBe(0);
    const findingId = 'T3-ROW-TOTAL:granted';
    const dismissed = caseView([
      ...twoWrong,
      { type: 'dismissFinding', findingId, reason: '误读' },
    ]);
    expect(findingsOnTable(dismissed, 'applications')).toBe(3);
  });
});

describe('the checks that use something', () => {
  const view = caseView();

  it('knows those of a cell', () => {
    const rules = verdictsOnCell(view, total).map((verdict) => verdict.ruleId);
    expect(rules).toEqual(expect.arrayContaining(['T3-RESULT-SUM', 'T3-ROW-TOTAL']));
  });

  it('knows those of a number of the text', () => {
    const span = view.document.text.indexOf('14249条');
    const verdicts = verdictsOnText(view, [span, span + 6]);
    expect(verdicts.map((verdict) => [verdict.ruleId, verdict.outcome])).toEqual([
      ['N-SUM-OF-PARTS', 'failed'],
      ['S-YEAR', 'passed'],
    ]);
  });
});
