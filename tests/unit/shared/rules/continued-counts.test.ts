import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const audited = (sentence: string) =>
  auditReport(reportOf(reportText({ ...VALID, overview: [sentence] })), null);
const findings = (sentence: string): readonly string[] =>
  audited(sentence).findings.map(({ message }) => message['zh-CN']);

/** Table three: 14 received, 9 granted, 2 in part, 2 denied, 13 in all. Table two: 5 documents made. */
const TOGETHER = [
  '办结政府信息公开申请13件，其中予以公开9件、部分公开2件，不予公开1件（均为征地类），其余不予公开1件。',
  '办结政府信息公开申请13件，其中予以公开9件、部分公开2件，不予公开1件（征地类），其余1件均不予公开。',
  '办结政府信息公开申请13件，其中予以公开9件、部分公开1件（征地类），另有部分公开1件，不予公开2件。',
  '办结政府信息公开申请13件，其中予以公开5件，部分公开2件，不予公开2件，另予以公开4件（补正后）。',
  '收到政府信息公开申请5件（均为信函），另收到政府信息公开申请9件。',
  '因政府信息公开被申请行政复议2件（均为征地类），另有政府信息公开行政复议1件。',
  '全年制发行政规范性文件3件，另制发行政规范性文件2件。',
];

/** The first is the whole, or the second is something else. */
const ALONE = [
  '办结政府信息公开申请13件，予以公开9件，部分公开2件，不予公开2件，其中征地类1件，其余不予公开1件。',
  '收到政府信息公开申请14件，其余为咨询30件。',
  '收到政府信息公开申请14件，另收到信访事项30件。',
  '因政府信息公开被申请行政复议3件，另有行政赔偿2件。',
  '全年制发行政规范性文件5件，另备案规范性文件12件。',
  '收到政府信息公开申请14件，其余乡镇收到咨询3件。',
];

describe('a count that a later clause goes on with', () => {
  it.each(TOGETHER)('agrees where both together are the number: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
    expect(
      audited(sentence).verdicts.filter(({ ruleId }) => ruleId.startsWith('N-VS-')),
    ).not.toEqual([]);
  });

  it.each(ALONE)('is the number itself where nothing goes on with it: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });

  it('contradicts the table where neither it nor both are the number', () => {
    const words = '不予公开1件（均为征地类），其余不予公开3件';
    expect(findings(`答复政府信息公开申请13件，予以公开9件，部分公开2件，${words}。`)).toContain(
      `正文“${words}”与表三不一致：表三“1.属于国家秘密”行“总计”列等8格之和为2。请核实两处数据。`,
    );
  });

  it('and what goes on with it are both checked', () => {
    const report = reportOf(reportText({ ...VALID, overview: [TOGETHER[0] ?? ''] }));
    const { factStatus } = auditReport(report, null);
    const last = report.facts.findLastIndex(({ section }) => section === 'overview');
    const counts = report.facts.filter(
      ({ section, kind }) => section === 'overview' && kind === 'quantity',
    );
    expect(counts.map(({ id }) => factStatus[id])).toEqual(counts.map(() => 'agrees'));
    expect(counts.at(-1)?.id).toBe(last);
  });
});
