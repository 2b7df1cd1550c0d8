import { expect, it } from 'vitest';
import type { ParseIssue } from '../../../../shared/report/annual-report';
import { offerFor, presentReading } from '../../../../shared/report/doubt-readings';
import { sampleText } from '../../builders/findings-input';
import { caseView } from '../../builders/case-view';

const ROW = '一、本年新收政府信息公开申请数量 | ';
const { report } = caseView([], sampleText().replace(`${ROW}13 |`, `${ROW}l3 |`));
const ref = { table: 'applications', row: 'received', column: 'naturalPerson' } as const;
const of = (kind: ParseIssue['kind'], cells: ParseIssue['cells'] = []): ParseIssue => ({
  kind,
  message: { 'zh-CN': '', en: '' },
  span: null,
  cells,
});

it('offers the better reading, also for the doubt about the words of the same cell', () => {
  expect(report.issues.map(({ kind }) => kind)).toEqual(['cellText', 'ambiguous']);
  expect(report.issues.map((issue) => offerFor(report, issue))).toEqual([
    [{ ...ref, value: 13 }],
    [{ ...ref, value: 13 }],
  ]);
  expect(offerFor(report, of('cellText', [{ ...ref, row: 'granted' }]))).toEqual([]);
  expect(offerFor(report, of('rowMissing', [ref]))).toEqual([]);
});

it('keeps a reading where every cell in doubt has a value', () => {
  const total = { ...ref, column: 'total' } as const;
  expect(presentReading(report, of('ambiguous', [total]))).toEqual([{ ...total, value: 14 }]);
  expect(presentReading(report, of('ambiguous', [total, ref]))).toBeNull();
  expect(presentReading(report, of('ambiguous'))).toBeNull();
  expect(presentReading(report, of('labelLoose', [total]))).toBeNull();
});
