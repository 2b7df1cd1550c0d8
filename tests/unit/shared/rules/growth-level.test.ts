import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

/** Last year's has 300 penalties, this year's 316. */
const lastYear = reportOf(
  reportText({ ...VALID, year: VALID.year - 1 }).replace('行政处罚 | 316', '行政处罚 | 300'),
);

function findings(sentence: string, before: typeof lastYear | null = null): readonly string[] {
  const report = reportOf(reportText({ ...VALID, overview: [sentence] }));
  return auditReport(report, before)
    .findings.filter(({ ruleId }) => /GROWTH/.test(ruleId))
    .map(({ ruleId }) => ruleId);
}

/** Each with last year's number that fits the words, and with one that does not. */
const WORDINGS: readonly (readonly [sentence: string, right: string, wrong: string])[] = [
  ['受理咨询101件，与上年持平（上年#件）。', '101', '93'],
  ['受理咨询101件，同比持平（去年同期#件）。', '101', '93'],
  ['受理咨询101件，与上年的#件持平。', '100', '93'],
  ['2022年受理咨询#件，2023年受理咨询101件，与上年持平。', '101', '93'],
  ['受理咨询101件，与上年的#件基本持平。', '93', '63'],
  ['受理咨询101件，较上年的#件总体保持持平。', '101', '110'],
  ['受理咨询101件，较上年有所下降（上年#件）。', '110', '93'],
  ['受理咨询120件，较上年的#件增长近三成。', '93', '110'],
  ['受理咨询120件，同比增长三成（上年#件）。', '92', '110'],
  ['受理咨询101件，同比下降约三成（上年#件）。', '145', '110'],
  ['受理咨询120件，较上年的#件增长三成多。', '90', '112'],
  ['受理咨询101件，较上年的#件翻了一番。', '50', '93'],
  ['受理咨询101件，较上年的#件翻了近一番。', '54', '93'],
  ['受理咨询101件，比上年的#件翻两番。', '25', '50'],
];

const HONEST = [
  '受理咨询101件、来访93件，与上年持平。',
  '受理咨询101件，来访93件，均与上年持平。',
  '收到申请101件，与全市93件的平均水平持平。',
  '受理咨询3件，与上年的2件基本持平。',
  '访问量101.2万次，与上年的100.9万次持平。',
  '受理咨询101件，与上年持平（上年办结93件）。',
  '受理咨询101件，同比持平（上年93人次）。',
  '受理咨询101件，较上年的50件翻了2倍。',
  '受理咨询165件，较上年的100件增长超五成。',
  '受理咨询165件，较上年的100件增长逾五成。',
  '公开信息260条，较上年的100条翻了一番多。',
  '受理咨询121件，较上年的100件增长不足五成。',
  '备案文件93件、审查文件101件，数量与上年持平。',
  '成立由三成员单位组成的专班，一成不变。经过一番努力，增加三成套设备。',
  '受理咨询120件，其中三成来自电话，较上年的60件更多。',
];

describe('a level, tenths and doublings', () => {
  it.each(WORDINGS)('are held against the numbers beside them: %s', (sentence, right, wrong) => {
    expect(findings(sentence.replace('#', right))).toEqual([]);
    expect(findings(sentence.replace('#', wrong))).toEqual(['N-GROWTH']);
  });

  it.each(HONEST)('are not, where they are right or say too little: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });

  it.each([
    ['全年行政处罚316件，与上年基本持平。', '全年行政处罚316件，与上年持平。'],
    ['全年行政处罚316件，较上年的300件增长不足一成。', '全年行政处罚316件，同比增长三成。'],
    ['全年行政处罚316件，同比增长5.3%。', '全年行政处罚316件，较上年翻一番。'],
  ])("are held against last year's table: %s", (right, wrong) => {
    expect(findings(right, lastYear)).toEqual([]);
    expect(findings(wrong, lastYear)).toEqual(['Y-GROWTH']);
  });

  it('of which last year had none have no rate', () => {
    expect(findings('受理咨询101件，较上年的0件翻了一番。')).toEqual([]);
  });
});
