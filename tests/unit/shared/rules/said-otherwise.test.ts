import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const findings = (sentence: string): readonly string[] =>
  auditReport(reportOf(reportText({ ...VALID, overview: [sentence] })), null).findings.map(
    ({ ruleId }) => ruleId,
  );

/** As offices write them; around them 14 received, 1 carried in, 13 processed, 2 carried out. The second has one number wrong. */
const SENTENCES: readonly (readonly [right: string, wrong: string | null, rule: string])[] = [
  [
    '全年共受理依申请公开事项15件，结转上年后新收到依申请公开事项14件。',
    '全年共受理依申请公开事项15件，结转上年后收到信访事项3件。',
    'N-WIDER-COUNT',
  ],
  [
    '“予以公开”9件，占已答复件数的69.2%；“部分公开”2件，占15.4%；“不予公开”2件，占15.4%。',
    '“予以公开”9件，占已答复件数的66.2%；“部分公开”2件，占15.4%；“不予公开”2件，占15.4%。',
    'N-SHARES-100',
  ],
  ['全年共受理事项15件，结转上年后新收到14件，较上一年度增加4件。', null, ''],
  ['县长信箱来信30件、来电0件，其中咨询类20件、投诉类10件。', null, ''],
  [
    '发布信息123条，其中文件37条，占30.1%；公告12条，占9.8%；动态51条，占41.5%。',
    '发布信息123条，其中文件37条，占30.1%；公告12条，占9.8%；动态51条，占43.5%。',
    'N-SHARES-100',
  ],
  ['男性占职工的60%，占全县人口的31%，占全省人口的12%。', null, ''],
  [
    '公开目录和专栏信息共188条。其中目录公开年度报告1条、部门文件22条、工作动态79条，共发布102条；专栏包括价格收费52条、重点项目34条，共发布86条。',
    null,
    '',
  ],
  [
    '公开信息73条，其中统计数据12条，工作动态21条，第七次人口普查专栏1条，会议信息4条，公示公告35条。',
    '公开信息73条，其中统计数据12条，工作动态21条，第七次人口普查专栏1条，会议信息4条，公示公告36条。',
    'N-PARTS-DIFFER',
  ],
];

describe('a sentence as offices write it', () => {
  it.each(SENTENCES)('%s', (right, wrong, rule) => {
    expect(findings(right)).toEqual([]);
    if (wrong !== null) expect(findings(wrong)).toContain(rule);
  });
});
