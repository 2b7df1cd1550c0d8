import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import type { Finding } from '../../../../shared/audit/finding';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const lastYear = reportOf(
  reportText({ ...VALID, year: VALID.year - 1 }).replace('行政处罚 | 316', '行政处罚 | 300'),
);

const GROWTH: readonly string[] = ['N-GROWTH', 'Y-GROWTH'];

/** The report is of 2023; last year's has 300 penalties, this year's 316. */
function findings(sentence: string, before: typeof lastYear | null = null): readonly Finding[] {
  const report = reportOf(reportText({ ...VALID, overview: [sentence] }));
  return auditReport(report, before).findings.filter(({ ruleId }) => GROWTH.includes(ruleId));
}

/** Each with what its numbers give, and with something else. */
const WORDINGS: readonly (readonly [sentence: string, right: string, wrong: string])[] = [
  ['受理咨询101件，同比#（上年93件）。', '增长8.6%', '下降8.6%'],
  ['受理咨询101件，同比增长#（上年同期为93件）。', '8.6%', '18.6%'],
  ['受理咨询101件，较上年的93件#8.6%。', '增长', '下降'],
  ['受理咨询101件，较上年的93件有所#。', '增加', '下降'],
  ['受理咨询101件，较上年的93件#。', '增长', '下降'],
  ['2022年93件，2023年101件，增长#。', '8.6%', '18.6%'],
  ['2022年受理93件，2023年受理101件，同比#。', '上升', '下降'],
  ['受理咨询101件（上年93件），同比增长#。', '8.6%', '18.6%'],
  ['受理咨询101件（2022年为93件），同比#8.6%。', '增长', '下降'],
  ['受理咨询101件，比上年增加#（上年93件）。', '8件', '18件'],
  ['受理咨询101件，增长#，上年为93件。', '8.6%', '18.6%'],
  ['受理咨询101件，较上年度93件同比增长#。', '8.6%', '18.6%'],
  ['受理咨询从上年的93件上升到101件，升幅#。', '8.6%', '18.6%'],
  ['专栏由62个整合为48个，减少#。', '14个', '16个'],
  ['将原有62个栏目优化为48个，压减#。', '14个', '16个'],
  ['办理提案101件（去年同期办理93件），增长#。', '8.6%', '9.6%'],
];

/** Words of the same kind that say nothing against their numbers, or of which nothing is known. */
const HONEST = [
  '将62个栏目整合为48个，新增6个，关停20个。',
  '专栏由62个整合为48个，其中新增2个，减少16个。',
  '网站发布101条，微信发布93条，较上年有所增加。',
  '收到申请14件，咨询93件，同比下降。',
  '全县公开信息101条，其中教育93条，同比增长8.6%。',
  '受理咨询93件，较2021年101件下降7.9%。',
  '受理咨询101件，较上年93件略有增加，其中电话60件、来访41件。',
  '由2022年的62个增加到70个，增加8个。',
  '受理咨询101件，满意率同比提高2个百分点（上年93件）。',
  '受理咨询101件，同比增长8.6%（上年93人次）。',
  '受理咨询101件，同比增长8.6%，上年办结93件中有2件延期。',
  '访问量101.0万次，较上年的101.0万次略有增加。',
  '从3个方面推进，整合为2个平台，减少16个栏目。',
];

describe('what a text says of growth', () => {
  it.each(WORDINGS)('is held against the numbers beside it: %s', (sentence, right, wrong) => {
    expect(findings(sentence.replace('#', right))).toEqual([]);
    expect(findings(sentence.replace('#', wrong)).map(({ ruleId }) => ruleId)).toEqual([
      'N-GROWTH',
    ]);
  });

  it.each(HONEST)('is not, where it is right or says too little: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });

  it.each([
    ['全年行政处罚316件，同比增长5.3%。', '全年行政处罚316件，同比下降11.2%。'],
    ['全年行政处罚316件，较上年有所增加。', '全年行政处罚316件，较上年有所下降。'],
    ['全年行政处罚316件，较上年的300件有所增加。', '全年行政处罚316件，较上年的310件有所增加。'],
    [
      '全年行政处罚316件，同比增长5.3%（上年300件）。',
      '全年行政处罚316件，同比增长1.9%（上年310件）。',
    ],
  ])("is held against last year's table: %s", (right, wrong) => {
    expect(findings(right, lastYear)).toEqual([]);
    expect(findings(wrong, lastYear).map(({ ruleId }) => ruleId)).toEqual(['Y-GROWTH']);
  });

  it('names amounts as they are printed, with their unit', () => {
    const [finding] = findings('收取培训费1620.4万元，较上年的1500.2万元增加220.2万元。');
    expect(finding?.message['zh-CN']).toContain(
      '由1500.2万元到1620.4万元应为增加120.2万元，而不是增加220.2万元',
    );
    expect(finding?.arithmetic).toBe('1620.4 - 1500.2 = 120.2 ≠ 220.2');
    expect([finding?.expected, finding?.actual]).toEqual([120.2, 220.2]);
  });
});

describe('an amount printed in 万元', () => {
  const about = (sentence: string, id: string): Finding | undefined =>
    auditReport(reportOf(reportText({ ...VALID, overview: [sentence] })), null).findings.find(
      ({ ruleId }) => ruleId === id,
    );

  it('is held against the table in 万元', () => {
    const finding = about('收取行政事业性收费1620.4万元。', 'N-VS-DISCLOSURE');
    expect(finding?.message['zh-CN']).toContain('为52.31万元');
    expect(finding?.arithmetic).toBe('1620.4 ≠ 52.31');
    expect([finding?.expected, finding?.actual]).toEqual([52.31, 1620.4]);
  });

  it('printed in 元 is held against the table with its factor', () => {
    const finding = about('收取行政事业性收费16204000元。', 'N-VS-DISCLOSURE');
    expect(finding?.arithmetic).toBe('16204000 ≠ 52.31 × 10000');
    expect([finding?.expected, finding?.actual]).toEqual([523100, 16204000]);
  });

  it('is summed in 万', () => {
    const finding = about(
      '访问量101.5万次，其中通过网站访问60.2万次，通过微信访问40.2万次。',
      'N-PARTS-DIFFER',
    );
    expect(finding?.message['zh-CN']).toContain('之和为100.4万次，与总数相差1.1万次');
    expect(finding?.arithmetic).toBe('60.2 + 40.2 = 100.4 ≠ 101.5');
  });
});
