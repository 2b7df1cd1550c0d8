import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const messages = (text: string): readonly string[] =>
  auditReport(reportOf(text), null).findings.map(({ message }) => message['zh-CN']);

const overview = (sentence: string): string => reportText({ ...VALID, overview: [sentence] });

/** Table three: 14 received, 1 carried in, 13 processed, 2 carried out. Table two: 5 made, 1208 licences, 316 penalties. */
const ANOTHER_TIME = [
  '截至11月底，全县共收到政府信息公开申请11件。',
  '截至2023年6月30日，收到政府信息公开申请8件，全年收到14件。',
  '截至11月底，全县收到政府信息公开申请11件，12月当月收到3件，全年共14件。',
  '截至9月底，全县作出行政许可决定1014件。',
  '1至11月，全县共收到政府信息公开申请11件。',
  '2023年1月至6月，收到政府信息公开申请8件；全年收到政府信息公开申请14件。',
  '截止2023年10月，全县共办结政府信息公开申请9件。',
  '前三个月，全县共收到政府信息公开申请3件。',
  '11月30日前收到政府信息公开申请11件。',
];

const OF_ONE_CLASS = [
  '2023年县政府收到依申请公开4件，全县各部门收到依申请公开8件，各乡镇收到依申请公开2件，合计14件。',
  '各部门制发行政规范性文件3件，县政府及办公室制发2件。',
  '各部门收到政府信息公开申请8件，乡镇2件，县政府4件。',
  '（二）依申请公开。县政府收到政府信息公开申请4件。全县各部门收到政府信息公开申请8件。各乡镇收到政府信息公开申请2件。',
  '全县各部门作出行政处罚决定300件，各乡镇作出行政处罚决定16件。',
];

const OF_ANOTHER_COUNT = [
  '（二）依申请公开。全年受理申请14件，已答复12件，加上上年结转的1件，共答复13件，剩余2件结转下年。',
  '全年收到政府信息公开申请14件，已办结12件，连同上年结转的1件，全年共办结13件。',
  '（二）依申请公开。当年新收申请14件，已办结12件，上年结转的1件全部办结，合计办结13件。',
  '（二）依申请公开。全年受理申请14件，已办结12件，办结率85.7%；上年结转1件全部办结。',
  '办结上年结转政府信息公开申请1件、本年新收政府信息公开申请12件。',
  '答复上年结转申请1件、新收政府信息公开申请12件。',
  '全年办结政府信息公开申请13件，其中上年结转1件、本年新收12件。',
  '结转下年度政府信息公开申请2件，其中上年结转1件、本年新收1件。',
  '（二）依申请公开。新收申请14件，其中13件当年办结，1件结转下年。上年结转的1件因诉讼中止顺延。',
  '新收申请14件，其中13件当年办结，1件结转下年。上年结转的1件因诉讼中止顺延。',
  '收到政府信息公开申请14件，其中已答复12件、结转下年度2件；上年结转1件已全部答复。',
];

/** The same words where the number is of the whole. */
const WRONG = [
  '截至12月31日，全县共收到政府信息公开申请15件，上年结转1件。',
  '2023年1月至12月，全县共收到政府信息公开申请19件。',
  '2023年1月1日至12月31日，全县共收到政府信息公开申请19件。',
  '2023年3月印发办法，全年收到政府信息公开申请19件。',
  '全县各级各部门共收到政府信息公开申请19件。',
  '全县各部门共收到政府信息公开申请19件。',
  '收到政府信息公开申请14件，已答复12件，结转2件。',
  '收到政府信息公开申请14件，其中办结11件，结转下年度2件。',
  '办结政府信息公开申请13件，新收政府信息公开申请12件。',
];

describe('a count', () => {
  it.each([...ANOTHER_TIME, ...OF_ONE_CLASS, ...OF_ANOTHER_COUNT])(
    'of a part, of another time or of something else is not compared: %s',
    (sentence) => {
      expect(messages(overview(sentence))).toEqual([]);
    },
  );

  it.each(WRONG)('of the whole is: %s', (sentence) => {
    expect(messages(overview(sentence))).not.toEqual([]);
  });

  it('in the labels of a table that was torn to lines is no list of the narrative', () => {
    const labels = [
      '2.其他法律行政法',
      '规禁止公开',
      '3.危及“三安全一',
      '稳定”',
      '7.属于行政执法案',
      '卷',
      '1.信访举报投诉类',
    ];
    const heading = '四、政府信息公开行政复议、行政诉讼情况';
    const text = reportText(VALID).replace(heading, [...labels, heading].join('\n'));
    expect(messages(text)).toEqual([]);
  });
});
