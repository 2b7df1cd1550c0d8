import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const findings = (sentence: string): readonly string[] =>
  auditReport(reportOf(reportText({ ...VALID, overview: [sentence] })), null).findings.map(
    ({ ruleId }) => ruleId,
  );

/** Table three has 14 received and 2 carried out, table four 3 reviews and 1 lawsuit, of which the first's outcome is 纠正 in none. */
const HONEST = [
  '未收到涉及国家秘密的政府信息公开申请。',
  '全县有2个乡镇未收到政府信息公开申请。',
  '第四季度未收到政府信息公开申请。',
  '1月至3月，全县未收到政府信息公开申请。',
  '2022年，我县未收到政府信息公开申请。',
  '县教育局未收到政府信息公开申请。',
  '各部门未收到政府信息公开申请。',
  '各乡镇未发生因政府信息公开引发的行政诉讼。',
  '除上述案件外，未发生政府信息公开行政诉讼。',
  '未发生因政府信息公开引发的败诉案件。',
  '如未收到政府信息公开申请，应当零报告。',
  '通过邮寄方式，全年未收到政府信息公开申请。',
  '县政府办公室未制发行政规范性文件。',
  '未违规收取行政事业性收费。',
  '全年无逾期答复的政府信息公开申请。',
  '没有无正当理由未答复的政府信息公开申请。',
  '全年未收到政府信息公开申请的乡镇有3个。',
  '力争实现无因政府信息公开引发的行政诉讼。',
  '政府信息公开行政复议3件，无纠正案件。',
  '全年未制发规章。',
];

const WRONG: readonly (readonly [sentence: string, ...rules: string[]])[] = [
  ['2023年，我县未收到政府信息公开申请。', 'N-VS-APPLICATIONS'],
  ['截至2023年12月31日，我县没有收到任何政府信息公开申请。', 'N-VS-APPLICATIONS'],
  ['本年度无政府信息公开申请。', 'N-VS-APPLICATIONS'],
  ['全年没有结转下年度办理的政府信息公开申请。', 'N-VS-APPLICATIONS'],
  ['未发生因政府信息公开引起的行政复议和行政诉讼案件。', 'N-VS-REVIEW', 'N-VS-REVIEW'],
  ['全年没有因政府信息公开被提起行政诉讼的情况。', 'N-VS-REVIEW'],
  ['我县因政府信息公开引发的行政复议、行政诉讼均未发生。', 'N-VS-REVIEW', 'N-VS-REVIEW'],
  ['政府信息公开行政复议3件，没有被维持的案件。', 'N-VS-REVIEW'],
  ['本年度未制发行政规范性文件。', 'N-VS-DISCLOSURE'],
  ['全县未作出行政强制决定，未收取行政事业性收费。', 'N-VS-DISCLOSURE', 'N-VS-DISCLOSURE'],
];

describe('what a report denies', () => {
  it.each(HONEST)('of a part, or of something else, is not compared: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });

  it.each(WRONG)('is a count of none: %s', (sentence, ...rules) => {
    expect(findings(sentence)).toEqual(rules);
  });

  it('is quoted from the word that denies to the end of the clause, in the order of the text', () => {
    const text = reportText({ ...VALID, overview: ['全年未收到政府信息公开申请，未制发规章。'] });
    const { denials } = reportOf(text);
    expect(denials.map(({ id, span, value }) => [id, text.slice(...span), value])).toEqual([
      [0, '未收到政府信息公开申请', 0],
      [1, '未制发规章', 0],
    ]);
  });
});
