import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const findings = (sentence: string): readonly string[] =>
  auditReport(reportOf(reportText({ ...VALID, overview: [sentence] })), null).findings.map(
    ({ ruleId }) => ruleId,
  );

/** Each with the number that the tables have, and with another one in its place. */
const COMPARED: readonly (readonly [
  sentence: string,
  right: string,
  wrong: string,
  rule: string,
])[] = [
  [
    '上年结转#，本年新收政府信息公开申请14件，办结13件，结转下年2件。',
    '1件',
    '2件',
    'N-VS-APPLICATIONS',
  ],
  [
    '（二）依申请公开。上年结转#，本年新收14件，办结13件，结转下年2件。',
    '1件',
    '2件',
    'N-VS-APPLICATIONS',
  ],
  [
    '全年共受理公民、法人或者其他组织提出的政府信息公开申请#。',
    '14件',
    '19件',
    'N-VS-APPLICATIONS',
  ],
  ['全年依申请公开受理量为#。', '14件', '19件', 'N-VS-APPLICATIONS'],
  ['全年政府信息公开申请数量#。', '14件', '19件', 'N-VS-APPLICATIONS'],
  ['全年政府信息公开申请总量达#。', '14件', '19件', 'N-VS-APPLICATIONS'],
  ['全县共登记政府信息公开申请#。', '14件', '19件', 'N-VS-APPLICATIONS'],
  ['申请人向我县提出政府信息公开申请#。', '14件', '19件', 'N-VS-APPLICATIONS'],
  ['我县办理政府信息依申请公开#。', '15件', '19件', 'N-VS-APPLICATIONS'],
  ['（二）依申请公开。当年收到申请#。', '十四件', '十九件', 'N-VS-APPLICATIONS'],
  ['在14件政府信息公开申请中，自然人申请#。', '10件', '9件', 'N-VS-APPLICATIONS'],
  ['不予公开的#中，涉及行政查询事项0件。', '2件', '3件', 'N-VS-APPLICATIONS'],
  ['申请人不服答复提起的#行政复议。', '3件', '4件', 'N-VS-REVIEW'],
  ['全年行政处罚#。', '316件', '361件', 'N-VS-DISCLOSURE'],
  ['行政许可、行政处罚、行政强制分别为1208件、#、12件。', '316件', '361件', 'N-VS-DISCLOSURE'],
  [
    '2023年我县共收到依申请公开件14件，上年度结转办理件1件，共办结13件，结转到2024年办理#。',
    '2件',
    '3件',
    'N-VS-APPLICATIONS',
  ],
  ['全县收到公民、法人或其他组织提交政府信息公开申请#。', '14条', '0条', 'N-VS-APPLICATIONS'],
  ['全县共收到政府信息申请公开件#。', '14件', '19件', 'N-VS-APPLICATIONS'],
  ['因政府信息公开被行政复议3宗、行政诉讼1宗，其中#维持原答复。', '1宗', '2宗', 'N-VS-REVIEW'],
  ['政府信息公开行政复议、行政诉讼案件共#。', '4件', '3件', 'N-VS-REVIEW'],
  ['上年结转#，本年新收14件政府信息公开申请。', '1件', '2件', 'N-VS-APPLICATIONS'],
  ['2022年结转政府信息公开申请#。', '1件', '2件', 'N-VS-APPLICATIONS'],
  ['结转至2024年办理政府信息公开申请#。', '2件', '3件', 'N-VS-APPLICATIONS'],
  [
    '收到政府信息公开申请14件，申请人为自然人的#，商业企业的3件。',
    '10件',
    '9件',
    'N-VS-APPLICATIONS',
  ],
  [
    '答复政府信息公开申请13件，其中因保护第三方合法权益不予公开#。',
    '2件',
    '3件',
    'N-VS-APPLICATIONS',
  ],
  ['答复政府信息公开申请13件，其中本机关不掌握相关信息#。', '0件', '1件', 'N-VS-APPLICATIONS'],
  ['答复政府信息公开申请13件，其中行政执法案卷信息#。', '0件', '1件', 'N-VS-APPLICATIONS'],
  ['信息公开行政复议、行政诉讼案件分别为#、1件。', '3件', '4件', 'N-VS-REVIEW'],
  ['信息公开行政复议、行政诉讼案件分别为3件、#。', '1件', '2件', 'N-VS-REVIEW'],
  ['目前有效的规范性文件#。', '61件', '63件', 'N-VS-DISCLOSURE'],
  [
    '通过政府网站公开300条、政务微信公开200条，主动公开信息总数为#。',
    '500条',
    '510条',
    'N-SUM-OF-PARTS',
  ],
];

/** Words of the same kind that say something else. */
const OTHERS = [
  '上年结转4件，本年新收建议20件，办结24件。',
  '信访方面，上年结转4件，本年新收50件，办结54件。',
  '全县共登记办理政府信息公开申请15件。',
  '信函申请数量4件。',
  '网上申请总量达8件。',
  '申请人向我县提出更正申请3件。',
  '登记不动产申请3200件。',
  '全年依申请公开平台受理量为3200件。',
  '在8件政府信息公开申请中，自然人申请6件。',
  '公开行政许可200件、行政处罚50件。',
  '信息公开情况：行政许可200件，行政处罚50件。',
  '“双公示”数据1500件，其中行政许可1000件，行政处罚300件。',
  '公开行政许可、行政处罚、行政强制分别为200件、30件、2件。',
  '核查文件100件，其中主动公开52件。不予公开的48件中，涉及国家秘密12件。',
  '申请人不服处罚决定提起的8件行政复议，维持6件。',
  '公开财政信息30条、教育信息20条，公开信息总数为5000条。',
  '2021年结转政府信息公开申请5件。',
  '2022年收到政府信息公开申请20件。',
  '2022年结转信访件5件。',
  '上年结转5件，本年新收14件建议。',
  '收到政府信息公开申请14件，申请人为个体工商户的5件。',
  '答复政府信息公开申请13件，其中因涉及商业秘密不予公开1件。',
  '发布过程性信息5条。',
  '全年办理行政复议、行政诉讼案件分别为30件、20件。',
  '清理规范性文件80件，目前有效的40件。',
  '备案目前有效规范性文件40件。',
  '因政府信息公开被申请行政复议3件、行政诉讼1件，其中维持1件、其他结果2件、尚未审结1件。',
  '收到依申请公开咨询20件，办理不动产事项35件。',
  '受理依申请信息查询30件。',
  '上年度结转办理件30件，均为信访事项。',
];

describe('a wording', () => {
  it.each(COMPARED)('that names a quantity is compared: %s', (sentence, right, wrong, rule) => {
    expect(findings(sentence.replace('#', right))).toEqual([]);
    expect(findings(sentence.replace('#', wrong))).toContain(rule);
  });

  it.each(OTHERS)('that names another is not: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });
});
