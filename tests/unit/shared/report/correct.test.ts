import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { actFits } from '../../../../shared/casefile/act-fits';
import type { Act } from '../../../../shared/casefile/event';
import { fold } from '../../../../shared/casefile/fold';
import { annualReportSchema } from '../../../../shared/contract/report-schemas';
import { cellAt, type AnnualReport } from '../../../../shared/report/annual-report';
import { applyCorrections } from '../../../../shared/report/correct';
import { sampleText } from '../../builders/findings-input';
import { cellRef, documentOf, reportOf } from '../../builders/report';

it('a corrected cell is no longer said to be unreadable, and others still are', () => {
  const text = sampleText();
  const at = text.indexOf('一、本年新收政府信息公开申请数量');
  const row = text.slice(at, text.indexOf('\n', at));
  const report = reportOf(text.replace(row, row.replace('13', '十3').replace('14', '1四')));
  const unread = report.issues.filter(({ kind }) => kind === 'cellText');
  expect(unread).toHaveLength(2);
  const total = { ...cellRef('received.total'), value: 14 };
  const corrected = applyCorrections(report, [total]);
  expect(corrected.issues).toEqual(report.issues.filter((each) => each !== unread[1]));
});

describe('a cell that could not be placed', () => {
  const withoutTotal = reportOf(sampleText().replace('| 14 | ||', '|'));
  const ref = cellRef('received.total');

  it('may be supplied; it has no place in the source, and nothing was read in it', () => {
    expect(cellAt(withoutTotal, ref)).toBeNull();
    const supplied = applyCorrections(withoutTotal, [{ ...ref, value: 14 }]);
    expect(cellAt(supplied, ref)).toEqual({
      kind: 'number',
      value: 14,
      raw: '',
      unit: null,
      span: null,
      block: null,
      cell: null,
      readAs: null,
    });
    expect(annualReportSchema.safeParse(supplied).success).toBe(true);
    const unverifiable = (report: AnnualReport): number =>
      auditReport(report, null).verdicts.filter(({ outcome }) => outcome === 'unverifiable').length;
    expect(unverifiable(supplied)).toBeLessThan(unverifiable(withoutTotal));
    const again = applyCorrections(supplied, [{ ...ref, value: 15 }]);
    expect(cellAt(again, ref)).toMatchObject({ value: 15, readAs: null });
  });

  it('is taken as an act, and may be restored once it was supplied; what the form lacks is not', () => {
    const document = documentOf(sampleText());
    const fits = (report: AnnualReport, act: Act): boolean =>
      actFits(act, { state: fold([]), document, report, audit: auditReport(report, null) });
    const correct = { type: 'correctCell', ...ref, value: 14, note: '' } as const;
    const restore = { type: 'restoreCell', ...ref } as const;
    expect(fits(withoutTotal, correct)).toBe(true);
    expect(fits(withoutTotal, restore)).toBe(false);
    expect(fits(applyCorrections(withoutTotal, [correct]), restore)).toBe(true);
    const nowhere = { ...correct, row: '__proto__' };
    expect(fits(withoutTotal, nowhere)).toBe(false);
    expect(applyCorrections(withoutTotal, [nowhere])).toEqual(withoutTotal);
  });
});
