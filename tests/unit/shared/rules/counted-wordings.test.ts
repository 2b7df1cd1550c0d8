import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf, withCells } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const TOWN = '青川湖县柳溪镇人民政府';

const findings = (sentence: string, unit = VALID.unit): readonly string[] =>
  auditReport(reportOf(reportText({ ...VALID, unit, overview: [sentence] })), null).findings.map(
    ({ ruleId }) => ruleId,
  );

/**
 * Table three: 14 received, 1 carried in, 9 granted, 2 in part, 2 denied, 13 in all. Table four: 3 reviews, none corrected.
 * Each with the number that agrees, and with one that does not.
 */
const WORDINGS: readonly (readonly [
  sentence: string,
  right: string,
  wrong: string,
  rule: string,
])[] = [
  ['共收到和办理依申请公开#件。', '14', '9', 'N-VS-APPLICATIONS'],
  ['全年收到并办理政府信息公开申请#件。', '14', '9', 'N-VS-APPLICATIONS'],
  ['我县受理和办理政府信息公开申请#件。', '14', '9', 'N-VS-APPLICATIONS'],
  ['全年接收、办理政府信息公开申请#件。', '14', '13', 'N-WIDER-COUNT'],
  ['共收到和办理政府信息公开申请#件。', '14', '13', 'N-WIDER-COUNT'],
  [
    '收到政府信息公开申请14件。已全部办结，其中公开#件、部分公开2件、不予公开2件。',
    '9',
    '8',
    'N-VS-APPLICATIONS',
  ],
  [
    '收到政府信息公开申请14件，上年结转1件。均已办结，其中公开9件、部分公开2件、不予公开#件。',
    '2',
    '3',
    'N-VS-APPLICATIONS',
  ],
  ['办结政府信息公开申请13件，部分公开2件、公开#件、不予公开2件。', '9', '7', 'N-SUM-OF-PARTS'],
  ['全年政府信息公开行政复议3件，被复议机关纠正#件。', '0', '2', 'N-VS-REVIEW'],
  ['（四）行政复议、行政诉讼情况。全年行政复议#件。', '3', '209', 'N-VS-REVIEW'],
  ['2023年新受理依申请政府信息公开#件，全部及时完成回复。', '14', '8', 'N-VS-APPLICATIONS'],
  ['全县受理依申请信息公开#件。', '14', '8', 'N-VS-APPLICATIONS'],
  ['收到申请政府信息公开事项#例。', '14', '8', 'N-VS-APPLICATIONS'],
  ['受理依申请公开#件次。', '14', '8', 'N-VS-APPLICATIONS'],
  ['一年以来，全县共收到政府信息公开申请#件。', '14', '8', 'N-VS-APPLICATIONS'],
  ['全县受理政府信息公开申请#件均按《条例》要求进行答复。', '14', '8', 'N-VS-APPLICATIONS'],
  [
    '收到依申请公开14件（其中信件申请10件，网络申请4件），已办结#件，2件结转下年办理。',
    '13',
    '12',
    'N-VS-APPLICATIONS',
  ],
  ['办结申请13件：予以公开9件；部分予以公开#件；不予公开2件。', '2', '1', 'N-VS-APPLICATIONS'],
  ['收到政府信息公开申请14件，予以公开或部分公开#件。', '11', '10', 'N-VS-APPLICATIONS'],
  [
    '收到依申请公开14件，其中网上申请10件，信函申请4件；予以公开#件。',
    '9',
    '8',
    'N-VS-APPLICATIONS',
  ],
  ['全年共收到公开申请#件。', '14', '8', 'N-VS-APPLICATIONS'],
  ['收到#份依申请公开信件。', '14', '8', 'N-VS-APPLICATIONS'],
  ['收到依申请公开信息#条。', '14', '8', 'N-VS-APPLICATIONS'],
  ['出台行政规范性文件:制发件数#件。', '5', '4', 'N-VS-DISCLOSURE'],
  ['行政规范性文件制发件数5件，废止件数#件。', '2', '1', 'N-VS-DISCLOSURE'],
  ['针对我县政府信息公开事务的行政复议#件。', '3', '2', 'N-VS-REVIEW'],
  ['因政府信息公开问题被申请行政复议有#件。', '3', '2', 'N-VS-REVIEW'],
  ['处理因政府信息公开申请有关行政复议#件。', '3', '2', 'N-VS-REVIEW'],
  ['制发行政规范性文件5件，废止2件，现行有效件数#件。', '61', '60', 'N-VS-DISCLOSURE'],
];

/** Of something else, of another scope or time, or not known to be the tables'. */
const HONEST = [
  '共收到和办理信访事项9件。',
  '县政府办公室收到和办理依申请公开9件。',
  '2022年共收到和办理依申请公开9件。',
  '通过网络收到和办理依申请公开9件。',
  '全年收到并答复政府信息公开申请12件。',
  '举办依申请公开收到和办理培训9次。',
  '2023年度，本机关新增政府信息公开申请7宗。',
  '全县收到政府信息公开申请14件。全年制发公文30件，其中公开20件、不予公开10件。',
  '收到政府信息公开申请14件。办理建议提案13件，已全部办结，其中公开8件、部分公开2件、不予公开3件。',
  '公文属性审查30件，其中公开20件、部分公开4件、不予公开6件。',
  '办结政府信息公开申请13件，其中主动公开10件、依申请公开3件。',
  '收到政府信息公开申请14件，其中县政府公开5件，部门公开3件。',
  '全年行政复议209件，被纠正32件。',
  '（四）监督保障。全年办理行政复议209件，被纠正32件。',
  '（四）行政复议工作。全年行政复议209件，被复议机关纠正32件。',
  '作为复议机关审结行政复议209件，纠正32件。',
  '2022年政府信息公开行政复议209件，被复议机关纠正32件。',
  '近一年以来，全县共收到政府信息公开申请8件。',
  '县自然资源局受理依申请政府信息公开8件。',
  '指导各部门受理依申请信息公开8件次。',
  '网上收到申请政府信息公开事项8例。',
  '收到依申请公开14件（另有信访8件），已办结8件。',
  '公文审查30件，予以公开或部分公开20件。',
  '收到政府信息公开申请10件均为自然人提出，另收到法人申请4件。',
  '收到公开电话咨询8件。',
  '收到依申请公开信息咨询8条。',
  '收到信访14件，其中网上10件，信函4件；予以公开8件。',
  '针对我县行政执法事务的行政复议2件。',
  '因土地征收问题被申请行政复议有2件。',
  '处理土地征收有关行政复议2件。',
  '清理规范性文件80件，目前有效件数70件。',
];

/** In the report of a town, whose 本机关 it is. */
const HONEST_OF_A_TOWN = [
  '2023年度，本机关新增信访7宗。',
  '2022年度，本机关新增政府信息公开申请7宗。',
  '通过信函向本机关新增政府信息公开申请7宗。',
  '属于本机关不掌握的信息公开申请7宗。',
];

describe('a count in the words of offices', () => {
  it.each(WORDINGS)('is held against the tables: %s', (sentence, right, wrong, rule) => {
    expect(findings(sentence.replace('#', right))).toEqual([]);
    expect(findings(sentence.replace('#', wrong))).toEqual([rule]);
  });

  it.each(HONEST)('of something else is not: %s', (sentence) => {
    expect(findings(sentence)).toEqual([]);
  });

  it("of a town's own organ is its report's", () => {
    const said = (number: string): string => `2023年度，本机关新增政府信息公开申请${number}宗。`;
    expect(findings(said('１４'), TOWN)).toEqual([]);
    expect(findings(said('７'), TOWN)).toEqual(['N-VS-APPLICATIONS']);
  });

  it.each(HONEST_OF_A_TOWN)('of something else is not a town’s either: %s', (sentence) => {
    expect(findings(sentence, TOWN)).toEqual([]);
  });

  it('of all that was answered must be the sum of the results that follow', () => {
    const sentence =
      '收到政府信息公开申请14件。已全部办结，其中公开8件、部分公开2件、不予公开3件。';
    const sums = (carriedIn: number) => {
      const report = reportOf(reportText({ ...VALID, overview: [sentence] }));
      const { verdicts } = auditReport(withCells(report, { 'carriedIn.total': carriedIn }), null);
      return verdicts.flatMap(({ ruleId, outcome, arithmetic }) =>
        ruleId === 'N-SUM-OF-PARTS' ? [`${outcome}: ${arithmetic}`] : [],
      );
    };
    expect(sums(0)).toEqual(['failed: 8 + 2 + 3 = 13 ≠ 14']);
    // What was carried in is answered as well.
    expect(sums(1).map((each) => each.split(':')[0])).toEqual(['unverifiable']);
  });
});
