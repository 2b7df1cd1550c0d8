import { expect, it } from 'vitest';
import { auditJson } from '../../../../shared/audit/audit-json';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const jsonOf = (text: string) => {
  const report = reportOf(text);
  return auditJson('报告.txt', report, auditReport(report, null), 'zh-CN');
};
const text = reportText(VALID);

it('quotes what was not read in one line, cut where it is long', () => {
  const report = reportOf(text);
  const quoteOf = (words: string) => {
    const span = [report.text.length, report.text.length + words.length] as const;
    const unread = [{ kind: 'paragraph', span }] as const;
    const other = { ...report, text: report.text + words, unread };
    return auditJson('报告.txt', other, auditReport(report, null), 'zh-CN').unread[0]?.quote;
  };
  expect(quoteOf(' 附表\n 一\t\t二 \n')).toBe('附表 一 二');
  expect(quoteOf('附'.repeat(80))).toBe('附'.repeat(80));
  expect(quoteOf('附'.repeat(81))).toBe(`${'附'.repeat(80)}…`);
  expect(quoteOf('𠀀'.repeat(200))).toBe(`${'𠀀'.repeat(80)}…`);
});

it('says of an issue what it is about and what was offered, and of a blank cell nothing', () => {
  const { parseIssues } = jsonOf(text.replace('（一）予以公开 | 7 |', '（一）予以公开 | 1.7 |'));
  const ref = { table: 'applications', row: 'granted', column: 'naturalPerson' };
  expect(parseIssues).toHaveLength(1);
  expect(parseIssues[0]).toMatchObject({
    ...{ kind: 'ambiguous', cells: [ref], offer: [{ ...ref, value: 7 }] },
  });
  expect(parseIssues[0]?.message).toMatch(/予以公开/);

  const plain = jsonOf(text.replace('2.重复申请', '2.反复申请'));
  expect(plain.parseIssues).toHaveLength(2);
  expect(plain.parseIssues.some((issue) => 'offer' in issue)).toBe(false);
  const row = plain.tables.applications['notProcessed.repeated'];
  expect(Object.values(row ?? {})).toEqual([null, null, null, null, null, null, null]);
});
