import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../../shared/audit/audit-report';
import { reportOf } from '../../../builders/report';
import { reportText, VALID } from '../../../builders/report-text';

const findings = (sentence: string): readonly (string | null)[] =>
  auditReport(reportOf(reportText({ ...VALID, overview: [sentence] })), null).findings.map(
    ({ ruleId, arithmetic }) => `${ruleId}: ${arithmetic}`,
  );

const LEFT_OVER = [
  '监测网站40个，发现不合格2个，合格率#%。',
  '抽查政府网站和政务新媒体40个，其中不合格2个，合格率达#%。',
  '抽查网站40个次，未达标2个次，达标率为#%。',
  '监测网站40个，不合格网站2个，网站合格率#%。',
  '检查政务新媒体40个，发现不合格的政务新媒体2个，合格率#%。',
];

/** Put right since, of several times or kinds, or with a third kind between the two. */
const HONEST = [
  '监测网站40个，发现问题2个，合格率85%。',
  '监测网站40个，发现不合格2个，已完成整改，合格率100%。',
  '监测网站40个，发现不合格2个，经复查合格率100%。',
  '监测网站40个、新媒体60个，发现不合格2个，合格率98%。',
  '每月监测网站40个，发现不合格2个，合格率99.6%。',
  '监测网站40个，发现不合格2个，全年平均合格率98.8%。',
  '监测网站40个，发现不合格栏目2个，合格率99.3%。',
  '监测网站40家，发现不合格页面2个，合格率99.3%。',
  '监测网站40个，不合格网站2个，栏目合格率98%。',
  '电话回访200人，不满意2人，满意率95%。',
  '监测网站40个，发现不合格2个，合格率同比提高5个百分点。',
];

describe('a rate beside what it leaves over', () => {
  it.each(LEFT_OVER)('is of the others: %s', (sentence) => {
    expect(findings(sentence.replace('#', '95'))).toEqual([]);
    expect(findings(sentence.replace('#', '85'))).toEqual([
      'N-RATE: (40 - 2) ÷ 40 = 95.000% ≠ 85%',
    ]);
  });

  it.each(HONEST)('is not looked at where they may be another number: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});
