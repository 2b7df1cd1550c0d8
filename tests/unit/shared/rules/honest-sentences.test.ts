import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

/** Sentences that correct reports have. Table three of the report around them: 14 received, 1 carried in, 13 processed, 2 carried out. */
const HONEST = [
  '自条例施行以来，我县累计收到政府信息公开申请120件。',
  '上年度我县共收到政府信息公开申请20件。',
  '2022年，我县共收到政府信息公开申请20件。',
  '县自然资源局收到政府信息公开申请5件，县公安局收到政府信息公开申请3件。',
  '收到涉及征地拆迁方面的政府信息公开申请8件。',
  '收到政府信息公开申请14件，收到书面申请10件，收到电子申请4件。',
  '收到在线申请9件。通过邮政寄送收到政府信息公开申请4件。',
  '收到市政府转来的政府信息公开申请2件。',
  '自3月份以来，收到依申请公开3件。',
  '收到政府信息公开申请14件，答复同意公开5件，答复信息不存在2件。',
  '收到政府信息公开申请14件，答复属于已主动公开范围的3件。',
  '收到政府信息公开申请14件，补正后受理2件。',
  '依申请公开窗口受理群众来电来访50件。',
  '加强依申请公开办理，全年办结各类行政审批事项3000件。',
  '开展依申请公开自查，发现问题3件，办结3件。',
  '全县收到政府信息公开申请29件，县政府办公室收到14件。',
  '全年收到政府信息公开申请14件，较去年增加3件，已办结13件，结转下年度2件。',
  '行政权力事项300件，其中行政许可200件，行政处罚50件。',
  '代表意见20件，其中涉及教育8件，涉及交通7件。',
  '公开信息5000条，其中公开财政预决算信息200条，公开重大项目信息300条。',
  '印发文件50件，其中县政府文件20件，县政府办公室文件25件。',
  '公开政府信息100条，其中通过政府网站公开100条，通过政务微信公开80条。',
  '收到申请14件，其中：予以公开9件、部分公开2件、不予公开2件。',
  '数据显示，2023年1月1日至6月30日，网站访问量稳步上升。',
  '公开征求意见期限为2023年5月1日至2023年5月31日。',
  '重点抓好七项工作：\n七、强化培训',
];

describe('a correct report', () => {
  it.each(HONEST)('is not accused for: %s', (sentence) => {
    const report = reportOf(reportText({ ...VALID, overview: [sentence] }));
    const { findings } = auditReport(report, null);
    expect(findings.map((finding) => finding.message['zh-CN'])).toEqual([]);
  });

  const heading = '五、存在的主要问题及改进情况';
  it.each([
    '（五）主要问题及整改措施',
    '五 主要问题及改进情况',
    '五，主要问题和不足',
    '5.主要问题及改进',
    '第五部分 主要问题',
    '五、存在的主要问题及改进情况。一年来，公开工作仍有不足，例如内容还不够细，形式还不够多，解读还不够及时，下一步我们将逐项改进，并接受社会各界监督。',
  ])('is not accused of a missing section for the heading: %s', (variant) => {
    const report = reportOf(reportText(VALID).replace(heading, variant));
    expect(auditReport(report, null).findings).toEqual([]);
  });

  it('is not accused for numbered columns in table four', () => {
    const numbers = Array.from({ length: 15 }, (_, index) => index + 1).join(' | ');
    const values = VALID.review.join(' | ');
    const report = reportOf(reportText(VALID).replace(values, `${numbers}\n${values}`));
    expect(report.tables.reviewLitigation.cells['review']?.['total']?.value).toBe(3);
    expect(auditReport(report, null).findings).toEqual([]);
  });
});
