import { expect, it } from 'vitest';
import { applyCorrections } from '../../../../shared/report/correct';
import { sampleText } from '../../builders/findings-input';
import { cellRef, reportOf } from '../../builders/report';

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
