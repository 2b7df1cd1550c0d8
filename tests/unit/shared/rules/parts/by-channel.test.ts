import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../../shared/audit/audit-report';
import { reportOf } from '../../../builders/report';
import { reportText, VALID } from '../../../builders/report-text';

const audited = (sentence: string) =>
  auditReport(reportOf(reportText({ ...VALID, overview: [sentence] })), null);
const findings = (sentence: string): readonly string[] =>
  audited(sentence).findings.map(({ ruleId }) => ruleId);

/** The last of the ways makes the total, or does not. */
const DIVIDED = [
  '全年收到申请52件。从申请渠道看，网络申请31件、信函申请20件、当面申请#件。',
  '全年收到政府信息公开申请14件，办结13件。从申请渠道看，网络申请10件、信函申请3件、当面申请#件。',
  '全年收到政府信息公开申请14件，办结13件，从申请方式来看，网络10件、信函3件、当面#件。',
  '新收政府信息公开申请14件。按申请渠道分：网络申请10件，信函申请3件，当面申请#件。',
  '收到政府信息公开申请14件，按提交方式划分，当面10件、邮寄3件、传真#件。',
];

/** Open lists, other wholes, two ways of which there are three. */
const HONEST = [
  '全年收到申请50件。从申请渠道看，网络申请31件、信函申请10件等。',
  '全年收到申请50件。从申请渠道看，主要是网络申请31件、信函申请10件、当面申请2件。',
  '全年收到申请50件。从申请渠道看，以网络申请为主，共31件，信函申请10件、当面申请2件。',
  '全年收到申请50件。从申请渠道看，网络申请31件、信函申请10件。',
  '全年收到申请50件。从申请渠道看，网络申请31件、信函申请10件、当面申请2件，其余为传真申请。',
  '全年收到申请50件。从申请内容看，征地31件、房屋10件、社保2件。',
  '全年主动公开信息50条。从公开渠道看，网站31条、微信40条、公报2条。',
  '全年收到申请50件，受理咨询80件。从申请渠道看，网络申请31件、信函申请10件、当面申请2件。',
  '县长信箱50次。从申请渠道看，网络申请31件、信函申请10件、当面申请2件。',
];

describe('a total by the ways in which it came in', () => {
  it.each(DIVIDED)('is the sum of them, else it is asked: %s', (sentence) => {
    expect(findings(sentence.replace('#', '1'))).toEqual([]);
    expect(
      audited(sentence.replace('#', '1')).verdicts.filter(
        ({ ruleId, outcome }) => ruleId === 'N-SUM-OF-PARTS' && outcome === 'passed',
      ),
    ).toHaveLength(1);
    expect(findings(sentence.replace('#', '4'))).toEqual(['N-PARTS-DIFFER']);
  });

  it.each(HONEST)('is not where the ways may not be all of it: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});
