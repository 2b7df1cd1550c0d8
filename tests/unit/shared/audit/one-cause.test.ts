import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import type { AnnualReport, ParseIssue } from '../../../../shared/report/annual-report';
import { applyCorrections } from '../../../../shared/report/correct';
import { cellRef, reportOf, withCells } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const valid = reportOf(reportText(VALID));
const idsOf = (report: AnnualReport) => auditReport(report, null).findings.map(({ id }) => id);

/** The cells can be read in two ways. */
const inDoubt = (report: AnnualReport, ...paths: readonly string[]): AnnualReport => {
  const issue: ParseIssue = {
    kind: 'ambiguous',
    message: { 'zh-CN': '两种读法', en: 'two readings' },
    span: null,
    cells: paths.map(cellRef),
  };
  return { ...report, issues: [...report.issues, issue] };
};

describe('a table three with one wrong cell', () => {
  const audit = auditReport(withCells(valid, { 'granted.business': 5 }), null);

  it('gives one finding, which names the cell, what it says and what it must be', () => {
    expect(audit.findings.map(({ id }) => id)).toEqual(['T3-WRONG-CELL:granted.business']);
    const [finding] = audit.findings;
    expect(finding?.severity).toBe('error');
    expect(finding?.actual).toBe(5);
    expect(finding?.expected).toBe(2);
    expect(finding?.arithmetic).toBe('5 ≠ 2; 7 + 5 = 12 ≠ 9');
    expect(finding?.message['zh-CN']).toContain('“（一）予以公开”行“商业企业”列为5，应为2');
    const cells = finding?.evidence.map((each) =>
      each.kind === 'cell' ? `${each.row}.${each.column}` : '',
    );
    expect(cells).toHaveLength(22 + 7 - 1);
    expect(new Set(cells).size).toBe(28);
    expect(cells?.at(-1)).toBe('granted.business');
  });

  it('keeps the equations failed, each pointing to the one finding', () => {
    const failed = audit.verdicts.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ ruleId, caseKey }) => `${ruleId}:${caseKey}`)).toEqual([
      'T3-WRONG-CELL:granted.business',
      'T3-RESULT-SUM:business',
      'T3-ROW-TOTAL:granted',
    ]);
    for (const { findingId } of failed) expect(findingId).toBe('T3-WRONG-CELL:granted.business');
    const checks = Object.fromEntries(audit.checks.map((each) => [each.ruleId, each.failed]));
    expect(checks).toMatchObject({ 'T3-BALANCE': 0, 'T3-RESULT-SUM': 1, 'T3-ROW-TOTAL': 1 });
  });

  it('leaves the findings of other tables alone', () => {
    const both = { 'granted.business': 5, 'reviewLitigation/review.total': 9 };
    expect(idsOf(withCells(valid, both))).toEqual([
      'T3-WRONG-CELL:granted.business',
      'T4-TOTAL:review',
    ]);
  });
});

it('two wrong cells give the findings of their equations', () => {
  const wrong = withCells(valid, { 'granted.business': 5, 'carriedOut.research': 4 });
  expect(idsOf(wrong).toSorted()).toEqual([
    'T3-BALANCE:research',
    'T3-RESULT-SUM:business',
    'T3-ROW-TOTAL:carriedOut',
    'T3-ROW-TOTAL:granted',
  ]);
});

describe('a cell that can be read in two ways', () => {
  /** As read: nobody has corrected it. */
  const misread = (path: string, value: number): AnnualReport => {
    const { table, row, column } = cellRef(path);
    const { cells } = valid.tables[table];
    const cell = cells[row]?.[column];
    if (!cell) throw new Error(`no such cell: ${path}`);
    const changed = { ...cells, [row]: { ...cells[row], [column]: { ...cell, value } } };
    return {
      ...valid,
      tables: { ...valid.tables, [table]: { ...valid.tables[table], cells: changed } },
    };
  };
  const wrong = misread('granted.business', 5);
  const doubted = inDoubt(wrong, 'granted.business');

  it('accuses nobody; what it stands in cannot be checked, and the doubt is what is missing', () => {
    expect(idsOf(wrong)).toEqual(['T3-WRONG-CELL:granted.business']);
    const audit = auditReport(doubted, null);
    expect(audit.findings).toEqual([]);
    const unverifiable = audit.verdicts.filter(({ outcome }) => outcome === 'unverifiable');
    expect(unverifiable.map(({ ruleId, caseKey }) => `${ruleId}:${caseKey}`)).toEqual([
      'T3-RESULT-SUM:business',
      'T3-ROW-TOTAL:granted',
    ]);
    for (const { missing } of unverifiable) {
      expect(missing.map((each) => each['zh-CN'])).toEqual([
        '“（一）予以公开”行“商业企业”列（读取存疑）',
      ]);
    }
  });

  it('hides no error elsewhere', () => {
    const elsewhere = inDoubt(withCells(wrong, { 'carriedOut.research': 4 }), 'granted.business');
    expect(idsOf(elsewhere)).toEqual(['T3-WRONG-CELL:carriedOut.research']);
  });

  it('is judged once an inspector has said what stands there, whichever it is', () => {
    const said = (value: number) =>
      applyCorrections(doubted, [{ ...cellRef('granted.business'), value }]);
    expect(idsOf(said(5))).toEqual(['T3-WRONG-CELL:granted.business']);
    expect(idsOf(said(2))).toEqual([]);
    expect(said(2).issues).toEqual([]);
  });

  it('with others stays in doubt until the last of them is said', () => {
    const two = inDoubt(wrong, 'granted.business', 'granted.total');
    const first = applyCorrections(two, [{ ...cellRef('granted.business'), value: 2 }]);
    expect(first.issues).toHaveLength(1);
    expect(idsOf(first)).toEqual([]);
    const both = applyCorrections(first, [{ ...cellRef('granted.total'), value: 9 }]);
    expect(both.issues).toEqual([]);
    expect(auditReport(both, null).verdicts.some((each) => each.outcome === 'unverifiable')).toBe(
      false,
    );
  });
});
