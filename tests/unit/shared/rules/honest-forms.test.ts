import { describe, expect, it } from 'vitest';
import { judge } from '../../../../shared/audit/judge';
import { rules } from '../../../../shared/rules/registry';
import { reportOf } from '../../builders/report';
import type { ReportParts } from '../../builders/report-text';
import { reportText, VALID } from '../../builders/report-text';

const FORM_RULES = rules.filter(({ id }) => /^(?:S-|T-|T2-|T3-OTHER)/.test(id));

/** What the rules of form find in a text, but for mere hints at its length. */
function found(text: string): readonly string[] {
  const judgements = judge(FORM_RULES, { report: reportOf(text), lastYear: null, history: [] });
  return judgements.flatMap(({ finding }) =>
    finding && finding.ruleId !== 'S-LENGTH' ? [finding.message['zh-CN']] : [],
  );
}

const withOverview = (sentence: string, parts: Partial<ReportParts> = {}): string =>
  reportText({ ...VALID, ...parts, overview: sentence.split('\n') });

/** Of an invented county's report on 2023. */
const SENTENCES = [
  // Years that are not claimed as the report's own.
  '2022年12月，我县政务公开平台建成，2023年正式运行。',
  '2022年以来，我县主动公开政府信息逐年增加。',
  '2022年，国务院办公厅印发《2022年政务公开工作要点》，我县逐项落实。',
  '2022年，我县主动公开政府信息980条，2023年主动公开1120条。',
  '2023年，全县主动公开政府信息1120条。2022年，全县主动公开政府信息980条。',
  '全年主动公开政府信息1120条。\n2022年，全县主动公开政府信息980条。',
  '2022年至2023年，我县主动公开政府信息2100条。',
  '2022年底前收到的政府信息公开申请1件已办结。',
  '2022年度政务公开考核中，我县位列全市第三。',
  '2022年，我县收到政府信息公开申请9件，较2021年减少2件。',
  '2024年，我县将继续推进政府信息公开。',
  '2022年，我县取消行政事业性收费3项。',
  '按照省政府办公厅关于编制2022年政府信息公开工作年度报告的通知精神，扎实做好工作。',
  // Lists whose numbers are right.
  '一是建章立制。二是抓好落实：一是抓学习；二是抓考核。三是强化培训。',
  '主要做法：一是学习。存在不足：一是不够快，二是不够细。下一步：一是提速，二是做细，三是培训。',
  '一是建章立制，二是优化流程，同时三要强化监督，四是开展培训。',
  '首先，建章立制；二是优化流程；三是强化监督。',
  '一方面学习，另一方面培训；一是提速。',
  '统一是基础，专一是关键，唯一是标准，第三是提升。',
  '（一）主动公开。\n1.公开内容。\n2.公开时限。\n（二）依申请公开。\n1.登记。\n2.答复。\n3.归档。\n（三）监督保障。',
  '（一）主动公开。扎实推进。（二）依申请公开。规范办理。\n（三）监督保障。强化培训。',
  '1.2万人次访问网站。\n3.5万人次浏览公众号。',
  '1、公开内容。2、公开时限。\n3、公开渠道。',
  '十是抓学习；十一是抓考核；十二是抓培训。',
  // Words that rightly stand twice.
  '达到便民目的的同时，为了了解需求，除了了解民意，还参与与会人员座谈。',
  '常常走访，人人知晓，事事公开，件件落实，处处留心，时时更新，层层把关。',
  '方方面面、实实在在、点点滴滴、家家户户、研究研究、讨论讨论。',
  '青川湖县人民政府政府信息公开办公室办公室主任负责政务公开工作工作人员培训。',
  '各部门部门预算、依法行政行政执法公示、重大决策决策预公开均已公开。',
  '问题依然存在在所难免，正在在建的项目，实在在理。',
  '一步一步推进，逐条逐条梳理，二〇二〇年至二〇二三年。',
  '解决涉及及时性的问题，针对对象开展核对对账，以及及早公开。',
  '公开公开，再公开；推进、推进、再推进。',
  '凡是是否公开存疑的，都要审查；做好和谐和睦和美和和气气的邻里工作。',
  // Citations that are right, or of other documents.
  '贯彻《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）。',
  '贯彻《政府信息公开条例》（国令711号）、《条例》（国务院令第711号）。',
  '贯彻《中华人民共和国政府信息公开条例》（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）。',
  '贯彻《中华人民共和国政府信息公开条例》（以下简称《条例》）第50条。',
  '原《中华人民共和国政府信息公开条例》（国务院令第492号）自2008年起施行。',
  '按照《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。',
  '按照《省政府办公厅转发政府信息公开工作年度报告格式的通知》（川办函〔2021〕45号）编制。',
  '依据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）办理。',
  '学习《关于做好政府信息公开信息处理费收入收缴管理有关事项的通知》（川财税函〔2021〕1号）。',
  '贯彻《省行政规范性文件管理办法》（省政府令第492号）。',
] as const;

describe('the form of a correct report', () => {
  it.each(SENTENCES)('is not questioned for: %s', (sentence) => {
    expect(found(withOverview(sentence))).toEqual([]);
  });

  it.each([
    ['一、总体情况', '一、2023年政府信息公开工作总体情况'],
    ['一、总体情况', '一、基本情况'],
    ['二、主动公开政府信息情况', '二、行政机关主动公开政府信息情况'],
    ['二、主动公开政府信息情况', '二、主动公开政府信息的情况'],
    ['二、主动公开政府信息情况', '二、主动公开政务信息情况'],
    ['三、收到和处理政府信息公开申请情况', '三、收到及办理政府信息公开申请的情况'],
    ['三、收到和处理政府信息公开申请情况', '三、行政机关收到和处理政府信息公开申请情况：'],
    [
      '四、政府信息公开行政复议、行政诉讼情况',
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    ],
    ['四、政府信息公开行政复议、行政诉讼情况', '四、政府信息公开行政复议和行政诉讼情况'],
    [
      '四、政府信息公开行政复议、行政诉讼情况',
      '四、政府信息公开申请行政复议、提起行政诉讼的情况（单位：件）',
    ],
    ['五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题及改进情况'],
    ['五、存在的主要问题及改进情况', '五、存在问题及改进措施'],
    ['五、存在的主要问题及改进情况', '五、存在的主要问题和整改情况'],
    ['五、存在的主要问题及改进情况', '（五）主要问题及整改措施'],
    ['六、其他需要报告的事项', '六、其它需要报告的事项'],
    ['六、其他需要报告的事项', '六、其他应当报告的事项'],
    ['六、其他需要报告的事项', '六、其他需要说明的事项'],
  ])('is not questioned where «%s» reads «%s»', (from, to) => {
    expect(found(reportText(VALID).replace(from, to))).toEqual([]);
  });

  it.each([
    '2023年，未收取依申请公开信息处理费。',
    '本年度收取信息处理费0元。',
    '无收费情况。',
    '（一）依申请公开费用收取情况：无。\n（二）其他：无。',
    '2023年，我县未向申请人收取任何费用，2022年收取信息处理费30元。',
  ])('is not questioned for the words of section six: %s', (words) => {
    expect(found(reportText(VALID).replace('本年度未收取信息处理费。', words))).toEqual([]);
  });

  it('may state the fees in another section', () => {
    const text = withOverview('依申请公开未收取任何费用。').replace(
      '本年度未收取信息处理费。',
      '无。',
    );
    expect(found(text)).toEqual([]);
  });

  it.each([
    '公开政策，办理来信并答复，审核文件，维护网站，开展培训。',
    '发布信息，回应申请，保密审查，办好公众号，接受评议。',
    '公示结果，依申请事项零积压，清理规范性文件，更新公开栏，压实责任。',
  ])('speaks of five aspects in other words: %s', (words) => {
    const text = withOverview(words).replace(/主动公开、依申请公开、政府.*\n/, '');
    expect(found(text)).toEqual([]);
  });

  it('may fill in strokes, and be a report of 2020 in the form of 2019', () => {
    const parts = { version: '2019', year: 2020 } as const;
    const text = reportText({ ...VALID, ...parts }).replace('规章 | 0 | 0', '规章 | / | —');
    expect(found(text)).toEqual([]);
  });

  it.each(['青川湖市人民政府', '青川湖新区管理委员会', '平潭综合实验区', '青川湖市自然资源局'])(
    'may count regulations as %s',
    (unit) => {
      const text = reportText({ ...VALID, unit }).replace('规章 | 0 | 0 | 0', '规章 | 1 | 0 | 11');
      expect(found(text)).toEqual([]);
    },
  );
});
